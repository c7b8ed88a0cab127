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
  let row = Array.from({ length: candidate.length + 1 }, (_, index) => index)
  for (let at = 1; at <= wanted.length; at += 1) {
    const next = [at]
    for (let other = 1; other <= candidate.length; other += 1) {
      const same = wanted[at - 1] === candidate[other - 1] ? 0 : 1
      next.push(Math.min((row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1, (row[other - 1] ?? 0) + same))
    }
    row = next
  }
  return row[candidate.length] ?? 0
}

const longest = 60
