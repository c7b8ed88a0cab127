import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'

/** The source ids anywhere inside a rule, in the order in which they appear. */
export function sourceIdsIn(rule: unknown): string[] {
  return [...new Set(collect(rule))]
}

function collect(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source' && typeof inner === 'string') return [inner]
    if (key === 'sources' && Array.isArray(inner)) return inner.filter((id) => typeof id === 'string')
    return collect(inner)
  })
}

/** The ids of the rules that rest on a source. */
export function usersOf(source: string, rules: RuleSet): string[] {
  const entries: [string, unknown][] = [
    ...analyteIds.map((id): [string, unknown] => [id, rules.analytes[id]]),
    ...Object.entries(rules.standards),
    ...Object.entries(rules.scores),
    ...[...rules.patterns, ...rules.triage].map((rule): [string, unknown] => [rule.id, rule]),
    ['units', rules.units],
    ['variation', rules.variation],
    ['beside', [rules.doors, rules.remarks, rules.children, rules.oldAfterDays]],
    ['limits', [rules.age, rules.ratioDoubleCheckAbove, rules.adultFrom]],
  ]
  return entries.filter(([, rule]) => sourceIdsIn(rule).includes(source)).map(([id]) => id)
}
