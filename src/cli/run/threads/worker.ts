import { parentPort } from 'node:worker_threads'
import { isUsageError } from '../../../issue.ts'
import { chunkReader } from './serve.ts'
import type { Failure } from './start.ts'
import type { Job, Question } from './thread.ts'

// The file of a thread: one answer for each question, with its bytes handed over, or how it failed.
let reader: ReturnType<typeof chunkReader> | null = null
parentPort?.on('message', (message: { job: Job } | Question) => {
  if ('job' in message) reader = chunkReader(message.job)
  else answer(message).catch((error: unknown) => parentPort?.postMessage({ failure: failureOf(error) }))
})

async function answer(question: Question): Promise<void> {
  const read = await reader
  if (read === null) throw new Error('a chunk came before its file')
  const given = read(question)
  const data = given.done?.written.data
  const buffers = [given.bytes, ...(data instanceof Uint8Array ? [data] : [])].map(({ buffer }) => buffer as ArrayBuffer)
  parentPort?.postMessage(given, buffers)
}

/** An error loses its particulars on the way to another thread. */
function failureOf(error: unknown): Failure {
  if (isUsageError(error)) return { usage: { code: error.code, args: error.args } }
  return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
