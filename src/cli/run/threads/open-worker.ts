import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A thread from the file that the build puts beside this one. The single-file program, which has no files, puts another way in its place. */
export function openWorker(options: WorkerOptions): Worker {
  return new Worker(new URL('./cli-run-threads-worker.js', import.meta.url), options)
}
