import type { Place, ReadOptions, RowCounts, SheetPlan } from '../../../input/csv.ts'
import type { Language } from '../../../messages/language.ts'
import type { RunFile } from '../../../output/format.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import type { Settings } from '../../options/settings.ts'
import type { Written } from '../written.ts'

/** The threads that a run may start. */
export interface Threads {
  count: number
  /** About how many bytes go to a thread at a time. */
  chunkSize: number
  /** From this size on, a file is worth the start of threads. */
  fileSize: number
  start(): Thread
}

/** A thread that reads chunks of one file after another. */
export interface Thread {
  /** All chunks from now on are of that file. */
  begin(job: Job): void
  /** Answers come in the order of the questions. The bytes are handed over: they come back with the answer. */
  read(question: Question): Promise<Answer>
  stop(): void
}

/** All that a thread has to know of a file: plain data. */
export interface Job {
  plan: SheetPlan
  /** All files of the run, and which of them this is. */
  files: readonly RunFile[]
  file: RunFile
  options: ReadOptions
  settings: Settings
  rules: RuleSet
  lang: Language
  /** Every row goes the careful way. */
  careful: boolean
}

export interface Question {
  bytes: Uint8Array
  place: Place
  /** Where they end. */
  next: Place
  /** Memory for the answer: that of an earlier one, which was written. */
  memory: ArrayBuffer | null
}

export interface Answer {
  bytes: Uint8Array
  /** Null: the chunk did not end between two rows, has other lines than was thought, or changed how the rows after it are read. */
  done: Done | null
}

export interface Done {
  written: Written
  counts: RowCounts
}
