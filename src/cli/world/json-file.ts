import { UsageError } from '../../issue.ts'
import type { Disk } from './surroundings.ts'

/** The content of a JSON file; a byte order mark, which some editors write, is no part of it. Throws UsageError, `notJson` among them. */
export function readJsonFile(path: string, disk: Disk, notJson: string): unknown {
  const { kind } = disk.facts(path)
  if (kind === 'absent') throw new UsageError('file-absent', { path })
  if (kind === 'directory') throw new UsageError('file-is-directory', { path })
  try {
    return JSON.parse(disk.readText(path).replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(notJson, { path, text: error.message })
    throw error
  }
}
