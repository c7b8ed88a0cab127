import type { Edge } from '../rules/rule-set.ts'

/** The edges worth drawing beside a series: those it spans, and the nearest one on each side. */
export function trendEdges(
  axis: readonly { ends: Edge | null }[],
  series: readonly { value: number }[],
): { at: number; inclusive: boolean }[] {
  const edges = axis.flatMap(({ ends }) => ends ?? [])
  const values = series.map(({ value }) => value)
  const lowest = Math.min(...values)
  const highest = Math.max(...values)
  const firstAbove = edges.findIndex(({ at }) => at >= highest)
  const lastBelow = edges.findLastIndex(({ at }) => at <= lowest)
  const from = Math.max(0, lastBelow)
  const to = firstAbove < 0 ? edges.length - 1 : firstAbove
  return edges.slice(from, to + 1).map(({ at, inclusive }) => ({ at, inclusive }))
}
