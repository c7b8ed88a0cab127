import type { Voice } from '../messages/voice.ts'
import { documentClose, documentOpen } from './html/document.ts'
import { letterHtml } from './html/letter.ts'
import { markupOf } from './html/markup.ts'
import type { Report } from './report-model.ts'

export interface HtmlLetterOptions {
  /** The day the letter was made, as it is to be printed. */
  date?: string | null
}

/** A complete self-contained document for one person. `voice` needs the area `html`. */
export function renderHtmlLetter(report: Report, voice: Voice, options: HtmlLetterOptions = {}): string {
  const letter = letterHtml(report, voice, { date: options.date ?? null })
  return documentOpen(voice.lang, report.title) + markupOf(letter) + documentClose
}
