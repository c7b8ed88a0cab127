import type { Readable, Writable } from 'node:stream'

/** The world as a parameter: everything a run reads from outside or does to it, so that a test can hand in its own. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  now(): Date
  /** BCP 47 tag of the system, e.g. `ja-JP`; null where there is none. */
  systemLocale(): string | null
  stdin: { readonly isTTY: boolean; read(): AsyncIterable<Uint8Array> }
  stdout: Sink
  stderr: Sink
  disk: Disk
  /** Called once when the run is interrupted; returns what takes the listener off again. */
  onInterrupt(listener: () => void): () => void
  /** Shows a long text page by page; false where there is nothing to show it with. Absent where nobody looks. */
  showPages?(text: string): Promise<boolean>
  /** For questions, at a terminal only. `lines`: the terminal edits and echoes each line itself, and nothing is repainted. */
  openTerminal(options: { color: boolean; lines?: boolean }): Terminal
}

/** The terminal as streams, while questions are asked. `close` gives it back as it was: cooked, its cursor shown. */
export interface Terminal {
  input: Readable
  output: Writable
  close(): void
}

export interface Sink {
  isTTY: boolean
  /** Width of the terminal; undefined where it is none. */
  columns: number | undefined
  /** Height of the terminal; undefined where it is none. */
  rows?: number | undefined
  colorDepth: number
  /** Resolves when there is room for more. */
  write(data: string | Uint8Array): Promise<void> | undefined
}

export type FileKind = 'file' | 'directory' | 'other' | 'absent'

export interface FileFacts {
  kind: FileKind
  size: number
  /** Belongs to somebody else, or may be written by everybody. */
  foreign?: boolean
  /** Only its owner may read it. */
  private?: boolean
  /** The same for two names of one file. */
  identity: string
}

/** Paths are taken relative to `cwd`. System errors come through as they are, with their `code`. */
export interface Disk {
  facts(path: string): FileFacts
  readText(path: string): string
  /** The first bytes of a file. */
  head(path: string, size: number): Buffer
  /** Every file in a folder and in those inside it, in the order of their names; hidden ones are left out. */
  list(path: string): string[]
  read(path: string): AsyncIterable<Uint8Array>
  /** A new folder; its parent has to be there. */
  makeFolder(path: string, onlyForOwner?: boolean): void
  /** Writes beside the target and renames into place on `commit`. `onlyForOwner`: a new file is for its owner's eyes only. */
  create(path: string, onlyForOwner?: boolean): OutputFile
}

export interface OutputFile {
  write(data: string | Uint8Array): Promise<void> | undefined
  /** Everything on disk, then in place under its name: complete, or an error and nothing. */
  commit(): Promise<void>
  /** Leaves nothing behind. */
  discard(): void
}
