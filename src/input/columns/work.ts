import type { Issue } from '../../issue.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod } from '../../panel/measurement.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { DateOrder } from '../cells/date.ts'
import type { UnitId } from '../cells/unit.ts'
import type { MethodWhy } from './alp-method.ts'
import type { Field } from './names/aliases.ts'
import type { Visit } from './names/header-parts.ts'
import type { NamedColumn } from './plan.ts'
import type { ColumnRole, IgnoredBecause } from './roles.ts'
import type { UnitWhy } from './units.ts'

/** What the caller settles and what the file's own rows show. */
export interface ColumnEvidence {
  rules: RuleSet
  units: Partial<Record<AnalyteId, UnitId>>
  alpMethod: AlpMethod | undefined
  dateOrder: DateOrder | undefined
  decimalComma: boolean
  /** Null: no workbook, so nobody knows. */
  daysFrom: 1900 | 1904 | null
  /** Cells of the sampled rows. */
  rows: readonly (readonly string[])[]
}

export interface ColumnNote {
  unit?: UnitId | null
  unitWhy?: UnitWhy
  unitMedian?: number
  method?: AlpMethod | null
  methodWhy?: MethodWhy
  dateOrder?: DateOrder
  ignored?: IgnoredBecause
  nationalNumbers?: true
}

/** What planning the columns of one file needs and gathers. */
export interface ColumnWork {
  /** Every column, by number. */
  all: readonly ColumnRole[]
  used: readonly ColumnRole[]
  evidence: ColumnEvidence
  notes: Map<number, ColumnNote>
  issues: Issue[]
}

/** 0 the current visit, 1 the one before, a year, or a day as the number 20250514. */
export function visitOf({ meaning }: ColumnRole): number {
  return meaning?.visit === undefined ? 0 : numberOfVisit(meaning.visit)
}

export function numberOfVisit(visit: Visit): number {
  if ('back' in visit) return visit.back
  return 'year' in visit ? visit.year : Number(visit.day.replaceAll('-', ''))
}

/** Columns of a field, best first. */
export function rolesFor(work: ColumnWork, field: Field): ColumnRole[] {
  return work.used
    .filter(({ meaning }) => meaning?.field === field && meaning.role === 'value')
    .sort((one, other) => (one.meaning?.rank ?? 9) - (other.meaning?.rank ?? 9) || one.column.index - other.column.index)
}

/** Their numbers, from 0. */
export function indexesOf(work: ColumnWork, field: Field): number[] {
  return rolesFor(work, field).map(({ column }) => column.index)
}

export function named({ index, title }: NamedColumn): NamedColumn {
  return { index, title }
}

/** A column's cells in the sampled rows. */
export function sampleOf(work: ColumnWork, index: number): string[] {
  return work.evidence.rows.map((row) => row[index] ?? '')
}
