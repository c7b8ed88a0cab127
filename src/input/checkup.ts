import type { Chunk } from './bytes/chunks.ts'
import type { FileReading } from './columns/file-reading.ts'
import type { RowOutcome, Totals } from './table/row-outcome.ts'
import type { SheetPlan, SheetReader } from './table/sheet-reader.ts'

/** A file that is open, with how it is read; nobody has been judged. */
export interface Checkup {
  reading: FileReading
  /** Raw cells of the rows before the data. */
  head: readonly (readonly string[])[]
  /** Which row of `head` carries the column titles. */
  titleRow: number
  /** For whoever reads the bytes in pieces, with readers of their own, in place of `batches`. Null: that can't be. */
  inPieces: InPieces | null
  /** Rows in order, some hundreds at a time. Called once. Throws UsageError when the bytes can't be read on. */
  batches(): AsyncIterable<readonly RowOutcome[]>
  /** Right when `batches` has ended. */
  totals(): Totals
}

export interface InPieces {
  plan: SheetPlan
  reader: SheetReader
  /** The bytes in chunks of about a size. */
  chunks(size: number): AsyncIterable<Chunk>
}
