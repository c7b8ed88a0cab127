import { type Issue, UsageError } from '../../issue.ts'
import type { Reading, SubjectTexts, ValueCell } from '../cells/reading.ts'
import type { ReadOptions } from '../read-options.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import { toPanel } from '../to-panel.ts'

/** One person on one day, gathered from records that may stand anywhere. */
export interface Visit {
  /** Where the first of it stands. */
  file: string
  line: number
  subject: SubjectTexts
  /** Tells the person apart in all files of a call; null where nobody is named. */
  person: string | null
  cells: ValueCell[]
  issues: Issue[]
  /** How many records it was made from. */
  records: number
}

/** A visit on its way to a panel: the same value twice is one, two that differ are none. */
function outcomeOf(visit: Visit, { rules, today }: ReadOptions): RowOutcome {
  const { file, line, subject, cells, person } = visit
  const reading: Reading = { file, line, subject, cells }
  const panel = toPanel(reading, rules, today === undefined ? {} : { today })
  const said = panel.issues.map((issue): Issue => (issue.code === 'columns-differ' ? { ...issue, code: 'results-differ' } : issue))
  const issues = [...visit.issues, ...said]
  return { line, panel: { ...panel, ...(person === null ? {} : { person }), issues }, issues }
}

/** Refuses to hold more than memory bears, in things of about a hundred bytes. */
export function refuseTooMany(held: number, file: string, cellsAtMost = heldAtMost): void {
  if (held > cellsAtMost) throw new UsageError('records-too-many', { file })
}

const heldAtMost = 4_000_000

/** Visits as outcomes, some hundreds at a time; each is let go of when it has been handed on. */
export function* batchesOf(visits: Iterable<Visit>, options: ReadOptions): Generator<readonly RowOutcome[]> {
  let batch: RowOutcome[] = []
  for (const visit of visits) {
    batch.push(outcomeOf(visit, options))
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What there is to say of records in which nothing of the seven analytes stands; nobody's, so nothing is missing of anybody. */
export function withoutResults(file: string): RowOutcome {
  const issue: Issue = { code: 'records-without-results', level: 'error', where: { file, line: 1 }, args: {} }
  return { line: 1, panel: null, issues: [issue] }
}

/** The values of a map, which gives each of them up. */
export function* takenFrom<T>(all: Map<string, T>): Generator<T> {
  for (const [key, one] of all) {
    all.delete(key)
    yield one
  }
}

const batchSize = 500
