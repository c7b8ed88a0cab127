import type { Assessment, Finding, UndeterminedReason } from '../interpreter/assessment.ts'
import { interpret } from '../interpreter/interpret.ts'
import { prepare } from '../interpreter/prepare.ts'
import type { Issue } from '../issue.ts'
import type { CanonicalUnit } from '../panel/analyte.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { AlpMethod, Comparator, Measurement } from '../panel/measurement.ts'
import type { Panel, PanelSource } from '../panel/panel.ts'
import { type Sex, type Subject, unknownSubject } from '../panel/subject.ts'
import type { RuleSet, Severity } from '../rules/rule-set.ts'
import { type ChangeJudgement, judgeChange, type UnjudgedReason } from './change.ts'
import { type Crossing, crossingsBetween, type StandardChange, standardChanges } from './crossing.ts'
import { type ScoreTrend, scoreTrendsOf } from './score-trend.ts'
import { type NotMeasuredSince, notMeasuredSince } from './since.ts'
import { orderVisits } from './visit-order.ts'
import type { PersonVisits } from './visits.ts'
import { type Worsening, worseningsOf } from './worsening.ts'

/** One person's visits side by side, oldest first: plain JSON, no sentence in it. */
export interface Trend {
  schema: 'liver-panel/trend@1'
  rules: Assessment['rules']
  /** As at the latest visit. */
  subject: Subject
  visits: readonly Visit[]
  /** Calendar years between the first and the last visit without one. */
  missingYears: readonly number[]
  /** Only analytes with at least one value. */
  analytes: readonly AnalyteTrend[]
  scores: readonly ScoreTrend[]
  /** Values far out in an earlier visit, of analytes without a value since. */
  notMeasuredSince: readonly NotMeasuredSince[]
  /** Changes in the bad direction, up to the latest values. */
  worsening: readonly Worsening[]
  /** Of the latest visit; of several on that day, the most urgent. Null when no order could be found. */
  latest: Assessment | null
  issues: readonly Issue[]
}

export interface Visit {
  /** From 1, oldest first. */
  visit: number
  date: string | null
  source: PanelSource | null
  triage: { level: string; rank: number | null }
}

export interface AnalyteTrend {
  analyte: AnalyteId
  unit: CanonicalUnit
  series: readonly Point[]
  /** Each value against the one before it; visits without a value are passed over. */
  steps: readonly Step[]
  /** The latest value against the first; null with fewer than two. */
  overall: Step | null
}

export interface Point {
  visit: number
  date: string | null
  value: number
  comparator: Comparator
  method?: AlpMethod | null
  band: string | null
  severity: Severity | null
  /** Why there is no band. */
  because: UndeterminedReason | null
}

export interface Step extends ChangeJudgement {
  from: Point
  to: Point
  /** Edges of the bands that lie between the two values. */
  crossed: readonly Crossing[]
  standards: readonly StandardChange[]
  sources: readonly string[]
}

/** Compares the visits of one person. Never throws for data; what is odd becomes an issue. */
export function trendOf({ panels, issues }: PersonVisits, rules: RuleSet): Trend {
  const ordered = orderVisits(panels)
  const assessments = ordered.visits.map((panel) => interpret(panel, rules))
  const latest = latestOf(assessments)
  const analytes = analyteIds.flatMap((id) => analyteTrendOf(id, assessments, ordered.sex, rules) ?? [])
  return {
    schema: 'liver-panel/trend@1',
    rules: prepare(rules).stamp,
    subject: latest?.subject ?? panels[0]?.subject ?? unknownSubject,
    visits: assessments.map(visitOf),
    missingYears: missingYearsOf(ordered.visits),
    analytes,
    scores: scoreTrendsOf(assessments, rules),
    worsening: worseningsOf(analytes, rules),
    notMeasuredSince: notMeasuredSince(analytes, assessments.length, latest?.subject.date ?? null),
    latest,
    issues: [...issues, ...ordered.issues],
  }
}

function visitOf({ subject, source, triage }: Assessment, i: number): Visit {
  return { visit: i + 1, date: subject.date, source, triage: { level: triage.level, rank: triage.rank } }
}

function latestOf(assessments: readonly Assessment[]): Assessment | null {
  let latest = assessments.at(-1) ?? null
  for (const other of assessments) {
    const sameDay = latest !== null && latest.subject.date !== null && other.subject.date === latest.subject.date
    if (sameDay && (other.triage.rank ?? -1) > (latest?.triage.rank ?? -1)) latest = other
  }
  return latest
}

function missingYearsOf(visits: readonly Panel[]): number[] {
  const years = new Set(visits.flatMap(({ subject }) => (subject.date === null ? [] : Number(subject.date.slice(0, 4)))))
  const missing: number[] = []
  for (let year = Math.min(...years) + 1; year < Math.max(...years); year++) if (!years.has(year)) missing.push(year)
  return missing
}

/** A value with all that is needed to compare it. */
interface Measured {
  point: Point
  measurement: Measurement
  finding: Finding
  adult: boolean
}

function analyteTrendOf(analyte: AnalyteId, assessments: readonly Assessment[], sex: Sex | null, rules: RuleSet): AnalyteTrend | null {
  const all = assessments.flatMap((assessment, i) => measuredOf(analyte, assessment, i, rules) ?? [])
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return null
  const step = (before: Measured, after: Measured) => stepOf(analyte, before, after, sex, rules)
  return {
    analyte,
    unit: rules.analytes[analyte].unit,
    series: all.map(({ point }) => point),
    steps: all.slice(1).map((after, i) => step(all[i] as Measured, after)),
    overall: all.length > 1 ? step(first, last) : null,
  }
}

function measuredOf(analyte: AnalyteId, assessment: Assessment, i: number, rules: RuleSet): Measured | null {
  const measurement = assessment.measurements[analyte]
  const finding = assessment.findings.find((other) => other.analyte === analyte)
  if (measurement === undefined || finding === undefined) return null
  if (finding.status === 'undetermined' && finding.because === 'not-possible') return null
  const banded = finding.status === 'banded'
  const { age, date } = assessment.subject
  const point: Point = {
    visit: i + 1,
    date,
    value: measurement.value,
    comparator: measurement.comparator,
    ...(rules.analytes[analyte].method === undefined ? {} : { method: measurement.method ?? null }),
    band: banded ? finding.band : null,
    severity: banded ? finding.severity : null,
    because: banded ? null : finding.because,
  }
  return { point, measurement, finding, adult: age === null || age >= rules.adultFrom.value }
}

function stepOf(analyte: AnalyteId, before: Measured, after: Measured, sex: Sex | null, rules: RuleSet): Step {
  const judgement = withheld(judgeChange({ analyte, before: before.measurement, after: after.measurement, sex }, rules), before, after)
  const crossed = crossingsBetween(rules.analytes[analyte].bands, before.point.band, after.point.band)
  return {
    from: before.point,
    to: after.point,
    ...judgement,
    crossed,
    standards: standardChanges(standardsOf(before, after), after.finding.standards),
    sources: [judgement.narrow, judgement.wide].flatMap((limits) => limits?.source ?? []).filter(isFirst),
  }
}

/** The figures are of adults and from week to week: they say nothing of children or of two values of one day. */
function withheld(judgement: ChangeJudgement, before: Measured, after: Measured): ChangeJudgement {
  const because = withheldBecause(before, after)
  if (judgement.because !== null || because === null) return judgement
  return { ...judgement, answer: null, because, narrow: null, wide: null, sexUnknown: false }
}

function withheldBecause(before: Measured, after: Measured): UnjudgedReason | null {
  if (!before.adult || !after.adult) return 'not-adult'
  return before.point.date !== null && before.point.date === after.point.date ? 'same-day' : null
}

/** The sheet's own answer may change because the sheet changed its limits: then it is no crossing. */
function standardsOf(before: Measured, after: Measured): Finding['standards'] {
  const [was, is] = [before.measurement.laboratory, after.measurement.laboratory]
  const sameLimits = was?.low === is?.low && was?.high === is?.high
  return sameLimits ? before.finding.standards : { ...before.finding.standards, laboratory: null }
}

function isFirst(source: string, i: number, all: readonly string[]): boolean {
  return all.indexOf(source) === i
}
