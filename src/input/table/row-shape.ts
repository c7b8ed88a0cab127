import { parseValue } from '../cells/value.ts'
import { type Field, type HeaderMeaning, isAnalyteField, recognizeHeader } from '../columns/names/aliases.ts'
import { recognizedIn } from './delimiter.ts'
import { type FooterShape, footerShapeOf, isFooter } from './footer.ts'
import type { Header } from './header.ts'
import { isBlankRow } from './header.ts'
import { holdsNumberAmongWords, wordColumns } from './row-shift.ts'
import type { SheetRow } from './rows.ts'

/** Why a row is not read as a person's values; `blank` rows hold nothing and are only counted. */
type RowFault =
  | 'blank'
  | 'quote-not-closed'
  | 'footer-row'
  | 'row-is-example'
  | 'repeated-header'
  | 'columns-changed'
  | 'row-too-long'
  | 'row-too-short'
  | 'row-shifted'

/** What rows of this file look like. */
export interface RowShape {
  /** Columns up to the last one with a title. */
  width: number
  /** The file leaves out empty cells at the end of a row, so a row that reaches `needed` cells has lost nothing. */
  trimmed: boolean
  /** Cells up to the last column that counts: a row cut before it may as well have lost a delimiter and be shifted. */
  needed: number
  /** Cells that most rows have. Beyond the titles they are blank: delimiters that a program writes at the end of each row. */
  usual: number
  titles: readonly string[]
  /** A column with values: where a header's name would stand again, were the header repeated. */
  probe: number
  recognized: number
  footer: FooterShape
  /** Columns of words: a bare number there belongs to another column. */
  words: readonly number[]
  exampleLine: number | null
}

export function rowShapeOf(header: Header, rows: readonly SheetRow[]): RowShape {
  const { titles } = header
  const width = header.columns.findLastIndex(({ title }) => title.trim() !== '') + 1
  const filled = rows.filter(({ cells }) => !isBlankRow(cells))
  const known = header.columns.filter(({ meaning }) => meaning !== null)
  const probe = known.find(({ meaning }) => meaning !== null && (isAnalyteField(meaning.field) || meaning.field === 'result')) ?? known[0]
  return {
    width,
    trimmed: isTrimmed(header, filled, width),
    usual: usualLength(header, filled, width),
    needed: known.findLast(({ meaning }) => meaning !== null && counts(meaning))?.index ?? width,
    titles,
    probe: probe?.index ?? 0,
    recognized: known.length,
    footer: footerShapeOf(header.columns, probe?.index ?? 0),
    words: wordColumns(header.columns, filled),
    exampleLine: header.exampleLine,
  }
}

/** What is wrong with a row as a whole; null: it is read. */
export function rowFault(row: SheetRow, shape: RowShape): RowFault | null {
  const { cells } = row
  if (row.unclosedQuote) return 'quote-not-closed'
  if ((cells[0] ?? '').trim() === '' && isBlankRow(cells)) return 'blank'
  if (row.line === shape.exampleLine) return 'row-is-example'
  if (looksLikeHeader(cells, shape)) return sameTitles(cells, shape) ? 'repeated-header' : 'columns-changed'
  if (isFooter(cells, shape.footer)) return 'footer-row'
  return lengthFault(cells, shape) ?? (holdsNumberAmongWords(cells, shape.words) ? 'row-shifted' : null)
}

/** A row of another length than the rest may have gained or lost a delimiter: then its values stand under the wrong titles. */
function lengthFault(cells: readonly string[], shape: RowShape): RowFault | null {
  const { length } = cells
  if (length === shape.width && length === shape.usual) return null
  const titled = Math.max(shape.width, shape.titles.length)
  if (length > titled && (length !== shape.usual || !isBlankRow(cells.slice(titled)))) return 'row-too-long'
  if (length < shape.width) return !shape.trimmed || length <= shape.needed ? 'row-too-short' : null
  return length < shape.usual && (cells[shape.width - 1] ?? '').trim() === '' ? 'row-too-short' : null
}

/** Whether rows end at their last filled cell, or where a spreadsheet stops writing blanks: for sixteen lines at a time. */
function isTrimmed(header: Header, filled: readonly SheetRow[], width: number): boolean {
  const short = filled.filter(({ cells }) => cells.length < width)
  if (short.length < enoughShort || short.length <= filled.length * trimmedShare) return false
  // A nameless column that no row has a cell for is a delimiter too many in the header: every value stands one column off.
  if (short.length === filled.length && header.columns.slice(0, width).some(({ title }) => title.trim() === '')) return false
  return filled.every(({ cells }) => cells.length > width || (cells.at(-1) ?? '').trim() !== '') || isCutInBlocks(filled, width)
}

function isCutInBlocks(filled: readonly SheetRow[], width: number): boolean {
  const lengths = new Map<number, number>()
  for (const { line, cells } of filled) {
    const block = (line - 1) >> 4
    if ((lengths.get(block) ?? cells.length) !== cells.length || (block === 0 && cells.length < width)) return false
    lengths.set(block, cells.length)
  }
  return lengths.size > 1
}

function usualLength(header: Header, filled: readonly SheetRow[], width: number): number {
  const titled = Math.max(width, header.titles.length)
  const lengths = new Map<number, number>()
  for (const { cells } of filled) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1)
  const [usual, count] = [...lengths].sort((one, other) => other[1] - one[1])[0] ?? [width, 0]
  if (usual < width || count * 2 <= filled.length) return width
  const blankBeyond = filled.every(({ cells }) => isBlankRow(cells.slice(titled)))
  const nearlyAll = filled.length > 1 && count >= filled.length * nearlyAllShare
  return usual <= titled || (nearlyAll && blankBeyond && holdsNumbers(header, filled)) ? usual : width
}

/** With a delimiter too many in every row (`Doe, John`), text stands where the numbers should. */
function holdsNumbers(header: Header, rows: readonly SheetRow[]): boolean {
  return header.columns.every(({ index, title, meaning }) => {
    // Numbers alone under the remarks: a title is missing before them.
    if (remarks.test(title)) return !rows.every(({ cells }) => /^\s*\d[\d.]*\s*$/.test(cells[index] ?? ''))
    if (meaning === null || meaning.role !== 'value' || !isAnalyteField(meaning.field)) return true
    const texts = rows.map(({ cells }) => cells[index] ?? '').filter((text) => text.trim() !== '')
    return texts.filter((text) => parseValue(text).kind === 'not-a-number').length * 2 <= texts.length
  })
}

function counts({ field, role }: HeaderMeaning): boolean {
  return role === 'judgement' || (role === 'value' && !besideResults.has(field))
}

/** Cheap first: only a row with a header's name among its values is looked at as a whole. */
function looksLikeHeader(cells: readonly string[], shape: RowShape): boolean {
  const probe = cells[shape.probe] ?? ''
  if (probe === '' || (probe !== shape.titles[shape.probe] && (/^[\s\d.,]/.test(probe) || recognizeHeader(probe) === null))) return false
  return sameTitles(cells, shape) || recognizedIn(cells) >= Math.max(2, shape.recognized / 2)
}

function sameTitles(cells: readonly string[], shape: RowShape): boolean {
  return shape.titles.every((title, index) => title.trim() === (cells[index] ?? '').trim())
}
/** Columns beside a result that rows may end without. */
const besideResults: ReadonlySet<Field> = new Set<Field>(['flag', 'reference-range', 'reference-low', 'reference-high', 'name-kana'])
const trimmedShare = 0.2
const remarks = /^\s*(?:備考|メモ|コメント|所見|特記事項|memo|notes?|remarks?|comments?|备注|비고|bemerkung(?:en)?)\d?\s*$/i
const nearlyAllShare = 0.7
const enoughShort = 3
