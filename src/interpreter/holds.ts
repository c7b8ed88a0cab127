import type { Test } from '../decision/program.ts'
import type { ScoreId } from '../rules/rule-set.ts'
import type { ComputedScore } from './assessment.ts'
import type { State } from './state.ts'

export type Holds = (state: State) => boolean

/**
 * A compiled condition made ready to run: looked at once, not once a panel.
 * What is certain of a censored result counts, and nothing else of it.
 */
export function holdsOf(test: Test): Holds {
  switch (test.is) {
    case 'bands':
      return ({ admitted: { [test.analyte]: found } }) => found !== undefined && (found.possible & ~test.mask) === 0
    case 'some-band':
      return ({ admitted: { [test.analyte]: found } }) => found !== undefined && (found.possible & test.mask) !== 0
    case 'absent':
      return ({ admitted }) => admitted[test.analyte] === undefined
    case 'banded':
      return ({ admitted }) => admitted[test.analyte]?.banded === true
    case 'value':
      return (state) => valueHolds(test, state)
    case 'ratio':
      return (state) => ratioHolds(test, state)
    case 'answer':
      return (state) => answerHolds(test, state)
    case 'score-band':
      return (state) => test.bands.includes(computedScore(state, test.score)?.band ?? '')
    case 'score-at-least':
      return (state) => (computedScore(state, test.score)?.value ?? Number.NEGATIVE_INFINITY) >= test.number
    case 'pattern':
      return ({ patterns }) => patterns.has(test.pattern)
    case 'age-at-least':
      return ({ age }) => age !== null && age >= test.number
    case 'age-under':
      return ({ age }) => age === null || age < test.number
    case 'sex':
      return ({ sex }) => sex === test.sex
    case 'rests-only-on':
      return ({ because }) => because.length > 0 && because.every(({ analyte }) => analyte !== undefined && test.analytes.includes(analyte))
    case 'all':
      return everyOf([...test.of, ...test.given].map(holdsOf))
    case 'some':
      return someOf(test.count, test.of.map(holdsOf))
  }
}

/** Only a plainly computed score counts: `limited` and `out-of-scope` never do. */
export function computedScore(state: State, score: ScoreId): ComputedScore | undefined {
  for (const result of state.scores) if (result.score === score && result.status === 'computed') return result as ComputedScore
  return undefined
}

function answerHolds({ analyte, standard, answers }: Extract<Test, { is: 'answer' }>, { admitted }: State): boolean {
  const answer = admitted[analyte]?.standards[standard]
  return answer !== undefined && answer !== null && answers.includes(answer)
}

function valueHolds({ analyte, side, number }: Extract<Test, { is: 'value' }>, { admitted }: State): boolean {
  const span = admitted[analyte]?.span
  if (span === undefined) return false
  return side === 'at-least' ? span.low >= number : span.high < number || (span.high === number && span.highOpen)
}

function ratioHolds({ analyte, than, times, orEqual }: Extract<Test, { is: 'ratio' }>, { admitted }: State): boolean {
  const left = admitted[analyte]?.span
  const right = admitted[than]?.span
  if (left === undefined || right === undefined) return false
  const most = right.high * times
  if (orEqual) return left.low >= most
  return left.low > most || (left.low === most && (left.lowOpen || right.highOpen))
}

function everyOf(parts: readonly Holds[]): Holds {
  return (state) => {
    for (const part of parts) if (!part(state)) return false
    return true
  }
}

function someOf(count: number, parts: readonly Holds[]): Holds {
  return (state) => {
    let held = 0
    for (const part of parts) if (part(state) && ++held === count) return true
    return false
  }
}
