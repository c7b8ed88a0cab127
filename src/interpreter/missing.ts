import { numberOf } from '../decision/scores/compile.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { RuleSet, ScoreId, ScoreInput } from '../rules/rule-set.ts'
import type { Missing } from './assessment.ts'
import type { State } from './state.ts'

/** What was not given (or gave no value) and which scores it would make possible. */
export function missingOf(rules: RuleSet, state: State, withoutValue: readonly AnalyteId[]): Missing[] {
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
  const under = underTheLine[score]
  if (rule.needs.some((input) => isCensored(input, state))) return true
  if (under !== null && state.admitted[under]?.measurement.value === 0) return true
  if (score === 'fib4') {
    const acuteFrom = numberOf(rule, 'acuteFrom')
    return (state.admitted.ast?.span.low ?? 0) >= acuteFrom || (state.admitted.alt?.span.low ?? 0) >= acuteFrom
  }
  if (score === 'r-factor') {
    const alt = state.admitted.alt
    return state.alpMethodOther || (alt !== undefined && alt.span.high <= numberOf(rule, 'altAbove'))
  }
  return false
}

function isCensored(input: ScoreInput, state: State): boolean {
  if (input === 'age' || input === 'sex') return false
  const comparator = state.admitted[input]?.measurement.comparator
  return comparator !== undefined && comparator !== '='
}

function standardsBySex(rules: RuleSet, state: State): string[] {
  const ids = Object.keys(rules.standards)
  return ids.filter((id) => analyteIds.some((analyte) => state.admitted[analyte]?.standards[id] === 'needs-sex'))
}

/** The input that may be zero and stands under the fraction line. Platelets can't be zero: that is refused. */
const underTheLine: Record<ScoreId, AnalyteId | null> = { fib4: 'alt', 'ast-alt-ratio': 'alt', apri: null, 'r-factor': 'alp' }
