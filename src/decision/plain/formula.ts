import type { AnalyteId } from '../../panel/analyte.ts'
import type { Comparison, Formula } from '../program.ts'

/** The numbers of the row at hand. */
export interface Numbers {
  /** Canonical units, in the order of the analytes. */
  values: Float64Array
  /** Of an analyte with a word in place of a number: the word's place (`PlainAnalyte.add`). */
  words: Int32Array
  age: number
  /** 0: unknown, 1: male, 2: female. */
  sex: number
}

/** A formula made ready to be worked out for row after row; the same steps in the same order as `evaluate`, so the same last bit. */
export function readyFormula(formula: Formula, row: Numbers, order: readonly AnalyteId[], astUpperLimit: number | null): () => number {
  const ready = (part: Formula) => readyFormula(part, row, order, astUpperLimit)
  if ('of' in formula) {
    if (formula.of === 'age') return () => row.age
    const at = order.indexOf(formula.of)
    const { values } = row
    return () => values[at] as number
  }
  if ('number' in formula) {
    const { number } = formula
    return () => number
  }
  if ('times' in formula) {
    const factors = formula.times.map(ready)
    const [one, other] = factors
    if (one !== undefined && other !== undefined && factors.length === 2) return () => one() * other()
    return () => {
      let product = 1
      for (const factor of factors) product *= factor()
      return product
    }
  }
  if ('over' in formula) {
    const [above, below] = formula.over.map(ready) as [() => number, () => number]
    return () => above() / below()
  }
  if ('root' in formula) {
    const of = ready(formula.root)
    return () => Math.sqrt(of())
  }
  if ('bySex' in formula) {
    const [male, female] = [ready(formula.bySex.male), ready(formula.bySex.female)]
    return () => (row.sex === 1 ? male() : female())
  }
  if (astUpperLimit !== null) return () => astUpperLimit
  return ready(formula.ownLimitOr)
}

export function readyComparison({ left, is, right }: Comparison, ready: (formula: Formula) => () => number): () => boolean {
  const [a, b] = [ready(left), ready(right)]
  if (is === '>') return () => a() > b()
  if (is === '>=') return () => a() >= b()
  return is === '<' ? () => a() < b() : () => a() <= b()
}
