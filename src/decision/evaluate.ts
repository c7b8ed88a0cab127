import type { AnalyteId } from '../panel/analyte.ts'
import type { Sex } from '../panel/subject.ts'
import type { Comparison, Formula, ScoreProgram } from './program.ts'

/** What a formula may look at; everything that it names must be there. */
export interface Known {
  age: number | null
  sex: Sex | null
  astUpperLimit: number | undefined
  admitted: Readonly<Partial<Record<AnalyteId, { measurement: { value: number } } | undefined>>>
}

/** The number of a formula; not finite where a fraction has 0 below its line or a root is of less than 0. */
export function evaluate(formula: Formula, known: Known): number {
  if ('of' in formula) return formula.of === 'age' ? (known.age as number) : resultOf(formula.of, known)
  if ('number' in formula) return formula.number
  if ('times' in formula) {
    let product = 1
    for (const factor of formula.times) product *= evaluate(factor, known)
    return product
  }
  if ('over' in formula) return evaluate(formula.over[0], known) / evaluate(formula.over[1], known)
  if ('root' in formula) return Math.sqrt(evaluate(formula.root, known))
  if ('bySex' in formula) return evaluate(known.sex === 'male' ? formula.bySex.male : formula.bySex.female, known)
  return known.astUpperLimit ?? evaluate(formula.ownLimitOr, known)
}

export function compares({ left, is, right }: Comparison, known: Known): boolean {
  const [a, b] = [evaluate(left, known), evaluate(right, known)]
  return is === '>' ? a > b : is === '>=' ? a >= b : is === '<' ? a < b : a <= b
}

export function anyCompares(comparisons: readonly Comparison[], known: Known): boolean {
  for (const comparison of comparisons) if (compares(comparison, known)) return true
  return false
}

/** The scale that holds at an age, by its place. */
export function scaleAt({ scales }: Pick<ScoreProgram, 'scales'>, age: number | null): number {
  let chosen = 0
  scales.forEach(({ fromAge }, i) => {
    if (fromAge !== null && age !== null && age >= fromAge) chosen = i
  })
  return chosen
}

function resultOf(analyte: AnalyteId, { admitted }: Known): number {
  const found = admitted[analyte]
  if (found === undefined) throw new Error(`${analyte} was promised to be there`)
  return found.measurement.value
}
