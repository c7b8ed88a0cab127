import { Readable } from 'node:stream'
import type { Terminal } from './surroundings.ts'

/** The terminal as it is: it echoes and edits a line itself. Ctrl-C and Ctrl-D end what is read; a window that closes ends the process. */
export function lineTerminal(hangUp: () => void): Terminal {
  const screen = process.stderr.isTTY ? process.stderr : process.stdout
  const keyboard = process.stdin
  const input = new Readable({ read: () => undefined })
  const heard = (bytes: Buffer) => void input.push(bytes)
  const over = () => void input.push(null)
  // A terminal that went away ends like Ctrl-D does, and its signal is on its way.
  const ended = () => void setTimeout(over, signalUnderWay)
  keyboard.on('data', heard).on('end', ended).on('error', hangUp)
  process.on('SIGINT', over).on('SIGHUP', hangUp)
  return {
    input,
    output: screen,
    close: () => {
      keyboard.off('data', heard).off('end', ended).off('error', hangUp).pause()
      process.off('SIGINT', over).off('SIGHUP', hangUp)
    },
  }
}

/** Milliseconds. */
const signalUnderWay = 50
