import {
  closeSync,
  createReadStream,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
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

/** A device or pipe has no "beside": it is written straight. A link stays a link: the file behind it is replaced. */
function createBeside(named: string): OutputFile {
  const { kind } = factsOf(named)
  const straight = kind === 'other'
  const target = kind === 'file' ? realpathSync(named) : named
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
      writeAll(file, typeof data === 'string' ? Buffer.from(data) : data, named)
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

/** The system names no path when a write fails: the one that was asked for is told. */
function writeAll(file: number, bytes: Uint8Array, path: string): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}

let sequence = 0
