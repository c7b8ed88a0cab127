import type { Verdict } from '../interpreter/verdict.ts'
import { UsageError } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { addToCohort, type Cohort, createCohort } from './cohort.ts'
import { quartilesOf } from './statistics.ts'
import { type AnalyteSummary, type CohortSummary, summarizeCohort } from './summary.ts'

/** The people of one department, site or the like: `names` are what their rows say in the columns of the grouping. */
export interface GroupSummary {
  names: readonly string[]
  assessed: number
  triage: CohortSummary['triage']
  analytes: readonly AnalyteSummary[]
}

/** Counts of each group, without lists of people. */
export interface Groups {
  rules: RuleSet
  /** Keys are the names, joined. */
  cohorts: Map<string, { names: readonly string[]; cohort: Cohort }>
}

export function createGroups(rules: RuleSet): Groups {
  return { rules, cohorts: new Map() }
}

export function addToGroup({ rules, cohorts }: Groups, names: readonly string[], assessment: Verdict): void {
  const key = names.join('\u001f')
  const known = cohorts.get(key)
  const cohort = known?.cohort ?? createCohort(rules, { urgentCap: 0, listCap: 0, childrenCap: 0, checkCap: 0 })
  if (known === undefined) {
    if (cohorts.size >= groupsAtMost) throw new UsageError('groups-too-many', { text: names.join(' / '), most: groupsAtMost })
    cohorts.set(key, { names, cohort })
  }
  addToCohort(cohort, assessment)
}

/** Every group, by name; people whose row names none come last. */
export function summarizeGroups({ cohorts }: Groups): GroupSummary[] {
  const groups = [...cohorts.values()].map(({ names, cohort }) => {
    const { assessed, triage, analytes } = summarizeCohort(cohort)
    return { names, assessed, triage, analytes }
  })
  return groups.sort((a, b) => byNames(a.names, b.names))
}

/** The quartiles of every analyte in one group, in the order of the analytes. */
export function quartilesOfGroup({ cohorts }: Groups, names: readonly string[]): ReadonlyMap<AnalyteId, Quartiles> {
  const found = cohorts.get(names.join('\u001f'))
  if (found === undefined) return new Map()
  return new Map(analyteIds.map((id) => [id, quartilesOf(found.cohort.analytes[id].tally)]))
}

/** A company has fewer departments; each takes some kilobytes. */
const groupsAtMost = 2_000

export type Quartiles = { lower: number; upper: number } | null

/** Code point order, so that the same file gives the same bytes everywhere; no name last. */
export function byNames(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one, other] = [a[at] ?? '', b[at] ?? '']
    if (one === other) continue
    if (one === '' || other === '') return one === '' ? 1 : -1
    return one < other ? -1 : 1
  }
  return 0
}
