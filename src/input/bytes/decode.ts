import { isAscii, isUtf8 } from 'node:buffer'
import { UsageError } from '../../issue.ts'

/** Encodings the reader knows, by the names that people use for them. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'cp932',
  'euc-jp',
  'iso-2022-jp',
  'cp949',
  'gb18030',
  'big5',
  'windows-1252',
] as const
export type Encoding = (typeof encodings)[number]

/** Text in whole lines, and the byte offset of each U+FFFD in it, in order: no bad byte is replaced in silence. */
export interface Decoder {
  /** Text of the lines that are complete by now. */
  push(block: Buffer): string
  end(): string
  /** No bytes of an incomplete line are held. */
  isBetweenLines(): boolean
  /** `decide` has not been asked yet. */
  isUndecided(): boolean
  /** Offsets (from 0) of bytes that are no character; whoever reads a U+FFFD takes one from the front. */
  badBytes: number[]
}

/** The encoding a person means by a name such as `Shift_JIS`, `sjis`, `UTF8` or `gbk`; null for an unknown one. */
export function encodingNamed(name: string): Encoding | null {
  const key = name.toLowerCase().replace(/[\s_-]/g, '')
  return (
    encodings.find((encoding) => encoding.replaceAll('-', '') === key) ??
    (Object.hasOwn(otherNames, key) ? (otherNames[key] ?? null) : null)
  )
}

/**
 * Decodes bytes block by block. A BOM is not part of the text.
 * `decide`: the file's beginning was plain ASCII; the first lines that are not choose the encoding. `start`: the offset of the first byte.
 */
export function decoderOf(encoding: Encoding, decide: ((lines: Buffer) => Encoding) | null = null, start = 0): Decoder {
  const badBytes: number[] = []
  let current = encoding
  let undecided = decide
  let carry: Buffer = Buffer.alloc(0)
  // Blocks of a line that has not ended: joined when it does, as joining at each block takes minutes for 50 MB in one cell.
  let waiting: Buffer[] = []
  let held = 0
  let offset = start
  let first = start === 0
  const decode = (bytes: Buffer): string => {
    if (undecided !== null && !isAscii(bytes)) {
      current = undecided(bytes)
      undecided = null
    }
    const text = decodeWhole(bytes, current)
    if (text.includes('\ufffd')) locateBadBytes(bytes, current, offset, badBytes)
    offset += bytes.length
    if (!first || bytes.length === 0) return text
    first = false
    return text.startsWith('\ufeff') ? text.slice(1) : text
  }
  return {
    badBytes,
    isBetweenLines: () => carry.length === 0 && waiting.length === 0,
    isUndecided: () => undecided !== null,
    push: (block) => {
      const before = waiting.at(-1) ?? carry
      // A CR may be the last byte of the block before; two-byte letters may be cut anywhere.
      if (carry.length > 0 && !isWide(encoding) && !block.includes(0x0a) && !block.includes(0x0d) && before.at(-1) !== 0x0d) {
        waiting.push(block)
        held += block.length
        if (carry.length + held > longestLine) throw new UsageError('line-too-long', { megabytes: longestLine >> 20 })
        return ''
      }
      const joined = carry.length === 0 ? block : Buffer.concat([carry, ...waiting, block])
      waiting = []
      held = 0
      const end = lastLineEnd(joined, encoding)
      carry = joined.subarray(end)
      if (carry.length > longestLine) throw new UsageError('line-too-long', { megabytes: longestLine >> 20 })
      return decode(joined.subarray(0, end))
    },
    end: () => {
      if (waiting.length > 0) carry = Buffer.concat([carry, ...waiting])
      waiting = []
      const half = isWide(encoding) && carry.length % 2 === 1
      const text = decode(half ? carry.subarray(0, -1) : carry)
      if (half) badBytes.push(offset)
      return half ? `${text}\ufffd` : text
    },
  }
}

function isWide(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
}

/** Decodes bytes that begin and end at a character; what is no character becomes U+FFFD. */
export function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-16le') return bytes.toString('utf16le')
  const asciiInside = encoding !== 'utf-16be' && encoding !== 'iso-2022-jp'
  if (asciiInside && isAscii(bytes)) return bytes.toString('latin1')
  if (encoding === 'utf-8' && isUtf8(bytes)) return bytes.toString('utf8')
  const decoder = new TextDecoder(webName[encoding], { ignoreBOM: true })
  try {
    return decoder.decode(bytes)
  } catch {
    // Half a character at the very end makes some decoders throw even when they are not fatal; a line end completes it.
    return decoder.decode(Buffer.concat([bytes, lineFeed])).slice(0, -1)
  }
}

/** Whole lines as UTF-8, with U+FFFD for what is no character; the same bytes where they are UTF-8 already. */
export function utf8Of(bytes: Buffer, encoding: Encoding): Buffer {
  return encoding === 'utf-8' || isAscii(bytes) ? bytes : Buffer.from(decodeWhole(bytes, encoding), 'utf8')
}

/** Where the last complete line ends (0: nowhere yet); never inside a character of any of the encodings. */
export function lastLineEnd(bytes: Buffer, encoding: Encoding): number {
  if (isWide(encoding)) return lastWideLineEnd(bytes, encoding === 'utf-16le' ? 0 : 1)
  const lf = bytes.lastIndexOf(0x0a)
  if (lf >= 0) return lf + 1
  // A CR at the very end may be half of a CRLF.
  return bytes.length < 2 ? 0 : bytes.lastIndexOf(0x0d, bytes.length - 2) + 1
}

function lastWideLineEnd(bytes: Buffer, low: 0 | 1): number {
  const last = bytes.length - (bytes.length % 2)
  for (const wanted of [0x0a, 0x0d]) {
    for (let at = last - 2; at >= 0; at -= 2) {
      if (bytes[at + low] === wanted && bytes[at + 1 - low] === 0 && (wanted === 0x0a || at < last - 2)) return at + 2
    }
  }
  return 0
}

function locateBadBytes(bytes: Buffer, encoding: Encoding, base: number, found: number[]): void {
  if (isWide(encoding)) {
    const text = decodeWhole(bytes, encoding)
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) found.push(base + at * 2)
    return
  }
  // Its escape sequences are ASCII and hold across characters: lines can't be judged alone.
  if (encoding === 'iso-2022-jp') {
    locateInLine(bytes, encoding, base, found)
    return
  }
  for (let start = 0; start < bytes.length; ) {
    const lf = bytes.indexOf(0x0a, start)
    const end = lf < 0 ? bytes.length : lf + 1
    const line = bytes.subarray(start, end)
    if (!isAscii(line) && decodeWhole(line, encoding).includes('\ufffd')) locateInLine(line, encoding, base + start, found)
    start = end
  }
}

/** Where each U+FFFD of a line came from: the shortest beginning of the bytes that gives all the text before it. */
function locateInLine(line: Buffer, encoding: Encoding, base: number, found: number[]): void {
  const text = decodeWhole(line, encoding)
  let last = 0
  let located = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    if (located < locatedInLine) last = bytesOf(text.slice(0, at), line, encoding, last)
    located += 1
    found.push(base + last)
  }
}

function bytesOf(before: string, line: Buffer, encoding: Encoding, from: number): number {
  let low = from
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (decodeWhole(line.subarray(0, middle), encoding).slice(0, before.length) === before) high = middle
    else low = middle + 1
  }
  return low
}

/** In a line of rubble the place of the first bad bytes is enough. */
const locatedInLine = 20
const lineFeed = Buffer.from('\n')

const webName: Record<Encoding, string> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp932: 'shift_jis',
  'euc-jp': 'euc-jp',
  'iso-2022-jp': 'iso-2022-jp',
  cp949: 'euc-kr',
  gb18030: 'gb18030',
  big5: 'big5',
  'windows-1252': 'windows-1252',
}

const otherNames: Readonly<Record<string, Encoding>> = {
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  unicode: 'utf-16le',
  utf16: 'utf-16le',
  ucs2: 'utf-16le',
  shiftjis: 'cp932',
  sjis: 'cp932',
  mskanji: 'cp932',
  windows31j: 'cp932',
  ms932: 'cp932',
  eucjp: 'euc-jp',
  ujis: 'euc-jp',
  jis: 'iso-2022-jp',
  euckr: 'cp949',
  uhc: 'cp949',
  windows949: 'cp949',
  ms949: 'cp949',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  gb: 'gb18030',
  cp950: 'big5',
  big5hkscs: 'big5',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  iso885915: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
}

/** A file without line ends is no table; this bounds the memory such a file can take. */
const longestLine = 64 << 20
