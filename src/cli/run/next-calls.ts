import type { NextCalls } from '../../output/report/file/glance.ts'
import type { Given } from '../options/parsed.ts'
import { callLine } from './call-line.ts'
import type { Task } from './command.ts'

/** The same call with another output. Null where it can't be told: standard input is read once, and masked names are not told. */
export function nextCalls({ words, settings, voice }: Pick<Task, 'words' | 'settings' | 'voice'>): NextCalls | null {
  if (words.length === 0 || words.includes('-') || settings.redact) return null
  const again: Given = Object.fromEntries(Object.entries(settings.asked).filter(([name]) => !ofThisOutput.has(name)))
  const name = voice.lang === 'ja' ? 'kekka' : 'result'
  return {
    workbook: callLine(words, again, `-o ${name}.xlsx`),
    letters: callLine(words, again, `-o ${name}.html --only family-doctor`),
    errors: callLine(words, again, `--errors ${name}-errors.csv`),
  }
}

const ofThisOutput: ReadonlySet<string> = new Set([
  ...['output', 'format', 'summary', 'detail', 'only', 'errors', 'color'],
  ...['plain', 'quiet', 'no-pager', 'fail-on', 'strict'],
])
