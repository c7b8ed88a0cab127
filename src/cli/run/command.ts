import { UsageError } from '../../issue.ts'
import { type Area, loadVoice } from '../../messages/index.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Settings } from '../options/settings.ts'
import type { FormatName } from '../options/table.ts'
import type { Io } from '../world/io.ts'

/** What every command is handed. */
export interface Task {
  words: readonly string[]
  settings: Settings
  voice: Voice
  io: Io
}

/** A command's answer is its exit code. */
export type Runner = (task: Task) => Promise<number>

/** The voice with the areas a command needs; a site's own texts win. */
export async function voiceFor(task: Task, rules: RuleSet, areas: readonly Area[] = []): Promise<Voice> {
  const texts = rules.texts?.[task.voice.lang]
  if (areas.length === 0 && texts === undefined) return task.voice
  return loadVoice(task.voice.lang, areas, texts)
}

/** Throws UsageError for a format the command has no form for; one of the config file was meant for other commands. */
export function formatAmong<T extends FormatName>(settings: Settings, command: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === settings.format)
  if (found !== undefined) return found
  if (settings.asked.format === undefined && choices[0] !== undefined) return choices[0]
  throw new UsageError('format-for-command', { command, format: settings.format, choices: choices.join(', ') })
}
