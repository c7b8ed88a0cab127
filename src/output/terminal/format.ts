import { slipsIn } from '../../input/typed/slips.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import type { Format, RunEnd } from '../format.ts'
import { cohortReportOf, shortReadingOf } from '../report/file/cohort.ts'
import type { NextCalls } from '../report/file/glance.ts'
import { reportOf } from '../report/person.ts'
import type { UsedConfig } from '../report/sources.ts'
import { shownAsTyped } from '../text/as-typed.ts'
import { drawCohort } from './cohort.ts'
import { drawCohortSummary } from './cohort-summary.ts'
import { render, renderReport, type TerminalOptions } from './render.ts'

export interface TextOptions extends TerminalOptions {
  contact: string | null
  redact: boolean
  /** Every person in full, before the summary. */
  detail: boolean
  /** The cohort only, even of one person. */
  summary: boolean
  choice?: Choice
  today?: string | null
  next?: NextCalls | null
  config?: UsedConfig | null
}

/** A file for reading: the cohort, with `detail` every person in full first. A file with one row prints like one person. */
export function textFormat(voice: Voice, rules: RuleSet, options: TextOptions): Format {
  let only: Assessment | null = null
  let seen = 0
  const person = (assessment: Assessment, shown = rules) => renderReport(reportOf(assessment, shown, voice, options), options)
  return {
    open: () => '',
    file: () => '',
    item: ({ assessment }) => {
      if (assessment === null) return ''
      seen++
      only = seen === 1 ? assessment : null
      return options.detail ? `${person(assessment)}\n` : ''
    },
    close: (end) => {
      // Rows are no measure: a sheet with a row for each test is one person.
      if (only !== null && end.leftOut === 0 && !options.summary)
        return options.detail ? '' : person(withSlips(only), shownAsTyped(rules, only, voice.lang))
      return cohort(end)
    },
  }

  function cohort({ files, ...end }: RunEnd): string {
    const report = cohortReportOf({ ...end, readings: files.map(shortReadingOf) }, rules, voice, options)
    return render(options, (columns, paint) => (options.summary ? drawCohortSummary : drawCohort)(report, columns, paint))
  }
}

/** A file of one person is often typed off the sheet by that person: what looks like a slip is asked, as of flags. */
function withSlips(assessment: Assessment): Assessment {
  // The unit of a column has been looked at already.
  const slips = slipsIn(assessment).filter(({ code }) => code !== 'typed-bilirubin')
  return { ...assessment, issues: [...assessment.issues, ...slips] }
}
