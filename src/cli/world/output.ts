import { UsageError } from '../../issue.ts'
import { encoderFor, type OutputEncoding } from '../../output/text/encode.ts'
import { textOf } from '../options/parsed.ts'
import { configName, isFolder, type Settings } from '../options/settings.ts'
import { isPaged, writePage } from './page.ts'
import type { OutputFile, Sink, Surroundings } from './surroundings.ts'

/** Where a run's data goes: standard output, or a file that is complete or absent. */
export interface Output {
  write(text: string): Promise<void> | undefined
  /** Writes bytes that are in the encoding of the output already. */
  writeBytes(bytes: Uint8Array): Promise<void> | undefined
  commit(): Promise<void>
  discard(): void
}

export async function openOutput(settings: Settings, io: Surroundings, words: readonly string[] = []): Promise<Output> {
  const { output } = settings
  if (isFolder(output)) throw new UsageError('output-is-directory', { path: output })
  const encode = await encoderFor(encodingOf(settings))
  if (output === null || output === '-') return isPaged(settings, io) ? toPages(settings, io) : toSink(io.stdout, encode)
  return toFile(output, io, inputsOf(settings, words), encode)
}

/** Every file that a run reads. */
export function inputsOf({ rules, given }: Settings, words: readonly string[]): readonly string[] {
  const config = textOf(given, 'config') ?? configName
  return [...words.map((word) => (word === '-' ? standardInput : word)), config, ...(rules === null ? [] : [rules])]
}

/** One text as a whole: on standard output, or complete in its file; `words` are the files that it was made from. */
export async function writeWhole(text: string, settings: Settings, io: Surroundings, words: readonly string[] = []): Promise<void> {
  const output = await openOutput(settings, io, words)
  try {
    await output.write(text)
    await output.commit()
  } catch (error) {
    output.discard()
    throw error
  }
}

/** Writes beside the target; an interrupt leaves nothing behind. */
export function toFile(path: string, io: Surroundings, inputs: readonly string[], encode: (text: string) => string | Uint8Array): Output {
  refuseInput(path, inputs, io)
  // What was made of a file that only its owner may read is for nobody else either.
  const file = create(
    path,
    io,
    inputs.some((input) => io.disk.facts(input).private === true),
  )
  const release = io.onInterrupt(() => file.discard())
  return {
    write: (text) => (text === '' ? undefined : file.write(encode(text))),
    writeBytes: (bytes) => (bytes.length === 0 ? undefined : file.write(bytes)),
    commit: async () => {
      await file.commit()
      release()
    },
    discard: () => {
      file.discard()
      release()
    },
  }
}

function toSink(sink: Sink, encode: (text: string) => string | Uint8Array): Output {
  return {
    write: (text) => (text === '' ? undefined : sink.write(encode(text))),
    writeBytes: (bytes) => (bytes.length === 0 ? undefined : sink.write(bytes)),
    commit: async () => undefined,
    discard: () => undefined,
  }
}

/** What is shown page by page is shown when it is whole. */
function toPages(settings: Settings, io: Surroundings): Output {
  const parts: Uint8Array[] = []
  return {
    write: (text) => void parts.push(Buffer.from(text)),
    writeBytes: (bytes) => void parts.push(bytes),
    commit: () => writePage(Buffer.concat(parts).toString(), settings, io),
    discard: () => undefined,
  }
}

/** Excel in Japan opens UTF-8 only with a byte order mark; a pipe wants none. */
export function encodingOf(settings: Settings): OutputEncoding {
  if (settings.format !== 'csv') {
    if (settings.asked['output-encoding'] !== undefined) throw new UsageError('encoding-for-format')
    return 'utf-8'
  }
  return settings.outputEncoding ?? (settings.output === null || settings.output === '-' ? 'utf-8' : 'utf-8-bom')
}

/** Two names of one file are one file: a link to the input is the input. */
function refuseInput(path: string, inputs: readonly string[], io: Surroundings): void {
  const target = io.disk.facts(path)
  if (target.kind === 'directory') throw new UsageError('output-is-directory', { path })
  const isInput = inputs.some((input) => io.disk.facts(input).identity === target.identity)
  if (isInput && target.kind !== 'other') throw new UsageError('output-is-input', { path })
}

function create(path: string, io: Surroundings, onlyForOwner: boolean): OutputFile {
  try {
    return io.disk.create(path, onlyForOwner)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      throw new UsageError('output-folder', { path })
    throw error
  }
}

/** Where the system has this name, it tells which file was redirected to standard input. */
export const standardInput = '/dev/stdin'
