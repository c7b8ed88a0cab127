import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import type { RunEnd, RunFile } from '../format.ts'
import { cohortReportOf, shortReadingOf } from '../report/file/cohort.ts'
import { inspectReportOf } from '../report/file/inspect.ts'
import { laterLinesOfAll, runLinesOf, type UsedConfig } from '../report/sources.ts'
import { showEdgeNumber, showUnit } from '../text/numbers.ts'
import { levelInWords } from '../words/person.ts'
import { levelLook, looks, text, zoneLooks } from './looks.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface AboutOptions {
  rules: RuleSet
  voice: Voice
  choice: Choice
  contact: string | null
  redact: boolean
  config: UsedConfig | null
}

/** How the input was read, with which rules, what the colours mean, whom to ask, and that it is information. */
export function writeAbout(sheet: Sheet, files: readonly RunFile[], end: RunEnd, options: AboutOptions): void {
  const { rules, voice, choice, contact, redact, config } = options
  const report = cohortReportOf({ ...end, readings: end.files.map(shortReadingOf) }, rules, voice, {
    contact,
    redact,
    choice,
    summary: true,
  })
  const { note } = report
  sheet.row([text(voice.say('workbook.about'), looks.title)], 24)
  lines([note.disclaimer, ...report.readings, ...(report.chosen === null ? [] : [report.chosen]), report.triage.total])
  if (report.toCheck !== null) lines([`${report.toCheck.title}${voice.say('report.colon')}${report.toCheck.none}`])
  section(note.title)
  lines([...note.paragraphs, ...(note.contact === null ? [] : [note.contact])])
  if (note.signs !== null) {
    section(note.signs.title)
    lines([...note.signs.items, note.signs.emergency])
  }
  section(voice.say('workbook.legend.levels'))
  for (const { id } of rules.triage) {
    sheet.row([text(levelInWords(id, rules, voice), levelLook(id)), text(levelTitle(id), looks.wrapped)])
  }
  section(voice.say('workbook.legend.bands'))
  for (const analyte of analyteIds) for (const cells of bandRows(analyte)) sheet.row(cells)
  for (const { reading } of files) {
    for (const part of inspectReportOf(reading, voice).sections) {
      section(files.length === 1 ? part.title : `${part.title} — ${reading.file}`)
      lines(part.lines)
    }
  }
  section(voice.say('report.rule'))
  lines([...runLinesOf(rules, voice, config), ...laterLinesOfAll(rules, end.summary.oldest, voice), `SHA-256 ${rules.sha256}`])
  section(voice.say('report.sources'))
  lines(Object.values(rules.sources).map(({ citation, url }) => (url === null ? citation[voice.lang] : `${citation[voice.lang]} ${url}`)))
  section(voice.say('workbook.files'))
  lines(end.files.map(({ name, totals }) => `${name} SHA-256 ${totals.sha256}`))

  function section(title: string): void {
    sheet.row([])
    sheet.row([text(title, looks.section)], 20)
  }

  function lines(all: readonly string[]): void {
    for (const line of all) sheet.row([null, text(line, looks.plain)], heightFor(line))
  }

  function levelTitle(id: string): string {
    const args = { door: voice.say('workbook.any-door'), by: '' }
    return voice.say(`triage.${id}.title`, args)
  }

  function bandRows(analyte: (typeof analyteIds)[number]): Cell[][] {
    const { bands } = rules.analytes[analyte]
    return bands.map(({ id, severity, ends }, at) => {
      const below = bands[at - 1]?.ends ?? null
      const from = below === null ? '' : edge(below.at, below.inclusive ? '>' : '≥')
      const to = ends === null ? '' : edge(ends.at, ends.inclusive ? '≤' : '<')
      const range = [from, to].filter((part) => part !== '').join(voice.say('report.list'))
      return [
        text(voice.say(`band.${analyte}.${id}.word`), zoneLooks[severity]),
        text(`${voice.say(`analyte.${analyte}.short`)} ${range} ${showUnit(rules, voice.lang, analyte)}`, looks.wrapped),
      ]
    })

    function edge(at: number, sign: string): string {
      return `${sign} ${showEdgeNumber(rules, voice.lang, analyte, at)}`
    }
  }
}

function heightFor(line: string): number {
  return 4 + 13 * Math.max(1, Math.ceil([...line].length / 60))
}

export const aboutWidths = [22, 96]
