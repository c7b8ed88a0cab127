import type { Verdict } from '../../interpreter/verdict.ts'
import { showScore } from '../text/numbers.ts'
import { looks, numberLook } from './looks.ts'
import type { Cell } from './sheet.ts'

/** FIB-4 as a number with its usual decimals; more where those would put it on the other side of a cut-off. */
export function scoreCell({ scores }: Verdict): Cell {
  const result = scores.find(({ score }) => score === 'fib4')
  if (result === undefined || !('cutoffs' in result)) return { value: null, style: looks.empty }
  const shown = showScore(result.value, result.cutoffs)
  return { value: Number(shown), style: numberLook(shown.split('.')[1]?.length ?? 0, null) }
}
