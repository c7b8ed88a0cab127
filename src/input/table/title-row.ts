import { parseDate } from '../cells/date.ts'
import { parseUnit } from '../cells/unit.ts'
import { parseValue } from '../cells/value.ts'
import { type Field, type HeaderMeaning, isAnalyteField, recognizeHeader } from '../columns/names/aliases.ts'
import { headerRowsAtMost } from './delimiter.ts'
import type { SheetRow } from './rows.ts'

/** What the caller calls a column, by its title or its place (from 0); null: nothing. */
export type NamedFields = (title: string, index: number) => Field | null

type Meanings = readonly (HeaderMeaning | null)[]

/**
 * The row of the titles: the one with most names known, but never one below the first person.
 * `No`, `AST`, `ALT` stand in the rows of people too, as answers and findings.
 */
export function titleRowOf(rows: readonly SheetRow[], named: NamedFields): number | null {
  const meanings: Meanings[] = []
  let best: number | null = null
  let most = 0
  for (let at = 0; at < Math.min(rows.length, headerRowsAtMost); at += 1) {
    const cells = rows[at]?.cells ?? []
    if (holdsResult(cells, cells.map(namedAt(named)))) break
    if (meanings.some((above) => namesPerson(above) && isPersonUnder(cells, above))) break
    const own = cells.map((cell, index) => meaningOf(cell, index, named))
    const known = knownIn(cells, own)
    const under = meanings.some((above) => holdsResult(cells, above))
    if (!under && known > most) {
      best = at
      most = known
    }
    meanings.push(own)
  }
  return best
}

/** Whether a row below such titles is a person's: results stand where tests are named, or an id and none of their names. */
export function isPersonUnder(cells: readonly string[], titles: Meanings): boolean {
  if (holdsResult(cells, titles)) return true
  if (cells.some((cell, index) => isTest(titles[index]) && !isFree(cell))) return false
  return cells.some((cell, index) => isIdentity(cell, titles[index]?.field))
}

export const nothingNamed: NamedFields = () => null

/** Different names only: seven times 'No' in a row are seven answers. */
function knownIn(cells: readonly string[], meanings: Meanings): number {
  return new Set(cells.filter((_, index) => (meanings[index] ?? null) !== null)).size
}

function namedAt(named: NamedFields): (cell: string, index: number) => HeaderMeaning | null {
  return (_, index) => asMeaning(named('', index))
}

function meaningOf(cell: string, index: number, named: NamedFields): HeaderMeaning | null {
  if (cell.trim() === '' || plainNumber.test(cell)) return null
  return asMeaning(named(cell, -1)) ?? (named('', index) === null ? recognizeHeader(cell) : null)
}

function asMeaning(field: Field | null): HeaderMeaning | null {
  return field === null ? null : { field, role: 'value', rank: 0 }
}

/** Titles of people's tests; a small table of limits above the sheet names tests only. */
function namesPerson(titles: Meanings): boolean {
  return titles.some(isTest) && titles.some((meaning) => meaning !== null && personal.has(meaning.field))
}

function isTest(meaning: HeaderMeaning | null | undefined): boolean {
  return (meaning ?? null) !== null && meaning?.role === 'value' && (isAnalyteField(meaning.field) || meaning.field === 'result')
}

function holdsResult(cells: readonly string[], titles: Meanings): boolean {
  return cells.some((cell, index) => {
    if (!isTest(titles[index]) || !anyDigit.test(cell.normalize('NFKC'))) return false
    return parseValue(cell).kind === 'number' && recognizeHeader(cell) === null && parseUnit(cell) === null
  })
}

/** A blank or a dash says nothing; a name, a unit or a word in a test's column says that this is no person's row. */
function isFree(cell: string): boolean {
  return cell.trim() === '' || (recognizeHeader(cell) === null && ['absent', 'not-done', 'unmeasurable'].includes(parseValue(cell).kind))
}

function isIdentity(cell: string, field: Field | undefined): boolean {
  if (field === 'id') return idLike.test(cell.normalize('NFKC').trim())
  return (field === 'date' || field === 'birth-date') && parseDate(cell).kind === 'date'
}

const personal: ReadonlySet<Field> = new Set<Field>([
  ...(['id', 'name', 'name-kana', 'family-name', 'given-name', 'sex', 'age', 'birth-date', 'date'] as const),
])
const plainNumber = /^[\s\d.,]+$/
const anyDigit = /\d/
const idLike = /^(?:="?)?[a-z]{0,4}[-_]?\d[\d-]{0,20}"?$/i
