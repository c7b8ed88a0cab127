import type { Test } from '../decision/program.ts'
import type { ScoreId } from '../rules/rule-set.ts'
import type { ComputedScore } from './assessment.ts'
import type { State } from './state.ts'

/** Whether a compiled condition holds. What is certain of a censored result counts, and nothing else of it. */
export function holds(test: Test, state: State): boolean {
  switch (test.is) {
    case 'bands': {
      const admitted = state.admitted[test.analyte]
      return admitted !== undefined && (admitted.possible & ~test.mask) === 0
    }
    case 'some-band': {
      const admitted = state.admitted[test.analyte]
      return admitted !== undefined && (admitted.possible & test.mask) !== 0
    }
    case 'absent':
      return state.admitted[test.analyte] === undefined
    case 'banded':
      return state.admitted[test.analyte]?.banded === true
    case 'value':
      return valueHolds(test, state)
    case 'ratio':
      return ratioHolds(test, state)
    case 'answer': {
      const answer = state.admitted[test.analyte]?.standards[test.standard]
      return answer !== undefined && answer !== null && test.answers.includes(answer)
    }
    case 'score-band': {
      const score = computedScore(state, test.score)
      return score !== undefined && test.bands.includes(score.band)
    }
    case 'score-at-least': {
      const score = computedScore(state, test.score)
      return score !== undefined && score.value >= test.number
    }
    case 'pattern':
      return state.patterns.has(test.pattern)
    case 'age-at-least':
      return state.age !== null && state.age >= test.number
    case 'age-under':
      return state.age === null || state.age < test.number
    case 'sex':
      return state.sex === test.sex
    case 'rests-only-on':
      return state.because.length > 0 && state.because.every(({ analyte }) => analyte !== undefined && test.analytes.includes(analyte))
    case 'all':
      return allHold(test.of, state) && allHold(test.given, state)
    case 'some':
      return someHold(test, state)
  }
}

/** Only a plainly computed score counts: `limited` and `out-of-scope` never do. */
export function computedScore(state: State, score: ScoreId): ComputedScore | undefined {
  for (const result of state.scores) if (result.score === score && result.status === 'computed') return result as ComputedScore
  return undefined
}

function valueHolds({ analyte, side, number }: Extract<Test, { is: 'value' }>, state: State): boolean {
  const span = state.admitted[analyte]?.span
  if (span === undefined) return false
  return side === 'at-least' ? span.low >= number : span.high < number || (span.high === number && span.highOpen)
}

function ratioHolds({ analyte, than, times, orEqual }: Extract<Test, { is: 'ratio' }>, state: State): boolean {
  const left = state.admitted[analyte]?.span
  const right = state.admitted[than]?.span
  if (left === undefined || right === undefined) return false
  const most = right.high * times
  if (orEqual) return left.low >= most
  return left.low > most || (left.low === most && (left.lowOpen || right.highOpen))
}

function allHold(tests: readonly Test[], state: State): boolean {
  for (const test of tests) if (!holds(test, state)) return false
  return true
}

function someHold({ count, of }: Extract<Test, { is: 'some' }>, state: State): boolean {
  let held = 0
  for (const test of of) if (holds(test, state) && ++held === count) return true
  return false
}
