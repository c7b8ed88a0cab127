import { UsageError } from '../issue.ts'
import { type CheckupBytes, type OpenedBytes, openBytes } from './bytes.ts'
import { decoderOf, type Encoding } from './decode.ts'
import type { Dialect } from './dialect.ts'
import { chooseEncoding, type EncodingChoice } from './encoding.ts'
import type { FileReading } from './file-reading.ts'
import type { Header } from './header.ts'
import { refuseOtherFiles } from './not-a-table.ts'
import { type ReadColumns, readColumns } from './read-columns.ts'
import type { ReadOptions } from './read-options.ts'
import type { RowOutcome, Totals } from './row-outcome.ts'
import { type RowReader, rowReader } from './row-reader.ts'
import { rowCutter, type SheetRow } from './rows.ts'
import { chooseDialect } from './sniff.ts'

export type { CheckupBytes } from './bytes.ts'
export type { ColumnReading, FileReading } from './file-reading.ts'
export type { ReadOptions } from './read-options.ts'
export type { RowOutcome, Totals } from './row-outcome.ts'

/** A file that is open, with how it is read; nobody has been judged. */
export interface Checkup {
  reading: FileReading
  /** Raw cells of the rows before the data. */
  head: readonly (readonly string[])[]
  /** Which row of `head` carries the column titles. */
  titleRow: number
  /** Rows in order, some hundreds at a time. Called once. Throws UsageError when the bytes can't be read on. */
  batches(): AsyncIterable<readonly RowOutcome[]>
  /** Right when `batches` has ended. */
  totals(): Totals
}

/** Looks at the beginning of a file and settles how it is read. Throws UsageError when it can't be used. */
export async function openCheckup(bytes: CheckupBytes, options: ReadOptions): Promise<Checkup> {
  const opened = await openBytes(bytes)
  refuseOtherFiles(bytes.name, opened.head)
  const encoding = chooseEncoding(
    opened.head,
    opened.complete,
    options.encoding,
    (text) => chooseDialect(text, options.delimiter).recognized,
  )
  const head = decodeHead(opened, encoding.encoding)
  const dialect = chooseDialect(head.text, options.delimiter)
  const rows = firstRows(head.text, opened.complete, dialect.dialect)
  const columns = readColumns(bytes.name, rows, dialect.dialect, options)
  refuseBrokenHeader(rows, columns.header, head.badBytes)
  const reader = rowReader(columns, { file: bytes.name, options })
  return {
    reading: {
      file: bytes.name,
      gzip: opened.gzip,
      encoding: { name: encoding.encoding, why: encoding.why, candidates: encoding.candidates },
      delimiter: {
        character: dialect.dialect.delimiter,
        why: dialect.why,
        decimalComma: dialect.dialect.decimalComma,
        wrapped: dialect.dialect.wrapped,
      },
      ...columns.reading,
    },
    head: rows.slice(0, columns.header.dataRow).map(({ cells }) => cells),
    titleRow: columns.header.titleRow,
    batches: () => batchesOf(opened, encoding, dialect.dialect, columns, reader),
    totals: () => ({ ...reader.totals(), sha256: opened.sha256() }),
  }
}

function decodeHead(opened: OpenedBytes, encoding: Encoding): { text: string; badBytes: readonly number[] } {
  const decoder = decoderOf(encoding)
  const text = decoder.push(opened.head)
  return { text: opened.complete || text === '' ? text + decoder.end() : text, badBytes: decoder.badBytes }
}

function firstRows(text: string, complete: boolean, dialect: Dialect): SheetRow[] {
  const cutter = rowCutter(dialect)
  const rows = cutter.push(text)
  return (complete || rows.length === 0 ? [...rows, ...cutter.end()] : rows).slice(0, sampledRows)
}

/** A header with a byte that is no character can't be trusted to name its columns. */
function refuseBrokenHeader(rows: readonly SheetRow[], header: Header, badBytes: readonly number[]): void {
  let seen = 0
  for (const [index, row] of rows.slice(0, header.dataRow).entries()) {
    const bad = countReplaced(row.cells)
    if (bad > 0 && header.headerRows.includes(index)) {
      throw new UsageError('header-undecodable', { line: row.line, offset: badBytes[seen] ?? 0 })
    }
    seen += bad
  }
}

async function* batchesOf(
  opened: OpenedBytes,
  encoding: EncodingChoice,
  dialect: Dialect,
  columns: ReadColumns,
  reader: RowReader,
): AsyncGenerator<readonly RowOutcome[]> {
  const decoder = decoderOf(encoding.encoding, encoding.why === 'ascii' ? encodingOfLines : null)
  const cutter = rowCutter(dialect, columns.shape.width)
  let toSkip = columns.header.dataRow
  const read = (rows: SheetRow[]): RowOutcome[] => {
    const outcomes: RowOutcome[] = []
    for (const row of rows) {
      const offset = decoder.badBytes.length === 0 ? null : takeBadBytes(row, decoder.badBytes)
      if (toSkip > 0) toSkip -= 1
      else reader.read(row, offset, outcomes)
    }
    return outcomes
  }
  for await (const block of opened.blocks()) {
    for (let at = 0; at < block.length; at += blockSize) {
      const outcomes = read(cutter.push(decoder.push(block.subarray(at, at + blockSize))))
      if (outcomes.length > 0) yield outcomes
    }
  }
  const last = read([...cutter.push(decoder.end()), ...cutter.end()])
  if (last.length > 0) yield last
  yield* reader.end()
}

/** English headers tell nothing of the names further down: the first line with other letters decides. */
function encodingOfLines(lines: Buffer): Encoding {
  return chooseEncoding(lines, true, undefined, () => 0).encoding
}

function takeBadBytes(row: SheetRow, badBytes: number[]): number | null {
  const count = countReplaced(row.cells)
  return count === 0 ? null : (badBytes.splice(0, count)[0] ?? null)
}

function countReplaced(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) for (let at = cell.indexOf('\ufffd'); at >= 0; at = cell.indexOf('\ufffd', at + 1)) count += 1
  return count
}

const sampledRows = 240
// Larger ones outlive the young generation of the heap, and collecting them takes longer than reading.
const blockSize = 1 << 16
