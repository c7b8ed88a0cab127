import type { AnalyteId } from '../../panel/analyte.ts'
import { evaluate } from '../evaluate.ts'
import { apri as apriParticulars } from './apri.ts'
import { astAltRatio as ratioParticulars } from './ast-alt-ratio.ts'
import { fib4 as fib4Particulars } from './fib4.ts'
import type { Particulars } from './particulars.ts'
import { rFactor as rFactorParticulars } from './r-factor.ts'

/** FIB-4: age in completed years, AST and ALT in U/L, platelets in 10⁹/L (sterling-2006). */
export function fib4(age: number, ast: number, alt: number, platelets: number): number {
  return worked(fib4Particulars, { ast, alt, platelets }, { age })
}

/** De Ritis ratio, both in U/L (botros-2013). */
export function astAltRatio(ast: number, alt: number): number {
  return worked(ratioParticulars, { ast, alt })
}

/** APRI: AST and its upper limit in U/L, platelets in 10⁹/L (wai-2003). */
export function apri(ast: number, astUpperLimit: number, platelets: number): number {
  return worked(apriParticulars, { ast, platelets }, { astUpperLimit })
}

/** R factor: all four in U/L. */
export function rFactor(alt: number, altUpperLimit: number, alp: number, alpUpperLimit: number): number {
  return worked(
    rFactorParticulars,
    { alt, alp },
    { numbers: { altUpperLimitMale: altUpperLimit, altUpperLimitFemale: altUpperLimit, alpUpperLimit } },
  )
}

interface Around {
  age?: number
  astUpperLimit?: number
  /** Numbers of the rule that the formula names. */
  numbers?: Readonly<Record<string, number>>
}

function worked(score: Particulars, values: Partial<Record<AnalyteId, number>>, { age, astUpperLimit, numbers = {} }: Around = {}): number {
  const { value } = score((name) => ({ number: numbers[name] ?? Number.NaN }))
  const admitted = Object.fromEntries(Object.entries(values).map(([id, number]) => [id, { measurement: { value: number } }]))
  return evaluate(value, { age: age ?? null, sex: null, astUpperLimit, admitted })
}
