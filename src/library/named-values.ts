import { optionNamed, safelyNearest } from '../input/columns/names/analyte-named.ts'
import type { FlagTexts } from '../input/typed/flags.ts'
import { UsageError } from '../issue.ts'
import { type AnalyteId, analyteIds, isAnalyteId } from '../panel/analyte.ts'
import { analytes } from '../rules/analytes/all.ts'

/** Values under the program's names, and how the caller spelled each. */
export interface NamedValues {
  flags: FlagTexts
  spelled: Readonly<Record<string, string>>
}

/** Finds what each name means. Throws UsageError for a name nobody knows, two names of one thing, and values that are no number or text. */
export function namedValues(values: unknown): NamedValues {
  const flags: Record<string, unknown> = {}
  const spelled: Record<string, string> = {}
  for (const [key, value] of entriesOf(values)) {
    // What is undefined was not given.
    if (value === undefined) continue
    const field = fieldOf(key)
    refuseTwice(spelled[field], key)
    spelled[field] = key
    flags[field] = field === 'reference' ? referencesOf(value) : textOf(key, value)
  }
  return { flags: flags as FlagTexts, spelled }
}

function referencesOf(value: unknown): Record<string, string> {
  const spelled: Record<string, string> = {}
  const references: Record<string, string> = {}
  for (const [key, text] of entriesOf(value)) {
    if (text === undefined) continue
    const field = fieldOf(key)
    if (!isAnalyteId(field)) throw unknownKey(key)
    refuseTwice(spelled[field], key)
    spelled[field] = key
    references[field] = String(textOf(key, text))
  }
  return references
}

function entriesOf(values: unknown): [string, unknown][] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new UsageError('values-not-an-object', { found: kindOf(values) })
  }
  return Object.entries(values)
}

function refuseTwice(first: string | undefined, second: string): void {
  if (first !== undefined) throw new UsageError('value-key-twice', { first, second })
}

/** A number must be one; whether a text can be read is seen later. */
function textOf(key: string, value: unknown): string | number {
  if (typeof value === 'string' || Number.isFinite(value)) return value as string | number
  throw new UsageError('value-type', { key, found: kindOf(value) })
}

function fieldOf(key: string): string {
  const plain = plainKey(key)
  const own = [...analyteIds, ...particulars].find((name) => plainKey(name) === plain)
  if (own !== undefined) return own
  const option = analyteIds.find((id) => analytes[id].typed.options.some((name) => plainKey(name) === plain))
  const named = option ?? optionNamed(key)
  if (named === null) throw unknownKey(key)
  return named
}

/** The nearest name is offered only where no other test is as near. */
function unknownKey(key: string): UsageError {
  const known = [...analyteIds.flatMap((id) => [id, ...analytes[id].typed.options]), ...particulars]
  const near = safelyNearest(key, known, testOf)
  return near === null ? new UsageError('value-key-unknown', { key }) : new UsageError('value-key-unknown-near', { key, near })
}

function testOf(word: string): AnalyteId | null {
  return analyteIds.find((id) => id === word || (analytes[id].typed.options as readonly string[]).includes(word)) ?? null
}

function plainKey(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '')
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value)
  return Array.isArray(value) ? 'array' : typeof value
}

const particulars = ['id', 'name', 'sex', 'age', 'birthDate', 'date', 'alpMethod', 'reference', 'astUpperLimit'] as const
