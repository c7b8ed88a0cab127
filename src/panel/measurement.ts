import type { CanonicalUnit } from './analyte.ts'

/** `=` is a plain result; the others are censored: all that is known is on which side of the number the result lies. */
export type Comparator = '=' | '<' | '<=' | '>' | '>='

/** The measuring method of ALP: JSCC values are about three times as large as IFCC values. */
export type AlpMethod = 'ifcc' | 'jscc'

/** What the sheet itself says of a value: its own reference interval (canonical units) and its H/L flag. */
export interface LaboratoryOpinion {
  low: number | null
  high: number | null
  flag: 'L' | 'H' | null
}

/** One measured value (測定値) in its canonical unit, unrounded, with the text it was read from. */
export interface Measurement {
  value: number
  unit: CanonicalUnit
  comparator: Comparator
  text: string
  /** Only with ALP; absent or null is "unknown". */
  method?: AlpMethod | null
  /** Only where the sheet carries limits or a flag. */
  laboratory?: LaboratoryOpinion
}

/** Why a cell that holds something gives no value. */
export const unusableReasons = [
  'unit-ambiguous',
  'unit-impossible',
  'not-a-number',
  'not-possible',
  'unmeasurable',
  'columns-differ',
  'test-contradicts',
  'method-contradicts',
] as const

export type UnusableReason = (typeof unusableReasons)[number]

/** A value that was given and can't be used. "Not done" is not one of these: that value is simply absent. */
export interface Unusable {
  because: UnusableReason
  text: string
  /** What it might mean, in the canonical unit; never judged as a value. */
  readings?: readonly number[]
}
