import type { ToCheck } from '../interpreter/assessment.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { Issue } from '../issue.ts'
import type { PanelSource } from '../panel/panel.ts'
import type { Subject } from '../panel/subject.ts'

/** Somebody whose cells have to be looked at today, or a row that could not be read at all: nobody knows how urgent it is. */
export interface CheckedEntry {
  subject: Subject | null
  source: PanelSource | null
  checks: readonly ToCheck[]
  /** Why there are no values, and where the cells stand. */
  issues: readonly Issue[]
  carried?: readonly string[]
}

/** The first of them by name, and how many there are; in the order of the files. */
export interface CheckList {
  cap: number
  total: number
  /** How many of them are rows without a person. */
  rows: number
  /** People of them by the level of their other values. */
  levels: Map<string, number>
  entries: CheckedEntry[]
}

export function createCheckList(cap: number): CheckList {
  return { cap, total: 0, rows: 0, levels: new Map(), entries: [] }
}

export function addPersonToCheck(
  list: CheckList,
  { subject, source, toCheck, triage, issues }: Verdict,
  carried?: readonly string[],
): void {
  if (toCheck.length === 0) return
  list.levels.set(triage.level, (list.levels.get(triage.level) ?? 0) + 1)
  const analytes = new Set<string>(toCheck.map(({ analyte }) => analyte))
  const about = issues.filter(({ where }) => where.analyte !== undefined && analytes.has(where.analyte))
  add(list, { subject, source, checks: toCheck, issues: about, ...(carried === undefined ? {} : { carried }) })
}

/** A row that holds somebody's values and could not be read; totals, examples and repeated headers are nobody's. */
export function addRowToCheck(list: CheckList, line: number, issues: readonly Issue[]): void {
  if (!isSomebodysRow(issues)) return
  list.rows += 1
  add(list, { subject: null, source: { file: issues[0]?.where.file ?? '', line }, checks: [], issues })
}

export function isSomebodysRow(issues: readonly Issue[]): boolean {
  return issues.some(({ level }) => level === 'error') && !issues.some(({ code }) => nobodysRows.has(code))
}

export function mergeCheckLists(into: CheckList, from: CheckList): void {
  into.total += from.total
  into.rows += from.rows
  for (const [level, count] of from.levels) into.levels.set(level, (into.levels.get(level) ?? 0) + count)
  into.entries.push(...from.entries.slice(0, into.cap - into.entries.length))
}

function add(list: CheckList, entry: CheckedEntry): void {
  list.total += 1
  if (list.entries.length < list.cap) list.entries.push(entry)
}

const nobodysRows: ReadonlySet<string> = new Set([
  'footer-row',
  'row-is-example',
  'repeated-header',
  'columns-changed',
  'row-without-content',
  'records-without-results',
])
