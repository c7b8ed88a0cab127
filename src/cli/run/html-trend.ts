import type { TrendFormat } from '../../output/format.ts'
import { htmlTrendRun, renderHtmlTrend } from '../../output/html/render.ts'
import { trendCohortReportOf } from '../../output/report/trend/cohort.ts'
import { trendReportOf } from '../../output/report/trend/person.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { type Task, voiceFor } from './command.ts'

/** One person's visits as a letter; of many a cover and everybody's letter. */
export async function htmlTrend(task: Task, rules: RuleSet, people: number): Promise<TrendFormat> {
  const { contact, redact, detail, summary, today, config } = task.settings
  const voice = await voiceFor(task, rules, ['trend', 'html'])
  const reportFor = (trend: Parameters<typeof trendReportOf>[0]) => trendReportOf(trend, rules, voice, { contact, redact, detail, today })
  if (people === 1 && !summary) {
    return { open: () => '', person: (trend) => renderHtmlTrend(reportFor(trend), voice, { date: today }), close: () => '' }
  }
  const run = htmlTrendRun(voice, { date: today })
  return {
    open: () => run.open(),
    person: (trend) => (summary ? '' : run.person(reportFor(trend))),
    close: (cohort) => run.close(trendCohortReportOf(cohort, rules, voice, { contact, redact, config })),
  }
}
