import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'

/** A program at a real pseudo-terminal of 80 columns, with somebody who reads before typing on. */
export interface Session {
  /** Types once this text stands on the screen, after what was there when something was typed last. */
  when(text: string, typed: string): Promise<void>
  /** All that was shown, line ends as usual, colours and cursor movements taken out. */
  end(): Promise<{ code: number | null; shown: string; raw: string }>
}

/** `script` is part of util-linux: every Debian has it. */
export function startSession(command: string, env: Readonly<Record<string, string>> = {}): Session {
  const child = spawn('script', ['-qefc', `stty cols 80 rows 60; ${command}`, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', LC_ALL: 'C.UTF-8', NO_COLOR: '1', ...env },
  })
  onTestFinished(() => void child.kill())
  let raw = ''
  let read = 0
  let wake = (): void => undefined
  const over = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text
    wake()
  })
  return {
    when: async (text, typed) => {
      while (!raw.slice(read).includes(text)) {
        const more = new Promise<'more'>((resolve) => {
          wake = () => resolve('more')
        })
        if ((await Promise.race([more, over])) !== 'more') throw new Error(`ended before ${text}:\n${raw}`)
      }
      read = raw.length
      child.stdin.write(typed)
    },
    end: async () => ({ code: await over, shown: plain(raw), raw }),
  }
}

function plain(raw: string): string {
  return raw.replace(/\x1b\[[?\d;]*[A-Za-z]/g, '').replaceAll('\r\n', '\n')
}
