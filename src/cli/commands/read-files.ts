import { addToCohort, type Cohort, createCohort } from '../../aggregate/cohort.ts'
import { summarizeCohort } from '../../aggregate/summary.ts'
import { openCheckup, type ReadOptions, type RowOutcome } from '../../input/csv.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import { type Issue, UsageError } from '../../issue.ts'
import type { Format, RunFileEnd } from '../../output/format.ts'
import { redactReading } from '../../output/redact.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { exitFor, rankOf } from '../exit-code.ts'
import { formatFor } from '../file-format.ts'
import { openInput } from '../input-file.ts'
import { type Judge, judgeOf } from '../judge.ts'
import { openAll, type Source } from '../open-files.ts'
import { type Output, openOutput } from '../output.ts'
import { progressOn } from '../progress.ts'
import { readOptionsOf } from '../read-options.ts'
import type { Task } from '../task.ts'
import { openUnreadList, type UnreadList } from '../unread-list.ts'

/** Checkup files, each with its own reading, into one output and one summary. Every row is assessed or listed. */
export async function readFiles(task: Task, rules: RuleSet): Promise<number> {
  const { words, settings, io } = task
  const options = readOptionsOf(settings, rules)
  const judge = judgeOf(settings, rules)
  if (settings.strict) await refuseIssues(task, judge, options)
  // Every file is opened before anything is written: one that can't be used stops the run with an empty output.
  const sources = await openAll(task, { ...options, keepCells: settings.format === 'csv' })
  const output = await openOutput(settings, io, words)
  const unread = await openUnreadList(task).catch(discarding(output))
  const run: Run = { task, rules, judge, output, unread, cohort: createCohort(rules, cohortCaps), worstRank: null, files: [] }
  try {
    const format = await formatFor(task, rules)
    await output.write(format.open())
    for (const source of sources) run.files.push(await readOne(source, format, run))
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

function discarding(output: Output): (error: unknown) => never {
  return (error) => {
    output.discard()
    throw error
  }
}

interface Run {
  task: Task
  rules: RuleSet
  judge: Judge
  output: Output
  unread: UnreadList
  cohort: Cohort
  worstRank: number | null
  files: RunFileEnd[]
}

async function readOne({ path, input, checkup }: Source, format: Format, run: Run): Promise<RunFileEnd> {
  const { task, rules, judge, output, unread, cohort } = run
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
async function refuseIssues(task: Task, judge: Judge, options: ReadOptions): Promise<void> {
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
