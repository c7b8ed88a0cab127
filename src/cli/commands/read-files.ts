import { addToCohort, type Cohort, createCohort } from '../../aggregate/cohort.ts'
import { summarizeCohort } from '../../aggregate/summary.ts'
import { openCheckup, type ReadOptions, type RowOutcome } from '../../input/csv.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import { type Issue, UsageError } from '../../issue.ts'
import type { Format, RunFileEnd, RunItem } from '../../output/format.ts'
import { redactReading } from '../../output/redact.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { exitFor, rankOf } from '../exit-code.ts'
import { csvFormatFor, formatFor } from '../file-format.ts'
import { openInput } from '../input-file.ts'
import { type Judge, judgeOf, quickJudgeOf } from '../judge.ts'
import { openAll, type Source } from '../open-files.ts'
import { type Output, openOutput } from '../output.ts'
import { progressOn } from '../progress.ts'
import { readOptionsOf } from '../read-options.ts'
import type { Task } from '../task.ts'
import { openUnreadList, type UnreadList } from '../unread-list.ts'

/** Checkup files, each with its own reading, into one output and one summary. Every row is assessed or listed. */
export async function readFiles(task: Task, rules: RuleSet): Promise<number> {
  const { settings } = task
  if (settings.format !== 'csv') return readAll(task, rules, judgeOf(settings, rules), () => formatFor(task, rules))
  return readAll(task, rules, quickJudgeOf(settings, rules), () => csvFormatFor(task))
}

async function readAll<A extends Verdict>(task: Task, rules: RuleSet, judge: Judge<A>, load: () => Promise<Format<A>>): Promise<number> {
  const { words, settings, io } = task
  const options = readOptionsOf(settings, rules)
  if (settings.strict) await refuseIssues(task, judge, options)
  // Every file is opened before anything is written: one that can't be used stops the run with an empty output.
  const sources = await openAll(task, { ...options, keepCells: settings.format === 'csv' })
  const output = await openOutput(settings, io, words)
  const unread = await openUnreadList(task).catch(discarding(output))
  const files: RunFileEnd[] = []
  let worstRank: number | null = null
  try {
    const format = await load()
    const run: Run<A> = { task, rules, judge, format, output, unread, cohort: createCohort(rules, cohortCaps), worstRank }
    await output.write(format.open())
    for (const source of sources) files.push(await readOne(source, run))
    await output.write(format.close({ files, summary: summarizeCohort(run.cohort) }))
    await unread.commit()
    await output.commit()
    worstRank = run.worstRank
  } catch (error) {
    output.discard()
    unread.discard()
    throw error
  }
  await unread.tell()
  return exitFor(settings, { worstRank, unread: unread.count() }, rules)
}

function discarding(output: Output): (error: unknown) => never {
  return (error) => {
    output.discard()
    throw error
  }
}

interface Run<A extends Verdict> {
  task: Task
  rules: RuleSet
  judge: Judge<A>
  format: Format<A>
  output: Output
  unread: UnreadList
  cohort: Cohort
  worstRank: number | null
}

async function readOne<A extends Verdict>({ path, input, checkup }: Source, run: Run<A>): Promise<RunFileEnd> {
  const { task, rules, judge, format, output, unread, cohort } = run
  const { redact } = task.settings
  const { head, titleRow } = checkup
  const reading = redact ? redactReading(checkup.reading) : checkup.reading
  await unread.add(path, reading.issues)
  await output.write(format.file({ name: input.name, reading, head, titleRow }))
  const leastRank = task.settings.only === null ? null : rankOf(task.settings.only, rules)
  const progress = progressOn(task, input.name)
  let withIssues = 0
  for await (const batch of checkup.batches()) {
    let text = ''
    for (const row of batch) {
      const { assessment, issues } = judge(row)
      if (issues.length > 0) await unread.add(path, issues)
      if (assessment !== null) {
        if (format.withoutSummary !== true) addToCohort(cohort, assessment)
        if (hasComplaint(issues)) withIssues++
        const { rank } = assessment.triage
        run.worstRank = worse(run.worstRank, rank)
        if (leastRank !== null && !(rank !== null && rank >= leastRank)) continue
      }
      text += format.item(itemOf(row, assessment, issues))
    }
    await output.write(text)
    progress.at(batch.at(-1)?.line ?? 0)
  }
  progress.done()
  input.checkUnchanged()
  return { name: input.name, reading, totals: checkup.totals(), withIssues }
}

function itemOf<A extends Verdict>({ line, cells, text }: RowOutcome, assessment: A | null, issues: readonly Issue[]): RunItem<A> {
  const item: RunItem<A> = { line, assessment, issues }
  if (cells !== undefined) item.cells = cells
  if (text !== undefined) item.text = text
  return item
}

function hasComplaint(issues: readonly Issue[]): boolean {
  for (const { level } of issues) if (level !== 'info') return true
  return false
}

function worse(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a
}

/** `--strict`: everything is read once without output; any error or warning stops the run. */
async function refuseIssues(task: Task, judge: Judge<Verdict>, options: ReadOptions): Promise<void> {
  const unread = await openUnreadList({ ...task, settings: { ...task.settings, errors: null } })
  for (const path of task.words) {
    if (path === '-') throw new UsageError('strict-needs-file')
    const checkup = await openCheckup(openInput(path, task), options)
    await unread.add(path, checkup.reading.issues)
    for await (const batch of checkup.batches()) {
      for (const row of batch) await unread.add(path, judge(row).issues)
    }
  }
  const count = unread.complaints()
  if (count === 0) return
  await unread.tell()
  throw new UsageError('strict', { count })
}

const cohortCaps = { urgentCap: 1000, listCap: 200 }
