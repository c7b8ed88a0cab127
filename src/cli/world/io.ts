import type { Threads } from '../run/threads/thread.ts'
import type { Surroundings } from './surroundings.ts'

/** The world of one call, threads included. */
export interface Io extends Surroundings {
  /** Threads that read large files along; absent or null where all is done in this one. */
  threads?(): Promise<Threads | null>
  /** Every row goes the careful way, also where the way of plain rows would say the same: for tests that hold the two together. */
  careful?: true
}
