import type { AnalyteId } from '../../panel/analyte.ts'
import { scaleAt } from '../evaluate.ts'
import type { Formula, ScoreProgram } from '../program.ts'
import type { Facts } from './facts.ts'
import { type Numbers, readyComparison, readyFormula } from './formula.ts'
import { type JointAxis, jointAxis, placeOn } from './joint-axis.ts'

/** A score of the row at hand. */
export interface PlainScore {
  id: string
  /** Every answer of every scale, once. */
  bands: readonly string[]
  /** Works it out; `judged`: a bit for each analyte that is judged. */
  work(judged: number, held: Int32Array): void
  /** What was worked out last; NaN: there is none. */
  found: { value: number; band: number }
}

export function plainScore(
  score: ScoreProgram,
  row: Numbers,
  order: readonly AnalyteId[],
  facts: Facts,
  astUpperLimit: number | null,
): PlainScore {
  const { id, needs, scales } = score
  const ready = (formula: Formula) => readyFormula(formula, row, order, astUpperLimit)
  const needed = needs.reduce((mask, input) => (input === 'age' || input === 'sex' ? mask : mask | (1 << order.indexOf(input))), 0)
  const [needsAge, needsSex] = [needs.includes('age'), needs.includes('sex')]
  const value = ready(score.value)
  const outOfScope = score.outOfScope.flatMap(({ when }) => when).map((comparison) => readyComparison(comparison, ready))
  const limited = score.limited.map((comparison) => readyComparison(comparison, ready))
  const bands = [...new Set(scales.flatMap(({ answers }) => answers))].map(String)
  const bandAt = scales.map(({ answers }) => answers.map((answer) => bands.indexOf(String(answer))))
  const inBand = bands.map((band) =>
    facts.bitsOf(
      facts.leaves.flatMap((leaf, number) => (leaf.is === 'score-band' && leaf.score === id && leaf.bands.includes(band) ? [number] : [])),
    ),
  )
  const reaches = facts.leaves.flatMap((leaf, number) =>
    leaf.is === 'score-at-least' && leaf.score === id ? [{ least: leaf.number, bits: facts.bitsOf([number]) }] : [],
  )
  const axes = scales.map((scale) => jointAxis([scale]))
  const scaleOf = Uint8Array.from({ length: ages }, (_, i) => scaleAt(score, i === 0 ? null : i - 1))
  const found = { value: Number.NaN, band: -1 }
  return {
    id,
    bands,
    found,
    work: (judged, held) => {
      found.value = Number.NaN
      if ((judged & needed) !== needed || (needsAge && row.age < 0) || (needsSex && row.sex === 0)) return
      for (let i = 0; i < outOfScope.length; i++) if ((outOfScope[i] as () => boolean)()) return
      const number = value()
      if (!Number.isFinite(number)) return
      const scale = row.age < 0 ? 0 : (scaleOf[row.age + 1] as number)
      found.value = number
      found.band = (bandAt[scale] as number[])[placeOn(axes[scale] as JointAxis, number)] as number
      for (let i = 0; i < limited.length; i++) if ((limited[i] as () => boolean)()) return
      hold(inBand[found.band] as Int32Array, held)
      for (let i = 0; i < reaches.length; i++) {
        const { least, bits } = reaches[i] as { least: number; bits: Int32Array }
        if (number >= least) hold(bits, held)
      }
    },
  }
}

function hold(bits: Int32Array, held: Int32Array): void {
  for (let word = 0; word < bits.length; word++) held[word] = (held[word] as number) | (bits[word] as number)
}

/** Unknown, and every age that somebody may have. */
const ages = 202
