import { isReordered } from '../../options/settings.ts'
import type { Task } from '../command.ts'
import type { Thread, Threads } from './thread.ts'

/** The threads of a run, started before its files are opened: a thread needs a moment until it can read. */
export interface Pool {
  threads: readonly Thread[]
  chunkSize: number
  /** Whether a file is large enough to be read by them. */
  isFor(path: string): boolean
  stop(): void
}

/** Null where threads gain nothing: files too small, or a format that writes more than its rows. */
export async function openPool({ words, settings, io }: Task): Promise<Pool | null> {
  // People in another order wait for each other, in one place.
  if (isReordered(settings)) return null
  if (io.threads === undefined || (settings.format !== 'csv' && settings.format !== 'ndjson')) return null
  const isLarge = (path: string, { fileSize }: Threads) => path !== '-' && io.disk.facts(path).size >= fileSize
  const offered = await io.threads()
  if (offered === null || !words.some((path) => isLarge(path, offered))) return null
  const threads = Array.from({ length: offered.count }, () => offered.start())
  return {
    threads,
    chunkSize: offered.chunkSize,
    isFor: (path) => isLarge(path, offered),
    stop: () => {
      for (const thread of threads) thread.stop()
    },
  }
}
