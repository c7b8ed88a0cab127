import type { ScoreRule } from '../../rules/rule-set.ts'
import type { State } from '../state.ts'
import { apri } from './formulas.ts'
import { inputValue, parameterOf } from './inputs.ts'
import type { Outcome } from './score.ts'

export function scoreApri(rule: ScoreRule, state: State): Outcome {
  const ast = inputValue(state, 'ast')
  const platelets = inputValue(state, 'platelets')
  const astUpperLimit = state.astUpperLimit ?? parameterOf(rule, 'astUpperLimit')
  return {
    value: apri(ast, astUpperLimit, platelets),
    inputs: { ast, astUpperLimit, platelets },
    limits: ['developed-in-hepatitis-c'],
    limited: false,
    shown: false,
  }
}
