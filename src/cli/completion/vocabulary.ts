import { encodings } from '../../input/bytes/decode.ts'
import { topicIds } from '../../output/explain/topics.ts'
import { allRuleIds } from '../../output/rules/listing.ts'
import { analyteIds } from '../../panel/analyte.ts'
import { liverRules } from '../../rules/index.ts'
import { type CommandName, commands, type OptionSpec, options, optionsFor } from '../options/table.ts'

/** What may stand after an option: words, words that go on after `=`, a file, or something only the person knows. */
export type Expected = { words: readonly string[]; goesOn: boolean } | 'file' | 'free'

/** What the value of an option can be; null for a switch. */
export function expectedValue(spec: OptionSpec): Expected | null {
  if (spec.value === undefined) return null
  const words = spec.choices ?? knownValues[spec.long]
  if (words !== undefined) return { words, goesOn: false }
  const names = knownNames[spec.long]
  if (names !== undefined) return { words: names.map((name) => `${name}=`), goesOn: true }
  return spec.value === 'file' ? 'file' : 'free'
}

/** The words that may stand after a command; null where files do. */
export function expectedWords(command: CommandName): readonly string[] | null {
  return wordsAfter[command] ?? null
}

/** What may stand after a word of a command: the entries of the rules after `rules show`. */
export const afterWord: readonly { command: CommandName; word: string; words: readonly string[] }[] = [
  { command: 'rules', word: 'show', words: allRuleIds(liverRules) },
]

/** Every spelling of an option, with its dashes. */
export function spellings({ long, short, aliases }: OptionSpec): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${long}`, ...(aliases ?? []).map((alias) => `--${alias}`)]
}

/** What completion offers for a command, `--help` included, with every long spelling: people know GOT and not AST. */
export function offered(command: CommandName): string[] {
  return [
    ...optionsFor(command).flatMap(({ long, aliases = [] }) => [long, ...aliases].map((name) => `--${name}`)),
    '--help',
    ...(command === 'read' ? ['--version'] : []),
  ]
}

export const allOptions: readonly OptionSpec[] = options
export const commandNames: readonly CommandName[] = ['read', ...commands.map(({ name }) => name)]
export const shells = ['bash', 'zsh', 'fish'] as const

const fields = [...analyteIds, 'id', 'name', 'age', 'sex', 'date']
const knownValues: Readonly<Record<string, readonly string[]>> = {
  sex: ['m', 'f'],
  encoding: encodings,
}
const knownNames: Readonly<Record<string, readonly string[]>> = { map: fields, unit: analyteIds, reference: analyteIds }
const wordsAfter: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  rules: ['list', 'show', 'check', 'diff', 'init', 'sql'],
  explain: topicIds,
  selftest: [],
  completion: shells,
}
