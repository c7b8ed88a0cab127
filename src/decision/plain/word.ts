import type { Comparator } from '../../panel/measurement.ts'
import { highestPosition, lowestPosition, type Span } from '../axis.ts'
import type { AnalyteProgram, StandardProgram } from '../program.ts'
import { answerOver, spanOf } from '../span.ts'
import type { Leaf } from './facts.ts'
import { answerBySex } from './sexes.ts'

/** A word in a column of values, as the careful reader reads it: only a side of the result is known, or it can't be used. */
export type WordRead = ({ value: number; comparator: Comparator } | { unusable: string }) & {
  /** Values that it may stand for: whoever would be urgent with one of them is for the careful way. */
  readings: readonly number[]
}

export interface PlainWord {
  /** What it leaves possible; null: nothing, it can't be used. */
  span: Span | null
  readings: readonly number[]
  /** `within`, `undetermined:censored`. */
  finding: string
  /** The least severe of the bands that are possible. */
  certain: string
  answerOf(standard: StandardProgram, sex: number): string | null
  /** Whether a leaf about its analyte holds. */
  holds(leaf: Leaf, answer: string | null): boolean
}

export function plainWord(read: WordRead, analyte: AnalyteProgram): PlainWord {
  const { readings } = read
  if ('unusable' in read) {
    return {
      span: null,
      readings,
      finding: `undetermined:${read.unusable}`,
      certain: '',
      answerOf: () => null,
      holds: ({ is }) => is === 'absent',
    }
  }
  const span = spanOf(read)
  const [low, high] = [lowestPosition(analyte, span), highestPosition(analyte, span)]
  const possible = (2 << high) - (1 << low)
  const bands = analyte.bands.slice(low, high + 1)
  const certain = bands.reduce((least, band) => (band.severity < least.severity ? band : least)).id
  return {
    span,
    readings,
    finding: low === high ? certain : 'undetermined:censored',
    certain,
    answerOf: (standard, sex) => answerBySex(standard, sex, (axis) => answerOver(axis, span)),
    holds: (leaf, answer) => {
      switch (leaf.is) {
        case 'bands':
          return (possible & ~leaf.mask) === 0
        case 'some-band':
          return (possible & leaf.mask) !== 0
        case 'value':
          return leaf.side === 'at-least'
            ? span.low >= leaf.number
            : span.high < leaf.number || (span.high === leaf.number && span.highOpen)
        case 'answer':
          return leaf.answers.includes(answer ?? '')
        default:
          return leaf.is === 'banded' && low === high
      }
    },
  }
}
