import { UsageError } from '../issue.ts'
import { canBeCut, cutChunks } from './bytes/chunks.ts'
import { decoderOf, type Encoding } from './bytes/decode.ts'
import { chooseEncoding, type EncodingChoice } from './bytes/encoding.ts'
import { fileKind } from './bytes/file-kind.ts'
import { refuseKind, refuseOtherFiles } from './bytes/not-a-table.ts'
import { type CheckupBytes, type OpenedBytes, openBytes } from './bytes/open.ts'
import { reopened, wholeBytes } from './bytes/whole.ts'
import type { Checkup } from './checkup.ts'
import { noTestKnown } from './columns/no-test-known.ts'
import { readOrTurn, type TurnedSheet } from './layouts/turned-sheet.ts'
import type { ReadOptions } from './read-options.ts'
import { doorOf, openRecords } from './records/open.ts'
import { chooseDialect, type DialectChoice } from './table/delimiter.ts'
import type { Dialect } from './table/dialect.ts'
import type { Header } from './table/header.ts'
import type { RowOutcome } from './table/row-outcome.ts'
import { rowCutter, type SheetRow } from './table/rows.ts'
import { countReplaced, type SheetPlan, type SheetReader, sheetReader } from './table/sheet-reader.ts'
import { isExchangeZip } from './xml/exchange.ts'

export type { Chunk } from './bytes/chunks.ts'
export { utf8Of } from './bytes/decode.ts'
export { fileKind } from './bytes/file-kind.ts'
export { type CheckupBytes, openBytes } from './bytes/open.ts'
export { wholeBytes } from './bytes/whole.ts'
export type { Checkup, InPieces } from './checkup.ts'
export type { ColumnReading, FileReading, WorkbookReading } from './columns/file-reading.ts'
export { noTestKnown } from './columns/no-test-known.ts'
export { plainColumns } from './plain-rows/plain-columns.ts'
export { type PlaceOf, plainReader } from './plain-rows/plain-reader.ts'
export type { ReadOptions } from './read-options.ts'
export type { RecordFile } from './records/file.ts'
export { type Door, doorOf, openRecords } from './records/open.ts'
export { hiddenName } from './records/shown-names.ts'
export type { RecordsSurvey } from './records/survey.ts'
export type { RowCounts, RowOutcome, Totals } from './table/row-outcome.ts'
export { type Place, type SheetPlan, type SheetReader, sheetReader } from './table/sheet-reader.ts'
export { isExchangeZip } from './xml/exchange.ts'

/** Looks at the beginning of a file and settles how it is read. Throws UsageError when it can't be used. */
export async function openCheckup(bytes: CheckupBytes, options: ReadOptions): Promise<Checkup> {
  return openAs(bytes.name, await openBytes(bytes), options)
}

async function openAs(name: string, opened: OpenedBytes, options: ReadOptions): Promise<Checkup> {
  const kind = fileKind(opened.head, opened.complete)
  if (kind === 'zip') return openZip(name, opened, options)
  const door = doorOf(kind)
  if (door !== null) return openRecords(door, name, [{ name, kind, open: async () => opened }], options)
  refuseKind(name, kind)
  refuseOtherFiles(name, opened.head)
  return openTable({ name }, opened, options)
}

/** Workbooks and exchange ZIPs begin alike: what is in them tells them apart. */
async function openZip(name: string, packed: OpenedBytes, options: ReadOptions): Promise<Checkup> {
  const bytes = await wholeBytes(name, packed)
  const opened = reopened(bytes, packed)
  if (!isExchangeZip(bytes, name)) return (await import('./workbook/open.ts')).openWorkbook(name, opened, options)
  return openRecords('cda', name, [{ name, kind: 'zip', open: async () => opened }], options)
}

async function openTable(bytes: { name: string }, opened: OpenedBytes, options: ReadOptions): Promise<Checkup> {
  if (options.sheet !== undefined) throw new UsageError('sheet-needs-workbook', { file: bytes.name })
  const encoding = chooseEncoding(
    opened.head,
    opened.complete,
    options.encoding,
    (text) => chooseDialect(text, options.delimiter).recognized,
  )
  const head = decodeHead(opened, encoding.encoding)
  const dialect = chooseDialect(head.text, options.delimiter)
  const rows = firstRows(head.text, opened.complete, dialect.dialect)
  const isWhole = opened.complete && rows.length < sampledRows
  const columns = readOrTurn(bytes.name, rows, isWhole && head.badBytes.length === 0, dialect.dialect, options)
  if ('read' in columns) return turnedCheckup(columns, opened, { name: bytes.name, encoding, dialect })
  refuseBrokenHeader(rows, columns.header, head.badBytes)
  const { layout, tests } = columns.reading
  if (layout === 'long' && isWhole && tests.length > 0 && tests.every(({ analyte }) => analyte === null))
    throw noTestKnown(bytes.name, tests)
  const { encoding: name, why } = encoding
  const plan: SheetPlan = { file: bytes.name, encoding: name, undecided: why === 'ascii', dialect: dialect.dialect, columns }
  const reader = sheetReader(plan, options)
  return {
    reading: { ...textReading(opened, { name: bytes.name, encoding, dialect }), ...columns.reading },
    head: rows.slice(0, columns.header.dataRow).map(({ cells }) => cells),
    titleRow: columns.header.titleRow,
    batches: () => batchesOf(opened, reader),
    inPieces: canBeCut(plan) ? { plan, reader, chunks: (size) => cutChunks(opened.blocks(), size) } : null,
    totals: () => ({ ...reader.totals(), sha256: opened.sha256() }),
  }
}

/** What was settled of a text before its columns. */
interface TextFile {
  name: string
  encoding: EncodingChoice
  dialect: DialectChoice
}

function textReading(opened: OpenedBytes, { name, encoding, dialect }: TextFile) {
  const { delimiter, decimalComma, wrapped } = dialect.dialect
  return {
    file: name,
    gzip: opened.gzip,
    workbook: null,
    encoding: { name: encoding.encoding, why: encoding.why, candidates: encoding.candidates },
    delimiter: { character: delimiter, why: dialect.why, decimalComma, wrapped },
  }
}

function turnedCheckup(sheet: TurnedSheet, opened: OpenedBytes, file: TextFile): Checkup {
  const { outcomes, totals } = sheet.read()
  return {
    reading: { ...textReading(opened, file), ...sheet.columns.reading },
    head: sheet.head,
    titleRow: 0,
    batches: async function* () {
      for await (const _ of opened.blocks()) {
        // All of it was in the beginning already; reading to the end completes the checksum.
      }
      yield outcomes
    },
    inPieces: null,
    totals: () => ({ ...totals, sha256: opened.sha256() }),
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

async function* batchesOf(opened: OpenedBytes, reader: SheetReader): AsyncGenerator<readonly RowOutcome[]> {
  for await (const block of opened.blocks()) {
    for (const bytes of pieces(block)) {
      const outcomes = reader.push(bytes)
      if (outcomes.length > 0) yield outcomes
    }
  }
  yield* reader.end()
}

/** Larger pieces outlive the young generation of the heap, and collecting them takes longer than reading. */
export function* pieces(block: Buffer, size = 1 << 16): Generator<Buffer> {
  for (let at = 0; at < block.length; at += size) yield block.subarray(at, at + size)
}

const sampledRows = 240
