import { deservesSecondLook } from '../interpreter/admit.ts'
import type { Finding, ScoreResult, UndeterminedReason } from '../interpreter/assessment.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { Issue } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import { unusableReasons } from '../panel/measurement.ts'
import { rankOf } from '../rules/rank.ts'
import type { RuleSet, ScoreId } from '../rules/rule-set.ts'
import { createUrgentList, givenOf, mergeUrgentLists, offer, type UrgentList } from './most-urgent.ts'
import { addToTally, createTally, mergeTally, type Tally } from './statistics.ts'
import { addPersonToCheck, addRowToCheck, type CheckList, createCheckList, mergeCheckLists } from './to-check.ts'

export interface CohortOptions {
  /** How many people of the most urgent level are kept by name. */
  urgentCap?: number
  /** How many people of the other levels from `listFrom` up are kept by name. */
  listCap?: number
  /** The least urgent triage level that is listed by name. */
  listFrom?: string
  /** How many children with values are kept by name. */
  childrenCap?: number
  /** How many people and rows to be checked today are kept by name. */
  checkCap?: number
}

/** What is known of all assessments so far: counts only, plain data that a worker thread can hand over. */
export interface Cohort {
  rules: RuleSet
  options: Required<CohortOptions>
  /** Assessments, not people: someone with two visits in a file counts twice. */
  assessed: number
  /** With at least one warning or error; an assumption said aloud is none. */
  withIssues: number
  /** The earliest exam date; null where none is known. */
  oldest: string | null
  files: string[]
  triage: Map<string, number>
  analytes: Record<AnalyteId, AnalyteCounts>
  scores: Map<ScoreId, ScoreCounts>
  patterns: Map<string, number>
  issues: Map<string, number>
  urgent: UrgentList
  others: UrgentList
  /** Whom the bands of adults say nothing of, and who have values all the same. */
  children: UrgentList
  /** To be looked at today: values that could not be used and may be urgent, and rows that could not be read. */
  toCheck: CheckList
}

export interface AnalyteCounts {
  given: number
  bands: Map<string, number>
  undetermined: Map<UndeterminedReason, number>
  unusable: number
  censored: number
  secondLook: number
  issues: Map<string, number>
  tally: Tally
}

export interface ScoreCounts {
  bands: Map<string, number>
  limited: Map<string, number>
  missing: number
  outOfScope: Map<string, number>
}

/** An empty cohort. Its memory does not grow with the number of assessments. */
export function createCohort(rules: RuleSet, options: CohortOptions = {}): Cohort {
  const settled = { ...defaults, ...options }
  return {
    rules,
    options: settled,
    assessed: 0,
    withIssues: 0,
    oldest: null,
    files: [],
    triage: new Map(),
    analytes: Object.fromEntries(analyteIds.map((id) => [id, createAnalyteCounts()])) as Record<AnalyteId, AnalyteCounts>,
    scores: new Map(),
    patterns: new Map(),
    issues: new Map(),
    urgent: createUrgentList(settled.urgentCap),
    others: createUrgentList(settled.listCap),
    children: createUrgentList(settled.childrenCap),
    toCheck: createCheckList(settled.checkCap),
  }
}

/** Counts one assessment; `carried` goes along with the people that are listed. */
export function addToCohort(cohort: Cohort, assessment: Verdict, carried?: readonly string[]): void {
  const sequence = cohort.assessed++
  count(cohort.triage, assessment.triage.level)
  cohort.oldest = earlier(cohort.oldest, assessment.subject.date)
  if (assessment.issues.some((issue) => issue.level !== 'info')) cohort.withIssues++
  for (const finding of assessment.findings) countFinding(cohort, assessment, finding)
  for (const score of assessment.scores) countScore(cohort.scores, score)
  for (const { pattern } of assessment.patterns) count(cohort.patterns, pattern)
  for (const issue of assessment.issues) countIssue(cohort, issue)
  addPersonToCheck(cohort.toCheck, assessment, carried)
  const list = listFor(cohort, assessment)
  if (list !== null) offer(list, { assessment, file: fileIndex(cohort, assessment.source?.file), sequence, carried }, cohort.rules)
}

/** Counts a row that gave no person. */
export function addUnreadRow(cohort: Cohort, line: number, issues: readonly Issue[]): void {
  addRowToCheck(cohort.toCheck, line, issues)
}

/** A new cohort that counts everything of `a`, then everything of `b`; both must have been made with the same rules and options. */
export function mergeCohorts(a: Cohort, b: Cohort): Cohort {
  const merged = createCohort(a.rules, a.options)
  absorb(merged, a)
  absorb(merged, b)
  return merged
}

function absorb(into: Cohort, from: Cohort): void {
  const files = from.files.map((file) => fileIndex(into, file))
  mergeUrgentLists(into.urgent, from.urgent, files, into.assessed)
  mergeUrgentLists(into.others, from.others, files, into.assessed)
  mergeUrgentLists(into.children, from.children, files, into.assessed)
  mergeCheckLists(into.toCheck, from.toCheck)
  into.assessed += from.assessed
  into.withIssues += from.withIssues
  into.oldest = earlier(into.oldest, from.oldest)
  mergeCounts(into.triage, from.triage)
  mergeCounts(into.patterns, from.patterns)
  mergeCounts(into.issues, from.issues)
  for (const id of analyteIds) absorbAnalyte(into.analytes[id], from.analytes[id])
  for (const [id, counts] of from.scores) absorbScore(scoreCounts(into.scores, id), counts)
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function absorbAnalyte(into: AnalyteCounts, from: AnalyteCounts): void {
  into.given += from.given
  into.unusable += from.unusable
  into.censored += from.censored
  into.secondLook += from.secondLook
  mergeCounts(into.bands, from.bands)
  mergeCounts(into.undetermined, from.undetermined)
  mergeCounts(into.issues, from.issues)
  mergeTally(into.tally, from.tally)
}

function absorbScore(into: ScoreCounts, from: ScoreCounts): void {
  into.missing += from.missing
  mergeCounts(into.bands, from.bands)
  mergeCounts(into.limited, from.limited)
  mergeCounts(into.outOfScope, from.outOfScope)
}

function countFinding(cohort: Cohort, assessment: Verdict, finding: Finding): void {
  const counts = cohort.analytes[finding.analyte]
  const rule = cohort.rules.analytes[finding.analyte]
  counts.given++
  if (finding.status === 'banded') count(counts.bands, finding.band)
  else count(counts.undetermined, finding.because)
  const measurement = assessment.measurements[finding.analyte]
  if (measurement === undefined || isUnusable(finding)) {
    counts.unusable++
    return
  }
  if (deservesSecondLook(measurement, rule.limits)) counts.secondLook++
  // The median is of the people of the bands' shares; of a censored value only a side is known.
  if (measurement.comparator !== '=') counts.censored++
  else if (finding.status === 'banded') addToTally(counts.tally, measurement.value)
}

function isUnusable(finding: Finding): boolean {
  return finding.status === 'undetermined' && (unusableReasons as readonly string[]).includes(finding.because)
}

function countScore(scores: Map<ScoreId, ScoreCounts>, result: ScoreResult): void {
  const counts = scoreCounts(scores, result.score)
  if (result.status === 'computed') count(counts.bands, result.band)
  else if (result.status === 'limited') count(counts.limited, result.band)
  else if (result.status === 'out-of-scope') count(counts.outOfScope, result.because)
  else counts.missing++
}

function countIssue(cohort: Cohort, issue: Issue): void {
  count(cohort.issues, issue.code)
  const analyte = issue.where.analyte
  if (analyte !== undefined && analyte in cohort.analytes) count(cohort.analytes[analyte as AnalyteId].issues, issue.code)
}

/** The most urgent level has a list of its own, so that a long list of others never pushes it off the page. */
function listFor({ rules, options, urgent, others, children }: Cohort, verdict: Verdict): UrgentList | null {
  const { triage } = verdict
  if (triage.level === rules.triage[0]?.id) return urgent
  const from = rankOf(options.listFrom, rules)
  if (triage.rank === null) return givenOf(verdict).length > 0 ? children : null
  return triage.rank >= from ? others : null
}

function fileIndex(cohort: Cohort, file: string | undefined): number {
  if (file === undefined) return -1
  const known = cohort.files.indexOf(file)
  return known >= 0 ? known : cohort.files.push(file) - 1
}

function createAnalyteCounts(): AnalyteCounts {
  return {
    given: 0,
    bands: new Map(),
    undetermined: new Map(),
    unusable: 0,
    censored: 0,
    secondLook: 0,
    issues: new Map(),
    tally: createTally(),
  }
}

function scoreCounts(scores: Map<ScoreId, ScoreCounts>, id: ScoreId): ScoreCounts {
  const known = scores.get(id)
  if (known !== undefined) return known
  const created = { bands: new Map(), limited: new Map(), missing: 0, outOfScope: new Map() }
  scores.set(id, created)
  return created
}

function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function mergeCounts<Key>(into: Map<Key, number>, from: ReadonlyMap<Key, number>): void {
  for (const [key, number] of from) count(into, key, number)
}

const defaults: Required<CohortOptions> = { urgentCap: 1000, listCap: 100, listFrom: 'consult', childrenCap: 100, checkCap: 1000 }
