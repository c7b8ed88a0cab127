import type { ChangeAnswer } from '../../../aggregate/change.ts'
import type { ScoreTrend } from '../../../aggregate/score-trend.ts'
import type { NotMeasuredSince } from '../../../aggregate/since.ts'
import type { AnalyteTrend, Point, Step, Trend } from '../../../aggregate/trend.ts'
import type { Assessment } from '../../../interpreter/assessment.ts'
import type { Voice } from '../../../messages/language.ts'
import type { AnalyteId } from '../../../panel/analyte.ts'
import type { RuleSet, Severity } from '../../../rules/rule-set.ts'
import { showEdgeNumber, showScore, showUnit, showValue } from '../../text/numbers.ts'
import { printable } from '../../text/printable.ts'
import { cautionOf } from '../caution.ts'
import { markOf } from '../finding.ts'
import type { Caution, Report, TriageReport } from '../model.ts'
import { type ReportOptions, reportOf } from '../person.ts'
import { laterLines, runLinesOf } from '../sources.ts'
import { subjectOf } from '../subject.ts'
import { trendEdges } from './edges.ts'
import { labelOf, percentText, type StepReport, scoreStepReport, shownValue, stepReport } from './step.ts'
import { calmsTooMuch, toneBesideWorsening, worseningSentence } from './worsening.ts'

/** One person's visits in one language, ready to be drawn: whole sentences, no layout, no colour. Needs a voice with the area `trend`. */
export interface TrendReport {
  lang: Voice['lang']
  title: string
  subject: readonly string[]
  /** How many visits, and from when to when. */
  visits: string
  missingYears: string | null
  notes: readonly Caution[]
  analytes: readonly TrendPart[]
  scores: readonly TrendPart[]
  how: readonly string[]
  /** The latest visit in full; null when no order could be found. */
  latest: LatestReport | null
  rules: readonly string[]
  labels: Readonly<Record<'notes' | 'values' | 'legend' | 'scores' | 'how', string>>
  /** Said where a chart leaves the oldest visits out; `{count}` are shown. */
  shortened: (count: number) => string
}

export interface LatestReport {
  title: string
  /** What to do, in one line to stand before everything else. */
  outcome: string
  /** What the outcome can't know: earlier values far out, of analytes without a value since. */
  since: readonly string[]
  report: Report
}

/** One analyte or score over the visits. */
export interface TrendPart {
  id: string
  name: string
  unit: string
  chart: { points: readonly ChartPoint[]; edges: readonly ChartEdge[] }
  /** What the latest step says, in one calm sentence; null with a single value. */
  says: string | null
  /** The limits that the steps were held against, and whose they are. */
  limits: string | null
  steps: readonly StepReport[]
  /** How many steps `steps` leaves out: the quiet ones of a long series. */
  omitted: string | null
  overall: StepReport | null
}

export interface ChartPoint {
  /** Full date or number of the visit. */
  label: string
  date: string | null
  /** Canonical value, for the height. */
  value: number
  /** As shown, without unit. */
  text: string
  /** The word of the band with its mark; null without one. */
  word: string | null
  severity: Severity | null
  /** Whether it has a height: a censored value or one of another measuring method has none beside the others. */
  dot: boolean
}

/** An edge between two bands. */
export interface ChartEdge {
  at: number
  /** Whether the edge itself belongs below it. */
  inclusive: boolean
  text: string
}

export function trendReportOf(trend: Trend, rules: RuleSet, voice: Voice, options: ReportOptions): TrendReport {
  const { latest } = trend
  return {
    lang: voice.lang,
    title: voice.say('trend.title'),
    subject: latest === null ? [] : subjectOf({ ...latest, subject: { ...latest.subject, date: null } }, voice, options.redact),
    visits: visitsSentence(trend, voice),
    missingYears:
      trend.missingYears.length === 0
        ? null
        : voice.say('trend.missing-years', { years: trend.missingYears.join(voice.say('report.list')) }),
    notes: trend.issues.map((issue) => cautionOf(issue, voice)),
    analytes: trend.analytes.map((one) => analytePart(one, rules, voice)),
    scores: trend.scores.map((one) => scorePart(one, rules, voice)),
    how: howSentences(trend, rules, voice),
    latest: latest === null ? null : latestOf(latest, trend, rules, voice, options),
    rules: [...runLinesOf(rules, voice, options.config), ...laterLines(rules, latest?.rules.later ?? [], voice)],
    labels: {
      notes: voice.say('trend.notes'),
      values: voice.say('trend.values'),
      legend: voice.say('trend.legend'),
      scores: voice.say('trend.scores'),
      how: voice.say('trend.how'),
    },
    shortened: (count) => voice.say('trend.shortened', { count }),
  }
}

function visitsSentence({ visits }: Trend, voice: Voice): string {
  const [first, last] = [visits[0], visits.at(-1)]
  if (first === undefined || last === undefined) return voice.say('trend.visits.none')
  if (visits.length === 1) return voice.say('trend.visits.one')
  if (first.date === null || last.date === null) return voice.say('trend.visits.undated', { count: visits.length })
  return voice.say('trend.visits', { count: visits.length, from: printable(first.date), to: printable(last.date) })
}

function latestOf(latest: Assessment, trend: Trend, rules: RuleSet, voice: Voice, options: ReportOptions): LatestReport {
  const { date } = latest.subject
  const { notMeasuredSince } = trend
  const plain = reportOf(latest, rules, voice, options)
  const report = { ...plain, triage: withWorsening(plain.triage, trend, rules, voice) }
  return {
    title: date === null ? voice.say('trend.latest.undated') : voice.say('trend.latest', { date: printable(date) }),
    outcome: voice.say('trend.outcome', { title: report.triage.title }),
    since: notMeasuredSince.map((value) => sinceSentence(value, rules, voice)),
    report,
  }
}

/** A fall of the platelets never stands beside "keep having check-ups": the change reaches the outcome's words. */
function withWorsening(triage: TriageReport, { worsening }: Trend, rules: RuleSet, voice: Voice): TriageReport {
  if (worsening.length === 0) return triage
  const changes = worsening.map((one) => worseningSentence(one, rules, voice))
  const says = [triage.says, ...changes]
  if (!calmsTooMuch(triage.level)) return { ...triage, says: says.join(voice.say('report.space')) }
  return {
    ...triage,
    tone: toneBesideWorsening(triage.level),
    title: voice.say(`trend.worse.title.${triage.level}`),
    says: [...changes, voice.say('trend.worse.tell')].join(voice.say('report.space')),
    steps: [voice.say('trend.worse.step'), ...(triage.level === 'recheck' ? triage.steps : [])],
  }
}

function sinceSentence(value: NotMeasuredSince, rules: RuleSet, voice: Voice): string {
  return voice.say('trend.since', {
    name: voice.say(`analyte.${value.analyte}.short`),
    when: labelOf(value, voice),
    value: showValue(rules, voice, value.analyte, value.value, value.comparator),
  })
}

function howSentences({ analytes }: Trend, rules: RuleSet, voice: Voice): string[] {
  const compared = new Set(
    analytes.flatMap(({ analyte, steps }) => (steps.some(({ because }) => because !== 'not-adult') ? [analyte] : [])),
  )
  if (compared.size === 0) return []
  const season = Math.round(rules.variation.season.value * 100)
  return [
    voice.say('trend.how.swing'),
    voice.say('trend.how.calm'),
    voice.say('trend.how.edge'),
    ...(compared.has('ast') || compared.has('alt') ? [voice.say('trend.how.season', { season })] : []),
    ...(compared.has('alp') ? [voice.say('trend.how.alp')] : []),
  ]
}

function analytePart({ analyte, series, steps, overall }: AnalyteTrend, rules: RuleSet, voice: Voice): TrendPart {
  const reports = steps.map((step) => ({ step, report: stepReport(analyte, step, 'trend.step', rules, voice) }))
  return {
    id: analyte,
    name: voice.say(`analyte.${analyte}.name`),
    unit: showUnit(rules, voice.lang, analyte),
    chart: chartOf(analyte, series, rules, voice),
    says: reports.at(-1)?.report.says ?? null,
    limits: limitsText(steps.find(({ narrow }) => narrow !== null) ?? null, voice),
    ...stepsThatMatter(
      reports.map(({ step, report }) => ({ step, report: withReason(step, report, steps.at(-1)) })),
      voice,
    ),
    overall:
      overall === null || steps.length < 2
        ? null
        : withReason(overall, stepReport(analyte, overall, 'trend.overall', rules, voice), steps.at(-1)),
  }
}

/** Why a step is not judged, where the sentence of the latest step does not say so already. */
function withReason({ because }: Step, report: StepReport, latest: Step | undefined): StepReport {
  if (because === null || because === latest?.because) return report
  return { ...report, remarks: [report.says, ...report.remarks] }
}

/** A long series shows the latest step and those that tell something; the quiet rest is counted. */
function stepsThatMatter(
  reports: readonly { step: Pick<Step, 'crossed'> & { answer: ChangeAnswer | null }; report: StepReport }[],
  voice: Voice,
): Pick<TrendPart, 'steps' | 'omitted'> {
  const shown = reports.filter(({ step: { answer, crossed } }, i) => {
    const quiet = crossed.length === 0 && (answer === null || answer === 'within-variation')
    return !quiet || reports.length <= fewSteps || i === reports.length - 1
  })
  const count = reports.length - shown.length
  return { steps: shown.map(({ report }) => report), omitted: count === 0 ? null : voice.say('trend.omitted', { count }) }
}

/** Beside values of the method that has bands, one of another method has no height; alone among themselves they have no edges. */
function chartOf(analyte: AnalyteId, series: readonly Point[], rules: RuleSet, voice: Voice): TrendPart['chart'] {
  const { bands, method } = rules.analytes[analyte]
  const judged = series.filter((point) => method === undefined || point.method === method)
  const oneMethod = new Set(series.map((point) => point.method)).size === 1
  const hasHeight = (point: Point) => point.comparator === '=' && (judged.includes(point) || oneMethod)
  return {
    points: series.map((point) => chartPoint(analyte, point, hasHeight(point), rules, voice)),
    edges: trendEdges(bands, judged.filter(isAdults)).map((edge) => ({
      ...edge,
      text: showEdgeNumber(rules, voice.lang, analyte, edge.at),
    })),
  }
}

/** The edges are of adults. */
function isAdults({ because }: Point): boolean {
  return because !== 'not-adult'
}

function chartPoint(analyte: AnalyteId, point: Point, dot: boolean, rules: RuleSet, voice: Voice): ChartPoint {
  const { band, severity, value, date } = point
  const text = shownValue(analyte, point, rules, voice)
  return {
    label: labelOf(point, voice),
    date,
    value,
    text: dot || point.comparator !== '=' ? text : `(${text})`,
    word: band === null ? null : `${markOf(rules.analytes[analyte], band)} ${voice.say(`band.${analyte}.${band}.word`)}`,
    severity,
    dot,
  }
}

function scorePart({ score, series, steps, overall }: ScoreTrend, rules: RuleSet, voice: Voice): TrendPart {
  const axis = rules.scores[score].scales.find(({ cutoffs }) => cutoffs.low === series.at(-1)?.cutoffs.low)?.bands ?? []
  const reports = steps.map((step) => ({ step, report: scoreStepReport(score, step, 'trend.step', voice) }))
  return {
    id: score,
    name: voice.say(`score.${score}.long`),
    unit: '',
    chart: {
      points: series.map((point) => ({
        label: labelOf(point, voice),
        date: point.date,
        value: point.value,
        text: showScore(point.value, point.cutoffs),
        word: voice.say(`trend.band.${score}.${point.band}`),
        severity: null,
        dot: true,
      })),
      edges: trendEdges(axis, series).map((edge) => ({ ...edge, text: String(edge.at) })),
    },
    says: steps.length === 0 ? null : voice.say('trend.says.score'),
    limits: null,
    ...stepsThatMatter(reports, voice),
    overall: overall === null || steps.length < 2 ? null : scoreStepReport(score, overall, 'trend.overall', voice),
  }
}

function limitsText(step: Pick<Step, 'narrow' | 'wide' | 'sexUnknown'> | null, voice: Voice): string | null {
  if (step === null || step.narrow === null) return null
  const { narrow, wide } = step
  if (step.sexUnknown && wide !== null) {
    return voice.say('trend.limits.sexes', {
      menDown: percentText(narrow.down),
      menUp: percentText(narrow.up),
      womenDown: percentText(wide.down),
      womenUp: percentText(wide.up),
      source: narrow.source,
    })
  }
  const near = { down: percentText(narrow.down), up: percentText(narrow.up), source: narrow.source }
  if (wide === null) return voice.say('trend.limits', near)
  const far = { wideDown: percentText(wide.down), wideUp: percentText(wide.up), wideSource: wide.source }
  return voice.say('trend.limits.two', { ...near, ...far })
}

const fewSteps = 4
