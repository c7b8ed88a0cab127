import { type Decoder, decoderOf, type Encoding } from '../bytes/decode.ts'
import { chooseEncoding } from '../bytes/encoding.ts'
import type { ReadColumns } from '../columns/read-columns.ts'
import { rowReader } from '../layouts/row-reader.ts'
import type { ReadOptions } from '../read-options.ts'
import type { Dialect } from './dialect.ts'
import type { RowCounts, RowOutcome } from './row-outcome.ts'
import { type RowCutter, rowCutter, type SheetRow } from './rows.ts'

/** Everything that was settled about a file: plain data, so that another thread can read rows of it. */
export interface SheetPlan {
  file: string
  encoding: Encoding
  /** The file's beginning was plain ASCII: the first lines that are not choose the encoding. */
  undecided: boolean
  dialect: Dialect
  columns: ReadColumns
}

/** Where a row begins. */
export interface Place {
  /** Physical line, from 1. */
  line: number
  /** In bytes, from 0. */
  offset: number
  /** Line breaks inside the rows before it, where they are known anew. */
  breaks?: number
}

/** Reads the rows of a file, as its bytes arrive; the header's own rows are skipped at the file's beginning. */
export interface SheetReader {
  /** Reads on at another place. */
  moveTo(place: Place): void
  push(bytes: Buffer): RowOutcome[]
  /** What is left at the end of the file. */
  end(): Iterable<readonly RowOutcome[]>
  /** The line that comes next, where nothing is held back and nothing was learned on the way: whoever reads on from there needs to know the place only. Else null. */
  nextLine(): number | null
  /** So many line breaks stood inside rows until here. */
  breaks(): number
  /** So many rows were read by somebody else, each into one panel. */
  countPlain(rows: number): void
  totals(): RowCounts
}

export function sheetReader(plan: SheetPlan, options: ReadOptions): SheetReader {
  const rows = rowReader(plan.columns, { file: plan.file, options })
  let cursor = cursorAt({ line: 1, offset: 0 }, plan)
  const read = (cut: readonly SheetRow[]): RowOutcome[] => {
    const { badBytes } = cursor.decoder
    const outcomes: RowOutcome[] = []
    for (const row of cut) {
      const offset = badBytes.length === 0 ? null : takeBadBytes(row, badBytes)
      if (cursor.toSkip > 0) cursor.toSkip -= 1
      else rows.read(row, offset, outcomes)
    }
    return outcomes
  }
  return {
    moveTo: (place) => {
      cursor = cursorAt({ breaks: cursor.cutter.breaks(), ...place }, plan)
    },
    push: (bytes) => {
      const { cutter, decoder } = cursor
      return read(cutter.push(decoder.push(bytes)))
    },
    *end() {
      const { cutter, decoder } = cursor
      const last = read([...cutter.push(decoder.end()), ...cutter.end()])
      if (last.length > 0) yield last
      yield* rows.end()
    },
    nextLine: () => {
      const { cutter, decoder, toSkip } = cursor
      const nothingHeld = decoder.isBetweenLines() && decoder.badBytes.length === 0 && toSkip === 0
      return nothingHeld && decoder.isUndecided() === plan.undecided && !rows.haveColumnsChanged() ? cutter.nextLine() : null
    },
    breaks: () => cursor.cutter.breaks(),
    countPlain: (count) => rows.countPlain(count),
    totals: () => rows.totals(),
  }
}

interface Cursor {
  decoder: Decoder
  cutter: RowCutter
  /** Rows of the header that are still to come. */
  toSkip: number
}

function cursorAt({ line, offset, breaks = 0 }: Place, { encoding, undecided, dialect, columns }: SheetPlan): Cursor {
  return {
    decoder: decoderOf(encoding, undecided ? encodingOfLines : null, offset),
    cutter: rowCutter(dialect, columns.shape.width, line, breaks),
    toSkip: offset === 0 ? columns.header.dataRow : 0,
  }
}

/** English headers tell nothing of the names further down: the first line with other letters decides. */
function encodingOfLines(lines: Buffer): Encoding {
  return chooseEncoding(lines, true, undefined, () => 0).encoding
}

function takeBadBytes(row: SheetRow, badBytes: number[]): number | null {
  const count = countReplaced(row.cells)
  return count === 0 ? null : (badBytes.splice(0, count)[0] ?? null)
}

/** How many characters of the cells stand for bytes that are none. */
export function countReplaced(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) for (let at = cell.indexOf('\ufffd'); at >= 0; at = cell.indexOf('\ufffd', at + 1)) count += 1
  return count
}
