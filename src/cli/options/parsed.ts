import type { CommandName, OptionName } from './table.ts'

/** One call, parsed: the command, its words and what each option was given. */
export interface Call {
  command: CommandName
  /** Files, or the words after `rules`, `explain`, `completion`. */
  words: readonly string[]
  given: Given
}

/** Option name → switch, text, or the texts of an option that may be repeated. Absent: not given. */
export type Given = Partial<Record<OptionName, true | string | readonly string[]>>

export function textOf(given: Given, name: OptionName): string | undefined {
  const found = given[name]
  return typeof found === 'string' ? found : undefined
}

export function textsOf(given: Given, name: OptionName): readonly string[] {
  const found = given[name]
  return Array.isArray(found) ? found : []
}
