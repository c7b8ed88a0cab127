import { printable } from '../../output/text/printable.ts'
import type { Task } from '../run/command.ts'

/** How far a long run is, on standard error and at a terminal only; the line is wiped at the end. */
export function progressOn({ settings, voice, io }: Task, name: string): { at(line: number): void; done(): void } {
  if (settings.quiet || !io.stderr.isTTY) return { at: () => undefined, done: () => undefined }
  let last = io.now().getTime()
  let shown = false
  return {
    at: (line) => {
      const now = io.now().getTime()
      if (now - last < everyMs) return
      last = now
      shown = true
      void io.stderr.write(`\r\u001B[K${voice.say('cli.progress', { name: printable(name), rows: line.toLocaleString('en-US') })}`)
    },
    done: () => {
      if (shown) void io.stderr.write('\r\u001B[K')
    },
  }
}

const everyMs = 500
