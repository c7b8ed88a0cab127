import type { Issue } from '../../issue.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import { analytesOnSheets } from '../../rules/analytes/all.ts'
import type { ValueCell } from '../cells/reading.ts'
import { parseUnit, type UnitId } from '../cells/unit.ts'
import type { ReadOptions } from '../read-options.ts'
import { type Coding, meaningOf } from '../records/code-meaning.ts'
import type { CheckupObservation, CheckupValue, Quantity } from './document.ts'

/** What one observation gives: cells of an analyte, or why it gives none. */
export type ObservationReading =
  | { kind: 'cells'; cells: ValueCell[]; issues: Issue[]; coding: Coding }
  | { kind: 'other-test'; coding: Coding }
  | { kind: 'group' | 'not-a-result' | 'withdrawn' }
  | { kind: 'listed'; issue: Issue; coding: Coding }

/** Reads an observation as written; a value is judged where all values are, in `toPanel`. */
export function readObservation(observation: CheckupObservation, file: string, options: ReadOptions): ObservationReading {
  const { codings, line, values } = observation
  if (observation.class !== 'OBS' || observation.mood !== 'EVN') return { kind: 'not-a-result' }
  // What only holds others together has no code of its own.
  if (codings.length === 0) return { kind: 'group' }
  if (/^(?:nullified|obsolete)$/.test(observation.status)) return { kind: 'withdrawn' }
  const meaning = meaningOf(codings)
  const where = { file, line }
  if (meaning.kind === 'other') return { kind: 'other-test', coding: meaning.coding ?? (codings[0] as Coding) }
  const { coding } = meaning
  if (meaning.kind === 'contradiction') {
    const text = codings.map(({ code }) => code).join(', ')
    return { kind: 'listed', coding, issue: { code: 'codes-differ', level: 'error', where, args: { text } } }
  }
  const { analyte, method } = meaning.meaning
  const forced = options.units?.[analyte] === undefined ? null : parseUnit(options.units[analyte])
  const header = coding.name === null || coding.name === '' ? coding.code : `${coding.name} ${coding.code}`
  const issues: Issue[] = []
  const cells: ValueCell[] = []
  const add = (text: string, unit: string | null): void => {
    const cell: ValueCell = {
      text,
      file,
      line,
      header,
      analyte,
      unit: forced !== null && 'unit' in forced ? forced.unit : standardUnit(analyte),
      unitForced: forced !== null,
      unitText: unit ?? '',
      flagText: observation.interpretation.find((code) => /^[LH]{1,2}$/.test(code)) ?? '',
      ...limitsOf(observation, unit),
    }
    if (analyte === 'alp') cell.method = options.alpMethod ?? method ?? null
    cells.push(cell)
  }
  if (observation.negated) {
    add(notDone, null)
    const number = values.find(({ value }) => value !== null)?.value
    if (number != null) issues.push({ code: 'result-negated', level: 'warning', where: { ...where, analyte }, args: { text: number } })
  } else for (const { text, unit } of textsOf(values)) add(text, unit)
  for (const cell of cells) {
    if (cell.unitText !== '' || cell.unitForced === true || !/\d/.test(cell.text)) continue
    const unit = standardUnit(analyte)
    issues.push({
      code: 'unit-of-standard',
      level: 'info',
      where: { ...where, analyte },
      args: { text: cell.text, unit: shown[unit] ?? unit },
    })
  }
  return { kind: 'cells', cells, issues, coding }
}

/** The values of one observation as texts of cells; a number with "or more" beside it is one of them. */
function textsOf(values: readonly CheckupValue[]): { text: string; unit: string | null }[] {
  const sides = new Set(values.flatMap((value) => sideOf(value) ?? []))
  const others = values.filter((value) => sideOf(value) === null)
  const texts = others.map(textOf).filter(({ text }) => text !== '')
  // A number beside a code that nobody knows may mean something else than the number.
  if (sides.size === 0)
    return texts.length > 1 && others.some(({ type }) => isCoded(type))
      ? [{ text: texts.map(({ text }) => text).join(' / '), unit: null }]
      : texts
  const sign = sides.size > 1 ? '' : sides.has('L') ? '≤' : '≥'
  const numbers = others.filter(({ value, nullFlavor }) => value !== null && nullFlavor === null)
  // Without a number, or with both sides at once, nobody can say what it is.
  if (numbers.length === 0 || sign === '')
    return [{ text: `${texts.map(({ text }) => text).join(' / ')} (${[...sides].join('/')})`.trim(), unit: null }]
  return numbers.map(({ value, unit }) => ({ text: `${sign}${value}`, unit }))
}

/** L (以下) or H (以上): the result lies beyond what the field can hold. */
function sideOf({ type, code, system }: CheckupValue): 'L' | 'H' | null {
  if (!isCoded(type)) return null
  if (system !== null && system !== interpretationSystem) return null
  return code === 'L' || code === 'H' ? code : null
}

function textOf(value: CheckupValue): { text: string; unit: string | null } {
  const { type, nullFlavor, low, high, unit } = value
  if (nullFlavor !== null) return { text: unmeasurable, unit: null }
  if (low !== null || high !== null) return rangeOf(low, high)
  if (isCoded(type)) return { text: codedText(value), unit: null }
  if (value.value !== null) return { text: value.value, unit }
  return { text: value.text.trim(), unit: null }
}

/** A code is never a number, even where it is written with digits. */
function codedText({ name, code }: CheckupValue): string {
  if (name !== null && name !== '' && !/^[\d.]+$/.test(name)) return name
  return code === null ? '' : `code ${code}`
}

function isCoded(type: string): boolean {
  return type === 'CD' || type === 'CE' || type === 'CO' || type === 'CV' || type === 'CS'
}

/** An interval open on one side says on which side of a number the result lies. */
function rangeOf(low: Quantity | null, high: Quantity | null): { text: string; unit: string | null } {
  if (low !== null && high !== null) return { text: `${low.value}-${high.value}`, unit: low.unit }
  const end = (low ?? high) as Quantity
  const sign = low !== null ? (end.inclusive ? '≥' : '>') : end.inclusive ? '≤' : '<'
  return { text: `${sign}${end.value}`, unit: end.unit }
}

/** The sheet's own limits; several intervals that differ are nobody's. */
function limitsOf({ ranges }: CheckupObservation, unit: string | null): { low?: string; high?: string } {
  const [first] = ranges
  if (first === undefined || ranges.some((range) => JSON.stringify(range) !== JSON.stringify(first))) return {}
  const limit = (end: Quantity | null): string => (end === null ? '' : `${end.value}${end.unit === unit ? '' : ` ${end.unit}`}`)
  return { low: limit(first.low), high: limit(first.high) }
}

/** The unit in which the standard has a test reported. */
function standardUnit(analyte: AnalyteId): UnitId {
  return analytesOnSheets[analyte].reportedIn as UnitId
}

const notDone = '未実施'
const unmeasurable = '測定不可能'
const interpretationSystem = '2.16.840.1.113883.5.83'

const shown: Partial<Record<UnitId, string>> = { '10*4/uL': '万/mm³' }
