import type { Issue } from '../../issue.ts'
import { UsageError } from '../../issue.ts'
import { unpackWhole, type ZipEntry, zipEntries } from '../bytes/zip.ts'

/** A ZIP of documents: what in it is to be read, and what is refused by name. */
export interface Archive {
  name: string
  /** XML files in the order of the archive, under their plain names. */
  documents: readonly { name: string; entry: ZipEntry }[]
  refused: readonly Issue[]
  /** Files that are no XML. */
  others: number
  /** An archive in the archive. */
  nested: number
  bytesOf(entry: ZipEntry): Buffer | null
}

/** Reads a ZIP's directory. Nothing is unpacked, and no name is ever used as a path. Throws UsageError where the directory is damaged. */
export function openArchive(name: string, bytes: Buffer): Archive {
  const entries = zipEntries(bytes, name).map((entry) => ({ entry, name: plainName(entry.name) }))
  const files = entries.filter((one) => !one.name.endsWith('/') && !isLeftover(one.name))
  const counts = new Map<string, number>()
  for (const one of files) counts.set(one.name.toLowerCase(), (counts.get(one.name.toLowerCase()) ?? 0) + 1)
  const twice = startsTwice(files.map(({ entry }) => entry))
  const documents: { name: string; entry: ZipEntry }[] = []
  const refused: Issue[] = []
  let others = 0
  let nested = 0
  for (const { name: file, entry } of files) {
    const code = refusalOf(file, entry, (counts.get(file.toLowerCase()) ?? 0) > 1, twice.has(entry.offset))
    if (!/\.xml$/i.test(file)) {
      if (/\.zip$/i.test(file)) nested += 1
      else others += 1
    } else if (code === null) documents.push({ name: file, entry })
    else
      refused.push({
        code,
        level: 'error',
        where: { file: `${name}/${file}` },
        args: { text: file, megabytes: Math.round(entry.unpacked / 1e6) },
      })
  }
  if (documents.length === 0 && refused.length > 0 && refused.every(({ code }) => code === 'entry-encrypted')) {
    throw new UsageError('zip-encrypted', { file: name })
  }
  refuseBomb(name, bytes.length, documents)
  return { name, documents, refused, others, nested, bytesOf: (entry) => unpackWhole(bytes, entry) }
}

function refusalOf(name: string, entry: ZipEntry, isTwice: boolean, isOverlapping: boolean): Issue['code'] | null {
  if (isStrangePath(name)) return 'entry-strange-path'
  if (entry.encrypted) return 'entry-encrypted'
  if (isTwice) return 'entry-twice'
  if (entry.unpacked > documentAtMost || (entry.unpacked > modest && entry.unpacked > entry.packed * 1_000)) return 'entry-too-large'
  return isOverlapping ? 'entry-broken' : null
}

/** A name that leads out of its folder is no exchange file's. */
function isStrangePath(name: string): boolean {
  return /^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|[\u0000-\u001f]/.test(name)
}

/** Some writers separate folders with a backslash. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\.\//, '')
}

/** What macOS and Windows leave beside the files. */
function isLeftover(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name) && !/(?:^|\/)\.\.(?:\/|$)/.test(name)
}

/** Two entries that begin at the same place: a directory that makes much of little. */
function startsTwice(entries: readonly ZipEntry[]): ReadonlySet<number> {
  const [once, twice] = [new Set<number>(), new Set<number>()]
  for (const { offset } of entries) (once.has(offset) ? twice : once).add(offset)
  return twice
}

/** Documents shrink to a tenth; a hundredth is nobody's exchange file. */
function refuseBomb(name: string, size: number, documents: readonly { entry: ZipEntry }[]): void {
  const total = documents.reduce((sum, { entry }) => sum + entry.unpacked, 0)
  if (total > totalAtMost && total > size * 100) throw new UsageError('zip-bomb', { file: name, megabytes: Math.round(total / 1e6) })
}

// Real documents have some tens of kilobytes.
export const documentAtMost = 16 << 20
const modest = 1 << 20
const totalAtMost = 1 << 30
