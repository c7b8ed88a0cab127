import type { Issue } from '../../issue.ts'
import type { OpenedBytes } from '../bytes/open.ts'
import type { Checkup } from '../checkup.ts'
import type { WorkbookReading } from '../columns/file-reading.ts'
import { columnLetter } from '../columns/named-columns.ts'
import { type ReadColumns, readColumns } from '../columns/read-columns.ts'
import { rowReader } from '../layouts/row-reader.ts'
import { readOrTurn, type TurnedSheet } from '../layouts/turned-sheet.ts'
import type { ReadOptions } from '../read-options.ts'
import { headerRowsAtMost } from '../table/delimiter.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import type { SheetRow } from '../table/rows.ts'
import { type Book, readBook } from './book.ts'
import { type SheetFrame, sheetFrame } from './frame.ts'
import { spread } from './merged-cells.ts'
import { openPackage } from './package.ts'
import { type BookRow, sheetRows } from './rows.ts'
import { type ChosenSheet, chooseSheet, firstRows, noDialect } from './sheet-choice.ts'
import { padded, widthOf } from './sheet-width.ts'

/** A sheet of a workbook, opened as the same table saved as CSV would be. Throws UsageError when it can't be used. */
export async function openWorkbook(file: string, opened: OpenedBytes, asked: ReadOptions): Promise<Checkup> {
  const pack = await openPackage(file, opened)
  const book = await readBook(pack)
  const options: ReadOptions = { ...asked, daysFrom: book.date1904 ? 1904 : 1900 }
  const chosen = await chooseSheet(pack, book, options)
  const { sheet } = chosen
  const frame = await sheetFrame(pack, sheet)
  const source = sheetRows(pack, book, sheet)
  const first = await firstRows(source)
  const width = widthOf(first.taken.slice(0, 240).map(({ row }) => row))
  const head = first.taken.map(({ row }) => padded(row, width))
  const sampled = head.slice(0, 240)
  const spreadRows = spread(sampled, frame.merged, headerRowsAtMost, width)
  const columns = readOrTurn(file, spreadRows, first.ended && first.taken.length <= sampled.length, noDialect, options)
  if ('read' in columns) return turnedCheckup(columns)
  const { dataRow, titleRow } = columns.header
  const whole = withoutSpreadData(columns, spread(sampled, frame.merged, dataRow, width), file, options)
  const rows = rowReader(whole, { file, options })
  const told = [...whole.reading.issues, ...remarks(chosen, frame, first.taken)].map((issue) => onSheet(issue, file, sheet.name))
  return {
    reading: {
      file,
      gzip: opened.gzip,
      encoding: null,
      delimiter: null,
      workbook: readingOf(book, chosen),
      ...whole.reading,
      issues: told,
    },
    head: spread(sampled, frame.merged, dataRow, width)
      .slice(0, whole.header.dataRow)
      .map(({ cells }) => cells),
    titleRow,
    inPieces: null,
    batches: () => batches(),
    totals: () => ({ ...rows.totals(), sha256: opened.sha256() }),
  }

  /** One person's sheet with its tests below each other. */
  function turnedCheckup(turned: TurnedSheet): Checkup {
    const { outcomes, totals } = turned.read()
    const issues = [...turned.columns.reading.issues, ...remarks(chosen, frame, first.taken)].map((issue) =>
      onSheet(issue, file, sheet.name),
    )
    const workbook = readingOf(book, chosen)
    return {
      reading: { file, gzip: opened.gzip, encoding: null, delimiter: null, workbook, ...turned.columns.reading, issues },
      head: turned.head,
      titleRow: 0,
      inPieces: null,
      batches: async function* () {
        yield outcomes.map((outcome) => placed(outcome, sheet.name))
      },
      totals: () => ({ ...totals, sha256: opened.sha256() }),
    }
  }

  async function* batches(): AsyncGenerator<readonly RowOutcome[]> {
    const anonymous = nameColumns(whole)
    const read = (some: readonly BookRow[]): RowOutcome[] => {
      const outcomes: RowOutcome[] = []
      for (const { row, uncomputed } of some) rows.read(padded(withoutFormulas(row, uncomputed, anonymous), width), null, outcomes)
      return outcomes.map((outcome) => placed(outcome, sheet.name))
    }
    yield read(first.taken.slice(whole.header.dataRow))
    for await (const batch of source) yield read(batch)
    for (const batch of rows.end()) yield batch.map((outcome) => placed(outcome, sheet.name))
  }
}

/** What the header's merged cells spread into rows of people is not theirs: the header was found, now they are read as they stand. */
function withoutSpreadData(columns: ReadColumns, rows: readonly SheetRow[], file: string, options: ReadOptions): ReadColumns {
  const again = readColumns(file, rows, noDialect, options)
  return again.header.dataRow === columns.header.dataRow ? again : columns
}

/** A formula that nobody has computed is no id: two people would share it. */
function withoutFormulas(row: SheetRow, uncomputed: readonly number[], anonymous: ReadonlySet<number>): SheetRow {
  const blanks = uncomputed.filter((column) => anonymous.has(column))
  return blanks.length === 0 ? row : { ...row, cells: row.cells.map((cell, column) => (blanks.includes(column) ? '' : cell)) }
}

function nameColumns({ plan }: ReadColumns): ReadonlySet<number> {
  const { id, name, familyName, givenName, nameKana } = plan.subject
  return new Set([...id.map(({ index }) => index), ...name, ...familyName, ...givenName, ...nameKana])
}

function remarks({ readable }: ChosenSheet, { hiddenRows, hiddenColumns }: SheetFrame, rows: readonly BookRow[]): Issue[] {
  const issues: Issue[] = []
  const say = (code: Issue['code'], level: Issue['level'], args: Issue['args']) => issues.push({ code, level, where: {}, args })
  for (const other of readable) say(other.hidden ? 'hidden-sheet-passed-over' : 'sheet-passed-over', 'warning', { sheet: other.name })
  const formulas = rows.reduce((count, { uncomputed }) => count + uncomputed.length, 0)
  if (formulas > 0) say('formulas-uncomputed', 'warning', { count: formulas })
  if (hiddenRows > 0) say('hidden-rows-read', 'info', { count: hiddenRows })
  if (hiddenColumns.length > 0) say('hidden-columns-read', 'info', { columns: hiddenColumns.map(columnLetter).join(', ') })
  return issues
}

function readingOf({ sheets, date1904 }: Book, { sheet, readable }: ChosenSheet): WorkbookReading {
  const listed = sheets.map(({ name, number, hidden }) => ({
    name,
    number,
    hidden,
    used: number === sheet.number,
    readable: number === sheet.number || readable.some((other) => other.number === number),
  }))
  return { sheet: sheet.name, number: sheet.number, sheets: listed, dates: date1904 ? 1904 : 1900 }
}

function placed(outcome: RowOutcome, sheet: string): RowOutcome {
  if (outcome.issues.length === 0) return outcome
  const issues = outcome.issues.map((issue) => onSheet(issue, undefined, sheet))
  const { panel } = outcome
  if (panel === null) return { ...outcome, issues }
  const same = outcome.issues === panel.issues
  return { ...outcome, issues, panel: { ...panel, issues: same ? issues : panel.issues.map((issue) => onSheet(issue, undefined, sheet)) } }
}

function onSheet(issue: Issue, file: string | undefined, sheet: string): Issue {
  return { ...issue, where: { ...(file === undefined ? {} : { file }), ...issue.where, sheet } }
}
