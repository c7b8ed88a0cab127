import type { InputLimits, RuleSet } from '../rule-set.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** Refusing lies outside double-checking: refuseBelow ≤ doubleCheckBelow < doubleCheckAbove ≤ refuseAbove. */
export function checkLimits(rules: RuleSet, limits: InputLimits, path: string): RuleProblem[] {
  const { refuseBelow, refuseAbove, doubleCheckBelow, doubleCheckAbove } = limits
  const low = doubleCheckBelow ?? refuseBelow
  const high = doubleCheckAbove ?? refuseAbove
  const ordered = refuseBelow <= low && low < high && high <= refuseAbove
  const problems = ordered ? [] : [problem('limits-disordered', path, { refuseBelow, low, high, refuseAbove })]
  return [...problems, ...checkOwnSources(rules, [limits.source], path)]
}
