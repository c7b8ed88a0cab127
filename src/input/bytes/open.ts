import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UsageError } from '../../issue.ts'

/** A file as the caller hands it over: its name and its bytes. `open` is called once. */
export interface CheckupBytes {
  name: string
  open(): AsyncIterable<Uint8Array>
}

/** A file whose beginning has been looked at; `blocks` gives everything, the beginning included. */
export interface OpenedBytes {
  head: Buffer
  /** The head is the whole file. */
  complete: boolean
  blocks(): AsyncIterable<Buffer>
  /** SHA-256 of the bytes as they are on disk (packed, when the file is packed); right after the last block. */
  sha256(): string
  gzip: boolean
}

/** Reads up to `headSize` bytes ahead; a gzip file is unpacked on the way. Throws UsageError when unpacking fails. */
export async function openBytes(bytes: CheckupBytes, headSize = 1 << 20): Promise<OpenedBytes> {
  const hash = createHash('sha256')
  const packed = hashed(bytes.open(), hash)[Symbol.asyncIterator]()
  const first = await readAhead(packed, 2)
  const gzip = first.taken[0] === 0x1f && first.taken[1] === 0x8b
  const plain = gzip ? unpack(bytes.name, chained(first.taken, packed))[Symbol.asyncIterator]() : chained(first.taken, packed)
  const ahead = await readAhead(plain, headSize)
  let sum = ''
  return {
    head: ahead.taken,
    complete: ahead.ended,
    blocks: () => chained(ahead.taken, plain),
    sha256: () => {
      if (sum === '') sum = hash.digest('hex')
      return sum
    },
    gzip,
  }
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: { update(data: Uint8Array): unknown }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

async function readAhead(source: AsyncIterator<Buffer>, atLeast: number): Promise<{ taken: Buffer; ended: boolean }> {
  const parts: Buffer[] = []
  let size = 0
  while (size < atLeast) {
    const next = await source.next()
    if (next.done === true) return { taken: Buffer.concat(parts), ended: true }
    parts.push(next.value)
    size += next.value.length
  }
  return { taken: Buffer.concat(parts), ended: false }
}

async function* chained(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* unpack(name: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = Readable.from(packed)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk as Buffer
  } catch (error) {
    if (!isZlibError(error)) throw error
    throw new UsageError('gzip-broken', { file: name })
  } finally {
    source.destroy()
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
