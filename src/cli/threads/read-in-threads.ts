import { type Checkup, type Chunk, pieces, type RowCounts, type Totals } from '../../input/csv.ts'
import type { RowWork } from '../row-work.ts'
import type { Step, SteppedReading } from './read-here.ts'
import type { Answer, Job, Thread, Threads } from './thread.ts'

/**
 * Reads a file in several threads, with the same result as in one. Whatever does not end cleanly between two rows,
 * and all that follows it, is read by this thread, with the checkup's own reader.
 */
export function readInThreads(checkup: Checkup, job: Job, work: RowWork, threads: Threads): SteppedReading {
  const { reader } = checkup
  let counts: RowCounts = { rowsIn: 0, assessed: 0, listed: 0, skipped: 0, otherTests: 0, panels: 0 }
  let alone = false

  return { steps, totals }

  async function* steps(): AsyncGenerator<Step> {
    const pool: Thread[] = []
    try {
      for (let i = 0; i < threads.count; i++) pool.push(await threads.start(job))
      const waiting: { chunk: Chunk; answer: Promise<Answer> }[] = []
      let turn = 0
      for await (const chunk of checkup.chunks?.(threads.chunkSize) ?? []) {
        if (alone || chunk.place.offset === 0 || chunk.next === null) {
          for (const { chunk: earlier, answer } of waiting.splice(0)) yield settle(earlier, await answer)
          yield readHere(chunk, chunk.bytes)
          continue
        }
        const answer = (pool[turn++ % pool.length] as Thread).read(chunk)
        // Whoever awaits it hears of a failure; until then it is no unhandled one.
        answer.catch(() => undefined)
        waiting.push({ chunk, answer })
        const oldest = waiting.length > threads.count * heldByEach ? waiting.shift() : undefined
        if (oldest !== undefined) yield settle(oldest.chunk, await oldest.answer)
      }
      for (const { chunk, answer } of waiting) yield settle(chunk, await answer)
      for (const rows of reader.end()) {
        work.add(rows)
        yield { written: work.take(), line: rows.at(-1)?.line ?? 0 }
      }
    } finally {
      for (const thread of pool) thread.stop()
    }
  }

  function totals(): Totals {
    const own = checkup.totals()
    return { ...added(own, counts), sha256: own.sha256 }
  }

  function settle(chunk: Chunk, { bytes, done }: Answer): Step {
    if (alone || done === null) return readHere(chunk, bytes)
    counts = added(counts, done.counts)
    return { written: done.written, line: chunk.next?.line ?? 0 }
  }

  function readHere({ place, next }: Chunk, bytes: Uint8Array): Step {
    if (!alone) reader.moveTo(place)
    for (const piece of pieces(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) work.add(reader.push(piece))
    if (next === null || !reader.isBetweenRows()) alone = true
    return { written: work.take(), line: next?.line ?? 0 }
  }
}

function added(a: RowCounts, b: RowCounts): RowCounts {
  return {
    rowsIn: a.rowsIn + b.rowsIn,
    assessed: a.assessed + b.assessed,
    listed: a.listed + b.listed,
    skipped: a.skipped + b.skipped,
    otherTests: a.otherTests + b.otherTests,
    panels: a.panels + b.panels,
  }
}

/** One chunk in work and one at hand, so that no thread waits. */
const heldByEach = 2
