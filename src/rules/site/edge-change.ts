import type { AnalyteRule, Band, Edge, Example } from '../rule-set.ts'
import type { ChangedEdge } from './site-file.ts'

/** An analyte whose band ends elsewhere. Both bands at the edge name the site's sources too. */
export function moveEdge(rule: AnalyteRule, change: ChangedEdge): AnalyteRule {
  const index = rule.bands.findIndex(({ id }) => id === change.band)
  const old = rule.bands[index]?.ends
  const next = rule.bands[index + 1]
  if (old === undefined || old === null || next === undefined) return rule
  const ends: Edge = { at: change.at, inclusive: change.inclusive ?? old.inclusive, sources: change.sources }
  const bands = rule.bands.map((band, at) => {
    if (at === index) return { ...citing(band, change.sources), ends }
    return at === index + 1 ? citing(band, change.sources) : band
  })
  return { ...rule, bands, examples: movedExamples(rule, old, ends, index) }
}

function citing(band: Band, sources: readonly string[]): Band {
  return { ...band, sources: [...new Set([...band.sources, ...sources])] }
}

// The examples between the old and the new edge told of the old one; the new edge tells its own.
function movedExamples(rule: AnalyteRule, old: Edge, ends: Edge, index: number): Example[] {
  const band = rule.bands[index]?.id ?? ''
  const next = rule.bands[index + 1]?.id ?? ''
  const from = Math.min(old.at, ends.at) - rule.step
  const to = Math.max(old.at, ends.at) + rule.step
  const untouched = rule.examples.filter(({ value, is }) => !(value >= from && value <= to && (is === band || is === next)))
  const own: Example[] = [
    { value: ends.at, is: ends.inclusive ? band : next },
    { value: towards(ends.at, -rule.step, rule.bands[index - 1]?.ends ?? null), is: band },
    { value: towards(ends.at, rule.step, rule.bands[index + 1]?.ends ?? null), is: next },
  ]
  return [...untouched, ...own].sort((a, b) => a.value - b.value)
}

// One step away from the edge, or half way where the neighbouring edge is nearer. Ten digits keep 4.0 - 0.1 at 3.9.
function towards(at: number, step: number, neighbour: Edge | null): number {
  const room = neighbour === null ? Number.POSITIVE_INFINITY : Math.abs(neighbour.at - at)
  const distance = room > Math.abs(step) * 1.000001 ? step : (Math.sign(step) * room) / 2
  return Number((at + distance).toPrecision(10))
}
