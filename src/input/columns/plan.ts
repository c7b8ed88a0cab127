import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod } from '../../panel/measurement.ts'
import type { DateOrder } from '../cells/date.ts'
import type { SexScheme } from '../cells/sex.ts'
import type { ColumnUnit } from './units.ts'

/** What each row of a file is read with: column numbers (from 0) and what was settled about them once. */
export interface Plan {
  layout: 'wide' | 'long'
  subject: SubjectColumns
  /** Wide files: one for each visit that has columns; the first is the current one. */
  visits: readonly VisitColumns[]
  /** Long files: one row per test. */
  tests: TestColumns | null
  decimalComma: boolean
  /** Columns that go along unread, in the order in which the caller named them. */
  carried?: readonly number[]
  /** Columns that name one of the tests and something unknown: their values are counted, not used. */
  leftOut?: readonly number[]
  /** Long files that name nobody: columns that could tell people apart and have held one text so far. */
  watched?: readonly (NamedColumn & { text: string })[]
}

/** Several columns of one field: the first filled one counts. */
export interface SubjectColumns {
  id: readonly IdColumn[]
  name: readonly number[]
  /** Columns of the same title as the first one of names, which must agree with it. */
  nameTwins: readonly NamedColumn[]
  familyName: readonly number[]
  givenName: readonly number[]
  nameKana: readonly number[]
  sex: readonly SexColumn[]
  age: readonly NamedColumn[]
  birthDate: readonly DateColumn[]
}

/** `index` counts from 0; `title` is named in issues. */
export interface NamedColumn {
  index: number
  title: string
}

interface IdColumn extends NamedColumn {
  mayBeMyNumber: boolean
}

export interface SexColumn extends NamedColumn {
  scheme: SexScheme
}

export interface DateColumn extends NamedColumn {
  order: DateOrder | null
  /** Bare day numbers count from 1904. */
  from1904?: true
}

export interface VisitColumns {
  /** `0` is the current visit, `1` the one before; a year such as `2024`, or the number 20240514 of a day, where the header names one. */
  visit: number
  /** ISO: where the header itself dates the visit. */
  day: string | null
  date: readonly DateColumn[]
  age: readonly NamedColumn[]
  values: readonly ValueColumn[]
}

/** One column with values of an analyte, and the columns that say something about it. */
export interface ValueColumn extends NamedColumn {
  analyte: AnalyteId
  unit: ColumnUnit
  method: AlpMethod | null
  flag: number | null
  lower: number | null
  upper: number | null
  range: number | null
  unitColumn: number | null
  /** Another column of this test says something else in most rows. `doubted`: its values are those of no such test, so it is not used alone either. */
  twins?: 'differ' | 'doubted'
}

export interface TestColumns {
  name: readonly number[]
  code: readonly number[]
  result: readonly NamedColumn[]
  unit: number | null
  flag: number | null
  lower: number | null
  upper: number | null
  range: number | null
  date: readonly DateColumn[]
  /** What was sampled: a urine albumin is none of ours. */
  specimen: readonly number[]
  /** The measuring method in words: it must not contradict the code's. */
  method: readonly number[]
}
