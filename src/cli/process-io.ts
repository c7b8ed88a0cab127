import { diskAt } from './disk.ts'
import type { Io, Sink } from './io.ts'
import { processTerminal } from './process-terminal.ts'

/** The real world. */
export function processIo(): Io {
  return {
    env: process.env,
    cwd: process.cwd(),
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
    disk: diskAt(process.cwd()),
    openTerminal: processTerminal,
    onInterrupt: (listener) => {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
      const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
      const listeners = signals.map((signal) => {
        const heard = () => {
          listener()
          process.exit(codes[signal])
        }
        process.once(signal, heard)
        return () => process.off(signal, heard)
      })
      return () => {
        for (const off of listeners) off()
      }
    },
  }
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // A reader that has gone away (`| head`) is no failure: the run ends quietly.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns
    },
    get colorDepth() {
      return stream.isTTY ? stream.getColorDepth() : 1
    },
    write: (data) => {
      if (stream.write(data)) return undefined
      return new Promise((resolve) => stream.once('drain', resolve))
    },
  }
}
