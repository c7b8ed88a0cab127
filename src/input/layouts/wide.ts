import type { Issue } from '../../issue.ts'
import type { Panel } from '../../panel/panel.ts'
import { completedYears, from1904, parseDate } from '../cells/date.ts'
import type { Reading, SubjectTexts, ValueCell } from '../cells/reading.ts'
import { subjectPicker } from '../cells/subject-texts.ts'
import type { Plan, ValueColumn, VisitColumns } from '../columns/plan.ts'
import { keepCells, type RowOutcome } from '../table/row-outcome.ts'
import type { SheetRow } from '../table/rows.ts'
import { toPanel } from '../to-panel.ts'
import type { LayoutReader, RowContext } from './layout-reader.ts'
import { valueCellOf } from './value-cell.ts'

/** Reads files with one row per person, where a row may hold earlier visits too. */
export function wideReader(plan: Plan, context: RowContext): LayoutReader {
  const visits = plan.visits.map((visit, index) => visitReader(index === 0 ? { ...visit, age: plan.subject.age } : visit, plan, context))
  const used = usedColumns(plan)
  return {
    read: (row, badByte, outcomes) => {
      const issues = badByte === null ? [] : [badByteIssue(row, badByte, used, context)]
      const before = outcomes.length
      for (let index = 0; index < visits.length; index += 1) {
        const panel = (visits[index] as (typeof visits)[number])(row)
        if (index > 0 && isWithoutValues(panel)) continue
        if (isEmpty(panel)) continue
        const outcome = outcomeOf(row, panel, index, issues, plan)
        const newest = context.options.newestVisit === true
        // Nothing was measured at the newest visit: the one before it stands for the person.
        if (newest && outcomes.length > before) outcomes.length = before
        if (context.options.keepCells === true && outcomes.length === before) keepCells(outcome, row)
        outcomes.push(outcome)
        if (newest && !isWithoutValues(panel)) break
      }
      return outcomes.length > before ? 'assessed' : 'empty'
    },
    end: () => [],
  }
}

function visitReader(visit: VisitColumns, plan: Plan, context: RowContext): (row: SheetRow) => Panel {
  const { rules, asOf, today } = context.options
  const cells = visit.values.map(valueCellOf)
  const reading: Reading = { file: context.file, line: null, subject: {}, cells }
  const options = { decimalComma: plan.decimalComma, ...(today === undefined ? {} : { today }) }
  const pickSubject = subjectPicker(plan, visit.date, visit.age)
  return (row) => {
    reading.line = row.line
    reading.subject = pickSubject(row.cells)
    if (visit.day !== null) reading.subject.date = { text: visit.day }
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] as ValueCell
      const column = visit.values[index] as ValueColumn
      cell.text = row.cells[column.index] ?? ''
      if (cell.known === undefined) fillBeside(cell, column, row.cells)
    }
    const panel = toPanel(reading, rules, options)
    return asOf === undefined ? panel : withAgeAsOf(panel, reading.subject, asOf)
  }
}

function fillBeside(cell: ValueCell, column: ValueColumn, cells: readonly string[]): void {
  if (column.unitColumn !== null) cell.unitText = cells[column.unitColumn] ?? ''
  if (column.flag !== null) cell.flagText = cells[column.flag] ?? ''
  if (column.lower !== null) cell.low = cells[column.lower] ?? ''
  if (column.upper !== null) cell.high = cells[column.upper] ?? ''
  if (column.range !== null) cell.range = cells[column.range] ?? ''
}

/** Without an exam date the caller's day stands in for it, for the age only, and that is said. */
function withAgeAsOf(panel: Panel, subject: SubjectTexts, asOf: string): Panel {
  const { birthDate } = subject
  if (panel.subject.age !== null || panel.subject.date !== null || birthDate == null) return panel
  const birth = parseDate(birthDate.text, birthDate.order ?? null)
  if (birth.kind !== 'date') return panel
  const born = birth.serial === true && birthDate.from1904 === true ? from1904(birth.iso) : birth.iso
  if (born > asOf) return panel
  const issue: Issue = { code: 'age-as-of', level: 'info', where: placeOfPanel(panel), args: { date: asOf } }
  return { ...panel, subject: { ...panel.subject, age: completedYears(born, asOf) }, issues: [...panel.issues, issue] }
}

function placeOfPanel(panel: Panel): Issue['where'] {
  return panel.source === null ? {} : { file: panel.source.file, line: panel.source.line }
}

function outcomeOf(row: SheetRow, panel: Panel, index: number, issues: readonly Issue[], plan: Plan): RowOutcome {
  const outcome: RowOutcome = { line: row.line, panel, issues: issues.length === 0 ? panel.issues : [...issues, ...panel.issues] }
  if (plan.carried !== undefined) outcome.carried = plan.carried.map((column) => (row.cells[column] ?? '').trim())
  if (plan.visits.length > 1) outcome.visit = plan.visits[index]?.visit ?? 0
  return outcome
}

/** An error where a cell that is read is hit, else a warning. */
function badByteIssue(row: SheetRow, offset: number, used: readonly number[], { file }: RowContext): Issue {
  const hit = used.some((index) => row.cells[index]?.includes('\ufffd') === true)
  return { code: 'undecodable-byte', level: hit ? 'error' : 'warning', where: { file, line: row.line }, args: { offset } }
}

function usedColumns({ subject, visits }: Plan): number[] {
  const { id, sex, age, birthDate, name, nameKana, familyName, givenName } = subject
  const named = [...id, ...sex, ...age, ...birthDate, ...visits.flatMap(({ date, values }) => [...date, ...values])]
  return [...named.map(({ index }) => index), ...name, ...nameKana, ...familyName, ...givenName]
}

function isWithoutValues(panel: Panel): boolean {
  return Object.keys(panel.measurements).length === 0 && Object.keys(panel.unusable).length === 0
}

function isEmpty(panel: Panel): boolean {
  const { id, name, sex, age, date } = panel.subject
  return id === null && name === null && sex === null && age === null && date === null && isWithoutValues(panel)
}
