import type { CohortOptions } from '../../aggregate/cohort.ts'
import type { Settings } from './settings.ts'

/** Whom the page of a file lists by name: with `--only` people from that level up, with `--summary` nobody; counted is everybody. */
export function cohortOptionsOf({ summary, only }: Pick<Settings, 'summary' | 'only'>): CohortOptions {
  if (summary) return { urgentCap: 0, listCap: 0, childrenCap: 0, checkCap: 0 }
  // A child is at no level: where a level was asked for, children are counted only.
  return { urgentCap: 1000, listCap: 200, ...(only === null ? { childrenCap: 200 } : { listFrom: only, childrenCap: 0 }) }
}
