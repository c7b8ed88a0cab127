import type { AnalyteId } from '../../panel/analyte.ts'
import { canonicalUnit } from '../../panel/analyte.ts'
import type { Conversion, RuleSet } from '../../rules/rule-set.ts'
import type { UnitId } from './unit.ts'

/**
 * A value in the analyte's canonical unit, exact for decimals as written (14.5 万/µL is 145, not 145.00000000000003).
 * `impossible`: the analyte is never measured in that unit; nothing is divided until it fits.
 */
export function convertToCanonical(analyte: AnalyteId, value: number, unit: UnitId, rules: RuleSet): number | 'impossible' {
  const conversion = conversionFrom(analyte, unit, rules)
  if (conversion === undefined) return 'impossible'
  if (conversion.times === conversion.per) return value
  return roundedToDecimals((value * conversion.times) / conversion.per)
}

/** How a value in this unit becomes the canonical one; undefined where the analyte is never measured in it. */
export function conversionFrom(analyte: AnalyteId, unit: UnitId, rules: RuleSet): Conversion | undefined {
  const meant = unitMeant(analyte, unit)
  return rules.units.conversions[analyte].find((known) => known.unit === meant)
}

/** The decimal of 15 digits that a product of decimals stands for; found without text where six decimals hold it. */
export function roundedToDecimals(product: number): number {
  const short = Math.round(product * 1e6) / 1e6
  return Math.abs(short - product) <= product * 1e-15 ? short : Number(product.toPrecision(15))
}

/** Whether values of the analyte may be stated in this unit at all. */
export function isUnitOf(analyte: AnalyteId, unit: UnitId, rules: RuleSet): boolean {
  return convertToCanonical(analyte, 1, unit, rules) !== 'impossible'
}

/** The unit of a number without one, by the rule set's ranges; null where two readings are plausible. */
export function bareUnit(analyte: AnalyteId, value: number, rules: RuleSet): UnitId | null {
  const ranges = rules.units.bare[analyte]
  if (ranges === undefined) return canonicalUnit[analyte]
  const range = ranges.find(({ from, to }) => value >= from && value <= to)
  return range === undefined ? null : (range.unit as UnitId)
}

/** `G/L` of cells is giga per litre, however a header's capitals were written; nobody weighs platelets. */
function unitMeant(analyte: AnalyteId, unit: UnitId): UnitId {
  return unit === 'g/L' && analyte === 'platelets' ? '10*9/L' : unit
}
