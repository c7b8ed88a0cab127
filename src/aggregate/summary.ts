import type { CanonicalUnit } from '../panel/analyte.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { ScoreId, ScoreRule, Severity } from '../rules/rule-set.ts'
import type { AnalyteCounts, Cohort, ScoreCounts } from './cohort.ts'
import { type ListedPerson, peopleOf } from './most-urgent.ts'
import { type Statistics, statisticsOf } from './statistics.ts'
import type { CheckedEntry, CheckList } from './to-check.ts'

/** What a cohort comes to: plain JSON. Lists follow the order of the rule set, so equal cohorts give equal bytes. */
export interface CohortSummary {
  /** Assessments, not people: someone with two visits in a file counts twice. */
  assessed: number
  /** With at least one warning or error. */
  withIssues: number
  /** The earliest exam date; null where none is known. */
  oldest: string | null
  /** Every level, most urgent first; `share` is of all assessed, `toCheck` of them have values that may be urgent and could not be used. */
  triage: readonly { level: string; rank: number | null; count: number; share: number; toCheck: number }[]
  analytes: readonly AnalyteSummary[]
  scores: readonly ScoreSummary[]
  /** Only patterns that occurred. */
  patterns: readonly Count<'pattern'>[]
  issues: readonly Count<'code'>[]
  /** The most urgent level, with nobody of another level among them. */
  urgent: PeopleList
  /** The other levels from `from` up, most urgent first. */
  others: PeopleList
  /** Children with values: for the paediatrician, as the bands are of adults. */
  children: Omit<PeopleList, 'level'>
  /** To be looked at today; `rows` of them could not be read at all. */
  toCheck: { total: number; rows: number; entries: readonly CheckedEntry[]; leftOut: number }
}

export interface PeopleList {
  level: string
  people: readonly ListedPerson[]
  /** How many more there are than `people` names. */
  leftOut: number
}

export interface AnalyteSummary extends Statistics {
  analyte: AnalyteId
  unit: CanonicalUnit
  /** Results that fell in one band; `share` of a band is of these, and the median of those among them that are exact. */
  banded: number
  bands: readonly { band: string; severity: Severity; count: number; share: number }[]
  /** Given, but in no band, by reason. */
  undetermined: readonly Count<'because'>[]
  /** Results that were read and are in no share and no median. */
  leftOut: { children: number; censored: number; methodUnknown: number }
  quality: DataQuality
}

export interface DataQuality {
  /** Nothing was given. */
  missing: number
  /** Something was given that can't be used. */
  unusable: number
  /** Used, but so unusual that the sheet deserves a second look. */
  secondLook: number
  /** Results like `<5`. They are in no median. */
  censored: number
  /** Issues that name this analyte, e.g. an assumed unit. */
  issues: readonly Count<'code'>[]
}

export interface ScoreSummary {
  score: ScoreId
  /** `limited`: computed, but of narrow meaning at that age. */
  bands: readonly { band: string; count: number; limited: number }[]
  missing: number
  outOfScope: readonly Count<'because'>[]
}

export type Count<Name extends string> = { readonly [key in Name]: string } & { readonly count: number }

export function summarizeCohort(cohort: Cohort): CohortSummary {
  const { rules, assessed } = cohort
  return {
    assessed,
    withIssues: cohort.withIssues,
    oldest: cohort.oldest,
    triage: rules.triage.map(({ id, rank }) => {
      const count = cohort.triage.get(id) ?? 0
      return { level: id, rank, count, share: shareOf(count, assessed), toCheck: cohort.toCheck.levels.get(id) ?? 0 }
    }),
    analytes: analyteIds.map((id) => summarizeAnalyte(cohort, id, cohort.analytes[id])),
    scores: Object.values(rules.scores).map((rule) => summarizeScore(rule, cohort.scores.get(rule.id))),
    patterns: rules.patterns.flatMap(({ id }) => {
      const count = cohort.patterns.get(id) ?? 0
      return count === 0 ? [] : [{ pattern: id, count }]
    }),
    issues: countsOf('code', cohort.issues),
    urgent: { level: rules.triage[0]?.id ?? '', ...peopleOf(cohort.urgent) },
    others: { level: cohort.options.listFrom, ...peopleOf(cohort.others) },
    children: peopleOf(cohort.children),
    toCheck: checkedOf(cohort.toCheck),
  }
}

function checkedOf({ total, rows, entries }: CheckList): CohortSummary['toCheck'] {
  return { total, rows, entries, leftOut: total - entries.length }
}

function summarizeAnalyte(cohort: Cohort, analyte: AnalyteId, counts: AnalyteCounts): AnalyteSummary {
  const rule = cohort.rules.analytes[analyte]
  const banded = sum(counts.bands.values())
  return {
    analyte,
    unit: rule.unit,
    ...statisticsOf(counts.tally),
    banded,
    bands: rule.bands.map(({ id, severity }) => {
      const count = counts.bands.get(id) ?? 0
      return { band: id, severity, count, share: shareOf(count, banded) }
    }),
    undetermined: countsOf('because', counts.undetermined),
    leftOut: {
      children: counts.undetermined.get('not-adult') ?? 0,
      censored: counts.undetermined.get('censored') ?? 0,
      methodUnknown: counts.undetermined.get('method-unknown') ?? 0,
    },
    quality: {
      missing: cohort.assessed - counts.given,
      unusable: counts.unusable,
      secondLook: counts.secondLook,
      censored: counts.censored,
      issues: countsOf('code', counts.issues),
    },
  }
}

function summarizeScore(rule: ScoreRule, counts: ScoreCounts | undefined): ScoreSummary {
  const ids = (rule.scales[0]?.bands ?? []).map((band) => band.answer ?? '')
  return {
    score: rule.id,
    bands: ids.map((band) => ({ band, count: counts?.bands.get(band) ?? 0, limited: counts?.limited.get(band) ?? 0 })),
    missing: counts?.missing ?? 0,
    outOfScope: countsOf('because', counts?.outOfScope ?? new Map()),
  }
}

/** Most frequent first, then by name. */
function countsOf<Name extends string>(name: Name, counts: ReadonlyMap<string, number>): Count<Name>[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key, count]) => ({ [name]: key, count }) as Count<Name>)
}

function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : count / of
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
