import { type Place, pieces, type SheetReader } from '../../../input/csv.ts'
import type { RowWork } from '../row-work.ts'
import type { PlainRows } from './plain-rows.ts'

/** Reads a file chunk by chunk: plain rows from their bytes, all others with the careful reader, in order. */
export interface ChunkWork {
  /** A chunk by itself; the line that comes next, null where it did not end between two rows. */
  read(bytes: Buffer, place: Place): number | null
  /** The chunk behind the last one, which had not ended between two rows. */
  readOn(bytes: Buffer): void
}

export function chunkWork(reader: SheetReader, work: RowWork, plain: PlainRows | null): ChunkWork {
  return {
    read: (bytes, place) => {
      if (plain === null || !plain.begin(bytes)) {
        reader.moveTo(place)
        careful(bytes)
        return reader.nextLine()
      }
      return readMixed(bytes, place, plain)
    },
    readOn: careful,
  }

  function careful(bytes: Buffer): void {
    for (const piece of pieces(bytes)) work.add(reader.push(piece))
  }

  /** After an odd row more and more lines are read carefully in one go: where all rows are odd, little time is lost with trying. */
  function readMixed(bytes: Buffer, place: Place, plain: PlainRows): number | null {
    const rowEnds = linesOf(bytes)
    const asUtf8 = plain.bytes()
    const utf8Ends = asUtf8 === bytes ? rowEnds : linesOf(asUtf8)
    let line: number | null = place.offset === 0 ? null : place.line
    let placed = place.offset === 0
    let lines = 1
    // The line breaks inside the rows before are known of the chunk only.
    reader.moveTo(place)
    while (rowEnds.at() < bytes.length) {
      if (line !== null) {
        const from = utf8Ends.at()
        const next = plain.take(from, line)
        const taken = plain.taken()
        if (taken > 0) {
          reader.countPlain(taken)
          line += taken
          placed = false
          lines = 1
          utf8Ends.moveTo(next)
          if (rowEnds !== utf8Ends) rowEnds.skip(taken)
          if (rowEnds.at() >= bytes.length) break
        } else lines = Math.min(lines * 2, linesAtOnce)
        if (!placed) reader.moveTo({ line, offset: place.offset + rowEnds.at() })
        placed = true
      }
      const from = rowEnds.at()
      rowEnds.skip(lines)
      if (rowEnds !== utf8Ends) utf8Ends.skip(lines)
      careful(bytes.subarray(from, rowEnds.at()))
      line = reader.nextLine()
      if (line === null) lines = Math.min(lines * 2, linesAtOnce)
    }
    // Whoever reads on carefully from here begins at the end of the last plain row.
    if (line !== null && !placed) reader.moveTo({ line, offset: place.offset + bytes.length })
    return line
  }
}

/** A place between the lines of some bytes. */
function linesOf(bytes: Buffer) {
  let at = 0
  return {
    at: () => at,
    moveTo: (to: number) => {
      at = to
    },
    skip: (lines: number) => {
      for (let i = 0; i < lines && at < bytes.length; i++) {
        const end = bytes.indexOf(LINE_FEED, at)
        at = end < 0 ? bytes.length : end + 1
      }
    },
  }
}

const linesAtOnce = 64
const LINE_FEED = 0x0a
