import { type Checkup, openCheckup, type ReadOptions } from '../input/csv.ts'
import { UsageError } from '../issue.ts'
import { type InputFile, openInput } from './input-file.ts'
import type { Task } from './task.ts'

export interface Source {
  path: string
  input: InputFile
  checkup: Checkup
}

/** Opens every file of a call and settles how it is read. Throws UsageError for one that can't be used. */
export async function openAll(task: Task, options: ReadOptions): Promise<Source[]> {
  const { words } = task
  if (words.indexOf('-') !== words.lastIndexOf('-')) throw new UsageError('standard-input-twice')
  const inputs = words.map((path) => ({ path, input: openInput(path, task) }))
  const sources: Source[] = []
  for (const { path, input } of inputs) sources.push({ path, input, checkup: await openCheckup(input, options) })
  return sources
}
