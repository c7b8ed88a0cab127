import iconv from 'iconv-lite'
import { type Checkup, openCheckup, type ReadOptions, type RowOutcome, type Totals } from '../../src/input/csv.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { liverRules } from '../../src/rules/index.ts'

export interface ReadFile {
  checkup: Checkup
  outcomes: RowOutcome[]
  panels: Panel[]
  totals: Totals
}

/** Reads a whole file from text or bytes, in pieces of `piece` bytes. */
export async function readFile(content: string | Uint8Array, options: Partial<ReadOptions> = {}, piece = 1 << 16): Promise<ReadFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  const checkup = await openCheckup({ name: 'checkup.csv', open: () => pieces(bytes, piece) }, { rules: liverRules, ...options })
  const outcomes: RowOutcome[] = []
  for await (const batch of checkup.batches()) outcomes.push(...batch)
  return { checkup, outcomes, panels: outcomes.flatMap(({ panel }) => panel ?? []), totals: checkup.totals() }
}

export function encoded(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding)
}

/** `31`, `<5`, or the reason why there is no value; null: nothing was there. */
export function given(panel: Panel | undefined, analyte: AnalyteId): number | string | null {
  const measurement = panel?.measurements[analyte]
  if (measurement === undefined) return panel?.unusable[analyte]?.because ?? null
  return measurement.comparator === '=' ? measurement.value : `${measurement.comparator}${measurement.value}`
}

/** Codes of all issues: of the file, then of the rows. */
export function codesIn({ checkup, outcomes }: ReadFile): string[] {
  return [...checkup.reading.issues, ...outcomes.flatMap(({ issues }) => issues)].map(({ code }) => code)
}

/** The code of the UsageError that reading ends in. */
export async function refusalOf(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<string> {
  try {
    await readFile(content, options)
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
  return 'was read'
}

async function* pieces(bytes: Buffer, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}
