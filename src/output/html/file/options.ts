import type { Choice } from '../../choice.ts'
import type { UsedConfig } from '../../report/sources.ts'
import type { OfficeWords } from '../office/words.ts'

export interface HtmlOptions {
  contact: string | null
  redact: boolean
  /** Sources, and the indices that the short letter leaves out. */
  detail: boolean
  /** The cover only. */
  summary: boolean
  /** The triage level from which letters are written; null: for everybody. Whom to leave out is the caller's work. */
  only: string | null
  /** The day the document was made, as it is to be printed. */
  date: string | null
  choice?: Choice
  office?: OfficeWords
  cover?: 'yes' | 'no' | 'only'
  /** Told on the cover: it is nothing to a person who gets a letter. */
  config?: UsedConfig | null
}
