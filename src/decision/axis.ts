import type { Class, Edge } from '../rules/rule-set.ts'
import type { AnsweredAxis, Axis } from './program.ts'

/** Where each stretch ends, and what is said of a value in it. */
export function answeredAxis(classes: readonly Class[]): AnsweredAxis {
  return { ...axisOf(classes), answers: classes.map(({ answer }) => answer) }
}

export function axisOf(stretches: readonly { ends: Edge | null }[]): Axis {
  return { cuts: stretches.flatMap(({ ends }) => (ends === null ? [] : [{ at: ends.at, inclusive: ends.inclusive }])) }
}

/** Where a result lies: a point, or everything a censored result leaves possible. Infinite or open ends as marked. */
export interface Span {
  low: number
  lowOpen: boolean
  high: number
  highOpen: boolean
}

/** Position of the stretch that holds the value. */
export function positionAt({ cuts }: Axis, value: number): number {
  for (let i = 0; i < cuts.length; i++) {
    const { at, inclusive } = cuts[i] as Axis['cuts'][number]
    if (value < at || (value === at && inclusive)) return i
  }
  return cuts.length
}

/** Position of the stretch that holds the lowest possible value of the span. */
export function lowestPosition(axis: Axis, span: Span): number {
  if (!span.lowOpen) return positionAt(axis, span.low)
  for (let i = 0; i < axis.cuts.length; i++) if (span.low < (axis.cuts[i] as Axis['cuts'][number]).at) return i
  return axis.cuts.length
}

/** Position of the stretch that holds the highest possible value of the span. */
export function highestPosition(axis: Axis, span: Span): number {
  if (!span.highOpen) return positionAt(axis, span.high)
  for (let i = 0; i < axis.cuts.length; i++) if (span.high <= (axis.cuts[i] as Axis['cuts'][number]).at) return i
  return axis.cuts.length
}
