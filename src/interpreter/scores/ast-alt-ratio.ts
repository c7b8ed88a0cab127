import type { ScoreRule } from '../../rules/rule-set.ts'
import type { State } from '../state.ts'
import { astAltRatio } from './formulas.ts'
import { inputValue, parameterOf } from './inputs.ts'
import type { Outcome } from './score.ts'

export function scoreAstAltRatio(rule: ScoreRule, state: State): Outcome {
  const ast = inputValue(state, 'ast')
  const alt = inputValue(state, 'alt')
  const shownAbove = parameterOf(rule, 'shownAbove')
  return {
    value: astAltRatio(ast, alt),
    inputs: { ast, alt },
    limits: [],
    limited: false,
    shown: ast > shownAbove || alt > shownAbove,
  }
}
