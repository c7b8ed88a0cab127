import type { RuleSet, TriageRule } from '../rule-set.ts'
import { checkUnique } from './axis.ts'
import { checkCondition } from './conditions.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

export function checkPatterns(rules: RuleSet): RuleProblem[] {
  return [
    ...checkUnique(
      rules.patterns.map(({ id }) => id),
      'patterns',
    ),
    ...rules.patterns.flatMap((pattern) => [
      ...checkOwnSources(rules, pattern.sources, `patterns.${pattern.id}`),
      ...checkCondition(rules, pattern.when, `patterns.${pattern.id}.when`),
    ]),
  ]
}

/** The ladder descends strictly and ends in one level without conditions, so that exactly one outcome always applies. */
export function checkTriage(rules: RuleSet): RuleProblem[] {
  return [
    ...checkUnique(
      rules.triage.map(({ id }) => id),
      'triage',
    ),
    ...rules.triage.flatMap((level) => [
      ...checkOwnSources(rules, level.sources, `triage.${level.id}`),
      ...level.when.flatMap((condition, index) => checkCondition(rules, condition, `triage.${level.id}.when[${index}]`)),
    ]),
    ...checkRanks(rules.triage),
    ...checkFallback(rules.triage),
  ]
}

function checkRanks(triage: readonly TriageRule[]): RuleProblem[] {
  const ranked = triage.filter(({ rank }) => rank !== null)
  return ranked.flatMap(({ id, rank }, index) => {
    const above = ranked[index - 1]?.rank ?? null
    if (rank === null || above === null || rank < above) return []
    return [problem('triage-rank-order', `triage.${id}.rank`, { level: id, rank, above })]
  })
}

function checkFallback(triage: readonly TriageRule[]): RuleProblem[] {
  const fallbacks = triage.filter(({ when, rank }) => when.length === 0 || rank === null)
  const last = triage.at(-1)
  if (fallbacks.length === 1 && last !== undefined && last.when.length === 0 && last.rank === null) return []
  return [problem('triage-fallback', 'triage', { count: fallbacks.length })]
}
