import type { AnalyteId } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Sex } from '../panel/subject.ts'
import type { RuleSet, Variation, VariationFigure } from '../rules/rule-set.ts'

/** Whether a step between two visits is more than a body's usual swing. */
export interface ChangeJudgement {
  /** Null: not judged, and `because` says why. */
  answer: ChangeAnswer | null
  because: UnjudgedReason | null
  /** After minus before, in the analyte's unit; null where the two can't be subtracted. */
  difference: number | null
  /** Per cent of the value before. */
  percent: number | null
  /** The narrower and the wider limits; with one published figure only, `wide` is null. */
  narrow: ChangeLimits | null
  wide: ChangeLimits | null
  /** The answer depends on a sex that is not known: between the two figures it is `possible-change`. */
  sexUnknown: boolean
}

export type ChangeAnswer = 'within-variation' | 'possible-change' | 'change'

export const unjudgedReasons = ['no-figure', 'censored', 'method-changed', 'method-unknown', 'from-zero', 'same-day', 'not-adult'] as const
export type UnjudgedReason = (typeof unjudgedReasons)[number]

/** Per cent below (`down`, negative) and above (`up`) the value before; what lies on a limit is still inside. */
export interface ChangeLimits {
  down: number
  up: number
  source: string
}

/** What was measured, and of whom. */
export interface ChangeOf {
  analyte: AnalyteId
  before: Measurement
  after: Measurement
  sex: Sex | null
}

export function judgeChange({ analyte, before, after, sex }: ChangeOf, rules: RuleSet): ChangeJudgement {
  const incomparable = incomparableBecause(before, after, rules.analytes[analyte].method !== undefined)
  if (incomparable !== null) return { ...unjudged, because: incomparable }
  const difference = withoutNoise(after.value - before.value)
  if (before.value === 0) return { ...unjudged, because: 'from-zero', difference }
  const percent = (difference / before.value) * 100
  const { narrow, wide } = limitsOf(analyte, sex, rules.variation)
  if (narrow === null) return { ...unjudged, because: 'no-figure', difference, percent }
  const sexUnknown = sex === null && answerFor('male') !== answerFor('female')
  return { answer: answerOf(percent, narrow, wide), because: null, difference, percent, narrow, wide, sexUnknown }

  function answerFor(one: Sex): ChangeAnswer | null {
    const limits = limitsOf(analyte, one, rules.variation)
    return limits.narrow === null ? null : answerOf(percent, limits.narrow, limits.wide)
  }
}

/** 2.94 − 2.6 is 0.34, not 0.33999999999999986; twelve digits are more than any laboratory gives. */
export function withoutNoise(difference: number): number {
  return Number(difference.toPrecision(12))
}

/**
 * The reference change value in its log-normal form: exp(±z·√2·σ) − 1 with σ = √(ln(1 + CVᵢ² + CVₐ²)), in per cent.
 * `cv` is the within-subject coefficient of variation as a fraction; CVₐ is its fixed share.
 */
export function changeLimits(cv: number, { analyticalShare, z }: Pick<Variation, 'analyticalShare' | 'z'>): { down: number; up: number } {
  const analytical = cv * analyticalShare.value
  const sigma = Math.sqrt(Math.log(1 + cv ** 2 + analytical ** 2))
  const spread = z.value * Math.SQRT2 * sigma
  return { down: (Math.exp(-spread) - 1) * 100, up: (Math.exp(spread) - 1) * 100 }
}

function incomparableBecause(before: Measurement, after: Measurement, hasMethods: boolean): UnjudgedReason | null {
  if (hasMethods) {
    const [was, is] = [before.method ?? null, after.method ?? null]
    if (was === null || is === null) return 'method-unknown'
    if (was !== is) return 'method-changed'
  }
  return before.comparator === '=' && after.comparator === '=' ? null : 'censored'
}

function answerOf(percent: number, narrow: ChangeLimits, wide: ChangeLimits | null): ChangeAnswer {
  if (isInside(percent, narrow)) return 'within-variation'
  return wide !== null && isInside(percent, wide) ? 'possible-change' : 'change'
}

function isInside(percent: number, { down, up }: ChangeLimits): boolean {
  return percent >= down && percent <= up
}

function limitsOf(analyte: AnalyteId, sex: Sex | null, variation: Variation): Pick<ChangeJudgement, 'narrow' | 'wide'> {
  const { narrow, wide } = variation.analytes[analyte]
  const figures = [narrow, wide].filter((figure) => figure !== null)
  const limits = figures
    .flatMap((figure) => cvsOf(figure, sex).map((cv) => ({ ...changeLimits(cv, variation), source: figure.source })))
    .sort((a, b) => a.up - b.up)
  return { narrow: limits[0] ?? null, wide: limits.length > 1 ? (limits.at(-1) ?? null) : null }
}

function cvsOf({ cv }: VariationFigure, sex: Sex | null): readonly number[] {
  if (typeof cv === 'number') return [cv]
  return sex === null ? [cv.male, cv.female] : [cv[sex]]
}

const unjudged: ChangeJudgement = {
  answer: null,
  because: null,
  difference: null,
  percent: null,
  narrow: null,
  wide: null,
  sexUnknown: false,
}
