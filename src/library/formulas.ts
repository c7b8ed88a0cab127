import * as formulas from '../decision/scores/formulas.ts'
import { UsageError } from '../issue.ts'
import { withSentence } from './describe-error.ts'

/** FIB-4 (sterling-2006): age in completed years, AST and ALT in U/L, platelets in 10⁹/L. Throws UsageError for what is no number from 0 up. */
export function fib4(age: number, ast: number, alt: number, platelets: number): number {
  return checked('fib4', { age, ast, alt, platelets }, () => formulas.fib4(age, ast, alt, platelets))
}

/** De Ritis ratio (botros-2013), both in U/L. Throws UsageError as `fib4` does. */
export function astAltRatio(ast: number, alt: number): number {
  return checked('astAltRatio', { ast, alt }, () => formulas.astAltRatio(ast, alt))
}

/** APRI (wai-2003): AST and its upper limit in U/L, platelets in 10⁹/L. Throws UsageError as `fib4` does. */
export function apri(ast: number, astUpperLimit: number, platelets: number): number {
  return checked('apri', { ast, astUpperLimit, platelets }, () => formulas.apri(ast, astUpperLimit, platelets))
}

/** R factor (acg-2014): all four in U/L. Throws UsageError as `fib4` does. */
export function rFactor(alt: number, altUpperLimit: number, alp: number, alpUpperLimit: number): number {
  return checked('rFactor', { alt, altUpperLimit, alp, alpUpperLimit }, () => formulas.rFactor(alt, altUpperLimit, alp, alpUpperLimit))
}

/** A caller without types may pass a text or nothing: '62' would be joined, not added, and NaN is smaller than no cut-off. */
function checked(formula: string, inputs: Readonly<Record<string, unknown>>, compute: () => number): number {
  for (const [name, given] of Object.entries(inputs)) {
    const found = typeof given === 'string' ? `"${given}"` : String(given)
    if (!Number.isFinite(given) || (given as number) < 0) throw refused('formula-not-a-number', { formula, name, found })
  }
  const value = compute()
  if (!Number.isFinite(value)) throw refused('formula-not-computable', { formula })
  return value
}

function refused(code: UsageError['code'], args: UsageError['args']): UsageError {
  return withSentence(new UsageError(code, args), 'en')
}
