import type { TrendFormat } from '../../output/format.ts'
import { jsonText } from '../../output/text/controls.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Task } from './command.ts'
import { terminalFor } from './render-one.ts'

/** One person in full; of many the table, and with `--detail` everybody in full before it. */
export async function trendFormat(task: Task, rules: RuleSet, people: number): Promise<TrendFormat> {
  const { settings } = task
  switch (settings.format) {
    case 'text':
      return textTrend(task, rules, people)
    case 'csv': {
      const { trendCsvHeader, trendCsvRows } = await import('../../output/csv/trend.ts')
      const { noteCell, rulesCell } = await import('../../output/csv/note.ts')
      const note = noteCell(task.voice, settings.contact)
      const set = rulesCell(rules)
      return { open: () => trendCsvHeader(set), person: (trend) => trendCsvRows(trend, settings.redact, note, set), close: () => '' }
    }
    case 'html':
      return (await import('./html-trend.ts')).htmlTrend(task, rules, people)
    default:
      return dataTrend(task, people)
  }
}

async function textTrend({ settings, voice, io }: Task, rules: RuleSet, people: number): Promise<TrendFormat> {
  const { render } = await import('../../output/terminal/render.ts')
  const { trendReportOf } = await import('../../output/report/trend/person.ts')
  const { drawTrend } = await import('../../output/terminal/trend.ts')
  const { trendCohortReportOf } = await import('../../output/report/trend/cohort.ts')
  const { drawTrendCohort } = await import('../../output/terminal/trend-cohort.ts')
  const terminal = terminalFor(settings, io)
  const { contact, redact, detail, summary, today, config } = settings
  const everyone = (people === 1 && !summary) || detail
  return {
    open: () => '',
    person: (trend) => {
      if (!everyone) return ''
      const report = trendReportOf(trend, rules, voice, { contact, redact, detail, today, config })
      return render(terminal, (columns, paint) => [...drawTrend(report, columns, paint), ...(people === 1 ? [] : [''])])
    },
    close: (cohort) => {
      if (people === 1 && !summary) return ''
      const report = trendCohortReportOf(cohort, rules, voice, { contact, redact, config })
      return render(terminal, (columns, paint) => drawTrendCohort(report, columns, paint))
    },
  }
}

/** JSON of one person is that trend; of many a document with all of them and the table. NDJSON is one trend a line. */
async function dataTrend({ settings, voice }: Task, people: number): Promise<TrendFormat> {
  const { printTrendCohort, trendPrinter } = await import('../../output/json/trend.ts')
  const options = { contact: settings.contact, redact: settings.redact }
  const printed = trendPrinter(voice, options)
  const { config } = settings
  const account = config === null ? {} : { config }
  const print = (trend: Parameters<typeof printed>[0]) => ({ ...printed(trend), ...(people === 1 ? account : {}) })
  if (settings.format === 'ndjson') return { open: () => '', person: (trend) => `${jsonText(print(trend))}\n`, close: () => '' }
  if (people === 1) return { open: () => '', person: (trend) => `${jsonText(print(trend), 2)}\n`, close: () => '' }
  let first = true
  return {
    open: () => '{"schema":"liver-panel/trend-run@1","trends":[',
    person: (trend) => {
      const text = `${first ? '\n' : ',\n'}${jsonText(print(trend))}`
      first = false
      return text
    },
    close: (cohort) =>
      `\n],"cohort":${jsonText(printTrendCohort(cohort, voice, options))}${config === null ? '' : `,\n"config":${jsonText(config)}`}}\n`,
  }
}
