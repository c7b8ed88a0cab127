import { UsageError } from '../../issue.ts'
import type { Disk } from './surroundings.ts'

/** A small text; a byte order mark, which some editors write, is no part of it. Throws UsageError where there is no such file. */
export function readTextFile(path: string, disk: Disk): string {
  const { kind } = disk.facts(path)
  if (kind === 'absent') throw new UsageError('file-absent', { path })
  if (kind === 'directory') throw new UsageError('file-is-directory', { path })
  return disk.readText(path).replace(/^\uFEFF/, '')
}
