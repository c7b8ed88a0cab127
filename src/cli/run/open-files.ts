import { type Checkup, openCheckup, type ReadOptions } from '../../input/csv.ts'
import { UsageError } from '../../issue.ts'
import { type InputFile, openInput } from '../world/input-file.ts'
import { standardInput } from '../world/output.ts'
import type { Task } from './command.ts'

export interface Source {
  path: string
  input: InputFile
  checkup: Checkup
}

/**
 * Opens every file of a call and settles how it is read; of many files all but the first few are closed again until their turn.
 * Throws UsageError for one that can't be used, before anything is read on.
 */
export async function openAll(task: Task, options: ReadOptions): Promise<AsyncIterable<Source>> {
  const { words } = task
  refuseTwice(task)
  const inputs =
    task.settings.given['all-sheets'] === true ? await sheetsOf(task, options) : words.map((path) => asked(path, task, options))
  const open: (Checkup | null)[] = []
  for (const [index, { path, input, options }] of inputs.entries()) {
    const stays = index < keptOpen || path === '-'
    open.push(stays ? await openCheckup(input, options) : await sample(input, options))
  }
  return (async function* () {
    for (const [index, { path, input, options }] of inputs.entries()) {
      const checkup = open[index] ?? (await openCheckup(input, options))
      open[index] = null
      yield { path, input, checkup }
    }
  })()
}

interface Asked {
  path: string
  input: InputFile
  options: ReadOptions
}

function asked(path: string, task: Task, options: ReadOptions): Asked {
  return { path, input: openInput(path, task), options }
}

/** Each readable sheet in sight of each workbook, in the order of the tabs, as a file of its own. */
async function sheetsOf(task: Task, options: ReadOptions): Promise<Asked[]> {
  if (options.sheet !== undefined) throw new UsageError('sheet-and-all-sheets')
  const all: Asked[] = []
  for (const path of task.words) {
    if (path === '-') throw new UsageError('all-sheets-needs-file')
    const { workbook } = (await openCheckup(openInput(path, task), options)).reading
    if (workbook === null) all.push(asked(path, task, options))
    for (const { name, number, readable, hidden } of workbook?.sheets ?? []) {
      if (!readable || hidden) continue
      const input = openInput(path, task)
      all.push({ path, input: { ...input, name: `${input.name} [${name}]` }, options: { ...options, sheet: String(number) } })
    }
  }
  return all
}

/** Looks at a file's beginning and lets go of it: neither its place among the open files nor its bytes are kept. */
async function sample(input: InputFile, options: ReadOptions): Promise<null> {
  let bytes: AsyncIterator<Uint8Array> | undefined
  const open = (): AsyncIterable<Uint8Array> => {
    const opened = input.open()[Symbol.asyncIterator]()
    bytes = opened
    return { [Symbol.asyncIterator]: () => opened }
  }
  try {
    await openCheckup({ name: input.name, open }, options)
  } finally {
    await bytes?.return?.()
  }
  return null
}

/** People counted twice are a wrong count: the same file under any of its names is taken once. */
function refuseTwice({ words, io }: Task): void {
  if (words.indexOf('-') !== words.lastIndexOf('-')) throw new UsageError('standard-input-twice')
  const seen = new Map<string, string>()
  for (const path of words) {
    const { kind, identity } = io.disk.facts(path === '-' ? standardInput : path)
    if (kind !== 'file') continue
    const other = seen.get(identity)
    if (other === path) throw new UsageError('file-twice', { path })
    if (other !== undefined) throw new UsageError('file-twice-alias', { path, other })
    seen.set(identity, path)
  }
}

const keptOpen = 16
