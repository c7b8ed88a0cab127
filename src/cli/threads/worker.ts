import { parentPort, workerData } from 'node:worker_threads'
import { isUsageError } from '../../issue.ts'
import { chunkReader } from './serve.ts'
import type { Failure } from './start.ts'
import type { Job, Question } from './thread.ts'

// The file of a thread: one answer for each question, with its bytes handed over, or how it failed.
const reader = chunkReader(workerData as Job)
parentPort?.on('message', (question: Question) => {
  reader
    .then((read) => {
      const answer = read(question)
      const data = answer.done?.written.data
      const buffers = [answer.bytes, ...(data instanceof Uint8Array ? [data] : [])].map(({ buffer }) => buffer as ArrayBuffer)
      parentPort?.postMessage(answer, buffers)
    })
    .catch((error: unknown) => parentPort?.postMessage({ failure: failureOf(error) }))
})

/** An error loses its particulars on the way to another thread. */
function failureOf(error: unknown): Failure {
  if (isUsageError(error)) return { usage: { code: error.code, args: error.args } }
  return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
