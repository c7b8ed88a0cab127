import type { Class, RuleSet, ScoreId, ScoreInput, ScoreRule, ScoreScale } from '../../rules/rule-set.ts'
import type { OutOfScopeReason, ScoreResult } from '../assessment.ts'
import { indexAt } from '../axis.ts'
import type { State } from '../state.ts'
import { scoreApri } from './apri.ts'
import { scoreAstAltRatio } from './ast-alt-ratio.ts'
import { scoreFib4 } from './fib4.ts'
import { scoreRFactor } from './r-factor.ts'

/** What a score's own file answers once all inputs are there: why not, or the number with its particulars. */
export type Outcome =
  | { because: OutOfScopeReason; value?: number }
  | { value: number; inputs: Record<string, number | string>; limits: string[]; limited: boolean; shown: boolean }

/** One score of one panel: what is missing comes first, then what puts it out of scope, then the number. */
export function scoreOf(id: ScoreId, rules: RuleSet, state: State): ScoreResult {
  const rule = rules.scores[id]
  if (!state.adult) return { score: id, status: 'out-of-scope', because: 'not-adult' }
  if (!allThere(rule, state)) {
    return { score: id, status: 'missing', needs: rule.needs.filter((input) => !isThere(input, state)) }
  }
  if (state.alpMethodOther && rule.needs.includes('alp')) return { score: id, status: 'out-of-scope', because: 'method-unknown' }
  if (hasCensoredInput(rule, state)) return { score: id, status: 'out-of-scope', because: 'censored-input' }
  const outcome = calculators[id](rule, state)
  if ('because' in outcome) return { score: id, status: 'out-of-scope', ...outcome }
  if (!Number.isFinite(outcome.value)) return { score: id, status: 'out-of-scope', because: 'not-computable' }
  const scale = scaleFor(rule, state.age)
  return {
    score: id,
    status: outcome.limited ? 'limited' : 'computed',
    value: outcome.value,
    band: (scale.bands[indexAt(scale.bands, outcome.value)] as Class).answer as string,
    cutoffs: scale.cutoffs,
    inputs: outcome.inputs,
    limits: outcome.limits,
    shown: outcome.shown,
  }
}

/** The cut-offs that hold at an age. */
export function scaleFor(rule: ScoreRule, age: number | null): ScoreScale {
  let chosen = rule.scales[0] as ScoreScale
  for (const scale of rule.scales) if (scale.fromAge !== null && age !== null && age >= scale.fromAge) chosen = scale
  return chosen
}

function allThere({ needs }: ScoreRule, state: State): boolean {
  for (const input of needs) if (!isThere(input, state)) return false
  return true
}

function isThere(input: ScoreInput, state: State): boolean {
  if (input === 'age') return state.age !== null
  if (input === 'sex') return state.sex !== null
  if (input === 'alp' && state.alpMethodOther) return true
  return state.admitted[input] !== undefined
}

function hasCensoredInput(rule: ScoreRule, state: State): boolean {
  for (const input of rule.needs) {
    if (input !== 'age' && input !== 'sex' && state.admitted[input]?.measurement.comparator !== '=') return true
  }
  return false
}

const calculators: Record<ScoreId, (rule: ScoreRule, state: State) => Outcome> = {
  fib4: scoreFib4,
  'ast-alt-ratio': scoreAstAltRatio,
  apri: scoreApri,
  'r-factor': scoreRFactor,
}
