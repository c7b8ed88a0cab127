import {
  closeSync,
  createReadStream,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Disk, FileFacts, OutputFile } from './io.ts'

export function diskAt(cwd: string): Disk {
  return {
    facts: (path) => factsOf(resolve(cwd, path)),
    readText: (path) => readFileSync(resolve(cwd, path), 'utf8'),
    read: (path) => createReadStream(resolve(cwd, path), { highWaterMark: 1 << 20 }),
    create: (path) => createBeside(resolve(cwd, path)),
  }
}

function factsOf(path: string): FileFacts {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return { kind: 'absent', size: 0, identity: path }
  return { kind: kindOf(stats), size: stats.size, identity: `${stats.dev}:${stats.ino}` }
}

function kindOf(stats: Stats): FileFacts['kind'] {
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'directory' : 'other'
}

/** A device or pipe has no "beside": it is written straight. */
function createBeside(target: string): OutputFile {
  const straight = factsOf(target).kind === 'other'
  const path = straight ? target : join(dirname(target), `.${basename(target)}.${process.pid}.${sequence++}.tmp`)
  const file = openSync(path, straight ? 'w' : 'wx')
  let open = true
  const close = () => {
    if (open) closeSync(file)
    open = false
  }
  const discard = () => {
    close()
    if (!straight) rmSync(path, { force: true })
  }
  return {
    write: (data) => {
      writeAll(file, typeof data === 'string' ? Buffer.from(data) : data)
      return undefined
    },
    commit: async () => {
      if (!straight) fsyncSync(file)
      close()
      if (!straight) renameSync(path, target)
    },
    discard,
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

let sequence = 0
