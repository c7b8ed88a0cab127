import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  constants,
  createReadStream,
  fchmodSync,
  fdatasync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../../issue.ts'
import type { Disk, FileFacts, OutputFile } from './surroundings.ts'

export function diskAt(cwd: string): Disk {
  return {
    facts: (path) => factsOf(resolve(cwd, path)),
    readText: (path) => readSmall(resolve(cwd, path), path),
    head: (path, size) => readHead(resolve(cwd, path), size),
    list: (path) => listFiles(cwd, path),
    read: (path) => createReadStream(resolve(cwd, path), { highWaterMark: 1 << 20 }),
    makeFolder: (path, onlyForOwner) => void mkdirSync(resolve(cwd, path), { mode: onlyForOwner === true ? 0o700 : 0o777 }),
    create: (path, onlyForOwner) => createBeside(resolve(cwd, path), onlyForOwner === true),
  }
}

function factsOf(path: string): FileFacts {
  const stats = statsOf(path)
  if (stats === undefined) return { kind: 'absent', size: 0, identity: path }
  return { kind: kindOf(stats), size: stats.size, identity: `${stats.dev}:${stats.ino}`, ...ownershipOf(stats) }
}

/** Below a file there is nothing. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined
    throw error
  }
}

/** Windows knows neither owner nor mode in this form. */
function ownershipOf({ uid, mode }: Stats): Pick<FileFacts, 'foreign' | 'private'> {
  const own = process.getuid?.()
  if (own === undefined) return {}
  return { foreign: (uid !== own && uid !== 0) || (mode & 0o002) !== 0, private: (mode & 0o077) === 0 }
}

function kindOf(stats: Stats): FileFacts['kind'] {
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'directory' : 'other'
}

/** A text that is read as a whole: an endless device or pipe, and what is no UTF-8, is refused. */
function readSmall(path: string, named: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(readWholeAtMost + 1)
    let size = 0
    for (;;) {
      const read = readSync(file, bytes, size, bytes.length - size, null)
      size += read
      if (read === 0) break
      if (size > readWholeAtMost) throw new UsageError('file-too-large', { path: named, megabytes: readWholeAtMost >> 20 })
    }
    const text = bytes.subarray(0, size)
    if (!isUtf8(text)) throw new UsageError('file-not-utf-8', { path: named })
    return text.toString('utf8')
  } finally {
    closeSync(file)
  }
}

function readHead(path: string, size: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(size)
    let at = 0
    for (let read = -1; read !== 0 && at < size; at += read) read = readSync(file, bytes, at, size - at, null)
    return bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}

/** Links to folders are not followed: they may lead round in circles. */
function listFiles(cwd: string, folder: string): string[] {
  const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== '__MACOSX')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFiles(cwd, path)
    return entry.isFile() || (entry.isSymbolicLink() && factsOf(resolve(cwd, path)).kind === 'file') ? [path] : []
  })
}

/** A device or pipe has no "beside": it is written straight. A link stays a link: the file behind it is replaced. */
function createBeside(named: string, onlyForOwner: boolean): OutputFile {
  const { kind } = factsOf(named)
  const straight = kind === 'other'
  const target = kind === 'file' ? realpathSync(named) : kind === 'absent' ? behindLinks(named) : named
  const path = straight ? target : join(dirname(target), `.${basename(target)}.${process.pid}.${sequence++}.tmp`)
  if (straight) refuseUnreadPipe(named)
  const file = opened(path, straight ? 'w' : 'wx', kind === 'file' || onlyForOwner ? 0o600 : 0o666, named)
  // Whoever may read the file today may read it afterwards, and nobody else.
  if (kind === 'file') fchmodSync(file, statSync(target).mode & 0o777)
  let open = true
  const along = straight ? null : syncAlong(file)
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
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      writeAll(file, bytes, named)
      along?.wrote(bytes.length)
      return undefined
    },
    commit: async () => {
      await along?.done(named)
      if (!straight) fsyncSync(file)
      close()
      if (!straight) renameSync(path, target)
    },
    discard,
  }
}

/** What is refused is the file that was asked for, not the one beside it. */
function opened(path: string, flags: 'w' | 'wx', mode: number, named: string): number {
  try {
    return openSync(path, flags, mode)
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: named }) : error
  }
}

/** A link to a file that is not there yet stays a link: the file is made where it points to. */
function behindLinks(path: string): string {
  let at = path
  for (let links = 0; links < linksAtMost && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++)
    at = resolve(dirname(at), readlinkSync(at))
  return at
}

/** Opening a pipe that nobody reads would wait for ever, and no signal would get through. */
function refuseUnreadPipe(path: string): void {
  if (!statSync(path).isFIFO()) return
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENXIO') throw new UsageError('output-pipe-unread', { path })
    throw error
  }
}

/** Sends bytes on to the disk while more of them are made: then the end of a large file does not have to wait for all. */
function syncAlong(file: number) {
  let unsynced = 0
  let running: Promise<Error | null> | null = null
  let failed: Error | null = null
  return {
    wrote: (bytes: number) => {
      unsynced += bytes
      if (running !== null || unsynced < syncedEvery) return
      unsynced = 0
      running = new Promise((resolve) => fdatasync(file, resolve))
      void running.then((error) => {
        failed ??= error
        running = null
      })
    },
    done: async (path: string) => {
      await running
      if (failed !== null) throw Object.assign(failed, { path })
    },
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

const readWholeAtMost = 4 << 20
const linksAtMost = 40
const syncedEvery = 32 << 20
let sequence = 0
