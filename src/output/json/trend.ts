import type { Trend } from '../../aggregate/trend.ts'
import type { TrendCohort } from '../../aggregate/trend-cohort.ts'
import type { Voice } from '../../messages/language.ts'
import { redactSubject } from '../text/redact.ts'
import { assessmentPrinter, type PrintedAssessment, type PrintedIssue, type PrintOptions, printIssue } from './assessment.ts'

/** A trend as data formats print it: each issue with its sentence, the latest assessment with the note in words. */
export interface PrintedTrend extends Omit<Trend, 'latest' | 'issues'> {
  latest: PrintedAssessment | null
  issues: readonly PrintedIssue[]
}

/** Needs a voice with the area `trend`. */
export function trendPrinter(voice: Voice, options: PrintOptions): (trend: Trend) => PrintedTrend {
  const print = assessmentPrinter(voice, options)
  return (trend) => ({
    ...trend,
    subject: options.redact ? redactSubject(trend.subject) : trend.subject,
    latest: trend.latest === null ? null : print(trend.latest),
    issues: trend.issues.map((issue) => printIssue(issue, voice)),
  })
}

/** The table of many people with names masked where asked. */
export function printTrendCohort(cohort: TrendCohort, voice: Voice, { redact }: PrintOptions) {
  return {
    ...cohort,
    changed: cohort.changed.map((person) => (redact ? { ...person, subject: redactSubject(person.subject) } : person)),
    issues: cohort.issues.map(({ count, first }) => ({ count, first: printIssue(first, voice) })),
  }
}
