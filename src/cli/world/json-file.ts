import { UsageError } from '../../issue.ts'
import type { Disk } from './surroundings.ts'

/** The content of a JSON file; a byte order mark, which some editors write, is no part of it. Throws UsageError, `notJson` among them. */
export function readJsonFile(path: string, disk: Disk, notJson: string): unknown {
  const { kind } = disk.facts(path)
  if (kind === 'absent') throw new UsageError('file-absent', { path })
  if (kind === 'directory') throw new UsageError('file-is-directory', { path })
  const json = disk.readText(path).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    const comment = lineOfComment(json)
    if (error instanceof SyntaxError && comment !== null) throw new UsageError('json-comment', { path, line: comment })
    if (error instanceof SyntaxError) throw new UsageError(notJson, { path, text: error.message.replace(/\s+/g, ' ') })
    throw error
  }
}

/** The line (from 1) that begins with a comment; null where none does. */
function lineOfComment(json: string): number | null {
  const at = json.split('\n').findIndex((line) => /^(?:\/\/|\/\*|#)/.test(line.trimStart()))
  return at < 0 ? null : at + 1
}
