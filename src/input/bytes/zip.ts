import { isUtf8 } from 'node:buffer'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { UsageError } from '../../issue.ts'

/** A file inside a ZIP, as the central directory at its end has it. */
export interface ZipEntry {
  name: string
  method: number
  packed: number
  unpacked: number
  crc: number
  /** Where its own header stands. */
  offset: number
  encrypted: boolean
}

export function isZip(head: Buffer): boolean {
  return head.length > 3 && head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
}

/** What a ZIP holds and how large it says that is, without unpacking anything. Throws UsageError where the directory is damaged. */
export function zipEntries(bytes: Buffer, file: string): ZipEntry[] {
  try {
    return directory(bytes, file)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError('zip-broken', { file })
    throw error
  }
}

/** The bytes of an entry, a piece after the other. Throws UsageError when they are not what the directory says. */
export async function* unpackEntry(bytes: Buffer, entry: ZipEntry, file: string): AsyncGenerator<Buffer> {
  const broken = () => new UsageError('zip-broken', { file })
  if (entry.encrypted) throw new UsageError('zip-encrypted', { file })
  if (entry.offset + 30 > bytes.length) throw broken()
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed || (entry.method !== 0 && entry.method !== 8)) throw broken()
  let size = 0
  let sum = 0
  for await (const piece of entry.method === 0 ? [packed] : inflated(packed, broken)) {
    size += piece.length
    // A directory that says less than there is would get round every limit.
    if (size > entry.unpacked) throw broken()
    sum = crc32(piece, sum)
    yield piece
  }
  if (size !== entry.unpacked || sum !== entry.crc) throw broken()
}

/** A small entry as a whole; null when its bytes are not what the directory says, or cannot be read. */
export function unpackWhole(bytes: Buffer, entry: ZipEntry): Buffer | null {
  if (entry.encrypted || entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localMark) return null
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) return null
  const plain = entry.method === 0 ? packed : entry.method === 8 ? inflatedWhole(packed, entry.unpacked) : null
  return plain !== null && plain.length === entry.unpacked && crc32(plain) === entry.crc ? plain : null
}

function inflatedWhole(packed: Buffer, size: number): Buffer | null {
  try {
    // A directory that says less than there is would get round every limit.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return null
  }
}

async function* inflated(packed: Buffer, broken: () => UsageError): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 1 << 17 })
  inflate.end(packed)
  try {
    for await (const piece of inflate) yield piece as Buffer
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^Z_|PREMATURE/.test(String(error.code))) throw broken()
    throw error
  } finally {
    inflate.destroy()
  }
}

function directory(bytes: Buffer, file: string): ZipEntry[] {
  const end = bytes.lastIndexOf(endMark)
  if (end < 0 || end < bytes.length - 22 - 65_535) throw new UsageError('zip-broken', { file })
  const count = bytes.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new UsageError('zip-broken', { file })
    const [nameSize, extraSize, remarkSize] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const flags = bytes.readUInt16LE(at + 8)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameSize), (flags & 0x800) !== 0)
    const extra = bytes.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize)
    const [unpacked, packed, offset] = large([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)], extra)
    const method = bytes.readUInt16LE(at + 10)
    entries.push({ name, method, packed, unpacked, crc: bytes.readUInt32LE(at + 16), offset, encrypted: (flags & 1) === 1 })
    at += 46 + nameSize + extraSize + remarkSize
  }
  return entries
}

/** Japanese Windows writes names in its own encoding and does not say so. */
function nameOf(bytes: Buffer, saysUtf8: boolean): string {
  return saysUtf8 || isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('shift_jis').decode(bytes)
}

/** ZIP64: sizes that don't fit into four bytes stand in an extra field, in this order. */
function large(sizes: [number, number, number], extra: Buffer): [number, number, number] {
  if (sizes.every((size) => size !== 0xffffffff)) return sizes
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return sizes.map((size) => {
      if (size !== 0xffffffff) return size
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    }) as [number, number, number]
  }
  return sizes
}

const endMark = Buffer.from([0x50, 0x4b, 5, 6])
const entryMark = 0x02014b50
const localMark = 0x04034b50
