import { Readable, Writable } from 'node:stream'
import type { Terminal } from './surroundings.ts'

/** The terminal of this process. Questions are no data: they go to standard error where that is a terminal. */
export function processTerminal({ color }: { color: boolean }, hangUp: () => void): Terminal {
  const screen = process.stderr.isTTY ? process.stderr : process.stdout
  const keyboard = process.stdin
  const input = keysOf(keyboard, (on) => screen.write(on ? showCursor : hideCursor), hangUp)
  return {
    input: input.stream,
    output: drawnOn(screen, color),
    close: () => {
      input.close()
      screen.write(showCursor)
    },
  }
}

/**
 * The keyboard, one line at a time: what is pasted or typed ahead waits for the question it belongs to, where a prompt would
 * drop it. Raw mode stays on between questions, so that nothing is echoed or changed meanwhile.
 */
function keysOf(keyboard: NodeJS.ReadStream, setCursor: (on: boolean) => void, hangUp: () => void): { stream: Readable; close(): void } {
  const setRaw = (on: boolean) => keyboard.isTTY && keyboard.setRawMode(on)
  const stream = Object.assign(new Readable({ read: () => undefined }), { isTTY: true, setRawMode: (on: boolean) => on && setRaw(true) })
  const suspend = () => {
    setRaw(false)
    setCursor(true)
    process.once('SIGCONT', () => {
      setRaw(true)
      setCursor(false)
    })
    process.kill(process.pid, 'SIGTSTP')
  }
  const heard = (bytes: Buffer) => {
    if (bytes.includes(suspendKey)) suspend()
    for (const line of linesOf(bytes)) stream.push(line)
  }
  // In raw mode Ctrl-D is a key: only a terminal that went away ends.
  const ended = () => (keyboard.isTTY ? hangUp() : stream.push(Buffer.of(interruptKey)))
  keyboard.on('data', heard).on('end', ended).on('error', hangUp)
  return {
    stream,
    close: () => {
      keyboard.off('data', heard).off('end', ended).off('error', hangUp).pause()
      setRaw(false)
    },
  }
}

/** Pieces that end where Enter was pressed. A pasted line feed is Enter, and the end of input is an interrupt. */
function linesOf(bytes: Buffer): Buffer[] {
  const text = bytes
    .toString('latin1')
    .replaceAll('\x1a', '')
    .replaceAll('\x04', '\x03')
    .replace(/\r\n|\n/g, '\r')
  return text.split(/(?<=\r)/).map((line) => Buffer.from(line, 'latin1'))
}

/** The prompts colour whatever they write to, and take a terminal that doesn't know its width for one without any. */
function drawnOn(screen: NodeJS.WriteStream, color: boolean): Writable {
  const output = new Writable({
    decodeStrings: false,
    write: (text: string | Buffer, _encoding, done) => {
      screen.write(color ? text : text.toString().replace(colors, ''), () => done())
    },
  })
  screen.on('resize', () => output.emit('resize'))
  return Object.defineProperties(output, {
    columns: { get: () => screen.columns || 80 },
    rows: { get: () => screen.rows || 24 },
    isTTY: { value: true },
  })
}

const interruptKey = 0x03
const suspendKey = 0x1a
const showCursor = '\x1b[?25h'
const hideCursor = '\x1b[?25l'
const colors = /\x1b\[[\d;]*m/g
