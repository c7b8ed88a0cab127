import { hasCheckDigit, parseId } from '../../input/cells/id.ts'
import { recognizeHeader } from '../../input/columns/names/aliases.ts'
import type { ColumnReading, FileReading } from '../../input/csv.ts'
import type { Choice } from '../choice.ts'
import { cellMaskOf } from '../redact/columns.ts'
import { shownColumns } from '../redact/shown-columns.ts'
import { masked, maskText } from '../text/redact.ts'
import { guardFormula, mayBeFormula } from './text.ts'

/** The file's own cells as they go into the output: as many as the header has, guarded, and masked where that was asked. */
export interface OwnCells {
  /** A row before the data. */
  head(cells: readonly string[], index: number): string[]
  /** A data row. `read` is false where the row as a whole could not be read: its cells may stand anywhere. */
  row(cells: readonly string[], read: boolean): string[]
  /** Whether rows of so many cells without quotes and without anything that may be a formula stay as they stand in the file. */
  staysWhole(cells: number, delimiter: string): boolean
  /** Whether a row without quotes goes into the output as its line stands in the file, at that delimiter. */
  stays(cells: readonly string[], delimiter: string): boolean
}

/** `redact`: what the call wants to see of the masked columns; null: nothing is masked. `guard` keeps a text from being run as a formula; a workbook, whose cells say what is a text, needs none. */
export function ownCells(
  reading: FileReading,
  width: number,
  titleRow: number,
  redact: Choice | null,
  guard: (cell: string) => string = guardFormula,
): OwnCells {
  const national = indexes(reading, mayHoldNationalNumber)
  const mask = redact === null ? null : cellMaskOf(reading, shownColumns(redact, reading))
  const keep = (cell: string, i: number) => {
    if (cell === '') return cell
    if (national.has(i) && parseId(cell, true).masked) return masked
    return guard(mask === null ? cell : mask(cell, i))
  }
  const staysWhole = (cells: number, delimiter: string) =>
    mask === null && national.size === 0 && cells === width && delimiter === reading.delimiter?.character
  return {
    head: (cells, index) => fitted(headCells(cells, index).map(guard), width),
    staysWhole,
    stays: (cells, delimiter) => staysWhole(cells.length, delimiter) && !cells.some(mayBeFormula),
    row: (cells, read) =>
      fitted(read ? cells.map(keep) : cells.map((cell) => (mask !== null || hasCheckDigit(cell) ? maskText(cell) : guard(cell))), width),
  }

  /** A name often stands above the header, and an example person below it. */
  function headCells(cells: readonly string[], index: number): readonly string[] {
    if (mask === null || index === titleRow) return cells
    return index < titleRow ? cells.map(maskText) : cells.map((cell, i) => (recognizeHeader(cell) === null ? mask(cell, i) : cell))
  }
}

function indexes({ columns }: FileReading, test: (column: ColumnReading) => boolean): ReadonlySet<number> {
  return new Set(columns.filter(test).map(({ index }) => index - 1))
}

function mayHoldNationalNumber({ header, nationalNumbers }: ColumnReading): boolean {
  return nationalNumbers === true || /個人番号|マイナンバー|mynumber/i.test(header.normalize('NFKC').replace(/\s+/g, ''))
}

/** Cells beyond the header's go into its last column, so that the columns after it stay in line and nothing is lost. */
function fitted(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push('')
  if (cells.length === width) return cells
  const beyond = cells.slice(width - 1)
  const last = beyond.findLastIndex((cell) => cell !== '')
  return [...cells.slice(0, width - 1), beyond.slice(0, Math.max(1, last + 1)).join(',')]
}
