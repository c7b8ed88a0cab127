import type { NextCalls } from '../../output/report/file/glance.ts'
import type { Task } from './command.ts'

/** The same call with another output. Null where it can't be told: standard input is read once, and masked names are not told. */
export function nextCalls({ words, settings, voice }: Pick<Task, 'words' | 'settings' | 'voice'>): NextCalls | null {
  if (words.length === 0 || words.includes('-') || settings.redact) return null
  const again = Object.entries(settings.asked).filter(([name]) => !ofThisOutput.has(name))
  const options = again.flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [value].flat().flatMap((text) => [`--${name}`, String(text)]),
  )
  const call = (...more: string[]) => ['liver-panel', ...[...words, ...options, ...more].map(quoted)].join(' ')
  const name = voice.lang === 'ja' ? 'kekka' : 'result'
  return {
    workbook: call('-o', `${name}.xlsx`),
    letters: call('-o', `${name}.html`, '--only', 'family-doctor'),
    errors: call('--errors', `${name}-errors.csv`),
  }
}

/** In quotes that bash and PowerShell both understand, where a shell would take it apart. */
function quoted(word: string): string {
  if (/^[\p{L}\p{N}_./:=,+@%-]+$/u.test(word)) return word
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}

const ofThisOutput: ReadonlySet<string> = new Set([
  ...['output', 'format', 'summary', 'detail', 'only', 'errors', 'color'],
  ...['plain', 'quiet', 'no-pager', 'fail-on', 'strict'],
])
