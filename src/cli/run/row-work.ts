import { isSomebodysRow } from '../../aggregate/to-check.ts'
import type { FileReading, RowOutcome } from '../../input/csv.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import { isChosen, namesOfGroup } from '../../output/choice.ts'
import type { Format, RunItem } from '../../output/format.ts'
import { carriedMask } from '../../output/redact/shown-columns.ts'
import { type ByteRoom, itemCollector } from '../../output/text/encode.ts'
import { rankOf } from '../../rules/rank.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Settings } from '../options/settings.ts'
import { encodingOf } from '../world/output.ts'
import type { Judge } from './judge.ts'
import type { Written } from './written.ts'

export interface RowWork {
  /** Judges rows and turns them into what stands in the output. */
  add(rows: readonly RowOutcome[]): void
  /** Where rows that are bytes already are put in their turn; null: this output takes no such rows. */
  room: ByteRoom | null
  /** Somebody among those who are counted has a warning, which no list of this run tells. */
  countWarned(): void
  /** So many people of a level came, written or not. */
  count(level: string, people: number): void
  /** Whether people of that level are written. */
  isWritten(rank: number | null): boolean
  /** All since the last time. */
  take(): Written
  /** Memory of data that was written and is needed no longer. */
  reuse(memory: ArrayBuffer): void
}

export function rowWork<A extends Verdict = Assessment>(
  judge: Judge<A>,
  format: Format<A>,
  settings: Settings,
  rules: RuleSet,
  reading: FileReading,
  count: Counter<A> | null,
): RowWork {
  const leastRank = settings.only === null || format.everybody === true ? null : rankOf(settings.only, rules)
  const items = itemCollector(encodingOf(settings))
  const end = format.itemEnd?.() ?? ''
  let complaints: Issue[] = []
  let withIssues = 0
  let worstRank: number | null = null
  let leftOut = 0
  let levels: Record<string, number> = {}
  const isWritten = (rank: number | null): boolean => leastRank === null || (rank !== null && rank >= leastRank)
  const mask = settings.redact && settings.choice.columns.length > 0 ? carriedMask(settings.choice, reading) : null
  const addRow = (whole: RowOutcome): void => {
    const row = mask === null || whole.carried === undefined ? whole : { ...whole, carried: mask(whole.carried) }
    const group = mask === null ? undefined : namesOfGroup(settings.choice, whole.carried)
    if (row.panel !== null && !isChosen(settings.choice, whole.carried)) {
      leftOut++
      return
    }
    const { assessment, issues } = judge(row)
    const before = complaints.length
    if (issues.length > 0) for (const issue of complaintsOn({ assessment, issues })) if (issue.level !== 'info') complaints.push(issue)
    if (assessment !== null) {
      count?.person(assessment, row.carried, group ?? namesOfGroup(settings.choice, row.carried))
      if (complaints.length > before) withIssues++
      const { rank, level: own } = assessment.triage
      levels[own] = (levels[own] ?? 0) + 1
      worstRank = worse(worstRank, rank)
      for (const { level } of assessment.toCheck) worstRank = worse(worstRank, rankOf(level, rules))
      // Somebody who may be urgent is dropped by no choice of levels.
      if (assessment.toCheck.length === 0 && !isWritten(rank)) return
    } else if (isSomebodysRow(issues)) {
      count?.row(row.line, issues)
      worstRank = worse(worstRank, rules.triage[0]?.rank ?? null)
    }
    const item = itemOf(row, assessment, issues)
    if (group !== undefined) item.group = group
    const text = format.item(item)
    if (text !== '') items.add(text, end)
  }
  return {
    add: (rows) => {
      for (const row of rows) addRow(row)
    },
    room: format.bytes === undefined ? items.room : null,
    isWritten,
    countWarned: () => {
      withIssues++
    },
    count: (level, people) => {
      levels[level] = (levels[level] ?? 0) + people
      worstRank = worse(worstRank, rules.triage.find(({ id }) => id === level)?.rank ?? null)
    },
    reuse: items.reuse,
    take: () => {
      const written: Written = { data: format.bytes?.() ?? items.take(), complaints, withIssues, worstRank, levels, leftOut }
      complaints = []
      withIssues = 0
      worstRank = null
      levels = {}
      leftOut = 0
      return written
    },
  }
}

/** Sees every assessment, also of people that `--only` leaves out, and every row that could not be read. */
export interface Counter<A> {
  person(assessment: A, carried: readonly string[] | undefined, group: readonly string[]): void
  row(line: number, issues: readonly Issue[]): void
}

export function worse(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a
}

function itemOf<A extends Verdict>({ line, cells, text, carried }: RowOutcome, assessment: A | null, issues: readonly Issue[]): RunItem<A> {
  const item: RunItem<A> = { line, assessment, issues }
  if (cells !== undefined) item.cells = cells
  if (text !== undefined) item.text = text
  if (carried !== undefined) item.carried = carried
  return item
}

/** What is said of a row, with whose it is, for a list without the person beside it. */
export function complaintsOn({ assessment, issues }: { assessment: Pick<Verdict, 'subject'> | null; issues: readonly Issue[] }): Issue[] {
  const id = assessment?.subject.id ?? null
  return id === null ? [...issues] : issues.map((issue) => ({ ...issue, where: { ...issue.where, id } }))
}
