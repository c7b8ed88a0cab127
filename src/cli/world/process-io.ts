import { diskAt } from './disk.ts'
import type { Io } from './io.ts'
import { lineTerminal } from './line-terminal.ts'
import { processTerminal } from './process-terminal.ts'
import type { Sink } from './surroundings.ts'

/** The real world. */
export function processIo(): Io {
  const cwd = currentFolder()
  return {
    env: process.env,
    cwd,
    now: () => new Date(),
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale || null,
    stdin: {
      // Asked for only when needed: opening standard input costs every call.
      get isTTY() {
        return process.stdin.isTTY === true
      },
      read: () => process.stdin,
    },
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    disk: diskAt(cwd),
    threads: async () => (await import('../run/threads/start.ts')).processThreads(),
    showPages: async (text) => (await import('./pager.ts')).showPages(text, process.env),
    openTerminal: (options) => {
      if (options.lines === true) return lineTerminal(hangUp)
      asking = true
      return processTerminal(options, hangUp)
    },
    onInterrupt: (listener) => {
      if (leavings.size === 0) for (const signal of signals) process.on(signal, interrupted)
      leavings.add(listener)
      return () => {
        leavings.delete(listener)
        if (leavings.size === 0) for (const signal of signals) process.off(signal, interrupted)
      }
    },
  }
}

/** A folder that was deleted under the call has no name any more: what is asked for in it is not there. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    return process.env.PWD || '/'
  }
}

/** What is to be tidied when the run ends before its time: the half-written files of every output. */
const leavings = new Set<() => void>()
/** Whether questions were asked: then the terminal is in a mode of its own. */
let asking = false

function interrupted(signal: (typeof signals)[number]): void {
  if (signal === 'SIGHUP' && asking) hangUp()
  else leave(interruptCodes[signal])
}

/** A terminal that has gone away can't be set back: Node dies of trying when it exits, so the signal itself ends the process. */
function hangUp(): void {
  for (const tidy of leavings) {
    try {
      tidy()
    } catch {
      // There is nobody left to tell.
    }
  }
  leavings.clear()
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}

function leave(code: number): never {
  for (const tidy of leavings) tidy()
  process.exit(code)
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const interruptCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // A reader that has gone away (`| head`) is no failure: the run ends quietly. Other failures reach the one who wrote.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') leave(0)
  })
  return {
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns
    },
    get rows() {
      return stream.rows
    },
    get colorDepth() {
      return stream.isTTY ? stream.getColorDepth() : 1
    },
    write: (data) =>
      new Promise((resolve, reject) => {
        stream.write(data, (error) => {
          if (!error) resolve()
          else if ((error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
        })
      }),
  }
}
