import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../rule-set.ts'
import { checkUnique } from './axis.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** Conversions keep the canonical unit at factor 1, and a bare number is never in two ranges at once. */
export function checkUnits(rules: RuleSet): RuleProblem[] {
  return [...checkOwnSources(rules, [rules.units.source], 'units'), ...analyteIds.flatMap((id) => checkAnalyteUnits(rules, id))]
}

function checkAnalyteUnits(rules: RuleSet, id: AnalyteId): RuleProblem[] {
  const conversions = rules.units.conversions[id]
  const path = `units.conversions.${id}`
  const own = conversions.find(({ unit }) => unit === rules.analytes[id].unit)
  return [
    ...(own !== undefined && own.times === own.per ? [] : [problem('unit-factor', path, { unit: rules.analytes[id].unit })]),
    ...conversions.filter(({ times, per }) => !(times > 0 && per > 0)).map(({ unit }) => problem('unit-factor', path, { unit })),
    ...checkUnique(
      conversions.map(({ unit }) => unit),
      path,
    ),
    ...checkBare(rules, id),
  ]
}

function checkBare(rules: RuleSet, id: AnalyteId): RuleProblem[] {
  const ranges = rules.units.bare[id] ?? []
  const path = `units.bare.${id}`
  return ranges.flatMap((range, index) => {
    const previous = ranges[index - 1]
    const apart = range.from < range.to && (previous === undefined || range.from > previous.to)
    const known = rules.units.conversions[id].some(({ unit }) => unit === range.unit)
    return [
      ...(apart ? [] : [problem('bare-overlap', `${path}[${index}]`, { from: range.from, to: range.to })]),
      ...(known ? [] : [problem('unit-unknown', `${path}[${index}]`, { unit: range.unit })]),
    ]
  })
}
