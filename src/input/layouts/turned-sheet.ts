import { type Issue, type IssueWhere, isUsageError } from '../../issue.ts'
import { type ReadColumns, readColumns } from '../columns/read-columns.ts'
import type { ReadOptions } from '../read-options.ts'
import type { Dialect } from '../table/dialect.ts'
import type { RowCounts, RowOutcome } from '../table/row-outcome.ts'
import type { SheetRow } from '../table/rows.ts'
import { type TurnedRows, turnedRows } from '../table/turned-rows.ts'
import { rowReader } from './row-reader.ts'

/** One person's sheet, read as if it were turned; what is said of it names the places where things stand in the file. */
export interface TurnedSheet {
  columns: ReadColumns
  /** The title row of the turned sheet. */
  head: readonly (readonly string[])[]
  read(): { outcomes: readonly RowOutcome[]; totals: RowCounts }
}

/** Null where the rows are no such sheet. */
function turnedSheet(file: string, rows: readonly SheetRow[], dialect: Dialect, options: ReadOptions): TurnedSheet | null {
  const turned = turnedRows(rows)
  if (turned === null) return null
  const columns = readColumns(file, turned.rows, dialect, options)
  const said: Issue = { code: 'sheet-turned', level: 'info', where: { file }, args: { count: turned.visits.size } }
  const issues = [said, ...columns.reading.issues.map((issue) => ({ ...issue, where: placedColumn(issue.where, turned) }))]
  const { titleLine } = turned
  const header = { lines: [titleLine], titles: titleLine, firstData: titleLine + 1 }
  return {
    columns: { ...columns, reading: { ...columns.reading, header, issues } },
    head: [turned.rows[0]?.cells ?? []],
    read: () => {
      const reader = rowReader(columns, { file, options })
      const outcomes: RowOutcome[] = []
      const visits = turned.rows.slice(1)
      // Newest last: of one person only that one is judged, unless it holds nothing.
      for (const row of options.newestVisit === true ? [...visits].reverse() : visits) {
        const before = outcomes.length
        reader.read(row, null, outcomes)
        const values = outcomes
          .slice(before)
          .some(({ panel }) => panel !== null && Object.keys({ ...panel.measurements, ...panel.unusable }).length > 0)
        if (options.newestVisit === true && values) break
      }
      return { outcomes: outcomes.map((outcome) => placed(outcome, turned)), totals: reader.totals() }
    },
  }
}

/** The columns of a sheet; one whose tests stand below each other may be one person's, turned. `whole`: these are all of its rows. */
export function readOrTurn(
  file: string,
  rows: readonly SheetRow[],
  whole: boolean,
  dialect: Dialect,
  options: ReadOptions,
): ReadColumns | TurnedSheet {
  try {
    return readColumns(file, rows, dialect, options)
  } catch (error) {
    const turned = whole && isUsageError(error) && error.code === 'tests-in-rows' ? turnedSheet(file, rows, dialect, options) : null
    if (turned === null) throw error
    return turned
  }
}

function placed(outcome: RowOutcome, turned: TurnedRows): RowOutcome {
  const { panel } = outcome
  const issues = outcome.issues.map((issue) => ({ ...issue, where: placedCell(issue.where, turned) }))
  if (panel === null) return { ...outcome, line: turned.titleLine, issues }
  const source = panel.source === null ? null : { ...panel.source, line: turned.titleLine }
  return {
    ...outcome,
    line: turned.titleLine,
    issues,
    panel: { ...panel, source, issues: panel.issues.map((issue) => ({ ...issue, where: placedCell(issue.where, turned) })) },
  }
}

/** A cell of the turned sheet, in the file: its row is a column there, its column a line. */
function placedCell(where: IssueWhere, turned: TurnedRows): IssueWhere {
  const { line, column } = where
  if (line === undefined) return where
  const header = turned.visits.get(line)
  const own = column === undefined ? turned.titleLine : (turned.lines[column - 1] ?? turned.titleLine)
  return { ...where, line: own, column: line, ...(header !== undefined && { header }) }
}

/** A column of the turned sheet is a line of the file. */
function placedColumn({ column, ...where }: IssueWhere, { lines }: TurnedRows): IssueWhere {
  const line = column === undefined ? undefined : lines[column - 1]
  return line === undefined ? where : { ...where, line }
}
