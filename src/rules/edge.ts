import type { Class, Edge } from './rule-set.ts'
import type { SourceId } from './sources.ts'

/** The edge itself still belongs to what ends here. */
export function through(at: number, ...sources: SourceId[]): Edge {
  return { at, inclusive: true, sources }
}

/** The edge itself already belongs to what begins here. */
export function under(at: number, ...sources: SourceId[]): Edge {
  return { at, inclusive: false, sources }
}

/** An edge that rests on our own reading of a gap. */
export function editorial(edge: Edge): Edge {
  return { ...edge, basis: 'editorial' }
}

/** A reference interval: below, within (both ends belong to it), above. */
export function interval(low: number, high: number, source: SourceId): readonly Class[] {
  return [
    { answer: 'below', ends: under(low, source) },
    { answer: 'within', ends: through(high, source) },
    { answer: 'above', ends: null },
  ]
}
