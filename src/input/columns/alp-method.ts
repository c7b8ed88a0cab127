import type { AlpMethod } from '../../panel/measurement.ts'
import { median, sampledNumbers } from './sampled-numbers.ts'

export type MethodWhy = 'option' | 'header' | 'code' | 'printed-limits' | 'unknown'

export interface ColumnMethod {
  method: AlpMethod | null
  why: MethodWhy
}

/**
 * The measuring method of an ALP column: the caller's word, the header's or code's, or the sheet's own upper limits.
 * The exam date settles nothing: laboratories changed one by one, some well after 2020-04-01.
 */
export function alpMethodOf(
  option: AlpMethod | undefined,
  header: AlpMethod | undefined,
  fromCode: boolean,
  upperLimits: readonly string[],
): ColumnMethod {
  if (option !== undefined) return { method: option, why: 'option' }
  if (header !== undefined) return { method: header, why: fromCode ? 'code' : 'header' }
  const upper = median(sampledNumbers(upperLimits, false))
  return upper === null ? { method: null, why: 'unknown' } : methodOfUpperLimit(upper)
}

export function methodOfUpperLimit(upper: number): ColumnMethod {
  if (upper >= jsccFrom) return { method: 'jscc', why: 'printed-limits' }
  if (upper >= ifcc.from && upper <= ifcc.to) return { method: 'ifcc', why: 'printed-limits' }
  return { method: null, why: 'unknown' }
}

// Adult upper limits as printed: 113 (jccls-2022) for IFCC, 325–359 for JSCC; what lies between proves nothing.
const jsccFrom = 200
const ifcc = { from: 100, to: 130 }
