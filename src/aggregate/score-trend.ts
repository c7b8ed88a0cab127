import type { Assessment, ComputedScore } from '../interpreter/assessment.ts'
import type { RuleSet, ScoreId } from '../rules/rule-set.ts'
import { withoutNoise } from './change.ts'
import { type Crossing, crossingsBetween } from './crossing.ts'

/** A published index over the visits, as a derived value: no change limit is published for it, so none is used. */
export interface ScoreTrend {
  score: ScoreId
  series: readonly ScorePoint[]
  steps: readonly ScoreStep[]
  overall: ScoreStep | null
}

export interface ScorePoint {
  visit: number
  date: string | null
  value: number
  band: string
  status: ComputedScore['status']
  cutoffs: ComputedScore['cutoffs']
}

export interface ScoreStep {
  from: ScorePoint
  to: ScorePoint
  difference: number
  percent: number | null
  answer: null
  because: 'no-figure'
  crossed: readonly Crossing[]
  /** With age other cut-offs hold, so another band need not mean that an edge was crossed. */
  cutoffsChanged: boolean
}

export function scoreTrendsOf(assessments: readonly Assessment[], rules: RuleSet): ScoreTrend[] {
  return followed.flatMap((score) => {
    const series = assessments.flatMap((assessment, i) => pointOf(score, assessment, i) ?? [])
    const [first, last] = [series[0], series.at(-1)]
    if (first === undefined || last === undefined) return []
    const steps = series.slice(1).map((to, i) => stepOf(score, series[i] as ScorePoint, to, rules))
    return [{ score, series, steps, overall: series.length > 1 ? stepOf(score, first, last, rules) : null }]
  })
}

function pointOf(score: ScoreId, { scores, subject }: Assessment, i: number): ScorePoint | null {
  const result = scores.find((other) => other.score === score)
  if (result === undefined || result.status === 'missing' || result.status === 'out-of-scope') return null
  const { value, band, status, cutoffs } = result
  return { visit: i + 1, date: subject.date, value, band, status, cutoffs }
}

function stepOf(score: ScoreId, from: ScorePoint, to: ScorePoint, rules: RuleSet): ScoreStep {
  const difference = withoutNoise(to.value - from.value)
  const scale = rules.scores[score].scales.find((other) => haveSameNumbers(other.cutoffs, to.cutoffs))
  const cutoffsChanged = !haveSameNumbers(from.cutoffs, to.cutoffs)
  const axis = cutoffsChanged ? [] : (scale?.bands ?? []).map(({ answer, ends }) => ({ id: answer ?? '', ends }))
  return {
    from,
    to,
    difference,
    percent: from.value === 0 ? null : (difference / from.value) * 100,
    answer: null,
    because: 'no-figure',
    crossed: crossingsBetween(axis, from.band, to.band),
    cutoffsChanged,
  }
}

function haveSameNumbers(a: ComputedScore['cutoffs'], b: ComputedScore['cutoffs']): boolean {
  return Object.keys({ ...a, ...b }).every((name) => a[name] === b[name])
}

const followed = ['fib4'] as const satisfies readonly ScoreId[]
