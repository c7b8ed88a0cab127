import { addToCohort, type Cohort, createCohort } from '../../aggregate/cohort.ts'
import { summarizeCohort } from '../../aggregate/summary.ts'
import { type Checkup, openCheckup, type ReadOptions, type RowOutcome } from '../../input/csv.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import { interpret } from '../../interpreter/interpret.ts'
import { type Issue, UsageError } from '../../issue.ts'
import type { Format, RunFileEnd } from '../../output/format.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { exitFor, rankOf } from '../exit-code.ts'
import { formatFor } from '../file-format.ts'
import { openInput } from '../input-file.ts'
import { type Output, openOutput } from '../output.ts'
import { progressOn } from '../progress.ts'
import { readOptionsOf } from '../read-options.ts'
import type { Task } from '../task.ts'
import { openUnreadList, type UnreadList } from '../unread-list.ts'

/** Checkup files, each with its own reading, into one output and one summary. Every row is assessed or listed. */
export async function readFiles(task: Task, rules: RuleSet): Promise<number> {
  const { words, settings, io } = task
  const options = readOptionsOf(settings, rules)
  if (settings.strict) await refuseIssues(task, rules, options)
  const output = await openOutput(settings, io, words)
  const unread = openUnreadList(task)
  const run: Run = { task, rules, options, output, unread, cohort: createCohort(rules, cohortCaps), worstRank: null, files: [] }
  try {
    const format = await formatFor(task, rules)
    await output.write(format.open())
    for (const path of words) run.files.push(await readOne(path, format, run))
    await output.write(format.close({ files: run.files, summary: summarizeCohort(run.cohort) }))
    await unread.commit()
    await output.commit()
  } catch (error) {
    output.discard()
    unread.discard()
    throw error
  }
  await unread.tell()
  return exitFor(settings, { worstRank: run.worstRank, unread: unread.count() }, rules)
}

interface Run {
  task: Task
  rules: RuleSet
  options: ReadOptions
  output: Output
  unread: UnreadList
  cohort: Cohort
  worstRank: number | null
  files: RunFileEnd[]
}

async function readOne(path: string, format: Format, run: Run): Promise<RunFileEnd> {
  const { task, rules, options, output, unread, cohort } = run
  const input = openInput(path, task)
  const checkup = await openCheckup(input, { ...options, keepCells: task.settings.format === 'csv' })
  const { reading, head, titleRow } = checkup
  await unread.add(path, reading.issues)
  await output.write(format.file({ name: input.name, reading, head, titleRow }))
  const leastRank = task.settings.only === null ? null : rankOf(task.settings.only, rules)
  const progress = progressOn(task, input.name)
  let withIssues = 0
  for await (const batch of checkup.batches()) {
    let text = ''
    for (const row of batch) {
      const assessment = row.panel === null ? null : interpret(row.panel, rules)
      const issues = assessment?.issues ?? row.issues
      if (issues.length > 0) await unread.add(path, issues)
      if (assessment !== null) {
        addToCohort(cohort, assessment)
        if (issues.some(({ level }) => level !== 'info')) withIssues++
        run.worstRank = worse(run.worstRank, assessment.triage.rank)
        if (leastRank !== null && !(assessment.triage.rank !== null && assessment.triage.rank >= leastRank)) continue
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

function itemOf({ line, cells }: RowOutcome, assessment: Assessment | null, issues: readonly Issue[]) {
  return cells === undefined ? { line, assessment, issues } : { line, assessment, issues, cells }
}

function worse(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a
}

/** `--strict`: everything is read once without output; any error or warning stops the run. */
async function refuseIssues(task: Task, rules: RuleSet, options: ReadOptions): Promise<void> {
  const unread = openUnreadList({ ...task, settings: { ...task.settings, errors: null } })
  let count = 0
  for (const path of task.words) {
    if (path === '-') throw new UsageError('strict-needs-file')
    const checkup: Checkup = await openCheckup(openInput(path, task), options)
    count += await complaints(path, checkup.reading.issues, unread)
    for await (const batch of checkup.batches()) {
      for (const row of batch) count += await complaints(path, row.panel === null ? row.issues : interpret(row.panel, rules).issues, unread)
    }
  }
  if (count === 0) return
  await unread.tell()
  throw new UsageError('strict', { count })
}

async function complaints(path: string, issues: readonly Issue[], unread: UnreadList): Promise<number> {
  await unread.add(path, issues)
  return issues.filter(({ level }) => level !== 'info').length
}

const cohortCaps = { urgentCap: 1000, listCap: 200 }
