import type { Place, SheetPlan } from '../table/sheet-reader.ts'

/** A piece of a file, in memory of its own, that begins and, as far as counting quotes tells, ends between two rows. */
export interface Chunk {
  bytes: Buffer
  place: Place
  /** Where the next one begins, if every line ends with a line feed; null for the last one. */
  next: Place | null
}

/** Whether rows of the file can be told apart in its bytes, and be read without those before them. */
export function canBeCut({ encoding, dialect, columns }: SheetPlan): boolean {
  return dialect.lineEnd === undefined && columns.plan.layout === 'wide' && !byteIsNoCharacter.has(encoding)
}

/**
 * The whole file in chunks of about `size` bytes; the last one may end anywhere. So may one as long as `longest`, of which no row
 * has an end: the decoder, which all that follows goes to as well, says what is wrong with it.
 */
export async function* cutChunks(blocks: AsyncIterable<Buffer>, size: number, longest = longestRow): AsyncGenerator<Chunk> {
  let place: Place & { breaks: number } = { line: 1, offset: 0, breaks: 0 }
  let parts: Buffer[] = []
  let held = 0
  for await (const block of blocks) {
    for (let at = 0; at < block.length; ) {
      const part = block.subarray(at, at + Math.max(1, size - held))
      parts.push(part)
      held += part.length
      at += part.length
      if (held < size) continue
      const all = joined(parts, held)
      const { end, lines, breaks } = lastRowEnd(all)
      parts = end < all.length ? [Buffer.from(all.subarray(end))] : []
      held = all.length - end
      if (end === 0) {
        // A row longer than a chunk.
        if (size < longest) {
          size *= 2
          continue
        }
        yield { bytes: all, place, next: null }
        parts = []
        held = 0
        continue
      }
      const next = { line: place.line + lines, offset: place.offset + end, breaks: place.breaks + breaks }
      yield { bytes: all.subarray(0, end), place, next }
      place = next
    }
  }
  if (held > 0) yield { bytes: joined(parts, held), place, next: null }
}

/** A copy: memory of its own can be handed to another thread. */
function joined(parts: readonly Buffer[], size: number): Buffer {
  const all = Buffer.allocUnsafeSlow(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

interface RowEnd {
  end: number
  /** Line feeds before it, and those of them inside rows. */
  lines: number
  breaks: number
}

/** Behind the last line feed outside quotes; behind the last one of all where quotes leave less than half of the bytes. */
function lastRowEnd(bytes: Buffer): RowEnd {
  const last = bytes.lastIndexOf(LINE_FEED) + 1
  const { end, breaks } = bytes.includes(QUOTE) ? lastEndOutsideQuotes(bytes) : { end: last, breaks: 0 }
  const chosen = end * 2 < last ? last : end
  return { end: chosen, lines: countLineFeeds(bytes.subarray(0, chosen)), breaks }
}

function lastEndOutsideQuotes(bytes: Buffer): { end: number; breaks: number } {
  let end = 0
  let inside = 0
  let breaks = 0
  let quoted = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) quoted = !quoted
    else if (byte === LINE_FEED && quoted) inside += 1
    else if (byte === LINE_FEED) {
      end = at + 1
      breaks = inside
    }
  }
  return { end, breaks }
}

function countLineFeeds(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1
  return lines
}

/** The byte of a line feed or a quote may be half of another character, or a part of one. */
const byteIsNoCharacter: ReadonlySet<SheetPlan['encoding']> = new Set(['utf-16le', 'utf-16be', 'iso-2022-jp'] as const)
/** Above the longest line that a decoder takes. */
const longestRow = 128 << 20
const LINE_FEED = 0x0a
const QUOTE = 0x22
