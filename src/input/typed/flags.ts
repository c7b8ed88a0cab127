import { type Issue, UsageError } from '../../issue.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { AlpMethod, Measurement } from '../../panel/measurement.ts'
import type { Panel } from '../../panel/panel.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { completedYears, type DateOrder, parseDate } from '../cells/date.ts'
import type { Reading, TextCell, ValueCell } from '../cells/reading.ts'
import { parseReferenceRange } from '../cells/reference.ts'
import { type NumberValue, parseValue } from '../cells/value.ts'
import { toPanel } from '../to-panel.ts'
import { parseDatedValue } from './dated-value.ts'
import { refusedFlag } from './flag-errors.ts'
import { slipsIn } from './slips.ts'

/** Values of one person as typed, on the sheet's own words: `62`, `62U/L`, `<5`, `21.5万`. Numbers are taken as their text. */
export type FlagTexts = Partial<Record<AnalyteId, FlagText>> & FlagSubject

export type FlagText = string | number

export interface FlagSubject {
  id?: string
  name?: string
  sex?: string
  age?: FlagText
  birthDate?: string
  date?: string
  alpMethod?: string
  /** The sheet's own interval for an analyte: `{ ast: '10-40' }`. */
  reference?: Partial<Record<AnalyteId, string>>
  /** AST upper limit for APRI, U/L. */
  astUpperLimit?: FlagText
}

export interface FlagOptions {
  dateOrder?: DateOrder | null
  /** ISO date: a visit after it is refused. */
  today?: string
}

/**
 * Reads typed values into a panel. What was assumed is said in `panel.issues`.
 * Throws UsageError for a text that is no value, an impossible value, or a unit that could mean two things.
 */
export function readFlags(flags: FlagTexts, rules: RuleSet, options: FlagOptions = {}): Panel {
  const cells = analyteIds.flatMap((analyte) => cellOf(analyte, flags, flags[analyte], rules))
  return panelOf(flags, cells, rules, options)
}

/** Values of one person by date, each text `DATE=VALUE`. */
export type DatedFlagTexts = Partial<Record<AnalyteId, readonly string[]>> & Omit<FlagSubject, 'date'>

/**
 * Reads values by date into one panel a date, oldest first. The stated age belongs to the latest date.
 * Throws UsageError as `readFlags` does, for a value without a date, and for two values on one date.
 */
export function readDatedFlags(flags: DatedFlagTexts, rules: RuleSet, options: FlagOptions = {}): Panel[] {
  const visits = new Map<string, Partial<Record<AnalyteId, string>>>()
  const parts = new Map<string, string>()
  for (const analyte of analyteIds) {
    for (const text of flags[analyte] ?? []) {
      const dated = parseDatedValue(text, options.dateOrder ?? null)
      if (dated === null) throw new UsageError('flag-not-dated', { option: `--${analyte}`, text })
      if (options.today !== undefined && dated.date > options.today) {
        throw new UsageError('flag-date-future', { option: `--${analyte}`, text, today: options.today })
      }
      if (dated.part !== null) parts.set(dated.date, dated.part)
      const visit = visits.get(dated.date) ?? {}
      if (visit[analyte] !== undefined) throw new UsageError('flag-date-twice', { option: `--${analyte}`, text, date: dated.date })
      visits.set(dated.date, { ...visit, [analyte]: dated.text })
    }
  }
  const dates = [...visits.keys()].sort()
  const latest = dates.at(-1) ?? ''
  return dates.map((date) => {
    const panel = visitPanel({ ...subjectOf(flags), ...visits.get(date), date }, latest, rules, options)
    const part = parts.get(date)
    return part === undefined ? panel : { ...panel, issues: [...panel.issues, firstDayTaken(part, date)] }
  })
}

/** A year or a month alone was written: which day was taken is said. */
function firstDayTaken(text: string, date: string): Issue {
  return { code: 'date-first-day', level: 'info', where: {}, args: { text, date } }
}

function visitPanel(flags: FlagTexts, latest: string, rules: RuleSet, options: FlagOptions): Panel {
  const panel = readFlags(flags, rules, options)
  const { age, date } = panel.subject
  if (flags.birthDate !== undefined || age === null || date === null || date === latest) return panel
  const earlier = age - completedYears(date, latest)
  const told: Issue = { code: 'age-reckoned', level: 'info', where: {}, args: { age: earlier, date } }
  return { ...panel, subject: { ...panel.subject, age: earlier < rules.age.refuseBelow ? null : earlier }, issues: [...panel.issues, told] }
}

function subjectOf(flags: DatedFlagTexts): FlagSubject {
  const { ast, alt, ggt, albumin, platelets, alp, bilirubin, ...subject } = flags
  return subject
}

function panelOf(flags: FlagTexts, cells: readonly ValueCell[], rules: RuleSet, options: FlagOptions): Panel {
  const order = options.dateOrder ?? null
  const reading: Reading = {
    file: null,
    line: null,
    subject: {
      id: textCell(flags.id),
      name: flags.name ?? null,
      sex: textCell(flags.sex),
      age: textCell(flags.age),
      birthDate: dated(flags.birthDate, order),
      date: dated(flags.date, order),
    },
    cells,
    astUpperLimit: astUpperLimitOf(flags.astUpperLimit, rules),
  }
  if (options.today !== undefined && flags.date !== undefined) refuseFuture(flags.date, order, options.today)
  const panel = toPanel(reading, rules)
  refuseUnread(panel, flags)
  for (const analyte of analyteIds) {
    const measurement = panel.measurements[analyte]
    if (measurement !== undefined && !isPossible(analyte, measurement, rules))
      throw refusedFlag(analyte, 'not-possible', measurement.text, rules)
    const unusable = panel.unusable[analyte]
    if (unusable !== undefined) throw refusedFlag(analyte, unusable.because, unusable.text, rules)
  }
  const assumed = cells.filter(({ analyte, unit }) => analyte === 'bilirubin' && unit !== null).map(({ text }) => bilirubinAssumed(text))
  return { ...panel, issues: [...panel.issues, ...assumed, ...slipsIn(panel)] }
}

/** A day that has not come yet is a slip of the year, or of the order of day and month. */
function refuseFuture(text: string, order: DateOrder | null, today: string): void {
  const parsed = parseDate(text, order)
  if (parsed.kind === 'date' && parsed.iso > today) throw new UsageError('flag-date-future', { option: '--date', text, today })
}

function bilirubinAssumed(text: string): Issue {
  return { code: 'unit-assumed', level: 'info', where: { analyte: 'bilirubin' }, args: { text: text.trim(), unit: 'mg/dL' } }
}

/** A flag's cell, or none. A text without a number is no value to explain: the flag is to be left out instead. */
function cellOf(analyte: AnalyteId, flags: FlagTexts, flag: FlagText | undefined, rules: RuleSet): ValueCell[] {
  if (flag === undefined) {
    if (flags.reference?.[analyte] !== undefined) throw new UsageError('flag-reference-alone', { option: `--${analyte}`, analyte })
    return []
  }
  const text = String(flag)
  const parsed = parseValue(text)
  if (parsed.kind !== 'number') throw refusedFlag(analyte, parsed.kind, text, rules)
  const method = analyte === 'alp' ? alpMethodOf(flags.alpMethod) : null
  return [
    {
      text,
      analyte,
      unit: isBareBilirubin(analyte, parsed) ? 'mg/dL' : null,
      method,
      range: referenceOf(analyte, flags.reference?.[analyte]),
    },
  ]
}

/** Sheets here give bilirubin in mg/dL: a typed number without a unit is read so, and that is told. */
function isBareBilirubin(analyte: AnalyteId, parsed: NumberValue): boolean {
  return analyte === 'bilirubin' && parsed.unit === null
}

function referenceOf(analyte: AnalyteId, text: string | undefined): string | null {
  if (text === undefined) return null
  if (parseReferenceRange(text) === null) throw new UsageError('flag-reference', { option: '--reference', text: `${analyte}=${text}` })
  return text
}

function alpMethodOf(text: string | undefined): AlpMethod | null {
  if (text === undefined || text.trim() === '') return null
  const method = text.trim().toLowerCase()
  if (method === 'ifcc' || method === 'jscc') return method
  throw new UsageError('flag-alp-method', { option: '--alp-method', text })
}

function astUpperLimitOf(flag: FlagText | undefined, rules: RuleSet): number | null {
  if (flag === undefined) return null
  const parsed = parseValue(String(flag))
  if (parsed.kind !== 'number' || (parsed.unit ?? 'U/L') !== 'U/L' || parsed.comparator !== '=' || !isLimit(parsed.value, rules)) {
    throw new UsageError('flag-ast-upper-limit', { option: '--ast-upper-limit', text: String(flag) })
  }
  return parsed.value
}

function isLimit(value: number, rules: RuleSet): boolean {
  return value > 0 && value <= rules.analytes.ast.limits.refuseAbove
}

/** About the person, too, a flag that can't be read is an error: in a file it would cost only its cell. */
function refuseUnread(panel: Panel, flags: FlagTexts): void {
  for (const { code, args } of panel.issues) {
    const flag = subjectFlags[code]
    if (flag !== undefined) throw new UsageError(flag.error, { option: flag.option, text: args.text ?? '' })
  }
  // `x` may be a slip: only a word that says so is an unknown sex.
  if (flags.sex !== undefined && flags.sex.trim() !== '' && panel.subject.sex === null && !saysUnknown.test(flags.sex.trim())) {
    throw new UsageError('flag-sex', { option: '--sex', text: flags.sex })
  }
  if (flags.date !== undefined && flags.date.trim() !== '' && panel.subject.date === null) {
    throw new UsageError('flag-date', { option: '--date', text: flags.date })
  }
}

/** Whether the value, or a part of what a censored one stands for, lies inside the limits of what can be. */
function isPossible(analyte: AnalyteId, { value, comparator }: Measurement, rules: RuleSet): boolean {
  const { refuseBelow, refuseAbove } = rules.analytes[analyte].limits
  if (comparator === '<') return value > refuseBelow
  if (comparator === '>') return value < refuseAbove
  return value >= refuseBelow && value <= refuseAbove
}

function textCell(flag: FlagText | undefined): TextCell | null {
  return flag === undefined ? null : { text: String(flag) }
}

function dated(text: string | undefined, order: DateOrder | null): (TextCell & { order: DateOrder | null }) | null {
  return text === undefined ? null : { text, order }
}

const saysUnknown = /^(?:不明|未記入|未回答|回答しない|その他|わからない|分からない|unknown|other|n\/?a|none)$/i

const subjectFlags: Readonly<Record<string, { error: UsageError['code']; option: string }>> = {
  'age-not-readable': { error: 'flag-age', option: '--age' },
  'sex-not-readable': { error: 'flag-sex', option: '--sex' },
  'sex-ambiguous': { error: 'flag-sex', option: '--sex' },
  'date-not-readable': { error: 'flag-date', option: '--date' },
  'date-ambiguous': { error: 'flag-date-ambiguous', option: '--date' },
  'birth-date-not-readable': { error: 'flag-date', option: 'birthDate' },
  'birth-date-ambiguous': { error: 'flag-date-ambiguous', option: 'birthDate' },
  'birth-date-not-possible': { error: 'flag-date', option: 'birthDate' },
}
