import type { AnalyteId } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { usualUnits } from '../columns/units.ts'
import { bareUnit, convertToCanonical } from './convert.ts'
import type { UnitId } from './unit.ts'

/**
 * What a text that can't be used might mean, in the canonical unit: every number in it, with blanks between digits taken as
 * thousands and as two numbers. `unit` is the column's where it is settled or assumed. Only for looking whether somebody could
 * be urgent: none of these is ever judged as a value.
 */
export function plausibleReadings(analyte: AnalyteId, text: string, unit: UnitId | null, inDoubt: boolean, rules: RuleSet): number[] {
  const { refuseBelow, refuseAbove } = rules.analytes[analyte].limits
  const readings = numbersIn(text).flatMap((number) =>
    unitsOf(analyte, number, unit, inDoubt, rules).map((each) => convertToCanonical(analyte, number, each, rules)),
  )
  const possible = readings.filter((value): value is number => typeof value === 'number' && value >= refuseBelow && value <= refuseAbove)
  return [...new Set(possible)].slice(0, most)
}

/** The column's unit, and where that is in doubt the one that the number's size tells, and every other that makes no rarity of it. */
function unitsOf(analyte: AnalyteId, number: number, unit: UnitId | null, inDoubt: boolean, rules: RuleSet): UnitId[] {
  if (unit !== null && !inDoubt) return [unit]
  const all = usualUnits(analyte, rules) as UnitId[]
  const bare = bareUnit(analyte, number, rules)
  if (bare === null) return all
  const rareAbove = rules.analytes[analyte].limits.doubleCheckAbove ?? Number.POSITIVE_INFINITY
  const others = all.filter((each) => {
    const value = convertToCanonical(analyte, number, each, rules)
    return typeof value === 'number' && value <= rareAbove
  })
  return [...new Set([bare, ...(unit === null ? [] : [unit]), ...others])]
}

function numbersIn(text: string): number[] {
  const plain = text.slice(0, longest).replaceAll(multiplier, ' ').normalize('NFKC').replaceAll(',', '')
  const apart = plain.match(/\d+(?:\.\d+)?/g) ?? []
  const joined = plain.replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)?/g) ?? []
  return [...new Set([...joined, ...apart].map(Number))].filter((number) => number > 0)
}

// A cell of a lifetime's remarks is no value.
const longest = 200
// `×10⁴`, `x10^3`: part of a unit, no number of its own.
const multiplier = /[×xX*＊]\s?10(?:\s?[\^＾eE*]\s?)?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}/g
const most = 12
