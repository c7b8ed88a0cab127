import type { RuleSet } from './rule-set.ts'

/** The rank from which a triage level counts as reached; a level without one is reached by nobody. */
export function rankOf(level: string, rules: RuleSet): number {
  return rules.triage.find(({ id }) => id === level)?.rank ?? Number.POSITIVE_INFINITY
}
