import { hiddenName } from '../../input/csv.ts'
import type { Task } from './command.ts'

/** What an input is called wherever it is named: under `--redact` by its place in the call, for its name may hold a person's. */
export function shownName(path: string, { words, settings, voice }: Pick<Task, 'words' | 'settings' | 'voice'>): string {
  if (path === '-') return voice.say('cli.standard-input')
  return settings.redact ? hiddenName(path, words.indexOf(path) + 1) : path
}
