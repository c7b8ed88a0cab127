import type { ListedPerson } from '../../../aggregate/most-urgent.ts'
import type { Assessment } from '../../../interpreter/assessment.ts'
import type { Voice } from '../../../messages/language.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import { everybody, shownOf } from '../../choice.ts'
import type { RunEnd, RunItem } from '../../format.ts'
import { cohortReportOf, shortReadingOf } from '../../report/file/cohort.ts'
import type { Report } from '../../report/model.ts'
import { reportOf } from '../../report/person.ts'
import { printable } from '../../text/printable.ts'
import { coverHtml } from '../cover.ts'
import { spokenMarkup } from '../spoken.ts'
import type { HtmlOptions } from './options.ts'

/** What the letter of one of many says. The department and the like stand with the person's particulars. */
export function letterReportOf(
  assessment: Assessment,
  carried: RunItem['carried'],
  rules: RuleSet,
  voice: Voice,
  options: HtmlOptions,
): Report {
  const along = shownOf(options.choice ?? everybody, carried).map(({ text }) => printable(text))
  const report = reportOf(assessment, rules, voice, { ...options, config: null, today: options.date })
  return along.length === 0 ? report : { ...report, subject: [...report.subject, ...along] }
}

/** The cover of a run; `anchorOf` finds the letter of a person on its lists, null where there is none to go to. */
export function coverMarkup(
  end: RunEnd,
  anchorOf: (person: ListedPerson) => string | null,
  rules: RuleSet,
  voice: Voice,
  options: HtmlOptions,
): string {
  const report = cohortReportOf({ ...end, readings: end.files.map(shortReadingOf) }, rules, voice, options)
  return spokenMarkup(coverHtml({ report, summary: end.summary, files: end.files, anchorOf, date: options.date }, voice), voice.lang)
}
