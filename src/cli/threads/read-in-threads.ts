import { type Checkup, type Chunk, pieces, type RowCounts, type Totals } from '../../input/csv.ts'
import type { RowWork } from '../row-work.ts'
import type { Pool } from './pool.ts'
import type { Step, SteppedReading } from './read-here.ts'
import type { Answer, Job, Question, Thread } from './thread.ts'

/**
 * Reads a file in several threads, with the same result as in one. Whatever does not end cleanly between two rows,
 * and all that follows it, is read by this thread, with the checkup's own reader.
 */
export function readInThreads(checkup: Checkup, job: Job, work: RowWork, { threads, chunkSize }: Pool): SteppedReading {
  const { reader } = checkup
  let counts: RowCounts = { rowsIn: 0, assessed: 0, listed: 0, skipped: 0, otherTests: 0, panels: 0 }
  let alone = false

  return { steps, totals }

  async function* steps(): AsyncGenerator<Step> {
    for (const thread of threads) thread.begin(job)
    const waiting: { question: Question; answer: Promise<Answer> }[] = []
    let turn = 0
    for await (const { bytes, place, next } of checkup.chunks?.(chunkSize) ?? []) {
      if (alone || place.offset === 0 || next === null) {
        for (const { question, answer } of waiting.splice(0)) yield settle(question, await answer)
        yield readHere({ bytes, place, next })
        continue
      }
      const question = { bytes, place, next }
      const answer = (threads[turn++ % threads.length] as Thread).read(question)
      // Whoever awaits it hears of a failure; until then it is no unhandled one.
      answer.catch(() => undefined)
      waiting.push({ question, answer })
      const oldest = waiting.length > threads.length * heldByEach ? waiting.shift() : undefined
      if (oldest !== undefined) yield settle(oldest.question, await oldest.answer)
    }
    for (const { question, answer } of waiting) yield settle(question, await answer)
    for (const rows of reader.end()) {
      work.add(rows)
      yield { written: work.take(), line: rows.at(-1)?.line ?? 0 }
    }
  }

  function totals(): Totals {
    const own = checkup.totals()
    return { ...added(own, counts), sha256: own.sha256 }
  }

  function settle({ place, next }: Question, { bytes, done }: Answer): Step {
    if (alone || done === null) return readHere({ bytes, place, next })
    counts = added(counts, done.counts)
    return { written: done.written, line: next.line }
  }

  function readHere({ bytes, place, next }: Question | Chunk): Step {
    if (!alone) reader.moveTo(place)
    for (const piece of pieces(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) work.add(reader.push(piece))
    if (next === null || !reader.isAt(next)) alone = true
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
