import type { IssueCode, UsageCode } from './codes.ts'

/**
 * Every complaint the program can make about data: what (`code`), where, and with which particulars.
 * Sentences are found in `messages/` under `issue.<code>`; each code has one in both languages.
 */
export interface Issue {
  code: IssueCode
  /** `error`: something could not be read (exit 3). `warning`: read, but look again. `info`: an assumption said aloud. */
  level: IssueLevel
  where: IssueWhere
  args: Readonly<Record<string, string | number>>
}

export type IssueLevel = 'error' | 'warning' | 'info'

/** Every part is optional: a value from a flag has no line, a complaint about a file no column. */
export interface IssueWhere {
  file?: string
  /** Of a workbook. */
  sheet?: string
  /** Physical line of the file, from 1. */
  line?: number
  /** As a spreadsheet counts, where that is another number than the line. */
  row?: number
  /** Column of the sheet, from 1. */
  column?: number
  header?: string
  analyte?: string
  flag?: string
  /** Whose it is, where a list tells it without the person beside. */
  id?: string
}

/**
 * A request that can't be met: a wrong flag, a file that can't be used. Exit code 2, one sentence, no stack.
 * `code` has its sentence in `messages/` under `error.<code>`, `args` fills it.
 */
export class UsageError extends Error {
  readonly code: UsageCode
  readonly args: Readonly<Record<string, string | number>>

  /** The library gives the sentence along, so that `message` is what a person can read; the program finds it by the code. */
  constructor(code: UsageCode, args: Readonly<Record<string, string | number>> = {}, sentence: string = code) {
    super(sentence)
    this.name = 'UsageError'
    this.code = code
    this.args = args
  }
}

/** By name, not by class: the program is built in two parts, and each has its own copy of the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}
