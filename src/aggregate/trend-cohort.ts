import type { Issue } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Subject } from '../panel/subject.ts'
import type { ScoreId } from '../rules/rule-set.ts'
import type { ChangeAnswer } from './change.ts'
import type { Crossing } from './crossing.ts'
import type { ScoreStep } from './score-trend.ts'
import type { Step, Trend, Visit } from './trend.ts'
import type { Worsening } from './worsening.ts'

/** What many people's trends come to: plain JSON. */
export interface TrendCohort {
  schema: 'liver-panel/trend-cohort@1'
  people: number
  visits: number
  /** People with one visit only, or whose visits could not be put in order. */
  withoutStep: number
  /** The latest visit against the first, by triage level. */
  triage: { moreUrgent: number; lessUrgent: number; same: number; notCompared: number }
  /** Only analytes that someone has two values of. */
  analytes: readonly AnalyteChanges[]
  scores: readonly ScoreChanges[]
  /** Who changed beyond variation or crossed an edge at the latest step, or changed for the worse over the visits; most urgent first. */
  changed: readonly ChangedPerson[]
  /** How many more there are than `changed` names. */
  leftOut: number
  issues: readonly IssueCount[]
}

export interface ScoreChanges {
  score: ScoreId
  compared: number
  crossed: EdgeCount[]
}

/** How often an issue was met, and its first occurrence. */
export interface IssueCount {
  count: number
  first: Issue
}

export interface AnalyteChanges {
  analyte: AnalyteId
  /** The latest value against the one before it. */
  latest: ChangeCounts
  /** The latest value against the first. */
  overall: ChangeCounts
}

export interface ChangeCounts {
  compared: number
  up: Record<ChangeAnswer, number>
  down: Record<ChangeAnswer, number>
  unchanged: number
  notJudged: number
  crossed: EdgeCount[]
}

/** People whose value passed an edge, in each direction. */
export interface EdgeCount {
  edge: number
  up: number
  down: number
}

export interface ChangedPerson {
  subject: Subject
  visits: number
  latest: Visit
  /** The triage level of the visit before. */
  before: Visit
  changes: readonly { analyte: AnalyteId; step: Step }[]
  scores: readonly { score: ScoreId; step: ScoreStep }[]
  /** The changes for the worse, over all visits, that reach the outcome's words. */
  worsening: readonly Worsening[]
}

/** What is known of all trends so far. The people who moved are held with their latest steps, the others as counts. */
export function createTrendCohort(): TrendSums {
  const triage = { moreUrgent: 0, lessUrgent: 0, same: 0, notCompared: 0 }
  return { people: 0, visits: 0, withoutStep: 0, triage, analytes: new Map(), scores: new Map(), changed: [], issues: new Map() }
}

/** Counts one person's trend. */
export function addToTrendCohort(sums: TrendSums, trend: Trend): void {
  sums.people++
  sums.visits += trend.visits.length
  if (trend.visits.length < 2) sums.withoutStep++
  sums.triage[triageChange(trend)]++
  for (const { analyte, steps, overall } of trend.analytes) countAnalyte(sums, analyte, steps.at(-1), overall)
  for (const { score, steps } of trend.scores) countScore(sums, score, steps.at(-1))
  const person = changedPersonOf(trend)
  if (person !== null) sums.changed.push(person)
  for (const issue of trend.issues) countIssue(sums, issue)
}

/** `listCap` bounds how many of those who moved are named. Visits of nobody known (`issues`) are counted with the others. */
export function summarizeTrendCohort(sums: TrendSums, listCap = 1000): TrendCohort {
  const changed = sums.changed
    .toSorted((a, b) => rankOf(b.latest) - rankOf(a.latest) || b.worsening.length - a.worsening.length)
    .slice(0, listCap)
  const { people, visits, withoutStep, triage } = sums
  return {
    schema: 'liver-panel/trend-cohort@1',
    people,
    visits,
    withoutStep,
    triage,
    analytes: [...sums.analytes.values()].sort((a, b) => analyteIds.indexOf(a.analyte) - analyteIds.indexOf(b.analyte)),
    scores: [...sums.scores.values()],
    changed,
    leftOut: sums.changed.length - changed.length,
    issues: [...sums.issues.values()].sort((a, b) => b.count - a.count || (a.first.code < b.first.code ? -1 : 1)),
  }
}

export interface TrendSums extends Pick<TrendCohort, 'people' | 'visits' | 'withoutStep' | 'triage'> {
  analytes: Map<AnalyteId, AnalyteChanges>
  scores: Map<ScoreId, ScoreChanges>
  changed: ChangedPerson[]
  issues: Map<string, IssueCount>
}

function countAnalyte({ analytes }: TrendSums, analyte: AnalyteId, latest: Step | undefined, overall: Step | null): void {
  if (latest === undefined || overall === null) return
  const changes = analytes.get(analyte) ?? { analyte, latest: openCounts(), overall: openCounts() }
  analytes.set(analyte, changes)
  countStep(changes.latest, latest)
  countStep(changes.overall, overall)
}

function countScore({ scores }: TrendSums, score: ScoreId, latest: ScoreStep | undefined): void {
  if (latest === undefined) return
  const changes = scores.get(score) ?? { score, compared: 0, crossed: [] }
  scores.set(score, changes)
  changes.compared++
  countCrossings(changes.crossed, latest.crossed)
}

/** Counts one thing that was said while reading. */
export function countIssue({ issues }: TrendSums, issue: Issue): void {
  const known = issues.get(issue.code)
  if (known === undefined) issues.set(issue.code, { count: 1, first: issue })
  else known.count++
}

function triageChange({ visits }: Trend): keyof TrendCohort['triage'] {
  const [first, last] = [visits[0]?.triage.rank, visits.at(-1)?.triage.rank]
  if (visits.length < 2 || first === undefined || last === undefined || first === null || last === null) return 'notCompared'
  return last === first ? 'same' : last > first ? 'moreUrgent' : 'lessUrgent'
}

function openCounts(): ChangeCounts {
  const none = (): Record<ChangeAnswer, number> => ({ 'within-variation': 0, 'possible-change': 0, change: 0 })
  return { compared: 0, up: none(), down: none(), unchanged: 0, notJudged: 0, crossed: [] }
}

function countStep(counts: ChangeCounts, { answer, difference, crossed }: Step): void {
  counts.compared++
  countCrossings(counts.crossed, crossed)
  if (answer === null || difference === null) counts.notJudged++
  else if (difference === 0) counts.unchanged++
  else counts[difference > 0 ? 'up' : 'down'][answer]++
}

function countCrossings(counts: EdgeCount[], crossed: readonly Crossing[]): void {
  for (const { edge, direction } of crossed) {
    let count = counts.find((other) => other.edge === edge)
    if (count === undefined) {
      count = { edge, up: 0, down: 0 }
      counts.push(count)
      counts.sort((a, b) => a.edge - b.edge)
    }
    count[direction]++
  }
}

/** Named is who moved since the visit before, or for the worse over the years; older steps are in each person's own trend. */
function changedPersonOf({ subject, visits, analytes, scores, worsening }: Trend): ChangedPerson | null {
  const [before, latest] = [visits.at(-2), visits.at(-1)]
  if (before === undefined || latest === undefined) return null
  const changes = analytes.flatMap(({ analyte, steps }) => {
    const step = steps.at(-1)
    return step !== undefined && step.to.visit === latest.visit && isNotable(step) ? [{ analyte, step }] : []
  })
  const moved = scores.flatMap(({ score, steps }) => {
    const step = steps.at(-1)
    return step !== undefined && step.to.visit === latest.visit && step.crossed.length > 0 ? [{ score, step }] : []
  })
  if (changes.length === 0 && moved.length === 0 && worsening.length === 0) return null
  return { subject, visits: visits.length, before, latest, changes, scores: moved, worsening }
}

function isNotable({ answer, crossed }: Step): boolean {
  return answer === 'change' || answer === 'possible-change' || crossed.length > 0
}

function rankOf({ triage }: Visit): number {
  return triage.rank ?? -1
}
