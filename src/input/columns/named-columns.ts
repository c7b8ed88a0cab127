import { UsageError } from '../../issue.ts'
import type { ColumnHeader } from '../table/header.ts'
import { fields } from './names/alias-table.ts'
import type { Field } from './names/aliases.ts'
import { didYouMean } from './names/did-you-mean.ts'
import { headerKey, plainHeader } from './names/header-text.ts'

/** Which column (from 0) the caller names for a field. Throws UsageError when a column is not there or not the only one. */
export function mappedColumns(map: Partial<Record<Field, string>>, columns: readonly ColumnHeader[]): ReadonlyMap<number, Field> {
  const found = new Map<number, Field>()
  const unknown = Object.keys(map).find((field) => !fields.includes(field))
  if (unknown !== undefined) throw new UsageError('map-no-such-field', { field: unknown, known: fields.join(', ') })
  for (const [field, text] of Object.entries(map) as [Field, string | undefined][]) {
    if (text !== undefined) found.set(findColumn(field, text, columns), field)
  }
  return found
}

/** Before the header is found: which field the caller's names give to a title, or to a place by number or letter. */
export function fieldsNamed(map: Partial<Record<Field, string>>): (title: string, index: number) => Field | null {
  const entries = (Object.entries(map) as [Field, string | undefined][]).flatMap(([field, text]) =>
    text === undefined ? [] : [{ field, text, key: headerKey(plainHeader(text)), index: columnNumber(text) }],
  )
  return (title, index) => {
    const plain = title.trim()
    const byTitle =
      plain === '' ? undefined : entries.find(({ text, key }) => text === title || (key !== '' && key === headerKey(plainHeader(plain))))
    return (byTitle ?? entries.find((entry) => entry.index === index))?.field ?? null
  }
}

function findColumn(field: Field, text: string, columns: readonly ColumnHeader[]): number {
  const found = columnNamed(text, columns)
  if ('index' in found) return found.index
  if (found.several.length > 0) {
    throw new UsageError('map-several-columns', { field, header: text, columns: found.several.map((index) => index + 1).join(', ') })
  }
  const { near } = found
  throw new UsageError(near.length > 0 ? 'map-no-such-column-near' : 'map-no-such-column', { field, header: text, near: near.join(' / ') })
}

/** The one column (from 0) that a title, a number or a spreadsheet's letter names; else those that could be meant. */
export function columnNamed(
  text: string,
  columns: readonly Pick<ColumnHeader, 'title' | 'index'>[],
): { index: number } | { several: readonly number[]; near: readonly string[] } {
  const exact = columns.filter(({ title }) => title === text)
  const key = headerKey(plainHeader(text))
  const alike = exact.length > 0 ? exact : columns.filter(({ title }) => key !== '' && headerKey(plainHeader(title)) === key)
  if (alike.length === 1) return { index: (alike[0] as { index: number }).index }
  if (alike.length > 1) return { several: alike.map(({ index }) => index), near: [] }
  const index = columnNumber(text)
  if (index !== null && index < columns.length) return { index }
  const titles = columns.map(({ title }) => title)
  return { several: [], near: didYouMean(text, titles) }
}

/** `27` or `AA`: the 27th column, as a spreadsheet counts. */
function columnNumber(text: string): number | null {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text) - 1
  if (!/^[A-Z]{1,3}$/.test(text)) return null
  return [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** 1 → A, 27 → AA. */
export function columnLetter(index: number): string {
  let rest = index + 1
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}
