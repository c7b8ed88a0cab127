import { type Checkup, openCheckup, openRecords, type ReadOptions } from '../../input/csv.ts'
import { type Issue, UsageError } from '../../issue.ts'
import type { RunFile } from '../../output/format.ts'
import { type InputFile, openInput } from '../world/input-file.ts'
import type { Task } from './command.ts'
import { readTogether, refuseTwice, type Together } from './together.ts'

export interface Source {
  path: string
  input: InputFile
  checkup: Checkup
}

/** All files of a call: how each begins, and each in its turn. */
export interface OpenedFiles {
  beginnings: readonly RunFile[]
  sources: AsyncIterable<Source>
}

/**
 * Opens every file of a call and settles how it is read; of many files all but the first few are closed again until their turn.
 * Throws UsageError for one that can't be used, before anything is read on.
 */
export async function openAll(task: Task, options: ReadOptions): Promise<OpenedFiles> {
  refuseTwice(task.words, task)
  const inputs = task.settings.given['all-sheets'] === true ? await sheetsOf(task, options) : await askedIn(task, options)
  const open: (Checkup | null)[] = []
  const beginnings: RunFile[] = []
  for (const [index, each] of inputs.entries()) {
    const stays = index < keptOpen || each.path === '-' || each.together !== null
    const checkup = stays ? await opened(each) : await sample(each.input, each.options)
    open.push(stays ? checkup : null)
    const { reading, head, titleRow } = checkup
    beginnings.push({ name: each.input.name, reading, head, titleRow })
  }
  return { beginnings, sources: inTurn() }

  async function* inTurn(): AsyncGenerator<Source> {
    for (const [index, each] of inputs.entries()) {
      const checkup = open[index] ?? (await opened(each))
      open[index] = null
      yield { path: each.path, input: each.input, checkup }
    }
  }
}

interface Asked {
  path: string
  input: InputFile
  options: ReadOptions
  together: Together | null
}

function asked(path: string, task: Task, options: ReadOptions): Asked {
  return { path, input: openInput(path, task), options, together: null }
}

async function askedIn(task: Task, options: ReadOptions): Promise<Asked[]> {
  return (await readTogether(task)).map((each) =>
    typeof each === 'string' ? asked(each, task, options) : { path: each.path, input: each.input, options, together: each },
  )
}

async function opened({ input, options, together }: Asked): Promise<Checkup> {
  if (together === null) return openCheckup(input, options)
  const checkup = await openRecords(together.door, input.name, together.files, options)
  const { passedOver } = together
  if (passedOver.length === 0) return checkup
  const said: Issue = {
    code: 'folder-files-passed-over',
    level: 'warning',
    where: { file: input.name },
    args: { count: passedOver.length, names: passedOver.slice(0, 5).join(', ') },
  }
  return { ...checkup, reading: { ...checkup.reading, issues: [...checkup.reading.issues, said] } }
}

/** Each readable sheet in sight of each workbook, in the order of the tabs, as a file of its own. */
async function sheetsOf(task: Task, options: ReadOptions): Promise<Asked[]> {
  if (options.sheet !== undefined) throw new UsageError('sheet-and-all-sheets')
  const all: Asked[] = []
  for (const path of task.words) {
    if (path === '-') throw new UsageError('all-sheets-needs-file')
    const { workbook } = (await openCheckup(openInput(path, task), options)).reading
    if (workbook === null) all.push(asked(path, task, options))
    for (const { name: own, number, readable, hidden } of workbook?.sheets ?? []) {
      const name = task.settings.redact ? `***-${number}` : own
      if (!readable || hidden) continue
      const input = openInput(path, task)
      all.push({
        path,
        input: { ...input, name: `${input.name} [${name}]` },
        options: { ...options, sheet: String(number) },
        together: null,
      })
    }
  }
  return all
}

/** Looks at a file's beginning and lets go of it: neither its place among the open files nor its bytes are kept. */
async function sample(input: InputFile, options: ReadOptions): Promise<Checkup> {
  let bytes: AsyncIterator<Uint8Array> | undefined
  const open = (): AsyncIterable<Uint8Array> => {
    const opened = input.open()[Symbol.asyncIterator]()
    bytes = opened
    return { [Symbol.asyncIterator]: () => opened }
  }
  try {
    return await openCheckup({ name: input.name, open }, options)
  } finally {
    await bytes?.return?.()
  }
}

const keptOpen = 16
