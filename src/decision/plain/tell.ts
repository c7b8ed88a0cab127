import type { PlainAnalyte } from './analyte.ts'
import type { Leaf } from './facts.ts'
import type { Numbers } from './formula.ts'
import type { Reasons } from './reasons.ts'
import type { PlainScore } from './score.ts'
import { sexes } from './sexes.ts'

export interface Around {
  analytes: readonly PlainAnalyte[]
  scores: readonly PlainScore[]
  reasons: Reasons
  row: Numbers
  /** By analyte: the place of its value or word. */
  places: Int32Array
}

/** How a leaf that holds of the row at hand is told as a reason. */
export function tellingOf(leaf: Leaf, { analytes, scores, reasons, row, places }: Around): () => void {
  switch (leaf.is) {
    case 'bands':
    case 'value':
    case 'ratio': {
      const at = analytes.findIndex(({ id }) => id === leaf.analyte)
      const { id, certainAt } = analytes[at] as PlainAnalyte
      const numbers = settled((place) => reasons.numberOf(id, `band:${certainAt(place)}`))
      return () => reasons.tell(numbers(places[at] as number))
    }
    case 'answer': {
      const at = analytes.findIndex(({ id }) => id === leaf.analyte)
      const { id, answerAt } = analytes[at] as PlainAnalyte
      const { standard } = leaf
      const numbers = settled((i) =>
        reasons.numberOf(id, `${standard}:${answerAt(standard, Math.floor(i / sexes.length), i % sexes.length)}`),
      )
      return () => reasons.tell(numbers((places[at] as number) * sexes.length + row.sex))
    }
    case 'banded':
      return always(reasons.numberOf(null, 'banded'), reasons)
    case 'pattern':
      return always(reasons.numberOf(null, `pattern:${leaf.pattern}`), reasons)
    case 'score-band':
    case 'score-at-least': {
      const score = scores.find(({ id }) => id === leaf.score)
      if (score === undefined) return () => undefined
      const numbers = score.bands.map((band) => reasons.numberOf(null, `${score.id}:${band}`))
      return () => reasons.tell(numbers[score.found.band] as number)
    }
    default:
      return () => undefined
  }
}

function always(reason: number, reasons: Reasons): () => void {
  return () => reasons.tell(reason)
}

/** Numbers that are settled when they are asked for the first time: words come as they are met. */
function settled(settle: (at: number) => number): (at: number) => number {
  const numbers: number[] = []
  return (at) => {
    while (numbers.length <= at) numbers.push(-1)
    if (numbers[at] === -1) numbers[at] = settle(at)
    return numbers[at] as number
  }
}
