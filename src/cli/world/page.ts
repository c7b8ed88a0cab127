import { lettersFor } from '../options/letters.ts'
import type { Settings } from '../options/settings.ts'
import type { Surroundings } from './surroundings.ts'

/** Text for eyes, on standard output: page by page where it is longer than the screen, so that its beginning is what is seen first. */
export async function writePage(text: string, settings: Settings, io: Surroundings): Promise<void> {
  if (isPaged(settings, io) && isLonger(text, io.stdout.rows) && (await io.showPages?.(text)) === true) return
  await io.stdout.write(text)
}

/** Never in a pipe, never for ears: a screen reader reads on by itself. */
export function isPaged(settings: Settings, io: Surroundings): boolean {
  const { format, given, output } = settings
  if (format !== 'text' || (output !== null && output !== '-') || given['no-pager'] === true) return false
  return io.showPages !== undefined && io.stdout.isTTY && lettersFor(given, io, false) !== 'plain'
}

/** The shell's own line needs room too. */
function isLonger(text: string, rows: number | undefined): boolean {
  return rows !== undefined && text.trimEnd().split('\n').length > rows - 1
}
