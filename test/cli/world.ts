import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/main.ts'
import type { Threads } from '../../src/cli/run/threads/thread.ts'
import { diskAt } from '../../src/cli/world/disk.ts'
import type { Io } from '../../src/cli/world/io.ts'
import type { Disk, OutputFile } from '../../src/cli/world/surroundings.ts'

export interface WorldOptions {
  env?: Record<string, string>
  /** Bytes or text that stand on standard input. */
  stdin?: string | Uint8Array
  stdinIsTTY?: boolean
  stdoutIsTTY?: boolean
  stderrIsTTY?: boolean
  columns?: number
  colorDepth?: number
  rows?: number
  /** Looks at a text page by page; false: there is nothing to show it with. */
  showPages?: (text: string) => boolean
  locale?: string | null
  now?: () => Date
  /** Files of the folder that the run stands in. */
  files?: Record<string, string | Uint8Array>
  /** Threads that read along; none unless given. */
  threads?: Threads
  /** Every row goes the careful way. */
  careful?: true
  /** What the disk does instead. */
  disk?: (real: Disk) => Partial<Disk>
}

export interface Ran {
  code: number
  stdout: string
  stdoutBytes: Buffer
  stderr: string
}

/** A world of its own for each test: a folder that is removed afterwards, and an Io whose outputs are kept. */
export interface World {
  folder: string
  path(name: string): string
  text(name: string): string
  bytes(name: string): Buffer
  /** Every name in the folder, hidden ones included. */
  names(): string[]
  write(name: string, content: string | Uint8Array): void
  run(...argv: string[]): Promise<Ran>
  /** Another way into the program, with this world. */
  enter(way: (io: Io) => Promise<number>): Promise<Ran>
  /** Fires what listens for an interrupt; says how many there were. */
  interrupt(): number
  listeners(): number
  remove(): void
}

export function createWorld(options: WorldOptions = {}): World {
  const folder = mkdtempSync(join(tmpdir(), 'liver-panel-'))
  const path = (name: string) => join(folder, name)
  const write = (name: string, content: string | Uint8Array) => {
    if (name.includes('/')) mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(path(name), content)
  }
  for (const [name, content] of Object.entries(options.files ?? {})) write(name, content)
  const interrupts = new Set<() => void>()
  const enter = async (way: (io: Io) => Promise<number>): Promise<Ran> => {
    const out: Buffer[] = []
    const err: Buffer[] = []
    const code = await way(ioOf(options, folder, out, err, interrupts))
    const stdoutBytes = Buffer.concat(out)
    return { code, stdout: stdoutBytes.toString('utf8'), stdoutBytes, stderr: Buffer.concat(err).toString('utf8') }
  }
  return {
    folder,
    path,
    write,
    text: (name) => readFileSync(path(name), 'utf8'),
    bytes: (name) => readFileSync(path(name)),
    names: () => readdirSync(folder).sort(),
    run: (...argv) => enter((io) => run(argv, io)),
    enter,
    interrupt: () => {
      const waiting = [...interrupts]
      for (const listener of waiting) listener()
      return waiting.length
    },
    listeners: () => interrupts.size,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** One call in a world that is gone when it ends. English unless told otherwise. */
export async function runOnce(argv: readonly string[], options: WorldOptions = {}): Promise<Ran> {
  const world = createWorld(options)
  try {
    return await world.run(...argv)
  } finally {
    world.remove()
  }
}

/** A disk whose new files fail as told. */
export function failingFiles(real: Disk, fail: { write?: (count: number) => Error | null; commit?: () => Error | null }): Partial<Disk> {
  return {
    create: (path): OutputFile => {
      const file = real.create(path)
      let count = 0
      return {
        write: (data) => {
          const error = fail.write?.(++count)
          if (error) throw error
          return file.write(data)
        },
        commit: async () => {
          const error = fail.commit?.()
          if (error) throw error
          await file.commit()
        },
        discard: () => file.discard(),
      }
    },
  }
}

/** An error as the operating system reports it. */
export function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code, syscall: 'write', errno: -1, ...(path === undefined ? {} : { path }) })
}

function ioOf(options: WorldOptions, folder: string, out: Buffer[], err: Buffer[], interrupts: Set<() => void>): Io {
  const sink = (into: Buffer[], isTTY: boolean) => ({
    isTTY,
    columns: options.columns,
    rows: options.rows,
    colorDepth: options.colorDepth ?? (isTTY ? 4 : 1),
    write: (data: string | Uint8Array) => {
      into.push(Buffer.from(data))
      return undefined
    },
  })
  const real = diskAt(folder)
  return {
    env: options.env ?? { LANG: 'en_US.UTF-8' },
    cwd: folder,
    ...(options.showPages && { showPages: async (text: string) => options.showPages?.(text) ?? false }),
    now: options.now ?? (() => new Date(2025, 5, 1, 9, 0, 0)),
    systemLocale: () => (options.locale === undefined ? 'en-US' : options.locale),
    stdin: { isTTY: options.stdinIsTTY ?? false, read: () => Readable.from([Buffer.from(options.stdin ?? '')]) },
    stdout: sink(out, options.stdoutIsTTY ?? false),
    stderr: sink(err, options.stderrIsTTY ?? false),
    disk: { ...real, ...options.disk?.(real) },
    threads: async () => options.threads ?? null,
    ...(options.careful && { careful: true }),
    onInterrupt: (listener) => {
      interrupts.add(listener)
      return () => interrupts.delete(listener)
    },
    openTerminal: () => ({
      input: Readable.from([]),
      output: new Writable({ write: (_data, _encoding, done) => done() }),
      close: () => undefined,
    }),
  }
}
