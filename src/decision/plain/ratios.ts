import type { AnalyteId } from '../../panel/analyte.ts'
import type { Span } from '../axis.ts'
import type { PlainAnalyte } from './analyte.ts'
import type { Facts } from './facts.ts'
import type { Numbers } from './formula.ts'
import type { PlainWord } from './word.ts'

/** One analyte held against another. */
export interface PlainRatio {
  /** The facts to set where it holds. */
  bits: Int32Array
  /** `judged`: a bit for each analyte with a number that is judged, `worded`: for each with a word. */
  holds(judged: number, worded: number): boolean
}

export function plainRatios(facts: Facts, row: Numbers, analytes: readonly PlainAnalyte[]): PlainRatio[] {
  const { values, words } = row
  const placeOf = (analyte: AnalyteId) => analytes.findIndex(({ id }) => id === analyte)
  return facts.leaves.flatMap((leaf, number): PlainRatio[] => {
    if (leaf.is !== 'ratio') return []
    const { times, orEqual } = leaf
    const [left, right] = [placeOf(leaf.analyte), placeOf(leaf.than)]
    const needed = (1 << left) | (1 << right)
    const holds = (judged: number, worded: number): boolean => {
      if ((judged & needed) === needed) {
        const most = (values[right] as number) * times
        return orEqual ? (values[left] as number) >= most : (values[left] as number) > most
      }
      return ((judged | worded) & needed) === needed && spansHold(spanAt(left, judged), spanAt(right, judged), times, orEqual)
    }
    return [{ bits: facts.bitsOf([number]), holds }]
  })

  function spanAt(i: number, judged: number): Span | null {
    const value = values[i] as number
    if ((judged & (1 << i)) !== 0) return { low: value, lowOpen: false, high: value, highOpen: false }
    const analyte = analytes[i] as PlainAnalyte
    return analyte.otherMethod ? null : (analyte.words[(words[i] as number) - analyte.places] as PlainWord).span
  }
}

function spansHold(left: Span | null, right: Span | null, times: number, orEqual: boolean): boolean {
  if (left === null || right === null) return false
  const most = right.high * times
  if (orEqual) return left.low >= most
  return left.low > most || (left.low === most && (left.lowOpen || right.highOpen))
}
