import type { AnalyteId } from '../panel/analyte.ts'
import type { AlpMethod } from '../panel/measurement.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { DateOrder } from './cells/date.ts'
import type { Field } from './columns/names/aliases.ts'

/** What the caller settles; everything else is found in the file. */
export interface ReadOptions {
  rules: RuleSet
  encoding?: string
  delimiter?: string
  /** Of a workbook: the name of a sheet, or its number from 1. */
  sheet?: string
  /** By field: the header's text, the column's number (from 1) or its letter. */
  map?: Partial<Record<Field, string>>
  /** By analyte: a unit in any spelling. */
  units?: Partial<Record<AnalyteId, string>>
  dateOrder?: DateOrder
  alpMethod?: AlpMethod
  /** ISO date: a visit after it is questioned, and makes no age and no order. */
  today?: string
  /** ISO date: the exam date of rows that have none, for computing ages. */
  asOf?: string
  /** Columns to carry along unread, each named as in `map`. */
  carry?: readonly string[]
  /** Of several visits in one row only the newest with values. */
  newestVisit?: boolean
  /** What a workbook counts its days from: bare day numbers in its cells do, too. */
  daysFrom?: 1900 | 1904
  /** Documents are called by a number: their names may hold a person's. */
  hideNames?: boolean
  /** Keep the raw cells of each row. */
  keepCells?: boolean
}
