import type { Edge } from '../rules/rule-set.ts'

/** An axis cut into stretches by the edges where each ends; the last one is open. */
export type Axis = readonly { ends: Edge | null }[]

/** Where a result lies: a point, or everything a censored result leaves possible. Infinite or open ends as marked. */
export interface Span {
  low: number
  lowOpen: boolean
  high: number
  highOpen: boolean
}

/** Index of the stretch that holds the value. */
export function indexAt(axis: Axis, value: number): number {
  for (let i = 0; i < axis.length - 1; i++) {
    const end = (axis[i] as Stretch).ends as Edge
    if (value < end.at || (value === end.at && end.inclusive)) return i
  }
  return axis.length - 1
}

/** Index of the stretch that holds the lowest possible value of the span. */
export function lowestIndex(axis: Axis, span: Span): number {
  if (!span.lowOpen) return indexAt(axis, span.low)
  for (let i = 0; i < axis.length - 1; i++) if (span.low < ((axis[i] as Stretch).ends as Edge).at) return i
  return axis.length - 1
}

/** Index of the stretch that holds the highest possible value of the span. */
export function highestIndex(axis: Axis, span: Span): number {
  if (!span.highOpen) return indexAt(axis, span.high)
  for (let i = 0; i < axis.length - 1; i++) if (span.high <= ((axis[i] as Stretch).ends as Edge).at) return i
  return axis.length - 1
}

type Stretch = Axis[number]
