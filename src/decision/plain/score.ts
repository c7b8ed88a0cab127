import type { AnalyteId } from '../../panel/analyte.ts'
import { positionAt } from '../axis.ts'
import { scaleAt } from '../evaluate.ts'
import type { Formula, ScoreProgram } from '../program.ts'
import { bitsOf, type Facts } from './facts.ts'
import { type Numbers, readyComparison, readyFormula } from './formula.ts'

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
    bitsOf(
      facts.leaves.flatMap((leaf, number) => (leaf.is === 'score-band' && leaf.score === id && leaf.bands.includes(band) ? [number] : [])),
      facts.words,
    ),
  )
  const reaches = facts.leaves.flatMap((leaf, number) =>
    leaf.is === 'score-at-least' && leaf.score === id ? [{ least: leaf.number, word: number >> 5, bit: 1 << (number & 31) }] : [],
  )
  const found = { value: Number.NaN, band: -1 }
  return {
    id,
    bands,
    found,
    work: (judged, held) => {
      found.value = Number.NaN
      if ((judged & needed) !== needed || (needsAge && row.age < 0) || (needsSex && row.sex === 0)) return
      for (const out of outOfScope) if (out()) return
      const number = value()
      if (!Number.isFinite(number)) return
      const scale = scaleAt(score, row.age < 0 ? null : row.age)
      found.value = number
      found.band = (bandAt[scale] as number[])[positionAt(scales[scale] as ScoreProgram['scales'][number], number)] as number
      for (const narrow of limited) if (narrow()) return
      const own = inBand[found.band] as Int32Array
      for (let word = 0; word < own.length; word++) held[word] = (held[word] as number) | (own[word] as number)
      for (const { least, word, bit } of reaches) if (number >= least) held[word] = (held[word] as number) | bit
    },
  }
}
