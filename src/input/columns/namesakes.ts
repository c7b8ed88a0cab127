import type { ColumnHeader } from '../table/header.ts'
import { isAnalyteField } from './names/aliases.ts'

/** Whether a short name means something else in this sheet: `alt` beside `lat` and `lon`, `TB` with nothing but 0 and 1. */
export function isNamesake(
  { index, title, meaning, unitText }: ColumnHeader,
  columns: readonly ColumnHeader[],
  rows: readonly (readonly string[])[],
): boolean {
  if (meaning === null || !isAnalyteField(meaning.field) || meaning.role !== 'value') return false
  if (meaning.unit !== undefined || unitText !== null || !shortName.test(title.trim())) return false
  if (/^alt$/i.test(title.trim()) && columns.some((other) => coordinate.test(other.title.trim()))) return true
  const filled = rows.map((cells) => (cells[index] ?? '').normalize('NFKC').trim()).filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => yesOrNo.test(cell))
}

const shortName = /^[A-Za-z.-]{2,4}$/
const coordinate = /^(?:lat|lon|lng|long|latitude|longitude|緯度|経度)$/i
const yesOrNo = /^(?:[01]|y|n|yes|no|true|false|[+-]|有|無|あり|なし)$/i
