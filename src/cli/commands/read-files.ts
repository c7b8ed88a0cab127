import { addToCohort, addUnreadRow, type Cohort, createCohort } from '../../aggregate/cohort.ts'
import { addToGroup, createGroups, type Groups, summarizeGroups } from '../../aggregate/groups.ts'
import { summarizeCohort } from '../../aggregate/summary.ts'
import { noTestKnown, type ReadOptions } from '../../input/csv.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import { UsageError } from '../../issue.ts'
import type { Choice } from '../../output/choice.ts'
import type { Format, RunFile, RunFileEnd } from '../../output/format.ts'
import { sortedLists } from '../../output/order.ts'
import { sortedFormat } from '../../output/sorted.ts'
import { printable } from '../../output/text/printable.ts'
import { redactIssue, redactReading } from '../../output/text/redact.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { exitFor } from '../exit-code.ts'
import { cohortOptionsOf } from '../options/cohort.ts'
import { readOptionsOf } from '../options/reading.ts'
import { isFolder, isReordered, type Settings } from '../options/settings.ts'
import type { Task } from '../run/command.ts'
import { formatFor, ndjsonFormatFor, tableFormatFor } from '../run/file-format.ts'
import { csvJudgeOf, type Judge, judgeOf, rowJudgeOf } from '../run/judge.ts'
import { openAll, type Source } from '../run/open-files.ts'
import { chunkWork } from '../run/plain/chunk-work.ts'
import { plainRowsOf } from '../run/plain/plain-rows-of.ts'
import { type Counter, complaintsOn, rowWork, worse } from '../run/row-work.ts'
import { openPool, type Pool } from '../run/threads/pool.ts'
import { readHere, type SteppedReading } from '../run/threads/read-here.ts'
import { readInThreads } from '../run/threads/read-in-threads.ts'
import type { Job } from '../run/threads/thread.ts'
import { openUnreadList, type UnreadList } from '../run/unread-list.ts'
import type { Written } from '../run/written.ts'
import { type Output, openOutput } from '../world/output.ts'
import { progressOn } from '../world/progress.ts'

/** Checkup files, each with its own reading, into one output and one summary. Every row is assessed or listed. */
export async function readFiles(task: Task, rules: RuleSet): Promise<number> {
  const { settings } = task
  const pool = await openPool(task)
  const ordered = <A extends Verdict>(format: Format<A>): Format<A> =>
    isReordered(settings) ? sortedFormat(format, settings.choice, rules, settings.format === 'csv' ? 'at-once' : 'at-end') : format
  try {
    if (settings.format === 'ndjson') {
      const judge = rowJudgeOf(settings, rules)
      return await readAll({ task, rules, pool, judge }, async () => ordered(await ndjsonFormatFor(task, rules)))
    }
    if (settings.format !== 'csv' && settings.format !== 'xlsx')
      return await readAll({ task, rules, pool, judge: judgeOf(settings, rules) }, async () => ordered(await formatFor(task, rules)))
    const call = { task, rules, pool, judge: csvJudgeOf(settings, rules) }
    return await readAll(call, async () => ordered(await tableFormatFor(task, rules)))
  } finally {
    pool?.stop()
  }
}

async function readAll<A extends Verdict>(call: RunCall<A>, load: () => Promise<Format<A>>): Promise<number> {
  const { task, rules, judge } = call
  const { words, settings, io } = task
  const options = {
    ...(await readOptionsOf(settings, rules)),
    keepCells: settings.format === 'csv' || settings.format === 'xlsx',
    newestVisit: true,
  }
  if (settings.strict) await refuseIssues(task, judge, options)
  // Every file is opened before anything is written: one that can't be used stops the run with an empty output.
  const { beginnings, sources } = await openAll(task, options)
  const output =
    isFolder(settings.output) && settings.format === 'html'
      ? (await import('../world/folder.ts')).openFolder(settings.output, settings, io, words)
      : await openOutput(settings, io, words)
  const unread = await openUnreadList(task).catch(discarding(output))
  const files: RunFileEnd[] = []
  let worstRank: number | null = null
  let nobody = false
  let written: RunTotals | null = null
  try {
    const format = await load()
    const cohort = createCohort(rules, cohortOptionsOf(settings))
    const groups = settings.choice.group.length === 0 ? null : createGroups(rules)
    const run: Run<A> = {
      ...call,
      options,
      format,
      output,
      unread,
      cohort,
      groups,
      worstRank,
      levels: {},
      leftOut: 0,
      files: beginnings.map((file) => masked(file, settings)),
    }
    await put(format.open(run.files), run)
    for await (const source of sources) files.push(await readOne(source, run))
    const summary = sortedLists(summarizeCohort(run.cohort), listOrder(settings))
    await put(format.close({ files, summary, groups: run.groups === null ? null : summarizeGroups(run.groups), leftOut: run.leftOut }), run)
    await unread.commit()
    await output.commit()
    written = { rows: files.reduce((sum, { totals }) => sum + totals.rowsIn, 0), levels: run.levels }
    worstRank = run.worstRank
    nobody = worstRank === null && run.leftOut === 0
  } catch (error) {
    output.discard()
    unread.discard()
    throw error
  }
  await unread.tell()
  if (written !== null) await tellWritten(written, unread.count(), task, rules)
  return exitFor(settings, { worstRank, unread: unread.count(), nobody }, rules)
}

interface RunTotals {
  rows: number
  levels: Readonly<Record<string, number>>
}

/** One line on standard error: what stands in the file now. */
async function tellWritten({ rows, levels }: RunTotals, unread: number, { settings, io, voice }: Task, rules: RuleSet): Promise<void> {
  const { output, quiet } = settings
  if (output === null || output === '-' || quiet) return
  const people = Object.values(levels).reduce((sum, count) => sum + count, 0)
  const said = voice.say(people > 0 ? 'cli.written.run' : 'cli.written.nobody', {
    path: printable(output),
    rows,
    people,
    levels: inOrder(levels, rules)
      .map(([level, count]) => voice.say('cohort.total.level', { level: voice.say(`triage.${level}.short`), count }))
      .join(voice.say('report.list')),
    issues: unread,
  })
  await io.stderr.write(`${said}\n`)
}

/** Most urgent first. */
function inOrder(levels: RunTotals['levels'], rules: RuleSet): [string, number][] {
  return rules.triage.flatMap(({ id }): [string, number][] => (levels[id] === undefined ? [] : [[id, levels[id]]]))
}

function discarding(output: Output): (error: unknown) => never {
  return (error) => {
    output.discard()
    throw error
  }
}

interface RunCall<A extends Verdict> {
  task: Task
  rules: RuleSet
  pool: Pool | null
  judge: Judge<A>
}

interface Run<A extends Verdict> extends RunCall<A> {
  options: ReadOptions
  format: Format<A>
  output: Output
  unread: UnreadList
  /** As they begin. */
  files: readonly RunFile[]
  cohort: Cohort
  groups: Groups | null
  worstRank: number | null
  levels: Record<string, number>
  leftOut: number
}

async function readOne<A extends Verdict>({ path, input, checkup }: Source, run: Run<A>): Promise<RunFileEnd> {
  const { task, rules, pool, judge, format, unread } = run
  const { head, titleRow } = checkup
  const file = masked({ name: input.name, reading: checkup.reading, head, titleRow }, task.settings)
  const { reading } = file
  await unread.add(input.name, reading.issues, reading.records === undefined)
  await put(format.file(file), run)
  const progress = progressOn(task, input.name)
  const count = format.withoutSummary === true ? null : counterOf(run)
  const work = rowWork(judge, format, task.settings, rules, reading, count)
  const { inPieces } = checkup
  const jobFor = (plan: Job['plan']): Job => ({
    plan,
    files: run.files,
    file,
    options: run.options,
    settings: task.settings,
    rules,
    lang: task.voice.lang,
    careful: task.io.careful === true,
  })
  const { steps, totals } = readingOf()
  let withIssues = 0
  for await (const { written, line } of steps()) {
    withIssues += written.withIssues
    await keep(written, { name: input.name, hasRows: reading.records === undefined }, run)
    progress.at(line)
  }
  progress.done()
  input.checkUnchanged()
  const { assessed, listed, otherTests } = totals()
  // Known only at the end of a large file: not one of its tests is ours.
  if (reading.layout === 'long' && otherTests > 0 && assessed + listed === 0) throw noTestKnown(input.name, reading.tests)
  return { name: input.name, reading, totals: totals(), withIssues }

  function readingOf(): SteppedReading {
    const threads = pool?.isFor(path) === true ? pool : null
    if (inPieces === null) return readHere(checkup, work)
    const job = jobFor(inPieces.plan)
    const plain = plainRowsOf(job, format, work)
    if (threads === null && (plain === null || inPieces.plan.undecided)) return readHere(checkup, work)
    return readInThreads(checkup, inPieces, job, work, chunkWork(inPieces.reader, work, plain), threads ?? nobodyElse)
  }
}

/** This thread alone, chunk by chunk. */
const nobodyElse = { threads: [], chunkSize: 1 << 18 }

function masked(file: RunFile, { redact }: Settings): RunFile {
  return redact ? { ...file, reading: redactReading(file.reading) } : file
}

/** What a format wrote, as a text or as bytes. */
async function put<A extends Verdict>(text: string, { format, output }: Run<A>): Promise<void> {
  await output.write(text)
  const bytes = format.bytes?.()
  if (bytes !== undefined) await output.writeBytes(bytes)
}

async function keep<A extends Verdict>(
  { data, complaints, worstRank, levels, leftOut }: Written,
  { name, hasRows }: { name: string; hasRows: boolean },
  run: Run<A>,
): Promise<void> {
  const { unread, output } = run
  if (complaints.length > 0) await unread.add(name, complaints, hasRows)
  run.worstRank = worse(run.worstRank, worstRank)
  run.leftOut += leftOut
  for (const [level, count] of Object.entries(levels)) run.levels[level] = (run.levels[level] ?? 0) + count
  await (typeof data === 'string' ? output.write(data) : output.writeBytes(data))
}

/** Lists of people come most urgent first unless another order was asked for. */
function listOrder({ choice, sorted }: Settings): Choice {
  return sorted || choice.sort === 'group' ? choice : { ...choice, sort: 'urgency' }
}

function counterOf<A extends Verdict>({ cohort, groups }: Run<A>): Counter<A> {
  return {
    person: (assessment, carried, group) => {
      addToCohort(cohort, assessment, carried)
      if (groups !== null) addToGroup(groups, group, assessment)
    },
    row: (line, issues) => addUnreadRow(cohort, line, issues),
  }
}

/** `--strict`: everything is read once without output; any error or warning stops the run. */
async function refuseIssues(task: Task, judge: Judge<Verdict>, options: ReadOptions): Promise<void> {
  const unread = await openUnreadList({ ...task, settings: { ...task.settings, errors: null } })
  if (task.words.includes('-')) throw new UsageError('strict-needs-file')
  for await (const { input, checkup } of (await openAll(task, options)).sources) {
    const { issues } = checkup.reading
    await unread.add(input.name, task.settings.redact ? issues.map(redactIssue) : issues)
    for await (const batch of checkup.batches()) {
      for (const row of batch) await unread.add(input.name, complaintsOn(judge(row)))
    }
  }
  const count = unread.complaints()
  if (count === 0) return
  await unread.tell()
  throw new UsageError('strict', { count })
}
