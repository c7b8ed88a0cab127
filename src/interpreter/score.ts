import { positionAt } from '../decision/axis.ts'
import { anyCompares, compares, evaluate, scaleAt } from '../decision/evaluate.ts'
import type { Comparison, ScoreProgram } from '../decision/program.ts'
import type { ScoreBandId } from '../rules/identifiers.ts'
import type { ScoreInput, ScoreScale } from '../rules/rule-set.ts'
import type { OutOfScopeReason, ScoreResult } from './assessment.ts'
import type { PreparedScore } from './prepare.ts'
import type { State } from './state.ts'

/** One score of one panel: what is missing comes first, then what puts it out of scope, then the number. */
export function scoreOf({ rule, program }: PreparedScore, state: State): ScoreResult {
  const { id, needs } = program
  if (!state.adult) return { score: id, status: 'out-of-scope', because: 'not-adult' }
  if (!allThere(program, state)) return { score: id, status: 'missing', needs: needs.filter((input) => !isThere(input, state)) }
  if (state.alpMethodOther && needs.includes('alp')) return { score: id, status: 'out-of-scope', because: 'method-unknown' }
  if (hasCensoredInput(program, state)) return { score: id, status: 'out-of-scope', because: 'censored-input' }
  const value = evaluate(program.value, state)
  for (const { because, when, keepsValue } of program.outOfScope) {
    if (!anyCompares(when, state)) continue
    const out = { score: id, status: 'out-of-scope', because: because as OutOfScopeReason } as const
    return keepsValue && Number.isFinite(value) ? { ...out, value } : out
  }
  if (!Number.isFinite(value)) return { score: id, status: 'out-of-scope', because: 'not-computable' }
  const at = scaleAt(program, state.age)
  const scale = program.scales[at] as ScoreProgram['scales'][number]
  return {
    score: id,
    status: anyCompares(program.limited, state) ? 'limited' : 'computed',
    value,
    band: scale.answers[positionAt(scale, value)] as ScoreBandId,
    cutoffs: (rule.scales[at] as ScoreScale).cutoffs,
    inputs: inputsOf(program, state),
    limits: program.limits.filter(({ when }) => applies(when, at, state)).map((limit) => limit.id),
    shown: program.shown === 'always' || anyCompares(program.shown, state),
  }
}

function inputsOf({ inputs }: ScoreProgram, state: State): Record<string, number> {
  const found: Record<string, number> = {}
  for (const name in inputs) found[name] = evaluate(inputs[name] as ScoreProgram['value'], state)
  return found
}

function applies(when: 'always' | 'later-scale' | Comparison, scale: number, state: State): boolean {
  if (when === 'always') return true
  return when === 'later-scale' ? scale > 0 : compares(when, state)
}

function allThere({ needs }: ScoreProgram, state: State): boolean {
  for (const input of needs) if (!isThere(input, state)) return false
  return true
}

function isThere(input: ScoreInput, state: State): boolean {
  if (input === 'age') return state.age !== null
  if (input === 'sex') return state.sex !== null
  if (input === 'alp' && state.alpMethodOther) return true
  return state.admitted[input] !== undefined
}

function hasCensoredInput({ needs }: ScoreProgram, state: State): boolean {
  for (const input of needs) {
    if (input !== 'age' && input !== 'sex' && state.admitted[input]?.measurement.comparator !== '=') return true
  }
  return false
}
