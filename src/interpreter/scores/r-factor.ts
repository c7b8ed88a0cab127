import type { ScoreRule } from '../../rules/rule-set.ts'
import type { State } from '../state.ts'
import { rFactor } from './formulas.ts'
import { inputValue, parameterOf } from './inputs.ts'
import type { Outcome } from './score.ts'

/** ALP is admitted only when it was measured with IFCC, so here its method is known. */
export function scoreRFactor(rule: ScoreRule, state: State): Outcome {
  const alt = inputValue(state, 'alt')
  const alp = inputValue(state, 'alp')
  if (!(alt > parameterOf(rule, 'altAbove'))) return { because: 'alt-not-raised' }
  const altUpperLimit = parameterOf(rule, state.sex === 'male' ? 'altUpperLimitMale' : 'altUpperLimitFemale')
  const alpUpperLimit = parameterOf(rule, 'alpUpperLimit')
  return {
    value: rFactor(alt, altUpperLimit, alp, alpUpperLimit),
    inputs: { alt, altUpperLimit, alp, alpUpperLimit },
    limits: [],
    limited: false,
    shown: false,
  }
}
