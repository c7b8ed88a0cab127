import type { Edge } from '../../../rules/rule-set.ts'

/** The edges worth drawing beside a series: those it spans, and the nearest one on each side where that is not far away. */
export function trendEdges(
  axis: readonly { ends: Edge | null }[],
  series: readonly { value: number }[],
): { at: number; inclusive: boolean }[] {
  if (series.length === 0) return []
  const edges = axis.flatMap(({ ends }) => ends ?? [])
  const values = series.map(({ value }) => value)
  const lowest = Math.min(...values)
  const highest = Math.max(...values)
  const nearest = edges.reduce((near, { at }) => Math.min(near, distance(at, lowest, highest)), Number.POSITIVE_INFINITY)
  const above = edges.find(({ at }) => at >= highest)
  const below = edges.findLast(({ at }) => at <= lowest)
  const kept = edges.filter((edge) => {
    const { at } = edge
    if (at > lowest && at < highest) return true
    return (edge === above || edge === below) && (distance(at, lowest, highest) <= far || distance(at, lowest, highest) === nearest)
  })
  return kept.map(({ at, inclusive }) => ({ at, inclusive }))
}

/** How many times as high or as low as the nearest value an edge is. */
function distance(at: number, lowest: number, highest: number): number {
  if (at >= highest) return at / highest
  return at <= lowest ? lowest / at : 1
}

const far = 2
