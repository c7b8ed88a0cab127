import { hasCheckDigit, parseId } from '../../input/cells/id.ts'
import type { ColumnReading, FileReading } from '../../input/csv.ts'
import type { Issue } from '../../issue.ts'
import { masked, maskText } from '../text/redact.ts'
import { guardFormula, mayBeFormula } from './text.ts'

/** The file's own cells as they go into the output: as many as the header has, guarded, and masked where that was asked. */
export interface OwnCells {
  /** A row before the data. */
  head(cells: readonly string[], index: number): string[]
  /** A data row. `read` is false where the row as a whole could not be read: its cells may stand anywhere. */
  row(cells: readonly string[], read: boolean, issues: readonly Issue[]): string[]
  /** Whether a row without quotes goes into the output as its line stands in the file, at that delimiter. */
  stays(cells: readonly string[], delimiter: string): boolean
}

/** `guard` keeps a text from being run as a formula; a workbook, whose cells say what is a text, needs none. */
export function ownCells(
  reading: FileReading,
  width: number,
  titleRow: number,
  redact: boolean,
  guard: (cell: string) => string = guardFormula,
): OwnCells {
  const personal = indexes(reading, namesPerson)
  const national = indexes(reading, mayHoldNationalNumber)
  const unknown = indexes(reading, ({ field }) => field === null)
  const namesSomebody = (cell: string, i: number, notes: readonly Issue[]) =>
    personal.has(i) || (unknown.has(i) && !shortNumber.test(cell)) || notes.some((issue) => quotesCell(issue, i))
  const keep = (cell: string, i: number, notes: readonly Issue[]) => {
    if (cell === '') return cell
    if (redact && namesSomebody(cell, i, notes)) return masked
    return national.has(i) && parseId(cell, true).masked ? masked : guard(cell)
  }
  return {
    // A name often stands above the header.
    head: (cells, index) => fitted(redact && index < titleRow ? cells.map(maskText) : cells.map(guard), width),
    stays: (cells, delimiter) =>
      !redact && national.size === 0 && cells.length === width && delimiter === reading.delimiter?.character && !cells.some(mayBeFormula),
    row: (cells, read, notes) =>
      fitted(
        read
          ? cells.map((cell, i) => keep(cell, i, notes))
          : cells.map((cell) => (redact || hasCheckDigit(cell) ? maskText(cell) : guard(cell))),
        width,
      ),
  }
}

function indexes({ columns }: FileReading, test: (column: ColumnReading) => boolean): ReadonlySet<number> {
  return new Set(columns.filter(test).map(({ index }) => index - 1))
}

function namesPerson({ field }: ColumnReading): boolean {
  return field !== null && ['id', 'name', 'name-kana', 'family-name', 'given-name', 'birth-date'].includes(field)
}

function mayHoldNationalNumber({ header, nationalNumbers }: ColumnReading): boolean {
  return nationalNumbers === true || /個人番号|マイナンバー|mynumber/i.test(header.normalize('NFKC').replace(/\s+/g, ''))
}

/** Words among the values: the row may have slipped by a column. */
function quotesCell({ code, where }: Issue, index: number): boolean {
  return code === 'value-not-a-number' && where.column === index + 1
}

/** Cells beyond the header's go into its last column, so that the columns after it stay in line and nothing is lost. */
function fitted(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push('')
  if (cells.length === width) return cells
  const beyond = cells.slice(width - 1)
  const last = beyond.findLastIndex((cell) => cell !== '')
  return [...cells.slice(0, width - 1), beyond.slice(0, Math.max(1, last + 1)).join(',')]
}

// A height or a blood pressure names nobody; a telephone or an insurance number does.
const shortNumber = /^\s*[<>]?[+-]?\d{1,3}(?:\.\d+)?\s*$/
