import { analyteIds } from '../panel/analyte.ts'
import type { RuleSet, ScoreId, ScoreInput } from '../rules/rule-set.ts'
import type { Missing } from './assessment.ts'
import { parameterOf } from './scores/inputs.ts'
import type { State } from './state.ts'

/** What was not given (or gave no value) and which scores it would make possible. */
export function missingOf(rules: RuleSet, state: State, withoutValue: (typeof analyteIds)[number][]): Missing[] {
  const missing: Missing[] = withoutValue.map((analyte) => ({ analyte, unlocks: unlockedBy(analyte, rules, state) }))
  if (state.age === null) missing.push({ subject: 'age', unlocks: unlockedBy('age', rules, state) })
  if (state.sex === null) missing.push({ subject: 'sex', unlocks: [...unlockedBy('sex', rules, state), ...standardsBySex(rules, state)] })
  return missing
}

function unlockedBy(input: ScoreInput, rules: RuleSet, state: State): ScoreId[] {
  const unlocked: ScoreId[] = []
  for (const result of state.scores) {
    if (result.status === 'missing' && result.needs.includes(input) && !isForeclosed(result.score, rules, state))
      unlocked.push(result.score)
  }
  return unlocked
}

/** Already known values keep the score out of scope: promising it would be untrue. */
function isForeclosed(score: ScoreId, rules: RuleSet, state: State): boolean {
  const rule = rules.scores[score]
  if (score === 'fib4') {
    const acuteFrom = parameterOf(rule, 'acuteFrom')
    return (state.admitted.ast?.span.low ?? 0) >= acuteFrom || (state.admitted.alt?.span.low ?? 0) >= acuteFrom
  }
  if (score === 'r-factor') {
    const alt = state.admitted.alt
    return state.alpUnusable !== null || (alt !== undefined && alt.span.high <= parameterOf(rule, 'altAbove'))
  }
  return false
}

function standardsBySex(rules: RuleSet, state: State): string[] {
  const ids = Object.keys(rules.standards)
  return ids.filter((id) => analyteIds.some((analyte) => state.admitted[analyte]?.standards[id] === 'needs-sex'))
}
