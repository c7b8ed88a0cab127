import type { CheckupBytes } from '../../input/csv.ts'
import { UsageError } from '../../issue.ts'
import { nearest } from '../../nearest.ts'
import type { Task } from '../run/command.ts'
import { shownName } from '../run/shown-name.ts'

export interface InputFile extends CheckupBytes {
  /** Throws UsageError when the file is not the one that was opened: it grew, shrank or was replaced. */
  checkUnchanged(): void
}

/** A file named on the command line, or standard input (`-`). Throws UsageError for what is no file. */
export function openInput(path: string, task: Task): InputFile {
  const { io } = task
  const name = shownName(path, task)
  if (path === '-') return { name, open: () => io.stdin.read(), checkUnchanged: () => undefined }
  const before = io.disk.facts(path)
  if (before.kind === 'absent') throw absent(path)
  if (before.kind === 'directory') throw new UsageError('file-is-directory', { path })
  let read = 0
  return {
    name,
    open: () => {
      read = 0
      return counted(io.disk.read(path), (bytes) => {
        read += bytes
      })
    },
    checkUnchanged: () => {
      if (before.kind !== 'file') return
      const after = io.disk.facts(path)
      if (read !== before.size || after.size !== before.size || after.identity !== before.identity)
        throw new UsageError('file-changed', { path: name })
    },
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length)
    yield chunk
  }
}

/** A word that is no file may have been meant as a command. */
function absent(path: string): UsageError {
  if (/[*?]/.test(path)) return new UsageError('file-pattern', { path })
  const near = /[./\\]/.test(path) ? null : nearest(path, ['inspect', 'trend', 'rules', 'explain', 'selftest', 'completion'])
  return near === null ? new UsageError('file-absent', { path }) : new UsageError('file-absent-command', { path, near })
}
