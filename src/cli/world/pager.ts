import { spawn } from 'node:child_process'

/**
 * Shows a text with the user's pager, `less` where there is none named; false where it could not be shown that way.
 * Leaving it before the end is no failure. `less` ends by itself on one screen, keeps colours and leaves the text standing.
 */
export function showPages(text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const named = env.PAGER?.trim()
  if (named === '' || named === 'cat') return Promise.resolve(false)
  const [command, args] = named === undefined ? ['less', ['-FIRX']] : shellOf(named)
  return new Promise((resolve) => {
    const pager = spawn(command, args, {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FIRX', LESSCHARSET: 'utf-8', LV: '-c', ...env },
    })
    // Ctrl-C belongs to the pager while it is shown.
    const wait = () => undefined
    process.on('SIGINT', wait)
    const end = (shown: boolean) => {
      process.off('SIGINT', wait)
      resolve(shown)
    }
    pager.on('error', () => end(false))
    pager.on('close', (code) => end(code !== commandNotFound))
    pager.stdin.on('error', () => undefined)
    pager.stdin.end(text)
  })
}

/** `PAGER` is a line for the shell: it may hold arguments. */
function shellOf(line: string): [string, string[]] {
  return process.platform === 'win32' ? ['cmd', ['/d', '/s', '/c', line]] : ['/bin/sh', ['-c', line]]
}

const commandNotFound = 127
