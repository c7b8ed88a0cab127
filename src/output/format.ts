import type { CohortSummary } from '../aggregate/summary.ts'
import type { FileReading, Totals } from '../input/csv.ts'
import type { Assessment } from '../interpreter/assessment.ts'
import type { Issue } from '../issue.ts'

/** One row of a file after its judgement: an assessment, or the issues that say why there is none. */
export interface RunItem {
  line: number
  assessment: Assessment | null
  issues: readonly Issue[]
  /** The row's cells as they stood in the file, where the format copies them. */
  cells?: readonly string[]
}

/** A file as it begins: how it is read, and the rows that stand before its data. */
export interface RunFile {
  name: string
  reading: FileReading
  head: readonly (readonly string[])[]
  titleRow: number
}

/** A file as it ended. */
export interface RunFileEnd {
  name: string
  reading: FileReading
  totals: Totals
  /** Assessed rows with an error or a warning. */
  withIssues: number
}

/** A whole run as it ended. */
export interface RunEnd {
  files: readonly RunFileEnd[]
  summary: CohortSummary
}

/** A way to write a run: pieces of text, in this order, each as soon as it is known. */
export interface Format {
  open(): string
  file(file: RunFile): string
  item(item: RunItem): string
  close(end: RunEnd): string
}
