import type { Voice } from '../../messages/language.ts'
import type { Report } from '../report/model.ts'
import type { TrendCohortReport } from '../report/trend/cohort.ts'
import type { TrendReport } from '../report/trend/person.ts'
import { documentClose, documentOpen, slotsClose, slotsOpen } from './document.ts'
import { type LetterOptions, letterHtml, trendAloneHtml } from './letter.ts'
import type { Html } from './markup.ts'
import type { OfficeWords } from './office/words.ts'
import { spokenMarkup } from './spoken.ts'
import { trendCoverHtml } from './trend-cover.ts'

export { htmlFormat } from './file/one-document.ts'
export type { HtmlOptions } from './file/options.ts'

export interface HtmlLetterOptions {
  /** The day the letter was made, as it is to be printed. */
  date?: string | null
  office?: OfficeWords
}

/** A complete self-contained document for one person. `voice` needs the area `html`. */
export function renderHtmlLetter(report: Report, voice: Voice, { date = null, office }: HtmlLetterOptions = {}): string {
  return documentOf(report.title, letterHtml(report, voice, { date, ...(office && { office }) }), voice)
}

/** One person's visits: the letter on the latest one, then the trend. `voice` needs the area `html`. */
export function renderHtmlTrend(trend: TrendReport, voice: Voice, { date = null }: HtmlLetterOptions = {}): string {
  return documentOf(trend.title, trendLetter(trend, voice, { date }), voice)
}

/** Many people's visits: a cover, and for each person the letter with the trend, written as soon as it is known. */
export interface HtmlTrendRun {
  open(): string
  person(trend: TrendReport): string
  close(cohort: TrendCohortReport): string
}

export function htmlTrendRun(voice: Voice, { date = null }: HtmlLetterOptions = {}): HtmlTrendRun {
  return {
    open: () => documentOpen(voice.lang, voice.say('trend.cohort.title')) + slotsOpen,
    person: (trend) => spokenMarkup(trendLetter(trend, voice, { level: 2, date }), voice.lang),
    close: (cohort) => spokenMarkup(trendCoverHtml(cohort, voice, date), voice.lang) + slotsClose + documentClose,
  }
}

function trendLetter(trend: TrendReport, voice: Voice, options: LetterOptions): Html {
  const { latest } = trend
  return latest === null ? trendAloneHtml(trend, voice, options) : letterHtml(latest.report, voice, { ...options, trend })
}

function documentOf(title: string, content: Html, voice: Voice): string {
  return `${documentOpen(voice.lang, title)}<main>${spokenMarkup(content, voice.lang)}</main>\n${documentClose}`
}
