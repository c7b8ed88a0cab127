import { nearest } from '../../nearest.ts'

/** Up to three of the known words that a mistyped or shortened one may stand for. */
export function didYouMean(word: string, known: readonly string[]): string[] {
  const containing = word.length < 2 ? [] : known.filter((candidate) => candidate.includes(word))
  if (containing.length > 0) return containing.slice(0, 3)
  const near = nearest(word, known)
  return near === null ? [] : [near]
}
