import { availableParallelism } from 'node:os'
import { UsageError } from '../../../issue.ts'
import { openWorker } from './open-worker.ts'
import type { Answer, Thread, Threads } from './thread.ts'

/** How a thread failed: a request that can't be met, or a bug with its stack. */
export type Failure = { usage: Pick<UsageError, 'code' | 'args'> } | { stack: string }

/** One for each core but the one that this thread works on; null where there is only that one. */
export function processThreads(): Threads | null {
  const cores = availableParallelism()
  return cores < 2 ? null : { count: Math.min(cores, threadsAtMost) - 1, chunkSize: 1 << 18, fileSize: 1 << 22, start: startThread }
}

function startThread(): Thread {
  const worker = openWorker({ resourceLimits: { maxYoungGenerationSizeMb } })
  const waiting: { resolve(answer: Answer): void; reject(error: unknown): void }[] = []
  let failed: unknown = null
  const fail = (error: unknown): void => {
    failed = error
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (message: Answer | { failure: Failure }) => {
    if ('failure' in message) fail(errorOf(message.failure))
    else waiting.shift()?.resolve(message)
  })
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a thread ended with ${code}`)))
  return {
    begin: (job) => worker.postMessage({ job }),
    read: ({ bytes, place, next, memory }) =>
      new Promise((resolve, reject) => {
        if (failed !== null) return reject(failed)
        waiting.push({ resolve, reject })
        const handedOver = [bytes.buffer as ArrayBuffer, ...(memory === null ? [] : [memory])]
        worker.postMessage({ bytes, place, next, memory }, handedOver)
      }),
    stop: () => void worker.terminate(),
  }
}

function errorOf(failure: Failure): Error {
  if ('usage' in failure) return new UsageError(failure.usage.code, failure.usage.args)
  return Object.assign(new Error('a thread failed'), { stack: failure.stack })
}

/** Writing is one thread's work: more than these would wait for it. */
const threadsAtMost = 4
/** Rows live for a moment: with this much room nearly all are gone when it is tidied up. */
const maxYoungGenerationSizeMb = 64
