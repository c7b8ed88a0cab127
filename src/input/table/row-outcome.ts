import type { Issue } from '../../issue.ts'
import type { Panel } from '../../panel/panel.ts'
import type { SheetRow } from './rows.ts'

/** One data row: its panel, or why there is none. */
export interface RowOutcome {
  /** Physical line where the row begins. */
  line: number
  panel: Panel | null
  /** What to say of the row; when `panel` is null, at least one, and an error unless it is surely nobody's row. */
  issues: readonly Issue[]
  /** The visit of the panel, where a row holds several: 0 is the current one, 1 the one before, or a year. The row's first outcome carries `cells`. */
  visit?: number
  /** Long files: all rows that the panel was made from. */
  lines?: readonly number[]
  cells?: readonly string[]
  /** The texts of the columns that were to be carried along, in the order of `ReadOptions.carry`. */
  carried?: readonly string[]
  /** With `cells`: the row's line in the file, where nothing in it is quoted. */
  text?: string
}

/** Hands the row on as it stands in the file. */
export function keepCells(outcome: RowOutcome, { cells, text }: SheetRow): void {
  outcome.cells = cells
  if (text !== undefined) outcome.text = text
}

/** rowsIn = assessed + listed, always. */
export interface RowCounts {
  /** Rows below the header that hold something. */
  rowsIn: number
  /** Rows that went into a panel. */
  assessed: number
  /** Rows that gave no panel, each with an error among the issues. */
  listed: number
  /** Blank rows and rows of nothing but delimiters; not part of `rowsIn`. */
  skipped: number
  /** Long files: rows of tests that this program doesn't read; not part of `rowsIn`. */
  otherTests: number
  /** Of `listed`: totals and repeated headers, which are surely nobody's. */
  totalRows: number
  /** Values in columns of a test that were left out (`Plan.leftOut`). */
  valuesLeftOut: number
  /** Panels: fewer than `assessed` in long files, more where a row holds several visits. */
  panels: number
}

export interface Totals extends RowCounts {
  /** SHA-256 of the file's bytes. */
  sha256: string
}
