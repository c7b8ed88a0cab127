import { SaxesParser } from 'saxes'
import { UsageError } from '../../issue.ts'
import { unpackEntry, type ZipEntry } from '../bytes/zip.ts'

/** A workbook's file as a whole: packed, with its directory. */
export interface Package {
  file: string
  bytes: Buffer
  entries: ReadonlyMap<string, ZipEntry>
}

export interface XmlEvents {
  /** Names come without their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads a part of the package as XML, piece by piece; whoever has read enough stops asking. Throws UsageError for what is none. */
export async function* readXml({ file, bytes }: Package, entry: ZipEntry, events: XmlEvents): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false })
  parser.on('error', () => {
    throw new UsageError('workbook-broken', { file, part: entry.name })
  })
  // Nothing of a workbook needs one: whoever defines entities wants to read other files or to fill the memory.
  parser.on('doctype', () => {
    throw new UsageError('workbook-doctype', { file })
  })
  parser.on('opentag', ({ name, attributes }) => events.open?.(local(name), attributes as Record<string, string>))
  parser.on('closetag', ({ name }) => events.close?.(local(name)))
  parser.on('text', (text) => events.text?.(text))
  parser.on('cdata', (text) => events.text?.(text))
  const decoder = new TextDecoder('utf-8')
  for await (const piece of unpackEntry(bytes, entry, file)) {
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode())
  parser.close()
}

/** The same for a small part, from beginning to end; nothing where the package has no such part. */
export async function readPart(pack: Package, name: string, events: XmlEvents): Promise<void> {
  const entry = pack.entries.get(name)
  if (entry === undefined) return
  if (entry.unpacked > partAtMost) throw new UsageError('workbook-too-large', { file: pack.file, megabytes: entry.unpacked >> 20 })
  for await (const _ of readXml(pack, entry, events));
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const partAtMost = 128 << 20
