import type { ReadOptions } from '../read-options.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import type { SheetRow } from '../table/rows.ts'

export interface RowContext {
  file: string
  options: ReadOptions
}

/** The reader of one layout: `read` gives null when the row holds nothing of a person. */
export interface LayoutReader {
  read(row: SheetRow, badByte: number | null, outcomes: RowOutcome[]): 'assessed' | 'empty' | 'other-test'
  end(): Iterable<readonly RowOutcome[]>
}
