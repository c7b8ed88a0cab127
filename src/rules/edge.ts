import type { Cited, Class, Edge, Parameter, Verified } from './rule-set.ts'
import type { SourceId } from './sources.ts'

/** A source as it is cited for one number: as its own line says, or as that number was seen in it. */
export type Cite = SourceId | { source: SourceId; seen: Verified }

/** Seen in two or more independent copies. */
export function twice(source: SourceId): Cite {
  return { source, seen: 'transcription' }
}

/** Seen in one copy. */
export function once(source: SourceId): Cite {
  return { source, seen: 'single-transcription' }
}

/** Our own reading of what a source leaves open. */
export function read(source: SourceId): Cite {
  return { source, seen: 'editorial' }
}

export function cited(...cites: Cite[]): Cited {
  const sources = cites.map((cite) => (typeof cite === 'string' ? cite : cite.source))
  const seen = cites.flatMap((cite) => (typeof cite === 'string' ? [] : [[cite.source, cite.seen] as const]))
  return seen.length === 0 ? { sources } : { sources, seen: Object.fromEntries(seen) }
}

/** The edge itself still belongs to what ends here. */
export function through(at: number, ...cites: Cite[]): Edge {
  return { at, inclusive: true, ...cited(...cites) }
}

/** The edge itself already belongs to what begins here. */
export function under(at: number, ...cites: Cite[]): Edge {
  return { at, inclusive: false, ...cited(...cites) }
}

export function parameter(value: number, ...cites: Cite[]): Parameter {
  return { value, ...cited(...cites) }
}

/** A number that no source gives: our own choice, labelled so. */
export function ownChoice(value: number): Parameter {
  return { value, sources: ['editorial'], basis: 'editorial' }
}

/** An edge that rests on our own reading of a gap. */
export function editorial(edge: Edge): Edge {
  return { ...edge, basis: 'editorial' }
}

/** A reference interval: below, within (both ends belong to it), above. */
export function interval(low: number, high: number, source: SourceId): readonly Class[] {
  return [
    { answer: 'below', ends: under(low, twice(source)) },
    { answer: 'within', ends: through(high, twice(source)) },
    { answer: 'above', ends: null },
  ]
}
