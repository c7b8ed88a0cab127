import type { ListedPerson } from '../aggregate/most-urgent.ts'
import type { Voice } from '../messages/voice.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { cohortReportOf } from './cohort-report.ts'
import type { Format, RunEnd, RunItem } from './format.ts'
import { coverHtml } from './html/cover.ts'
import { documentClose, documentOpen } from './html/document.ts'
import { type LetterOptions, letterHtml, trendAloneHtml } from './html/letter.ts'
import { type Html, markupOf } from './html/markup.ts'
import { skippedHeading, skippedHtml } from './html/skipped.ts'
import { trendCoverHtml } from './html/trend-cover.ts'
import { reportOf } from './report.ts'
import type { Report } from './report-model.ts'
import type { TrendCohortReport } from './trend-cohort-report.ts'
import type { TrendReport } from './trend-report.ts'

export interface HtmlLetterOptions {
  /** The day the letter was made, as it is to be printed. */
  date?: string | null
}

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
}

/** A complete self-contained document for one person. `voice` needs the area `html`. */
export function renderHtmlLetter(report: Report, voice: Voice, { date = null }: HtmlLetterOptions = {}): string {
  return documentOf(report.title, letterHtml(report, voice, { date }), voice)
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
    open: () => documentOpen(voice.lang, voice.say('trend.cohort.title')) + slots,
    person: (trend) => markupOf(trendLetter(trend, voice, { level: 2, date })),
    close: (cohort) => markupOf(trendCoverHtml(cohort, voice, date)) + slotsEnd + documentClose,
  }
}

function trendLetter(trend: TrendReport, voice: Voice, options: LetterOptions): Html {
  const { latest } = trend
  return latest === null ? trendAloneHtml(trend, voice, options) : letterHtml(latest.report, voice, { ...options, trend })
}

function documentOf(title: string, content: Html, voice: Voice): string {
  return `${documentOpen(voice.lang, title)}<main>${markupOf(content)}</main>\n${documentClose}`
}

/**
 * A file as one self-contained document: a cover and a letter for each person, each written as soon as it is known.
 * A file with one row gives its letter alone. `voice` needs the area `html`.
 */
export function htmlFormat(voice: Voice, rules: RuleSet, options: HtmlOptions): Format {
  const files: string[] = []
  let held: RunItem | null = null
  let letters = 0
  let skipped = 0
  let last = ''

  return {
    open: () => documentOpen(voice.lang, voice.say('cohort.title')) + slots,
    file: ({ name }) => {
      files.push(name)
      return ''
    },
    item: (item) => (item.assessment === null ? skip(item) : take(item)),
    close: (end) => (isAlone(end) && held !== null ? alone(held) : flush() + cover(end)) + slotsEnd + documentClose,
  }

  /** The first letter waits for a second one: alone it needs no cover, and its headings start a level higher. */
  function take(item: RunItem): string {
    if (options.summary) return ''
    letters++
    if (letters === 1) {
      held = item
      return ''
    }
    return flush() + letter(item, 2)
  }

  function flush(): string {
    if (held === null) return ''
    const first = held
    held = null
    return letter(first, 2)
  }

  function alone(item: RunItem): string {
    return letter(item, 1)
  }

  function letter({ assessment, line }: RunItem, level: 1 | 2): string {
    if (assessment === null) return ''
    const anchor = anchorAt(assessment.source?.file ?? '', line)
    const isNew = anchor !== last
    last = anchor
    const report = reportOf(assessment, rules, voice, options)
    return markupOf(letterHtml(report, voice, { level, date: options.date, ...(isNew ? { anchor } : {}) }))
  }

  function skip({ line, issues }: RunItem): string {
    skipped++
    const heading = skipped === 1 ? skippedHeading(voice) : null
    return markupOf([heading, skippedHtml(files.at(-1) ?? '', line, issues, voice)])
  }

  function isAlone({ summary }: RunEnd): boolean {
    return summary.assessed === 1 && skipped === 0
  }

  function cover(end: RunEnd): string {
    const readings = end.files.map(({ name, reading, totals }) => ({
      file: name,
      encoding: reading.encoding.name,
      delimiter: reading.delimiter.character,
      rows: totals.rowsIn,
      assessed: totals.assessed,
      skipped: totals.listed,
    }))
    const report = cohortReportOf(end.summary, readings, rules, voice, options)
    return markupOf(coverHtml({ report, summary: end.summary, files: end.files, anchorOf, date: options.date }, voice))
  }

  function anchorOf({ source, level }: ListedPerson): string | null {
    if (source === null || options.summary || rankOf(level) < rankOf(options.only)) return null
    return anchorAt(source.file, source.line)
  }

  function rankOf(level: string | null): number {
    return rules.triage.find(({ id }) => id === level)?.rank ?? Number.NEGATIVE_INFINITY
  }

  function anchorAt(file: string, line: number): string {
    return `p${Math.max(0, files.indexOf(file)) + 1}-${line}`
  }
}

// What the cover says is known only when every letter is written: it comes last in the file, and its slot puts it first
// on the page, for eyes, paper and screen readers alike, without a script.
const slots = '<main><template shadowrootmode="open"><slot name="cover"></slot><slot name="skipped"></slot><slot></slot></template>\n'
const slotsEnd = '</main>\n'
