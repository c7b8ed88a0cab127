import type { AnalyteId } from './analyte.ts'

/** The units values are kept in inside the program, written as UCUM writes them. */
export type CanonicalUnit = 'U/L' | 'g/dL' | '10*9/L' | 'mg/dL'

/** The one unit of each analyte inside the program. */
export const canonicalUnit = {
  ast: 'U/L',
  alt: 'U/L',
  ggt: 'U/L',
  albumin: 'g/dL',
  platelets: '10*9/L',
  alp: 'U/L',
  bilirubin: 'mg/dL',
} as const satisfies Record<AnalyteId, CanonicalUnit>
