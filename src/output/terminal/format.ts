import { slipsIn } from '../../input/typed/slips.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import type { Format, RunEnd, RunItem } from '../format.ts'
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
  let only: RunItem | null = null
  let seen = 0
  const person = ({ assessment }: RunItem) =>
    assessment === null ? '' : renderReport(reportOf(assessment, rules, voice, options), options)
  const ownSheet = ({ assessment }: RunItem) =>
    assessment === null ? '' : renderReport(reportOf(assessment, shownAsTyped(rules, assessment, voice.lang), voice, options), options)
  return {
    open: () => '',
    file: () => '',
    item: (item) => {
      if (item.assessment === null) return ''
      seen++
      only = seen === 1 ? item : null
      return options.detail ? `${person(item)}\n` : ''
    },
    close: (end) => {
      // Rows are no measure: a sheet with a row for each test is one person.
      if (only !== null && end.leftOut === 0 && !options.summary) return options.detail ? '' : ownSheet(withSlips(only))
      return cohort(end)
    },
  }

  function cohort({ files, ...end }: RunEnd): string {
    const report = cohortReportOf({ ...end, readings: files.map(shortReadingOf) }, rules, voice, options)
    return render(options, (columns, paint) => (options.summary ? drawCohortSummary : drawCohort)(report, columns, paint))
  }
}

/** A file of one person is often typed off the sheet by that person: what looks like a slip is asked, as of flags. */
function withSlips(item: RunItem): RunItem {
  const { assessment } = item
  if (assessment === null) return item
  // The unit of a column has been looked at already.
  const slips = slipsIn(assessment).filter(({ code }) => code !== 'typed-bilirubin')
  return slips.length === 0 ? item : { ...item, assessment: { ...assessment, issues: [...assessment.issues, ...slips] } }
}
