import { UsageError } from '../../issue.ts'

export type OutputEncoding = 'utf-8' | 'utf-8-bom' | 'cp932'

/** Turns pieces of text into bytes, in order. Throws UsageError for a character the encoding can't hold, with its line. */
export type Encoder = (text: string) => string | Uint8Array

export async function encoderFor(encoding: OutputEncoding): Promise<Encoder> {
  if (encoding === 'utf-8') return (text) => text
  if (encoding === 'utf-8-bom') return withBom()
  return cp932()
}

function withBom(): Encoder {
  let first = true
  return (text) => {
    if (!first) return text
    first = false
    return `\uFEFF${text}`
  }
}

/** Collects items that all end alike, and puts the end into bytes only once. `take` gives all since the last time. */
export interface ItemCollector {
  add(item: string, end: string): void
  take(): Uint8Array | string
  /** Memory that nobody needs any longer, to be written anew: taking fresh memory for all output costs as much as filling it. */
  reuse(memory: ArrayBuffer): void
  /** Where items that are bytes already are put in their turn; null: this output has to be encoded as a whole. */
  room: ByteRoom | null
}

/** Bytes that are written in place, behind all that came before. */
export interface ByteRoom {
  /** The bytes, with room for so many more behind their end. */
  reserve(size: number): Uint8Array
  end(): number
  endsAt(end: number): void
}

/** UTF-8 as bytes; in any other encoding a text that the encoder of the whole output has yet to see. */
export function itemCollector(encoding: OutputEncoding): ItemCollector {
  return encoding === 'cp932' ? textCollector() : utf8Collector()
}

function textCollector(): ItemCollector {
  let text = ''
  return {
    add: (item, end) => {
      text += item + end
    },
    take: () => {
      const taken = text
      text = ''
      return taken
    },
    reuse: () => undefined,
    room: null,
  }
}

function utf8Collector(): ItemCollector {
  let bytes = Buffer.allocUnsafeSlow(firstSize)
  let length = 0
  let size = firstSize
  const withRoom = (needed: number): Buffer => {
    if (length + needed > bytes.length) bytes = grown(bytes, length, Math.max(length + needed, size))
    return bytes
  }
  let lastEnd = ''
  let endBytes = Buffer.alloc(0)
  return {
    add: (item, end) => {
      if (end !== lastEnd) {
        lastEnd = end
        endBytes = Buffer.from(end)
      }
      // A UTF-16 unit takes three bytes at most.
      withRoom(item.length * 3 + endBytes.length)
      length += bytes.write(item, length)
      bytes.set(endBytes, length)
      length += endBytes.length
    },
    take: () => {
      const taken = bytes.subarray(0, length)
      size = bytes.length
      bytes = nothing
      length = 0
      return taken
    },
    reuse: (memory) => {
      if (length === 0 && memory.byteLength > bytes.length) bytes = Buffer.from(memory)
    },
    room: {
      reserve: withRoom,
      end: () => length,
      endsAt: (end) => {
        length = end
      },
    },
  }
}

function grown(bytes: Buffer<ArrayBuffer>, length: number, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(needed, bytes.length * 2))
  larger.set(bytes.subarray(0, length))
  return larger
}

async function cp932(): Promise<Encoder> {
  const { default: iconv } = await import('iconv-lite')
  let line = 1
  return (written) => {
    const text = written.replace(twins, (sign) => twinOf[sign] as string)
    const bytes = iconv.encode(text, 'cp932')
    if (iconv.decode(bytes, 'cp932') !== text) refuse(text, iconv, line)
    line += text.split('\n').length - 1
    return bytes
  }
}

type Iconv = typeof import('iconv-lite')

/** Finds the first character that does not come back from the round trip. */
function refuse(text: string, iconv: Iconv, firstLine: number): void {
  let line = firstLine
  for (const character of text) {
    if (character === '\n') line++
    if (iconv.decode(iconv.encode(character, 'cp932'), 'cp932') !== character)
      throw new UsageError('encoding-cannot-hold', { line, character, encoding: 'CP932' })
  }
}

/** Signs that CP932 has at one place only, where systems disagree which character stands there. */
const twinOf: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
  '‾': '￣',
  µ: 'μ',
}
const twins = new RegExp(`[${Object.keys(twinOf).join('')}]`, 'g')

const firstSize = 1 << 16
const nothing = Buffer.alloc(0)
