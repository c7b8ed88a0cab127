import type { AnalyteId } from '../../panel/analyte.ts'
import { analytesOnSheets } from '../../rules/analytes/all.ts'
import { definitionOf } from '../../rules/analytes/of-each.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { ParsedUnit, UnitId } from '../cells/unit.ts'
import { median } from './sampled-numbers.ts'

/** How the unit of a column is known. */
export type UnitWhy = 'option' | 'header' | 'unit-row' | 'unit-column' | 'only-unit' | 'distribution' | 'ambiguous' | 'no-values'

export interface ColumnUnit {
  /** Null: each row's own unit column says it (`unit-column`), or nothing does (`ambiguous`, `no-values`). */
  unit: UnitId | null
  why: UnitWhy
  /** What the decision rests on, where it was the values. */
  median: number | null
  /** So many values stand behind it that a single low one is read in the same unit: it may be the most urgent of all. */
  settled?: true
}

/** What is said of a column's unit, in the order in which it counts. */
export interface StatedUnits {
  option: UnitId | null
  header: ParsedUnit | null
  unitRow: ParsedUnit | null
  unitColumn: boolean
}

/** Decides the unit of one column: what is stated wins, else the values decide, and where two readings fit, nobody does. */
export function columnUnit(analyte: AnalyteId, stated: StatedUnits, values: readonly number[], rules: RuleSet): ColumnUnit {
  if (stated.option !== null) return { unit: stated.option, why: 'option', median: null }
  const middle = median(values)
  for (const [said, why] of [
    [stated.header, 'header'],
    [stated.unitRow, 'unit-row'],
  ] as const) {
    if (said === null || !('unit' in said)) continue
    const contradicted = middle !== null && contradicts(analyte, said.unit, middle, values.length, rules)
    return contradicted ? { unit: null, why: 'ambiguous', median: middle } : { unit: said.unit, why, median: null }
  }
  if (stated.unitColumn) return { unit: null, why: 'unit-column', median: null }
  if (middle === null) return { unit: null, why: 'no-values', median: null }
  const ranges =
    values.length >= enoughValues || analyte === 'albumin'
      ? (analytesOnSheets[analyte].columnRanges ?? rules.units.bare[analyte])
      : rules.units.bare[analyte]
  if (ranges === undefined) return enzymeUnit(analyte, middle, rules)
  const range = ranges.find(({ from, to }) => middle >= from && middle <= to)
  if (range === undefined || isMixed(analyte, range.unit, values, rules) || isScattered(analyte, range.unit, values, rules))
    return { unit: null, why: 'ambiguous', median: middle }
  return { unit: range.unit as UnitId, why: 'distribution', median: middle, ...(values.length >= settlingValues && { settled: true }) }
}

/**
 * Whether one value of a column with an assumed unit would fit another unit of this analyte and not the assumed one:
 * 234 among 23.4 is a slip of the unit, not a count ten times as high.
 */
export function fitsAnotherUnit(analyte: AnalyteId, unit: string, value: number, rules: RuleSet): boolean {
  if (definitionOf(analyte).unitsFarApart !== true || isPlausible(analyte, unit, value, rules)) return false
  return usualUnits(analyte, rules).some((other) => other !== unit && isPlausible(analyte, other, value, rules))
}

/** Units that a number may be in without saying so; a count in lakh (10⁵/µL) says it. */
export function usualUnits(analyte: AnalyteId, rules: RuleSet): readonly string[] {
  const all = rules.units.conversions[analyte].map(({ unit }) => unit)
  return all.filter((unit) => unit !== '10*5/uL')
}

/**
 * 215 under a title that says 万/µL, 43 under g/dL: no middle value of anybody's in that unit, and an everyday one in another.
 * One low value is no proof: 15 × 10³/µL is a count that a doctor must hear of.
 */
function contradicts(analyte: AnalyteId, unit: UnitId, middle: number, count: number, rules: RuleSet): boolean {
  if (!fitsAnotherUnit(analyte, unit, middle, rules)) return false
  return count >= enoughLow || isAbove(analyte, unit, middle, rules) || analyte === 'albumin'
}

/** Whether a value lies beyond what is plausible in a unit. */
export function isAbove(analyte: AnalyteId, unit: string, value: number, rules: RuleSet): boolean {
  const conversion = rules.units.conversions[analyte].find((one) => one.unit === unit)
  const { doubleCheckAbove, refuseAbove } = rules.analytes[analyte].limits
  return conversion !== undefined && (value * conversion.times) / conversion.per > (doubleCheckAbove ?? refuseAbove)
}

/** Enzymes are in U/L nearly everywhere; only values that would all be tiny ask whether they are µkat/L. */
function enzymeUnit(analyte: AnalyteId, middle: number, rules: RuleSet): ColumnUnit {
  const tiny = rules.analytes[analyte].limits.doubleCheckBelow ?? 0
  if (middle < tiny) return { unit: null, why: 'ambiguous', median: middle }
  return { unit: 'U/L', why: 'only-unit', median: middle }
}

/** Serum albumin lies close together: 10, 30, 80 is another quantity under its name. */
function isScattered(analyte: AnalyteId, unit: string, values: readonly number[], rules: RuleSet): boolean {
  if (analyte !== 'albumin' || (unit === 'g/dL' && values.length < enoughLow)) return false
  return values.filter((value) => !isPlausible(analyte, unit, value, rules)).length > values.length * scatteredShare
}

function isMixed(analyte: AnalyteId, unit: string, values: readonly number[], rules: RuleSet): boolean {
  const strange = values.filter((value) => fitsAnotherUnit(analyte, unit, value, rules))
  // Counts in 万 carry a decimal somewhere; among whole numbers the low ones are low counts, and a ward has many.
  const lowCounts = values.every(Number.isInteger) && strange.every((value) => !isAbove(analyte, unit, value, rules))
  return strange.length > values.length * (lowCounts ? lowShare : mixedShare)
}

function isPlausible(analyte: AnalyteId, unit: string, value: number, rules: RuleSet): boolean {
  const conversion = rules.units.conversions[analyte].find((one) => one.unit === unit)
  if (conversion === undefined) return false
  const canonical = (value * conversion.times) / conversion.per
  const { doubleCheckBelow, doubleCheckAbove, refuseBelow, refuseAbove } = rules.analytes[analyte].limits
  return canonical >= (doubleCheckBelow ?? refuseBelow) && canonical <= (doubleCheckAbove ?? refuseAbove)
}

/** Three people with counts so low are no check-up. */
const enoughLow = 3
const enoughValues = 10
/** A dozen values decide for a low one among them; fewer keep it in doubt, and its person in sight. */
const settlingValues = 12
const mixedShare = 0.1
const lowShare = 0.3
const scatteredShare = 0.3
