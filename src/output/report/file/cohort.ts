import type { GroupSummary } from '../../../aggregate/groups.ts'
import type { GivenValue, ListedPerson } from '../../../aggregate/most-urgent.ts'
import type { AnalyteSummary, CohortSummary, PeopleList } from '../../../aggregate/summary.ts'
import type { CheckedEntry } from '../../../aggregate/to-check.ts'
import type { Voice } from '../../../messages/language.ts'
import type { AnalyteId } from '../../../panel/analyte.ts'
import type { PanelSource } from '../../../panel/panel.ts'
import { unknownSubject } from '../../../panel/subject.ts'
import { rankOf } from '../../../rules/rank.ts'
import type { RuleSet, Severity } from '../../../rules/rule-set.ts'
import { type Choice, everybody, shownOf } from '../../choice.ts'
import type { RunFileEnd } from '../../format.ts'
import { showCount, showShare, showValue } from '../../text/numbers.ts'
import { printable } from '../../text/printable.ts'
import { maskUnlessHarmless, redactSubject } from '../../text/redact.ts'
import { markOf } from '../finding.ts'
import { labelsOf } from '../labels.ts'
import type { Labels, NoteReport, Tone } from '../model.ts'
import { noteOf } from '../note.ts'
import { lineWords } from '../place.ts'
import { laterLinesOfAll, runLinesOf, type UsedConfig } from '../sources.ts'
import { checkLines } from '../to-check.ts'
import { becauseOf, toneOf } from '../triage.ts'
import { glanceOf, inShort, type NextCalls, nextOf } from './glance.ts'
import { type GroupsReport, groupsOf } from './groups.ts'

/** A file of people in one language, ready to be drawn. */
export interface CohortReport {
  lang: Voice['lang']
  title: string
  /** How each file was read. */
  readings: readonly string[]
  /** All of them in one line. */
  inShort: string
  /** Whom the caller asked for, and how many others there were; null: everybody. */
  chosen: string | null
  /** Whom today, whom this week, how many letters, how much unread; null where nobody was read. */
  glance: string | null
  /** Calls for the next thing; null: none to offer. */
  next: { title: string; rows: readonly (readonly [name: string, call: string])[] } | null
  /** `total`: the rows and results, adding up. */
  triage: { title: string; rows: readonly TriageBar[]; total: string }
  /** Who may be urgent and could not be read; null: nobody. */
  toCheck: PeopleReport | null
  /** The most urgent level, apart. */
  urgent: PeopleReport
  /** Null where no list was asked for. */
  others: PeopleReport | null
  /** Children with values, whom no band of adults is laid on; null: there are none. */
  children: PeopleReport | null
  groups: GroupsReport | null
  statistics: { title: string; rows: readonly StatisticsRow[] }
  quality: { title: string; lines: readonly { name: string; text: string }[] }
  note: NoteReport
  rules: readonly string[]
  labels: Labels
}

export interface TriageBar {
  level: string
  tone: Tone
  name: string
  count: number
  /** Of all results, from 0 to 1. */
  share: number
  /** The count as shown. */
  text: string
}

export interface PeopleReport {
  title: string
  /** What has to be said of all of them. */
  says: string | null
  people: readonly PersonReport[]
  /** Said in place of an empty list. */
  none: string
  /** How many are left out; null: none. */
  more: string | null
}

export interface PersonReport {
  who: string
  tone: Tone
  level: string
  /** `severity` null: in no band. */
  values: readonly { text: string; severity: Severity | null }[]
  because: readonly string[]
}

export interface StatisticsRow {
  analyte: AnalyteId
  name: string
  text: string
  /** Share within the reference band; null where nothing was banded. */
  within: string | null
  /** How many read values are in none of these numbers; null: all are. */
  leftOut: string | null
  bands: readonly { text: string; share: number; severity: Severity }[]
}

/** How one file was read, in short. */
export interface ShortReading {
  file: string
  /** Of text; the delimiter is the character itself. */
  encoding: string | null
  delimiter: string | null
  /** Of a workbook. */
  sheet: string | null
  /** 特定健診 XML or FHIR, in place of a table. */
  records?: 'cda' | 'fhir' | null
  rows: number
  assessed: number
  skipped: number
  /** Totals and repeated headers, which are none of `skipped`. */
  totalRows?: number
  /** Of a table with one test a row: rows of tests that this program does not read. */
  otherTests?: number
  /** Values in columns of a test that were left out. */
  valuesLeftOut?: number
}

export function shortReadingOf({ name, reading, totals }: RunFileEnd): ShortReading {
  return {
    file: name,
    encoding: reading.encoding?.name ?? null,
    delimiter: reading.delimiter?.character ?? null,
    sheet: reading.workbook?.sheet ?? null,
    records: reading.records?.kind ?? null,
    rows: totals.rowsIn,
    assessed: totals.assessed,
    skipped: totals.listed - totals.totalRows,
    ...(totals.totalRows > 0 && { totalRows: totals.totalRows }),
    ...(reading.layout === 'long' && totals.otherTests > 0 && { otherTests: totals.otherTests }),
    ...(totals.valuesLeftOut > 0 && { valuesLeftOut: totals.valuesLeftOut }),
  }
}

export interface CohortReportOptions {
  contact: string | null
  redact: boolean
  /** No list of single people. */
  summary?: boolean
  choice?: Choice
  config?: UsedConfig | null
  next?: NextCalls | null
  /** What was read; somebody from another file stands in a document of one of these. */
  files?: readonly string[]
}

/** What a run came to, as far as its page tells of it. */
export interface CohortRun {
  summary: CohortSummary
  readings: readonly ShortReading[]
  groups?: readonly GroupSummary[] | null
  leftOut?: number
}

export function cohortReportOf(
  { summary, readings, groups = null, leftOut = 0 }: CohortRun,
  rules: RuleSet,
  voice: Voice,
  asked: CohortReportOptions,
): CohortReport {
  const { urgent, others } = summary
  const options: CohortReportOptions = { ...asked, files: readings.map(({ file }) => file) }
  const { choice = everybody } = options
  const unusable = summary.analytes.reduce((sum, analyte) => sum + analyte.quality.unusable, 0)
  const unread = readings.reduce((sum, { skipped }) => sum + skipped, 0)
  return {
    lang: voice.lang,
    title: voice.say('cohort.title'),
    readings: readings.map((reading) => readingSentence(reading, voice)),
    inShort: inShort(readings, voice),
    chosen: chosenSentence(choice, leftOut, voice, options.redact),
    glance: glanceOf(summary, unread, rules, voice),
    next: nextOf(options.next ?? null, unread + unusable, voice),
    triage: { title: voice.say('cohort.triage'), rows: triageBars(summary, voice), total: totalOf(summary, readings, voice) },
    toCheck: toCheckOf(summary, rules, voice, options),
    urgent: options.summary === true ? countedUrgent(summary, voice) : peopleOf(urgent, urgentWords(summary, voice), rules, voice, options),
    others: options.summary === true ? null : othersOf(others, rules, voice, options),
    children: childrenOf(summary, rules, voice, options),
    groups: groups === null ? null : groupsOf(groups, choice, voice, options.redact),
    statistics: { title: voice.say('cohort.statistics'), rows: summary.analytes.map((analyte) => statisticsRow(analyte, rules, voice)) },
    quality: { title: voice.say('cohort.quality'), lines: summary.analytes.map((analyte) => qualityLine(analyte, voice)) },
    note: noteOfCohort(summary, rules, voice, options.contact),
    rules: [...runLinesOf(rules, voice, options.config), ...laterLinesOfAll(rules, summary.oldest, voice)],
    labels: labelsOf(voice),
  }
}

function readingSentence(
  {
    file,
    encoding,
    delimiter,
    sheet,
    records = null,
    rows,
    assessed,
    skipped,
    totalRows = 0,
    otherTests = 0,
    valuesLeftOut = 0,
  }: ShortReading,
  voice: Voice,
): string {
  const said = voice.say(records !== null ? `cohort.reading.${records}` : sheet === null ? 'cohort.reading' : 'cohort.reading.sheet', {
    file: printable(file),
    encoding: printable(encoding ?? ''),
    delimiter: delimiterName(delimiter ?? '', voice),
    sheet: printable(sheet ?? ''),
    rows: showCount(rows),
    assessed: showCount(assessed),
  })
  const more = [
    totalRows === 0 ? '' : voice.say('cohort.reading.totals', { count: showCount(totalRows) }),
    valuesLeftOut === 0 ? '' : voice.say('cohort.reading.left-out', { count: showCount(valuesLeftOut) }),
    otherTests === 0 ? '' : voice.say('cohort.reading.other-tests', { count: showCount(otherTests) }),
    skipped === 0
      ? ''
      : voice.say(records === null ? 'cohort.reading.skipped' : 'cohort.reading.skipped-records', { skipped: showCount(skipped) }),
  ]
  return [said, ...more.filter((text) => text !== '')].join(voice.say('report.space'))
}

/** Rows and results, adding up, so that anybody missing would show. */
function totalOf({ assessed, triage }: CohortSummary, readings: readonly ShortReading[], voice: Voice): string {
  const sum = (name: 'rows' | 'assessed' | 'skipped' | 'totalRows') => readings.reduce((all, reading) => all + (reading[name] ?? 0), 0)
  const undetermined = triage.filter(({ rank }) => rank === null).reduce((all, { count }) => all + count, 0)
  const counts = {
    rows: sum('rows'),
    read: sum('assessed'),
    listed: sum('skipped') + sum('totalRows'),
    assessed,
    judged: assessed - undetermined,
    undetermined,
  }
  const key = readings.length > 0 && readings.every(({ records }) => records != null) ? 'cohort.total.records' : 'cohort.total'
  const total = voice.say(key, Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, showCount(count)])))
  return [total, ...checkedBesides(triage, voice)].join(voice.say('report.space'))
}

/** Whose other values gave a level, and who is to be checked all the same: nobody takes a calm bar for all there is. */
function checkedBesides(triage: CohortSummary['triage'], voice: Voice): string[] {
  const parts = triage
    .filter(({ toCheck }) => toCheck > 0)
    .map(({ level, toCheck }) => voice.say('cohort.total.level', { level: voice.say(`triage.${level}.short`), count: showCount(toCheck) }))
  return parts.length === 0 ? [] : [voice.say('cohort.total.to-check', { parts: parts.join(voice.say('report.list')) })]
}

function toCheckOf({ toCheck }: CohortSummary, rules: RuleSet, voice: Voice, options: CohortReportOptions): PeopleReport | null {
  const { total, rows, leftOut } = toCheck
  const entries = options.summary === true ? [] : toCheck.entries
  if (total === 0) return null
  return {
    title: voice.say('cohort.to-check'),
    says: voice.say('cohort.to-check.says'),
    people: entries.map((entry) => checkedPerson(entry, rules, voice, options)),
    none: voice.say('cohort.to-check.count', { count: showCount(total), rows: showCount(rows) }),
    more: leftOut === 0 || entries.length === 0 ? null : voice.say('cohort.to-check.more', { count: showCount(leftOut) }),
  }
}

function checkedPerson(entry: CheckedEntry, rules: RuleSet, voice: Voice, options: CohortReportOptions): PersonReport {
  const { subject, source, carried } = entry
  const who = { subject: subject ?? unknownSubject, source, ...(carried === undefined ? {} : { carried }) }
  return {
    who: whoOf(who, voice, options),
    tone: 'urgent',
    level: voice.say('cohort.to-check.mark'),
    values: [],
    because: checkLines(entry, rules, voice),
  }
}

function chosenSentence({ columns, where }: Choice, leftOut: number, voice: Voice, redact: boolean): string | null {
  if (where.length === 0) return null
  const parts = where.map(
    ({ column, texts }) =>
      `${printable(columns[column] ?? '')}=${texts.map((text) => (redact ? maskUnlessHarmless(text) : printable(text))).join('/')}`,
  )
  return voice.say('cohort.chosen', { where: parts.join(voice.say('report.list')), leftOut: showCount(leftOut) })
}

function delimiterName(delimiter: string, voice: Voice): string {
  const name = delimiterNames[delimiter]
  return name === undefined ? printable(delimiter) : voice.say(`cohort.delimiter.${name}`)
}

function triageBars({ triage, assessed }: CohortSummary, voice: Voice): TriageBar[] {
  return triage.map(({ level, count, share }) => ({
    level,
    tone: toneOf(level),
    name: voice.say(`triage.${level}.short`),
    count,
    share,
    text: voice.say('cohort.count', { count: showCount(count), share: showShare(count, assessed) }),
  }))
}

/** The note for everybody: as for one person, with the signs not to wait with from `consult` up. */
export function noteOfCohort({ triage }: CohortSummary, rules: RuleSet, voice: Voice, contact: string | null): NoteReport {
  const from = rankOf('consult', rules)
  const signs = triage.some(({ rank, count }) => rank !== null && rank >= from && count > 0)
  return noteOf({ signs, paediatrician: false, leaflet: true }, voice, contact)
}

interface ListWords {
  title: string
  says?: string
  none: string
}

/** Where nobody was read, "nobody is urgent" would reassure without a reason. */
function urgentWords({ assessed }: CohortSummary, voice: Voice): ListWords {
  return { title: voice.say('cohort.urgent'), none: voice.say(assessed === 0 ? 'cohort.urgent.nobody' : 'cohort.urgent.none') }
}

/** Without names, how many they are still stands at the top. */
function countedUrgent(summary: CohortSummary, voice: Voice): PeopleReport {
  const words = urgentWords(summary, voice)
  const count = summary.urgent.people.length + summary.urgent.leftOut
  const none = count === 0 ? words.none : voice.say('cohort.urgent.count', { count: showCount(count) })
  return { title: words.title, says: null, people: [], none, more: null }
}

/** A list that begins elsewhere than at the advice to see a doctor says where; one that begins at `today` has nobody of its own. */
function othersOf(list: PeopleList, rules: RuleSet, voice: Voice, options: CohortReportOptions): PeopleReport | null {
  if (list.level === rules.triage[0]?.id) return null
  const level = voice.say(`triage.${list.level}.short`)
  const key = list.level === 'consult' ? 'cohort.others' : 'cohort.others.from'
  return peopleOf(list, { title: voice.say(key, { level }), none: voice.say(`${key}.none`, { level }) }, rules, voice, options)
}

function childrenOf({ children }: CohortSummary, rules: RuleSet, voice: Voice, options: CohortReportOptions): PeopleReport | null {
  const count = children.people.length + children.leftOut
  if (count === 0) return null
  const words = {
    title: voice.say('cohort.children'),
    says: voice.say('cohort.children.says'),
    none: voice.say('cohort.children.count', { count: showCount(count) }),
  }
  const listed = options.summary === true ? { people: [], leftOut: count } : children
  const report = peopleOf(listed, words, rules, voice, options)
  return { ...report, more: report.people.length === 0 ? null : report.more }
}

function peopleOf(
  list: Omit<PeopleList, 'level'>,
  { title, says, none }: ListWords,
  rules: RuleSet,
  voice: Voice,
  options: CohortReportOptions,
): PeopleReport {
  return {
    title,
    says: says ?? null,
    people: list.people.map((person) => personOf(person, rules, voice, options)),
    none,
    more: list.leftOut === 0 ? null : voice.say('cohort.more', { count: showCount(list.leftOut) }),
  }
}

function personOf(person: ListedPerson, rules: RuleSet, voice: Voice, options: CohortReportOptions): PersonReport {
  const values = Object.fromEntries(person.outside.map(({ analyte, value, comparator }) => [analyte, { value, comparator }]))
  const scores = person.scores.map(({ score, value, cutoffs }) => ({ score, value, cutoffs, name: voice.say(`score.${score}.name`) }))
  if (person.given !== undefined) return childOf(person, person.given, voice, options)
  return {
    who: whoOf(person, voice, options),
    tone: toneOf(person.level),
    level: voice.say(`triage.${person.level}.short`),
    values: person.outside.map(({ analyte, value, comparator, band, severity }) => ({
      text: `${voice.say(`analyte.${analyte}.short`)} ${showValue(rules, voice, analyte, value, comparator)} ${markOf(rules.analytes[analyte], band)} ${voice.say(`band.${analyte}.${band}.word`)}`,
      severity,
    })),
    // The values already carry their band's word.
    because: becauseOf(
      person.because.filter(({ rule }) => !rule.startsWith('band:')),
      values,
      scores,
      rules,
      voice,
    ),
  }
}

/** A child's values as given, with no band and no colour. */
function childOf(person: ListedPerson, given: readonly GivenValue[], voice: Voice, options: CohortReportOptions): PersonReport {
  const values = given.map(({ analyte, text }) => ({
    text: `${voice.say(`analyte.${analyte}.short`)} ${printable(text)}`,
    severity: null,
  }))
  const urgent = person.level !== 'undetermined'
  return {
    who: whoOf(person, voice, options),
    tone: urgent ? toneOf(person.level) : 'unknown',
    level: urgent
      ? `${voice.say(`triage.${person.level}.short`)} ${voice.say('cohort.children.level')}`
      : voice.say('cohort.children.level'),
    values,
    because: [],
  }
}

/** Id and name where there are any, and the line, by which the person is found in the file in any case. */
function whoOf(
  { subject, source, carried }: Pick<ListedPerson, 'subject' | 'source' | 'carried'>,
  voice: Voice,
  { redact, choice = everybody, files }: CohortReportOptions,
): string {
  const document =
    source === null || files === undefined || files.includes(source.file) ? [] : [printable(source.file.replace(/^.*\//, ''))]
  const day = subject.date === null ? [] : [printable(subject.date)]
  const along = shownOf(choice, carried).map(({ text }) => printable(text))
  const { id, name } = redact ? redactSubject(subject) : subject
  const named = [id, name].flatMap((text) => (text ? [printable(text)] : []))
  if (named.length === 0)
    return source === null ? voice.say('cohort.nameless') : [personAt(source, voice), ...document, ...day, ...along].join('  ')
  const place = source === null ? [] : [lineWords(source, voice)]
  return [...named, ...day, ...along, ...document, ...place].join('  ')
}

function personAt({ line, row }: PanelSource, voice: Voice): string {
  return row === undefined ? voice.say('cohort.anonymous', { line }) : voice.say('cohort.anonymous.row', { line, row })
}

function statisticsRow(summary: AnalyteSummary, rules: RuleSet, voice: Voice): StatisticsRow {
  const { analyte, banded, bands } = summary
  return {
    analyte,
    name: voice.say(`analyte.${analyte}.name`),
    text: middleText(summary, rules, voice),
    within: withinText(summary, voice),
    leftOut: leftOutText(summary, voice),
    bands: bands.flatMap(({ band, severity, count, share }) =>
      count === 0
        ? []
        : [
            {
              text: voice.say('cohort.band', { band: voice.say(`band.${analyte}.${band}.word`), share: showShare(count, banded) }),
              share,
              severity,
            },
          ],
    ),
  }
}

function withinText({ banded, bands }: AnalyteSummary, voice: Voice): string | null {
  if (banded === 0) return null
  const count = bands.reduce((sum, band) => sum + (band.severity === 0 ? band.count : 0), 0)
  return voice.say('cohort.statistics.within', { share: showShare(count, banded) })
}

/** The median is of the people of the shares; where some of them have no exact value, of how many it is. */
function middleText({ analyte, n, median, banded }: AnalyteSummary, rules: RuleSet, voice: Voice): string {
  if (banded === 0) return voice.say('cohort.statistics.none')
  const count = showCount(banded)
  if (median === null) return voice.say('cohort.statistics.no-median', { count })
  const args = { count, median: showValue(rules, voice, analyte, median), exact: showCount(n) }
  return voice.say(n === banded ? 'cohort.statistics.row' : 'cohort.statistics.row.exact', args)
}

function leftOutText({ leftOut }: AnalyteSummary, voice: Voice): string | null {
  const counts = { children: leftOut.children, censored: leftOut.censored, 'method-unknown': leftOut.methodUnknown }
  const parts = Object.entries(counts).flatMap(([key, count]) =>
    count === 0 ? [] : [voice.say(`cohort.left-out.${key}`, { count: showCount(count) })],
  )
  return parts.length === 0 ? null : voice.say('cohort.left-out', { parts: parts.join(voice.say('report.list')) })
}

function qualityLine({ analyte, quality, undetermined }: AnalyteSummary, voice: Voice): { name: string; text: string } {
  const { missing, unusable, secondLook, censored, issues } = quality
  const notBanded = undetermined.reduce((sum, { count }) => sum + count, 0)
  const counts = { missing, unusable, 'second-look': secondLook, censored, undetermined: Math.max(0, notBanded - unusable) }
  const said = Object.entries(counts).flatMap(([key, count]) =>
    count === 0 ? [] : [voice.say(`cohort.quality.${key}`, { count: showCount(count) })],
  )
  const assumed = issues.filter(({ code }) => code.includes('assumed')).reduce((sum, { count }) => sum + count, 0)
  if (assumed > 0) said.push(voice.say('cohort.quality.assumed', { count: showCount(assumed) }))
  return {
    name: voice.say(`analyte.${analyte}.name`),
    text: said.length === 0 ? voice.say('cohort.quality.clean') : said.join(voice.say('report.list')),
  }
}

const delimiterNames: Record<string, string> = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' }
