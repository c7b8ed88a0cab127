import type { Threads } from '../run/threads/thread.ts'
import type { Surroundings } from './surroundings.ts'

/** The world of one call, threads included. */
export interface Io extends Surroundings {
  /** Threads that read large files along; absent or null where all is done in this one. */
  threads?(): Promise<Threads | null>
}
