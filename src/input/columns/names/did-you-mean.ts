import { distanceBetween } from '../../../nearest.ts'
import { headerKey, plainHeader } from './header-text.ts'

/** Up to `atMost` of the candidates that look most like what was written, best first; `tolerance`: share of letters that may differ. */
export function didYouMean(written: string, candidates: readonly string[], atMost = 3, tolerance = 0.5): string[] {
  const wanted = keyOf(written)
  return [...new Set(candidates)]
    .filter((candidate) => candidate.trim() !== '')
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, keyOf(candidate)) }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length * tolerance))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, atMost)
    .map(({ candidate }) => candidate)
}

function keyOf(text: string): string {
  return headerKey(plainHeader(text)).slice(0, longest)
}

/** Containing counts as near; else Levenshtein's distance. */
function distanceTo(wanted: string, candidate: string): number {
  if (wanted === '' || candidate === '') return Number.POSITIVE_INFINITY
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted]
  if (short.length >= 3 && short.length * 2 >= long.length && long.includes(short)) return Math.min(1, long.length - short.length)
  return distanceBetween(wanted, candidate)
}

const longest = 60
