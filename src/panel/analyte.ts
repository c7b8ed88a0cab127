/** The units values are kept in inside the program, written as UCUM writes them. */
export type CanonicalUnit = 'U/L' | 'g/dL' | '10*9/L' | 'mg/dL'

/** The analytes (検査項目) the program reads, in the order in which it speaks of them, each with its one unit inside the program. */
export const canonicalUnit = {
  ast: 'U/L',
  alt: 'U/L',
  ggt: 'U/L',
  albumin: 'g/dL',
  platelets: '10*9/L',
  alp: 'U/L',
  bilirubin: 'mg/dL',
} as const satisfies Record<string, CanonicalUnit>

export type AnalyteId = keyof typeof canonicalUnit

export const analyteIds = Object.keys(canonicalUnit) as readonly AnalyteId[]

/** Whether a text is the id of an analyte. */
export function isAnalyteId(id: string | null): id is AnalyteId {
  return (analyteIds as readonly (string | null)[]).includes(id)
}
