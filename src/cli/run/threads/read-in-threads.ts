import type { Checkup, Chunk, InPieces, RowCounts, Totals } from '../../../input/csv.ts'
import type { ChunkWork } from '../plain/chunk-work.ts'
import type { RowWork } from '../row-work.ts'
import type { Pool } from './pool.ts'
import type { Step, SteppedReading } from './read-here.ts'
import { chunkReader } from './serve.ts'
import type { Answer, Job, Question, Thread } from './thread.ts'

/**
 * Reads a file in several threads, with the same result as in one. Whatever does not end cleanly between two rows,
 * and all that follows it, is read by this thread, with the checkup's own reader.
 */
export function readInThreads(
  checkup: Checkup,
  inPieces: InPieces,
  job: Job,
  work: RowWork,
  here: ChunkWork,
  { threads, chunkSize }: Pick<Pool, 'threads' | 'chunkSize'>,
): SteppedReading {
  const { reader } = inPieces
  let counts: RowCounts = { rowsIn: 0, assessed: 0, listed: 0, skipped: 0, totalRows: 0, otherTests: 0, valuesLeftOut: 0, panels: 0 }
  let alone = false
  /** How many chunks each thread has. */
  const busy = threads.map(() => 0)
  /** Memory of data that stands in the output by now. */
  const written: ArrayBuffer[] = []

  return { steps, totals }

  async function* steps(): AsyncGenerator<Step> {
    for (const thread of threads) thread.begin(job)
    // Where others help, this thread takes its share while they are at work.
    const inThis = threads.length === 0 ? null : await chunkReader(job)
    const waiting: Waiting[] = []
    // Whoever takes a step has written its data when asking for the next one.
    const taken = function* (step: Step): Generator<Step> {
      yield step
      const { data } = step.written
      if (data instanceof Uint8Array && data.byteLength > 0 && written.length < threads.length * heldByEach)
        written.push(data.buffer as ArrayBuffer)
    }
    for await (const chunk of inPieces.chunks(chunkSize)) {
      waiting.push({ chunk, answer: await asked(chunk, inThis) })
      while (waiting.length > (alone ? 0 : threads.length * heldByEach + heldHere)) yield* taken(await settle(waiting.shift() as Waiting))
    }
    for (const next of waiting) yield* taken(await settle(next))
    for (const rows of reader.end()) {
      work.add(rows)
      yield { written: work.take(), line: rows.at(-1)?.line ?? 0 }
    }
  }

  /** The beginning, where the header is, and the end are for the checkup's own reader: null. */
  async function asked({ bytes, place, next }: Chunk, inThis: ((question: Question) => Answer) | null): Promise<Asked> {
    if (alone || inThis === null || place.offset === 0 || next === null) return { answer: null }
    const question = { bytes, place, next, memory: written.pop() ?? null }
    let free = freest()
    if (free === null) {
      // Answers that have come by now are heard of before this thread is busy itself.
      await new Promise((resolve) => setImmediate(resolve))
      free = freest()
    }
    const answer = free === null ? readBy(inThis, question) : askedOf(free, question)
    // Whoever awaits it hears of a failure; until then it is no unhandled one.
    answer.catch(() => undefined)
    return { answer }
  }

  function freest(): number | null {
    const least = busy.indexOf(Math.min(...busy))
    return (busy[least] as number) < heldByEach ? least : null
  }

  async function askedOf(at: number, question: Question): Promise<Answer> {
    busy[at] = (busy[at] as number) + 1
    try {
      return await (threads[at] as Thread).read(question)
    } finally {
      busy[at] = (busy[at] as number) - 1
    }
  }

  function totals(): Totals {
    const own = checkup.totals()
    return { ...added(own, counts), sha256: own.sha256 }
  }

  async function settle({ chunk, answer: { answer } }: Waiting): Promise<Step> {
    if (answer === null) return readHere(chunk)
    const { bytes, done } = await answer
    if (alone || done === null) return readHere({ ...chunk, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    counts = added(counts, done.counts)
    return { written: done.written, line: chunk.next?.line ?? 0 }
  }

  function readHere({ bytes, place, next }: Chunk): Step {
    if (alone) here.readOn(bytes)
    else alone = here.read(bytes, place) !== next?.line || next === null || reader.breaks() !== next.breaks
    return { written: work.take(), line: next?.line ?? 0 }
  }
}

interface Waiting {
  chunk: Chunk
  answer: Asked
}

/** In an object: a promise by itself would be waited for where it is handed on. */
interface Asked {
  answer: Promise<Answer> | null
}

async function readBy(inThis: (question: Question) => Answer, question: Question): Promise<Answer> {
  return inThis(question)
}

function added(a: RowCounts, b: RowCounts): RowCounts {
  return {
    rowsIn: a.rowsIn + b.rowsIn,
    assessed: a.assessed + b.assessed,
    listed: a.listed + b.listed,
    skipped: a.skipped + b.skipped,
    otherTests: a.otherTests + b.otherTests,
    totalRows: a.totalRows + b.totalRows,
    valuesLeftOut: a.valuesLeftOut + b.valuesLeftOut,
    panels: a.panels + b.panels,
  }
}

/** One chunk in work and one at hand, so that no thread waits. */
const heldByEach = 2
/** Chunks that this thread has read before their turn. */
const heldHere = 2
