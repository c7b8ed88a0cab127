import { basename, dirname, isAbsolute, join } from 'node:path'
import { parseDate } from '../../input/cells/date.ts'
import { UsageError } from '../../issue.ts'
import { nearest } from '../../nearest.ts'
import type { Choice } from '../../output/choice.ts'
import type { UsedConfig } from '../../output/report/sources.ts'
import { readJsonFile } from '../world/json-file.ts'
import type { Surroundings } from '../world/surroundings.ts'
import { choiceOf } from './choice.ts'
import { type Call, type Given, textOf } from './parsed.ts'
import { type FormatName, type levels, type OptionName, type OptionSpec, options } from './table.ts'

export type Level = (typeof levels)[number]

/** What a call asks for, config file and flags merged; a flag wins. */
export interface Settings {
  given: Given
  /** What the call itself said, without the config file: only this is refused where it does nothing. */
  asked: Given
  /** A config file that lay in the folder and was not named by the call: what it changes has to be said. */
  foundConfig: FoundConfig | null
  /** The config file that settles something of this call, found or named. */
  config: UsedConfig | null
  format: FormatName
  output: string | null
  lang: string | undefined
  color: string
  only: Level | null
  failOn: Level | null
  /** ISO date standing for "today". */
  today: string
  asOf: string | undefined
  contact: string | null
  rules: string | null
  /** ISO date whose editions are wanted. */
  rulesAt: string | null
  errors: string | null
  outputEncoding: 'utf-8' | 'utf-8-bom' | 'cp932' | null
  detail: boolean
  summary: boolean
  /** Columns in words beside the codes. */
  words: boolean
  choice: Choice
  /** Whether an order was asked for, rather than the one a format has by itself. */
  sorted: boolean
  strict: boolean
  redact: boolean
  quiet: boolean
  input: boolean
}

export interface FoundConfig {
  path: string
  /** What this command takes from it; empty where it is not used. */
  keys: readonly string[]
  /** Somebody else's, or open to everybody: not used. */
  foreign: boolean
}

export function settingsOf(call: Call, io: Surroundings): Settings {
  const asked = call.given
  const config = configured(call, io)
  const given: Given = { ...withoutOpposites(config.given, asked), ...asked }
  for (const name of namesOfFiles)
    if (textOf(given, name)?.trim() === '') throw new UsageError('option-needs-value', { option: `--${name}` })
  const output = textOf(given, 'output') ?? null
  if (asked.format === undefined && !(isStatement(call) && /\.sql$/i.test(output ?? ''))) refuseUnknownEnding(output)
  const has = (name: OptionName) => given[name] === true
  if (has('detail') && has('summary')) throw new UsageError('detail-and-summary')
  const format = (textOf(asked, 'format') ?? formatByEnding(output) ?? textOf(given, 'format') ?? 'text') as FormatName
  if (asked.summary === true && (format === 'csv' || format === 'ndjson' || format === 'xlsx'))
    throw new UsageError('summary-for-format', { format })
  const ofLetters = options.find(({ long, group }) => group === 'letters' && asked[long] !== undefined)
  if (ofLetters !== undefined && format !== 'html')
    throw new UsageError('letter-option-for-format', { option: `--${ofLetters.long}`, format })
  if (asked.words === true && format !== 'csv') throw new UsageError('words-for-format', { format })
  const asOf = isoDate(given, 'as-of')
  return {
    given,
    asked,
    foundConfig: config.found,
    config: usedOf(config, given, asked, has('redact')),
    format,
    output,
    lang: textOf(given, 'lang'),
    color: textOf(given, 'color') ?? 'auto',
    only: (textOf(given, 'only') as Level | undefined) ?? null,
    failOn: (textOf(given, 'fail-on') as Level | undefined) ?? null,
    today: asOf ?? localDate(io.now()),
    asOf,
    contact: textOf(given, 'contact')?.trim() || null,
    rules: textOf(given, 'rules') ?? null,
    rulesAt: isoDate(given, 'rules-at') ?? null,
    errors: textOf(given, 'errors') ?? null,
    outputEncoding: (textOf(given, 'output-encoding') as Settings['outputEncoding'] | undefined) ?? null,
    detail: has('detail'),
    summary: has('summary'),
    words: has('words'),
    choice: choiceOf(given),
    sorted: given.sort !== undefined,
    strict: has('strict'),
    redact: has('redact'),
    quiet: has('quiet'),
    input: !has('no-input'),
  }
}

/** Tables keep the order of their rows unless another one was asked for; pages and letters stand by group. */
export function isReordered({ choice, sorted, format }: Pick<Settings, 'choice' | 'sorted' | 'format'>): boolean {
  // A workbook puts its list in order by itself.
  return format !== 'xlsx' && choice.sort !== 'input' && (sorted || (format !== 'csv' && format !== 'ndjson'))
}

/** A flag wins over its opposite in the config file, too. */
function withoutOpposites(config: Given, asked: Given): Given {
  const { detail, summary, ...rest } = config
  if (asked.detail === true || asked.summary === true) return rest
  return config
}

function isoDate(given: Given, option: 'as-of' | 'rules-at'): string | undefined {
  const text = textOf(given, option)
  if (text === undefined) return undefined
  const parsed = parseDate(text)
  if (parsed.kind !== 'date') throw new UsageError('as-of', { option: `--${option}`, text })
  return parsed.iso
}

function formatByEnding(output: string | null): FormatName | null {
  if (isFolder(output)) return 'html'
  const ending = /\.(json|ndjson|jsonl|csv|html?|txt|xlsx)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return null
  return ({ jsonl: 'ndjson', htm: 'html', txt: 'text' } as Record<string, FormatName>)[ending] ?? (ending as FormatName)
}

/** A folder, for a file each. */
export function isFolder(output: string | null): output is string {
  return output !== null && /[/\\]$/.test(output)
}

/** `rules sql` writes a statement, which has an ending of its own. */
function isStatement({ command, words }: Call): boolean {
  return command === 'rules' && words[0] === 'sql'
}

/** `report.pdf` would hold text under a name that says something else. */
function refuseUnknownEnding(output: string | null): void {
  const ending = /[^./\\]\.([a-z][a-z0-9]{0,7})$/i.exec(output ?? '')?.[1]
  if (ending !== undefined && formatByEnding(output) === null) throw new UsageError('output-ending', { path: output ?? '', ending })
}

function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What is left of a config file where flags have had their say; its folder may be called after somebody. */
function usedOf({ path, given: own }: Configured, given: Given, asked: Given, redact: boolean): UsedConfig | null {
  const kept = Object.keys(own).filter((key) => asked[key as OptionName] === undefined && given[key as OptionName] !== undefined)
  if (path === null || kept.length === 0) return null
  const settings = Object.fromEntries(kept.map((key) => [key, textOfSetting(own[key as OptionName])]))
  return { path: redact ? basename(path) : path, settings }
}

function textOfSetting(value: Given[OptionName]): string {
  return value === true || value === undefined ? '' : typeof value === 'string' ? value : value.join(', ')
}

interface Configured {
  /** Null where no config file is used. */
  path: string | null
  given: Given
  found: FoundConfig | null
}

/** The config file's keys are the options' long names; only what this command knows is taken from it. */
function configured(call: Call, io: Surroundings): Configured {
  const named = textOf(call.given, 'config')
  if (named === undefined && call.given['no-config'] === true) return { path: null, given: {}, found: null }
  const path = named ?? configName
  const facts = io.disk.facts(path)
  if (named === undefined && facts.kind !== 'file') return { path: null, given: {}, found: null }
  const shown = join(io.cwd, configName)
  if (named === undefined && facts.foreign === true) return { path: null, given: {}, found: { path: shown, keys: [], foreign: true } }
  const given = givenIn(path, call, io)
  const keys = Object.keys(given)
  return { path: named ?? shown, given, found: named === undefined && keys.length > 0 ? { path: shown, keys, foreign: false } : null }
}

function givenIn(path: string, call: Call, io: Surroundings): Given {
  const content = parseConfig(path, io)
  const given: Record<string, true | string | readonly string[]> = {}
  for (const [key, value] of Object.entries(content)) {
    const spec = (options as readonly OptionSpec[]).find(({ long }) => long === key)
    if (spec?.config === undefined) throw unknownKey(path, key)
    const read = configValue(spec, value, path)
    if (read !== null && spec.for.includes(call.command)) given[key] = key === 'rules' ? besideConfig(String(read), path) : read
  }
  return given as Given
}

/** A config file may be used from any folder: the rules it names stand where it says, seen from itself. */
function besideConfig(file: string, config: string): string {
  return isAbsolute(file) ? file : join(dirname(config), file)
}

function parseConfig(path: string, io: Surroundings): Record<string, unknown> {
  const content = readJsonFile(path, io.disk, 'config-not-json')
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new UsageError('config-no-object', { path })
  return content as Record<string, unknown>
}

/** Switches are true or false, repeated options an object or a list, the rest text or a number; null and false say "not given". */
function configValue(spec: OptionSpec, value: unknown, path: string): true | string | readonly string[] | null {
  if (value === null || value === false) return null
  if (spec.value === undefined) {
    if (value === true) return true
    throw new UsageError('config-value', { path, key: spec.long })
  }
  if (spec.repeat) return repeatedValue(spec, value, path)
  if (typeof value !== 'string' && typeof value !== 'number') throw new UsageError('config-value', { path, key: spec.long })
  const text = String(value)
  if (spec.choices && !spec.choices.includes(text)) {
    throw new UsageError('config-not-a-choice', { path, key: spec.long, text, choices: spec.choices.join(', ') })
  }
  return text
}

function repeatedValue(spec: OptionSpec, value: unknown, path: string): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  if (typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string')) {
    return Object.entries(value).map(([name, text]) => `${name}=${String(text)}`)
  }
  throw new UsageError('config-value', { path, key: spec.long })
}

function unknownKey(path: string, key: string): UsageError {
  const near = nearest(
    key,
    (options as readonly OptionSpec[]).filter(({ config }) => config).map(({ long }) => long),
  )
  return near === null ? new UsageError('config-key', { path, key }) : new UsageError('config-key-near', { path, key, near })
}

const namesOfFiles = ['output', 'errors', 'rules', 'config'] as const
export const configName = 'liver-panel.config.json'
