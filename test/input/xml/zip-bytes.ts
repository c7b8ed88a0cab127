import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  name: string | Buffer
  content: string | Buffer
  /** What the directory says instead. */
  says?: { unpacked?: number; crc?: number; flags?: number; offset?: number }
  stored?: boolean
}

/** A ZIP written by hand, lies included, for what no library writes. */
export function zipBytes(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, says = {}, stored = false } of entries) {
    const plain = Buffer.from(content)
    const packed = stored ? plain : deflateRawSync(plain)
    const title = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(says.flags ?? 0, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(says.crc ?? crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(says.unpacked ?? plain.length, 18)
    fields.writeUInt16LE(title.length, 22)
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, title, packed)
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(says.offset ?? at)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, Buffer.alloc(10), offset, title)
    at += 30 + title.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.set([0x50, 0x4b, 5, 6])
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}
