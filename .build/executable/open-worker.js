// Stands in for src/cli/run/threads/open-worker.ts in the single-file program: a thread's program lies inside it.
import { getAsset } from 'node:sea'
import { Worker } from 'node:worker_threads'

export function openWorker(options) {
  return new Worker(getAsset('thread.cjs', 'utf8'), { ...options, eval: true })
}
