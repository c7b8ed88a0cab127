import type { GroupSummary } from '../aggregate/groups.ts'
import type { CohortSummary } from '../aggregate/summary.ts'
import type { Trend } from '../aggregate/trend.ts'
import type { TrendCohort } from '../aggregate/trend-cohort.ts'
import type { FileReading, Totals } from '../input/csv.ts'
import type { Assessment } from '../interpreter/assessment.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { Issue } from '../issue.ts'
import { type Choice, namesOfGroup } from './choice.ts'

/** One row of a file after its judgement: an assessment, or the issues that say why there is none. */
export interface RunItem<A extends Verdict = Assessment> {
  line: number
  assessment: A | null
  issues: readonly Issue[]
  /** The row's cells as they stood in the file, where the format copies them. */
  cells?: readonly string[]
  /** The row's line in the file, where nothing in it is quoted. */
  text?: string
  /** What the row says in the columns that go along (`Choice.columns`), as it may be seen. */
  carried?: readonly string[]
  /** Its group as the file has it, for counting and putting in order, where what is seen of it is masked. */
  group?: readonly string[]
}

/** What a person is counted under. */
export function groupOf({ carried, group }: Pick<RunItem<Verdict>, 'carried' | 'group'>, choice: Choice): readonly string[] {
  return group ?? namesOfGroup(choice, carried)
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
  /** Figures by group, where groups were asked for. */
  groups: readonly GroupSummary[] | null
  /** Where only some people were asked for: how many others there were. */
  leftOut: number
}

/** Behind a copied row stand the program's columns; the cells in `constant` are the same in all of them. */
export interface CopiedRows {
  delimiter: string
  constant: readonly string[]
}

/** A way to write a run: pieces of text, in this order, each as soon as it is known. */
export interface Format<A extends Verdict = Assessment> {
  /** Nothing of the run's summary is written: nobody has to count for it. */
  withoutSummary?: true
  /** Everybody is written, whatever level was asked for: the format itself knows whom to list. */
  everybody?: true
  /** `files`: all of them as they begin, in their order. */
  open(files: readonly RunFile[]): string
  file(file: RunFile): string
  /** Empty for an item that is not written. */
  item(item: RunItem<A>): string
  /** What ends every item of the file that was begun last, the same for all: not part of `item`. */
  itemEnd?(): string
  close(end: RunEnd): string
  /**
   * Where rows of so many cells, with nothing quoted and nothing that may be a formula, are copied into the output as they stand in
   * the file that was begun last: what stands behind each. Null: they are not copied so.
   */
  copiesRows?(cells: number): CopiedRows | null
  /** A format of bytes: what there is since the last time. Its texts are all empty. */
  bytes?(): Uint8Array
}

/** A way to write trends: pieces of text, one person after the other, the table of all at the end. */
export interface TrendFormat {
  open(): string
  person(trend: Trend): string
  close(cohort: TrendCohort): string
}
