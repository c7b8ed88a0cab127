import { isPossibleResult } from '../../interpreter/admit.ts'
import type { Issue, IssueWhere } from '../../issue.ts'
import { canonicalUnit } from '../../panel/analyte.ts'
import type { Comparator, LaboratoryOpinion, Measurement, Unusable, UnusableReason } from '../../panel/measurement.ts'
import { definitionOf } from '../../rules/analytes/of-each.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { fitsAnotherUnit, isAbove } from '../columns/units.ts'
import { bareUnit, convertToCanonical } from './convert.ts'
import { excerpt } from './excerpt.ts'
import { plausibleReadings } from './plausible-readings.ts'
import type { Reading, TextCell, ValueCell } from './reading.ts'
import { parseReferenceRange } from './reference.ts'
import { parseUnit, type UnitId } from './unit.ts'
import { flagSide, type NumberValue, parseValue, type ValueOptions } from './value.ts'

/** What one cell gives: a measurement, a reason why it can't be used, or nothing (empty, not done). */
export type ReadValue = { measurement: Measurement } | { unusable: Unusable } | null

export interface ValueContext {
  rules: RuleSet
  options: ValueOptions
  reading: Reading
  issues: Issue[]
}

/** Reads one cell of an analyte. Complaints go to `context.issues`; nothing is thrown for what a cell holds. */
export function readValue(cell: ValueCell, context: ValueContext): ReadValue {
  const parsed = parseValue(cell.text, context.options)
  if (cell.contradictedTest !== undefined && parsed.kind !== 'absent' && parsed.kind !== 'not-done') {
    return refuse('test-contradicts', 'test-contradicts', cell, context, 'error', { tests: cell.contradictedTest })
  }
  if (parsed.kind === 'number') return readNumber(parsed, cell, context)
  if (parsed.kind === 'absent' || parsed.kind === 'not-done') return null
  if (parsed.kind === 'spreadsheet-error') {
    complain('spreadsheet-error', 'warning', cell, context)
    return null
  }
  // A record that a test failed is an answer, not something that could not be read.
  const because = parsed.kind
  return refuse(
    because,
    because === 'unmeasurable' ? 'value-unmeasurable' : 'value-not-a-number',
    cell,
    context,
    because === 'unmeasurable' ? 'info' : 'error',
  )
}

function readNumber(parsed: NumberValue, cell: ValueCell, context: ValueContext): ReadValue {
  if (parsed.value < 0) return refuse('not-possible', 'value-negative', cell, context)
  if (parsed.value === 0 && definitionOf(cell.analyte).zeroIsPossible !== true && context.reading.file !== null) {
    // A system writes 0 where it has no value: nobody's enzymes, albumin or platelets are nothing.
    return refuse('not-possible', 'value-zero', cell, context)
  }
  const unit = unitOf(parsed, cell, context)
  if (typeof unit === 'object') return unit
  const value = convertToCanonical(cell.analyte, parsed.value, unit, context.rules)
  if (value === 'impossible') return refuse('unit-impossible', 'unit-impossible', cell, context, 'error', { unit })
  if (isSlip(parsed, cell, unit, context))
    return refuse('unit-ambiguous', 'unit-unlike-column', cell, context, 'error', { unit: shownUnits[unit] ?? unit })
  if (cell.contradictedMethod !== undefined)
    return refuse('method-contradicts', 'method-contradicts', cell, context, 'error', { methods: cell.contradictedMethod })
  if (parsed.suspicious) complain('value-all-nines', 'warning', cell, context)
  if (parsed.remark !== null) complain('value-remark', 'warning', cell, context, { remark: parsed.remark })
  const measurement: Measurement = {
    value,
    unit: canonicalUnit[cell.analyte],
    comparator: comparatorOf(parsed, cell),
    text: cell.text.trim(),
  }
  // From a flag it is an error of the call; in a file it costs the cell, and is told with its place.
  if (context.reading.file !== null && !isPossibleResult(measurement, context.rules.analytes[cell.analyte].limits)) {
    return refuse('not-possible', 'not-possible', cell, context, 'error', { analyte: cell.analyte })
  }
  if (cell.analyte === 'alp') measurement.method = cell.method ?? null
  const laboratory = laboratoryOpinion(parsed, cell, unit, context)
  if (laboratory !== null) {
    measurement.laboratory = laboratory
    questionFlag(measurement, cell, context)
  }
  return { measurement }
}

/** The unit a number is in: stated beside it, else forced by the caller, stated in its row, settled for its column, else by its size. */
function unitOf(parsed: NumberValue, cell: ValueCell, context: ValueContext): UnitId | ReadValue {
  if (parsed.unit !== null && parsed.unit !== 'ambiguous') return parsed.unit
  if (cell.unitForced === true && cell.unit !== null && cell.unit !== 'ambiguous') return cell.unit
  const stated = cell.unitText == null || cell.unitText.trim() === '' ? null : parseUnit(cell.unitText)
  if (stated !== null && 'unit' in stated) return stated.unit
  const isStated = parsed.unit === 'ambiguous' || stated !== null
  if (cell.unit !== null && cell.unit !== 'ambiguous' && !isStated) return cell.unit
  if (isStated || cell.unit === 'ambiguous') return refuse('unit-ambiguous', 'unit-ambiguous', cell, context)
  if (cell.unitText != null && cell.unitText.trim() !== '') {
    return refuse('unit-ambiguous', 'unit-unknown', cell, context, 'error', { unit: excerpt(cell.unitText) })
  }
  const bare = bareUnit(cell.analyte, parsed.value, context.rules)
  if (bare === null) return refuse('unit-ambiguous', 'unit-ambiguous', cell, context)
  if (context.rules.units.bare[cell.analyte] !== undefined) {
    complain('unit-assumed', 'info', cell, context, { unit: shownUnits[bare] ?? bare })
  }
  return bare
}

/** Some exports keep `<` in a column of its own, where others have H and L. */
function comparatorOf(parsed: NumberValue, cell: ValueCell): Comparator {
  if (parsed.comparator !== '=' || cell.flagText == null || !/[<>≦≧≤≥未以]/.test(cell.flagText)) return parsed.comparator
  const sign = parseValue(/^[未以]/.test(cell.flagText.trim()) ? `1${cell.flagText.trim()}` : `${cell.flagText.trim()}1`)
  return sign.kind === 'number' ? sign.comparator : '='
}

function isSlip(parsed: NumberValue, cell: ValueCell, unit: UnitId, { rules }: ValueContext): boolean {
  if (parsed.unit !== null || cell.unitForced === true || !fitsAnotherUnit(cell.analyte, unit, parsed.value, rules)) return false
  if (cell.unitAssumed === true && cell.unit === unit && cell.unitSettled !== true) return true
  // Where title or row state the unit a low count may be true; one of 2,150 × 10⁹/L written as 215 is a slip.
  return isAbove(cell.analyte, unit, parsed.value, rules)
}

/** `H` beside a value under the sheet's own upper limit: one of them is another value's. */
function questionFlag({ value, laboratory }: Measurement, cell: ValueCell, context: ValueContext): void {
  const { flag, low, high } = laboratory as LaboratoryOpinion
  const wrong = flag === 'H' ? high !== null && value < high : flag === 'L' && low !== null && value > low
  if (wrong) complain('flag-contradicts', 'warning', cell, context, { flag: flag ?? '', low: low ?? '', high: high ?? '' })
}

function isSameUnit(analyte: ValueCell['analyte'], one: UnitId, other: UnitId, rules: RuleSet): boolean {
  return one === other || convertToCanonical(analyte, 1, one, rules) === convertToCanonical(analyte, 1, other, rules)
}

/** The sheet's own limits, converted as the value was, and its flag; null where it says nothing. */
function laboratoryOpinion(parsed: NumberValue, cell: ValueCell, unit: UnitId, context: ValueContext): LaboratoryOpinion | null {
  const { rules, options } = context
  const flag = parsed.flag ?? (cell.flagText == null || cell.flagText === '' ? null : flagSide(cell.flagText))
  const range = cell.range == null || cell.range === '' ? null : parseReferenceRange(cell.range, options)
  const rangeUnit = range?.unit ?? unit
  if (!isSameUnit(cell.analyte, rangeUnit, unit, rules)) {
    complain('range-unit-differs', 'warning', cell, context, { unit: shownUnits[unit] ?? unit, other: shownUnits[rangeUnit] ?? rangeUnit })
  }
  const low = limit(cell.low, unit) ?? converted(range?.low ?? null, rangeUnit)
  const high = limit(cell.high, unit) ?? converted(range?.high ?? null, rangeUnit)
  return low === null && high === null && flag === null ? null : { low, high, flag }

  function limit(text: string | null | undefined, from: UnitId): number | null {
    if (text == null || text === '') return null
    const number = parseValue(text, options)
    if (number.kind !== 'number' || number.unit === 'ambiguous') return null
    return converted(number.value, number.unit ?? from)
  }

  function converted(value: number | null, from: UnitId): number | null {
    if (value === null) return null
    const canonical = convertToCanonical(cell.analyte, value, from, rules)
    return canonical === 'impossible' ? null : canonical
  }
}

function refuse(
  because: UnusableReason,
  code: Issue['code'],
  cell: ValueCell,
  context: ValueContext,
  level: Issue['level'] = 'error',
  args: Issue['args'] = {},
): { unusable: Unusable } {
  complain(code, level, cell, context, args)
  const text = excerpt(cell.text)
  const unit = cell.unit == null || cell.unit === 'ambiguous' ? null : cell.unit
  const inDoubt = because !== 'not-a-number' && because !== 'unmeasurable'
  const readings = plausibleReadings(cell.analyte, text, unit, inDoubt, context.rules)
  return { unusable: { because, text, ...(readings.length === 0 ? {} : { readings }) } }
}

function complain(code: Issue['code'], level: Issue['level'], cell: ValueCell, context: ValueContext, args: Issue['args'] = {}): void {
  context.issues.push({ code, level, where: placeOf(cell, context.reading, cell.analyte), args: { text: excerpt(cell.text), ...args } })
}

/** Where a cell stands, with only the parts that are known. */
export function placeOf(cell: Partial<TextCell>, reading: Reading, analyte?: string): IssueWhere {
  const where: IssueWhere = {}
  const [file, line] = [cell.file ?? reading.file, cell.line ?? reading.line]
  if (file !== null) where.file = file
  if (line !== null) where.line = line
  if (cell.column != null) where.column = cell.column
  if (cell.header != null) where.header = cell.header
  if (analyte !== undefined) where.analyte = analyte
  return where
}

/** How a unit is written for people; other ids are written that way already. */
export const shownUnits: Partial<Record<UnitId, string>> = {
  '10*4/uL': '万/µL (10⁴/µL)',
  '10*3/uL': '10³/µL (10⁹/L)',
  '10*9/L': '10⁹/L',
  '10*2/uL': '10²/µL',
  '10*5/uL': '10⁵/µL',
  '/uL': '/µL',
  'umol/L': 'µmol/L',
  'ukat/L': 'µkat/L',
}
