import type { Issue } from '../../issue.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod } from '../../panel/measurement.ts'
import type { Encoding } from '../bytes/decode.ts'
import type { EncodingChoice } from '../bytes/encoding.ts'
import type { DateOrder } from '../cells/date.ts'
import type { RecordsSurvey } from '../records/survey.ts'
import type { DialectChoice } from '../table/delimiter.ts'
import type { Delimiter } from '../table/dialect.ts'
import type { MethodWhy } from './alp-method.ts'
import type { IgnoredBecause } from './roles.ts'
import type { UnitWhy } from './units.ts'

/** How a file is read, before anything is judged: plain JSON, what `inspect` prints. Lines and columns count from 1. */
export interface FileReading {
  file: string
  gzip: boolean
  /** The sheet of a workbook; null for text. */
  workbook: WorkbookReading | null
  /** Of records (特定健診 XML, FHIR) in place of columns; counted while they are read. */
  records?: RecordsSurvey
  /** Of text. */
  encoding: { name: Encoding; why: EncodingChoice['why']; candidates: EncodingChoice['candidates'] } | null
  delimiter: { character: Delimiter; why: DialectChoice['why']; decimalComma: boolean; wrapped: boolean } | null
  layout: 'wide' | 'long'
  /** Physical lines of the header rows; `titles` is the one with the column titles. */
  header: { lines: readonly number[]; titles: number; firstData: number | null }
  /** Lines above the header that were skipped, with their text. */
  preamble: readonly { line: number; text: string }[]
  columns: readonly ColumnReading[]
  /** Long files: the tests seen in the sampled rows, and the analyte each is read as (null: another test). */
  tests: readonly { name: string; analyte: AnalyteId | null }[]
  /** Of the cells sampled in columns with values: how many were filled, and how many of those could be read. */
  sample: { rows: number; cells: number; readable: number }
  issues: readonly Issue[]
}

export interface WorkbookReading {
  sheet: string
  /** From 1, as the tabs stand. */
  number: number
  /** Every sheet with cells; `readable`: it has columns of liver values. */
  sheets: readonly { name: string; number: number; hidden: boolean; used: boolean; readable: boolean }[]
  /** The year that its dates are counted from. */
  dates: 1900 | 1904
}

export interface ColumnReading {
  /** From 1. */
  index: number
  /** As a spreadsheet names it. */
  letter: string
  header: string
  /** Null: not recognised. */
  field: string | null
  role: string | null
  ignored: IgnoredBecause | null
  unit: string | null
  unitWhy: UnitWhy | null
  /** Median of the sampled values, where it decided the unit. */
  unitMedian: number | null
  method: AlpMethod | null
  methodWhy: MethodWhy | null
  /** 0 the current visit, 1 the one before, or a year. */
  visit: number | null
  dateOrder: DateOrder | null
  /** Its twelve-digit numbers have the check digit of 個人番号: they are masked. */
  nationalNumbers?: true
}
