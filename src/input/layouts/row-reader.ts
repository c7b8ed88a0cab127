import type { Issue } from '../../issue.ts'
import { excerpt } from '../cells/excerpt.ts'
import { parseValue } from '../cells/value.ts'
import type { ReadColumns } from '../columns/read-columns.ts'
import { keepCells, type RowOutcome, type Totals } from '../table/row-outcome.ts'
import { rowFault } from '../table/row-shape.ts'
import { looksShifted } from '../table/row-shift.ts'
import type { SheetRow } from '../table/rows.ts'
import type { RowContext } from './layout-reader.ts'
import { longReader } from './long.ts'
import { rowNumbers } from './row-numbers.ts'
import { wideReader } from './wide.ts'

/** Turns sheet rows into outcomes, and counts. */
export interface RowReader {
  /** `badByte`: offset of the first byte in the row that is no character. */
  read(row: SheetRow, badByte: number | null, outcomes: RowOutcome[]): void
  /** What could only be told at the end of the file. */
  end(): Iterable<readonly RowOutcome[]>
  totals(): Omit<Totals, 'sha256'>
  /** So many rows gave a panel each without having come this way. */
  countPlain(rows: number): void
  /** Another header stood among the rows: none of those after it is read. */
  haveColumnsChanged(): boolean
}

/** Every row below the header is assessed, listed with an error, or counted as blank or as another test. */
export function rowReader(columns: ReadColumns, context: RowContext): RowReader {
  const layout = columns.plan.layout === 'long' ? longReader(columns.plan, context) : wideReader(columns.plan, context)
  const counts = { rowsIn: 0, assessed: 0, listed: 0, skipped: 0, totalRows: 0, otherTests: 0, valuesLeftOut: 0, panels: 0 }
  const rows = rowNumbers(columns.plan.layout === 'long')
  let columnsChanged = false
  const list = (row: SheetRow, code: Issue['code'], outcomes: RowOutcome[]): void => {
    counts.rowsIn += 1
    counts.listed += 1
    const outcome = listed(row, code, columns, context)
    if (outcome.issues.every(({ level }) => level === 'warning')) counts.totalRows += 1
    outcomes.push(outcome)
  }
  return {
    read: (row, badByte, outcomes) => {
      const fault = rowFault(row, columns.shape) ?? (columnsChanged ? 'columns-changed' : null)
      if (fault === 'blank') {
        counts.skipped += 1
        return
      }
      if (fault === 'columns-changed') columnsChanged = true
      if (fault !== null) {
        list(row, fault, outcomes)
        return
      }
      const before = outcomes.length
      const read = layout.read(row, badByte, outcomes)
      if (row.row !== undefined) rows.note(row, outcomes, before)
      if (anyShifted(outcomes, before, row.cells.length < columns.shape.width)) {
        outcomes.length = before
        list(row, 'row-shifted', outcomes)
        return
      }
      if (read === 'empty') list(row, 'row-without-content', outcomes)
      else if (read === 'other-test') counts.otherTests += 1
      else {
        counts.rowsIn += 1
        counts.assessed += 1
        counts.panels += outcomes.length - before
        for (const index of columns.plan.leftOut ?? []) if (parseValue(row.cells[index] ?? '').kind === 'number') counts.valuesLeftOut += 1
      }
    },
    *end() {
      for (const batch of layout.end()) {
        counts.panels += batch.length
        yield rows.applied(batch)
      }
    },
    totals: () => counts,
    countPlain: (rows) => {
      counts.rowsIn += rows
      counts.assessed += rows
      counts.panels += rows
    },
    haveColumnsChanged: () => columnsChanged,
  }
}

function anyShifted(outcomes: readonly RowOutcome[], from: number, oddLength: boolean): boolean {
  for (let at = from; at < outcomes.length; at += 1) {
    const issues = outcomes[at]?.issues ?? []
    if (issues.length > 0 && looksShifted(issues, oddLength)) return true
  }
  return false
}

function listed(row: SheetRow, code: Issue['code'], { plan, shape }: ReadColumns, { file, options }: RowContext): RowOutcome {
  const hidden = new Set(plan.subject.id.filter(({ mayBeMyNumber }) => mayBeMyNumber).map(({ index }) => index))
  const issue: Issue = {
    code,
    level: isSurelyNobody(row, code, plan) ? 'warning' : 'error',
    where: { file, line: row.line, ...(row.row !== undefined && { row: row.row }) },
    args: { text: shortened(row.cells, hidden), cells: row.cells.length, expected: shape.width },
  }
  const outcome: RowOutcome = { line: row.line, panel: null, issues: [issue] }
  if (options.keepCells === true) keepCells(outcome, row)
  return outcome
}

/** A total or a repeated header is listed, and no row that could not be read; with an id in it, it may be somebody all the same. */
function isSurelyNobody({ cells }: SheetRow, code: string, { subject }: ReadColumns['plan']): boolean {
  if (code === 'repeated-header') return true
  return (
    code === 'footer-row' &&
    !subject.id.some(({ index }) => /\d/.test(cells[index] ?? '') && !/件|名|人|rows?|records?/i.test(cells[index] ?? ''))
  )
}

/** The row's beginning; what may be a national number is never shown. */
function shortened(cells: readonly string[], hidden: ReadonlySet<number>): string {
  const shown = cells.slice(0, 12).map((cell, index) => (hidden.has(index) || nationalNumber.test(cell) ? cell.replace(/\d/g, '*') : cell))
  const text = shown
    .map((cell) => excerpt(cell))
    .join(',')
    .replace(/[\r\n]+/g, ' ')
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

const nationalNumber = /^\D*(?:\d[-\s]?){12}(?:\.0+)?\D*$/
