import type { Checkup, Totals } from '../../../input/csv.ts'
import type { RowWork } from '../row-work.ts'
import type { Written } from '../written.ts'

/** A file that is read step by step, in the order of its rows. */
export interface SteppedReading {
  steps(): AsyncIterable<Step>
  /** Right when the steps have ended. */
  totals(): Totals
}

/** What a piece of the file came to, and the line it reaches to. */
export interface Step {
  written: Written
  line: number
}

/** Reads a file in this thread alone. */
export function readHere(checkup: Checkup, work: RowWork): SteppedReading {
  return { steps, totals: () => checkup.totals() }

  async function* steps(): AsyncGenerator<Step> {
    for await (const batch of checkup.batches()) {
      work.add(batch)
      yield { written: work.take(), line: batch.at(-1)?.line ?? 0 }
    }
  }
}
