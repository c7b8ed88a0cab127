import { loadVoice } from '../../messages/index.ts'
import { printable } from '../../output/text/printable.ts'
import { run } from '../main.ts'
import { chooseLanguage } from '../options/language.ts'
import type { Io } from '../world/io.ts'
import { processIo } from '../world/process-io.ts'
import { droppedNames, resultName } from './file-names.ts'

/**
 * Each dropped file on its own: the overview in the window, the workbook beside the file. The worst exit code is the answer.
 * The names are taken from the whole command line; the batch file's own `words` count where it tells of no files.
 */
export async function dropped(commandLine: string, words: readonly string[], io: Io = processIo()): Promise<number> {
  const voice = await loadVoice(chooseLanguage([], io))
  const whole = droppedNames(commandLine)
  const names = whole.length > 0 ? whole : words
  if (names.length === 0) await io.stdout.write(`${voice.say('cli.drop.none')}\n`)
  let worst = 0
  for (const name of names) {
    await io.stdout.write(`■ ${printable(name)}\n\n`)
    const told = await run(['--summary', '--', name], io)
    const target = resultName(name, (path) => io.disk.facts(path).kind !== 'absent')
    const code = told === exitUnusable ? told : await run(['-o', target, '--', name], io)
    await io.stdout.write('\n')
    worst = Math.max(worst, told, code)
  }
  return worst
}

/** Nothing could be read: there is nothing to write either, and the sentence was told. */
const exitUnusable = 2
