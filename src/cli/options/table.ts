import { dialectNames } from '../../decision/sql/dialect.ts'
import { sorts } from '../../output/choice.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { analytes } from '../../rules/analytes/all.ts'

/** The commands an option is for; `read` is the call without a command word. */
export type CommandName = 'read' | 'inspect' | 'trend' | 'rules' | 'explain' | 'selftest' | 'completion'

/** One option, told once: the parser, the help, the man page, the completion and the config file all read this table. */
export interface OptionSpec {
  long: string
  short?: string
  /** Name of its value in the help; absent for a switch. */
  value?: string
  choices?: readonly string[]
  /** Further words for its choices. */
  spoken?: Readonly<Record<string, readonly string[]>>
  /** May be given several times; the texts are gathered in order. */
  repeat?: true
  /** Given twice, it is refused: what it says of a person can't be both. */
  once?: true
  /** Stands in the short help, which fits two screens. */
  everyday?: true
  /** Other spellings people know. */
  aliases?: readonly string[]
  group: 'values' | 'reading' | 'output' | 'letters' | 'general'
  for: readonly CommandName[]
  /** May stand in a config file. */
  config?: true
}

const judging = ['read', 'trend'] as const
const reading = ['read', 'inspect', 'trend'] as const
/** `rules diff` reads a file as the others do. */
const readingOrRules = [...reading, 'rules'] as const
const written = [...judging, 'rules'] as const
const showing = ['read', 'inspect', 'trend', 'rules', 'explain', 'selftest'] as const
export const levels = ['today', 'soon', 'consult', 'family-doctor', 'recheck', 'routine'] as const

/** As screens, letters and workbooks call the levels, and as people shorten that. */
const levelWords: Readonly<Record<(typeof levels)[number], readonly string[]>> = {
  today: ['今日', '今日連絡', 'contact today'],
  soon: ['数日', '数日以内', 'within days'],
  consult: ['受診', 'see a doctor'],
  'family-doctor': ['かかりつけ', 'かかりつけ医', 'family doctor'],
  recheck: ['再検査', 'test again'],
  routine: ['健診', '健診を続ける', 'keep checking'],
}

const value = (long: AnalyteId, ...aliases: string[]) => ({
  long,
  value: 'value' as const,
  repeat: true as const,
  aliases,
  everyday: true as const,
  group: 'values' as const,
  for: judging,
})

/** Made in `cli/run/file-format.ts`. */
const formatNames = ['text', 'json', 'ndjson', 'csv', 'html', 'xlsx'] as const
export type FormatName = (typeof formatNames)[number]

/** What `rules sql` prints: the statement by itself, or one that keeps it under a name. */
const sqlForms = ['select', 'view', 'macro'] as const

export const options = [
  ...analyteIds.map((id) => value(id, ...analytes[id].typed.options)),
  { long: 'age', everyday: true, value: 'years', once: true, group: 'values', for: judging },
  { long: 'sex', everyday: true, value: 'm|f', once: true, group: 'values', for: judging },
  { long: 'date', value: 'date', once: true, group: 'values', for: ['read'] },
  { long: 'id', value: 'text', once: true, group: 'values', for: judging },
  { long: 'alp-method', everyday: true, value: 'method', choices: ['ifcc', 'jscc'], group: 'values', for: readingOrRules, config: true },
  { long: 'reference', value: 'test=low-high', repeat: true, group: 'values', for: ['read'] },
  { long: 'ast-upper-limit', value: 'U/L', group: 'values', for: ['read'], config: true },

  { long: 'encoding', value: 'name', group: 'reading', for: readingOrRules, config: true },
  { long: 'delimiter', value: 'character', group: 'reading', for: readingOrRules, config: true },
  { long: 'sheet', value: 'name|number', group: 'reading', for: readingOrRules, config: true },
  { long: 'all-sheets', group: 'reading', for: ['read', 'trend'], config: true },
  { long: 'map', value: 'field=header', repeat: true, group: 'reading', for: [...reading, 'rules'], config: true },
  { long: 'unit', value: 'test=unit', repeat: true, group: 'reading', for: [...reading, 'rules'], config: true },
  { long: 'date-order', value: 'order', choices: ['dmy', 'mdy', 'ymd'], group: 'reading', for: readingOrRules, config: true },
  { long: 'as-of', value: 'date', group: 'reading', for: readingOrRules, config: true },
  { long: 'rules', value: 'file', group: 'reading', for: showing, config: true },
  { long: 'rules-at', value: 'date', group: 'reading', for: [...judging, 'rules'] },

  {
    long: 'format',
    everyday: true,
    short: 'f',
    value: 'format',
    choices: formatNames,
    group: 'output',
    for: showing,
    config: true,
  },
  { long: 'output', everyday: true, short: 'o', value: 'file', group: 'output', for: written },
  { long: 'output-encoding', value: 'name', choices: ['utf-8', 'utf-8-bom', 'cp932'], group: 'output', for: judging, config: true },
  { long: 'errors', value: 'file', group: 'output', for: ['read'] },
  { long: 'detail', everyday: true, group: 'output', for: [...judging, 'explain'], config: true },
  { long: 'summary', group: 'output', for: judging, config: true },
  { long: 'words', group: 'output', for: ['read'], config: true },
  { long: 'only', everyday: true, value: 'level', choices: levels, spoken: levelWords, group: 'output', for: judging, config: true },
  { long: 'group', value: 'column', repeat: true, group: 'output', for: ['read'], config: true },
  { long: 'where', value: 'column=text', repeat: true, group: 'output', for: ['read'], config: true },
  { long: 'show', value: 'columns', repeat: true, group: 'output', for: ['read'], config: true },
  { long: 'sort', value: 'order', choices: sorts, group: 'output', for: ['read'], config: true },
  { long: 'fail-on', value: 'level', choices: levels, spoken: levelWords, group: 'output', for: judging, config: true },
  { long: 'strict', group: 'output', for: judging, config: true },
  { long: 'redact', everyday: true, group: 'output', for: readingOrRules, config: true },
  { long: 'contact', value: 'text', group: 'output', for: written, config: true },
  { long: 'sender', value: 'text', group: 'letters', for: ['read'], config: true },
  { long: 'greeting', value: 'file', group: 'letters', for: ['read'], config: true },
  { long: 'reply', group: 'letters', for: ['read'], config: true },
  { long: 'for-doctor', group: 'letters', for: ['read'], config: true },
  { long: 'duplex', group: 'letters', for: ['read'], config: true },
  { long: 'cover', value: 'which', choices: ['yes', 'no', 'only'], group: 'letters', for: ['read'], config: true },
  { long: 'dialect', value: 'database', choices: dialectNames, group: 'output', for: ['rules'] },
  { long: 'table', value: 'name', group: 'output', for: ['rules'] },
  { long: 'as', value: 'form', choices: sqlForms, group: 'output', for: ['rules'] },
  {
    long: 'color',
    value: 'when',
    choices: ['auto', 'always', 'never'],
    group: 'output',
    for: showing,
    config: true,
  },

  { long: 'plain', everyday: true, group: 'output', for: showing, config: true },

  {
    long: 'lang',
    everyday: true,
    value: 'language',
    choices: ['ja', 'en'],
    group: 'general',
    for: [...showing, 'completion'],
    config: true,
  },
  { long: 'quiet', short: 'q', group: 'general', for: showing, config: true },
  { long: 'no-pager', group: 'general', for: showing, config: true },
  { long: 'no-input', group: 'general', for: ['read'], config: true },
  { long: 'config', value: 'file', group: 'general', for: showing },
  { long: 'no-config', group: 'general', for: showing },
] as const satisfies readonly OptionSpec[]

export type OptionName = (typeof options)[number]['long']

/** The command words, with their arguments as usage writes them. */
export const commands: readonly { name: Exclude<CommandName, 'read'>; words: readonly string[] }[] = [
  { name: 'inspect', words: ['<file>'] },
  { name: 'trend', words: ['[file...]'] },
  { name: 'rules', words: ['[words...]'] },
  { name: 'explain', words: ['[topic...]'] },
  { name: 'selftest', words: [] },
  { name: 'completion', words: ['<shell>'] },
]

/** The options that do something for a command. */
export function optionsFor(command: CommandName): readonly OptionSpec[] {
  return (options as readonly OptionSpec[]).filter(({ for: commands }) => commands.includes(command))
}
