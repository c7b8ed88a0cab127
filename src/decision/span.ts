import type { Measurement } from '../panel/measurement.ts'
import { highestPosition, lowestPosition, type Span } from './axis.ts'
import type { AnsweredAxis } from './program.ts'

/** What a result leaves possible: a point, or for `<5`, `≥1000` an interval. No result is below zero. */
export function spanOf({ value, comparator }: Pick<Measurement, 'value' | 'comparator'>): Span {
  switch (comparator) {
    case '=':
      return { low: value, lowOpen: false, high: value, highOpen: false }
    case '<':
    case '<=':
      return { low: 0, lowOpen: false, high: value, highOpen: comparator === '<' }
    case '>':
    case '>=':
      return { low: value, lowOpen: comparator === '>', high: Number.POSITIVE_INFINITY, highOpen: true }
  }
}

/** The answer to everything that a result leaves possible; null where there is none, or more than one. */
export function answerOver(axis: AnsweredAxis, span: Span): string | null {
  const from = lowestPosition(axis, span)
  const to = highestPosition(axis, span)
  const low = axis.answers[from] as string | null
  for (let i = from + 1; i <= to; i++) if (axis.answers[i] !== low) return null
  return low
}
