import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod, Measurement } from '../../panel/measurement.ts'
import type { DateOrder } from './date.ts'
import type { SexScheme } from './sex.ts'
import type { UnitId } from './unit.ts'

/**
 * One person's texts on one day, each already matched to its field: what `toPanel` takes.
 * A reader of a million rows may keep one of these and fill it anew for each row: nothing of it is held on to.
 */
export interface Reading {
  file: string | null
  /** Physical line of the file, from 1. */
  line: number | null
  subject: SubjectTexts
  /** Several cells of one analyte (a column per measuring method) are joined: at most one is expected to be filled. */
  cells: readonly ValueCell[]
  /** U/L, for APRI. */
  astUpperLimit?: number | null
}

/** A text and where it stood: named in issues. */
export interface TextCell {
  text: string
  /** Columns that say something else in this row, with their numbers: then none of them is believed. */
  contradicted?: string | null
  /** From 1. */
  column?: number | null
  header?: string | null
  /** Where the reading was gathered from several places. */
  file?: string
  line?: number
}

export interface SubjectTexts {
  id?: (TextCell & { mayBeMyNumber?: boolean }) | null
  name?: string | null
  /** As `TextCell.contradicted`. */
  nameContradicted?: string | null
  nameKana?: string | null
  familyName?: string | null
  givenName?: string | null
  sex?: (TextCell & { scheme?: SexScheme }) | null
  age?: TextCell | null
  birthDate?: (TextCell & { order?: DateOrder | null; from1904?: true }) | null
  date?: (TextCell & { order?: DateOrder | null; from1904?: true }) | null
}

export interface ValueCell extends TextCell {
  analyte: AnalyteId
  /** Settled for the whole column; `ambiguous`: two readings are plausible; null: nobody has looked, the value decides. */
  unit: UnitId | 'ambiguous' | null
  /** The unit was taken from the column's values: a value that fits another unit and not this one is refused. */
  unitAssumed?: boolean
  /** So many values of the column agree on the assumed unit that a low one is read in it. */
  unitSettled?: boolean
  /** The unit was given by the caller (`--unit`): it wins over the file's header, unit row and unit column, not over `21.5万` in the cell. */
  unitForced?: boolean
  /** The text of this row's own unit column. */
  unitText?: string | null
  /** ALP only. */
  method?: AlpMethod | null
  /** The sheet's own limits and flag, as written, in the unit of the value. */
  low?: string | null
  high?: string | null
  range?: string | null
  flagText?: string | null
  /** Two columns of this test contradict each other, which was said of the file. `doubted`: this is the one not to be used alone either. */
  twins?: 'differ' | 'doubted'
  /** Long files: code and name of the row are of different tests; both as written. */
  contradictedTest?: string
  /** ALP: what a column of methods and the code say, where these are two methods. */
  contradictedMethod?: string
  /** What short texts of this column were read as before; only where nothing but the text decides. */
  known?: Map<string, { measurement: Measurement }>
}
