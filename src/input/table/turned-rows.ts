import { isAnalyteField, recognizeHeader } from '../columns/names/aliases.ts'
import { headerPart } from '../columns/names/header-parts.ts'
import { headerKey, plainHeader } from '../columns/names/header-text.ts'
import { visitDay } from '../columns/names/visit-day.ts'
import type { SheetRow } from './rows.ts'

/** A sheet of one person with its tests below each other, turned: a column for each test, a row for each visit. */
export interface TurnedRows {
  /** The titles, then the visits, the newest last. A row's `line` is the number of the column it was. */
  rows: readonly SheetRow[]
  /** By column of the turned rows, from 0: the line in the file. */
  lines: readonly number[]
  /** The line of the file that names the visits. */
  titleLine: number
  /** By number of the column it was (from 1): its title. */
  visits: ReadonlyMap<number, string>
}

/** Null where the sheet is no such one: a title of a column beside the tests that is neither a day nor 今回, 前回 and their like. */
export function turnedRows(rows: readonly SheetRow[]): TurnedRows | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const at = filled.findIndex(({ cells }) => cells.some((cell, index) => index > 0 && visitOf(cell, index) !== null))
  const [title, ...below] = at < 0 || at > preambleAtMost ? [] : filled.slice(at)
  if (title === undefined || below.some(({ cells, unclosedQuote }) => unclosedQuote || cells.length > title.cells.length)) return null
  const visits = title.cells.flatMap((text, index) => visitOf(text, index) ?? [])
  const names = [0, 1, 2].find((index) => below.filter(({ cells }) => isTest(cells[index] ?? '')).length > 1)
  if (names === undefined || visits.length === 0 || visits.some(({ index }) => index <= names)) return null
  const fields = title.cells.map((text) => recognizeHeader(text)?.field ?? null)
  const others = title.cells.filter(
    (text, index) => index !== names && !visits.some((visit) => visit.index === index) && text.trim() !== '',
  )
  if (others.some((text) => !besideVisits.test(text.normalize('NFKC').trim()) && recognizeHeader(text) === null)) return null
  const unit = fields.indexOf('unit')
  const range = fields.indexOf('reference-range')
  const columns = below.flatMap(({ line, cells }) => {
    const name = (cells[names] ?? '').trim()
    const stated = unit < 0 ? '' : (cells[unit] ?? '').trim()
    const own = { line, title: stated === '' || !isTest(name) ? name : `${name}(${stated})`, textAt: (index: number) => cells[index] ?? '' }
    if (range < 0 || !isTest(name)) return [own]
    return [own, { line, title: `${name} 基準値`, textAt: () => cells[range] ?? '' }]
  })
  const dated = visits.every(({ day }) => day !== null)
  const ordered = [...visits].sort((one, other) => one.age - other.age || one.index - other.index)
  const titles = [...(dated ? ['受診日'] : []), ...columns.map((column) => column.title)]
  return {
    rows: [
      { line: title.line, height: 1, cells: titles, unclosedQuote: false },
      ...ordered.map(({ index, day }) => ({
        line: index + 1,
        height: 1,
        cells: [...(dated ? [day ?? ''] : []), ...columns.map(({ textAt }) => textAt(index))],
        unclosedQuote: false,
      })),
    ],
    lines: [...(dated ? [title.line] : []), ...columns.map(({ line }) => line)],
    titleLine: title.line,
    visits: new Map(visits.map(({ index }) => [index + 1, (title.cells[index] ?? '').trim()])),
  }
}

interface VisitColumn {
  index: number
  day: string | null
  /** Orders visits, oldest first. */
  age: number
}

function visitOf(text: string, index: number): VisitColumn | null {
  const day = visitDay(text)
  if (day !== null) return { index, day, age: Number(day.replaceAll('-', '')) }
  const visit = headerPart(headerKey(plainHeader(text)))?.visit
  if (visit === undefined || 'day' in visit) return null
  return { index, day: null, age: 'back' in visit ? -visit.back : visit.year }
}

function isTest(cell: string): boolean {
  const meaning = recognizeHeader(cell)
  return meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value'
}

const preambleAtMost = 6
const besideVisits = /^(?:分類|区分|検査分類|備考|メモ|コメント|説明|判定|評価|no\.?|category|group|comment|note|remarks?)$/i
