import type { ScoreRule } from '../../rules/rule-set.ts'
import type { State } from '../state.ts'
import { fib4 } from './formulas.ts'
import { inputValue, parameterOf } from './inputs.ts'
import { type Outcome, scaleFor } from './score.ts'

export function scoreFib4(rule: ScoreRule, state: State): Outcome {
  const age = state.age as number
  const ast = inputValue(state, 'ast')
  const alt = inputValue(state, 'alt')
  const platelets = inputValue(state, 'platelets')
  const acuteFrom = parameterOf(rule, 'acuteFrom')
  const value = fib4(age, ast, alt, platelets)
  if (ast >= acuteFrom || alt >= acuteFrom)
    return Number.isFinite(value) ? { because: 'acute-elevation', value } : { because: 'acute-elevation' }
  const limited = age <= parameterOf(rule, 'limitedThroughAge')
  const limits: string[] = []
  if (limited) limits.push('age-18-35')
  if (scaleFor(rule, age).fromAge !== null) limits.push('age-cut-off')
  if (age > parameterOf(rule, 'noteOverAge')) limits.push('age-over-65')
  return { value, inputs: { age, ast, alt, platelets }, limits, limited, shown: true }
}
