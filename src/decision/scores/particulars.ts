import type { AnalyteId } from '../../panel/analyte.ts'
import type { Comparison, Formula, ScoreProgram } from '../program.ts'

/** What a score says of itself; `number` is a number of its rule, by name. */
export type Particulars = (number: (name: string) => Formula) => Omit<ScoreProgram, 'id' | 'needs' | 'scales'>

export const of = (input: AnalyteId | 'age'): Formula => ({ of: input })

export const is = (left: Formula, sign: Comparison['is'], right: Formula): Comparison => ({ left, is: sign, right })
