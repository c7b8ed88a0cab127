import { parseUnit } from '../cells/unit.ts'
import { type HeaderMeaning, isAnalyteField, recognizeHeader } from '../columns/names/aliases.ts'
import { headerPart } from '../columns/names/header-parts.ts'
import { headerKey, plainHeader } from '../columns/names/header-text.ts'
import { visitDay } from '../columns/names/visit-day.ts'
import type { SheetRow } from './rows.ts'
import { isPersonUnder, type NamedFields, nothingNamed, titleRowOf } from './title-row.ts'

/** Where the header stands and what it says of each column. */
export interface Header {
  /** Index (from 0) of the row that carries the titles. */
  titleRow: number
  /** Indexes of all rows whose cells belong to the header, titles included. */
  headerRows: readonly number[]
  /** Indexes of rows above it that are no part of it: print date, file title. */
  preambleRows: readonly number[]
  /** Index of the first data row. */
  dataRow: number
  /** Line of a row right below the titles that begins with a bare 'Sample' (見本, 例): it may be an example or a person, so it is listed. */
  exampleLine: number | null
  /** The cells of the title row as they stand. */
  titles: readonly string[]
  columns: readonly ColumnHeader[]
}

export interface ColumnHeader {
  /** From 0. */
  index: number
  /** The title as in the file; above it, when it has none, what another header row says. */
  title: string
  meaning: HeaderMeaning | null
  /** Titles of the groups above it, each valid until the next one in its row. */
  groups: readonly string[]
  /** What a unit row says of it. */
  unitText: string | null
  /** Two header rows name different analytes: the column can't be used. */
  contradiction: string | null
}

/** Finds the header among the first rows; null when no cell of them is recognised. `named`: what the caller calls columns. */
export function findHeader(rows: readonly SheetRow[], named: NamedFields = nothingNamed): Header | null {
  const titleRow = titleRowOf(rows, named)
  if (titleRow === null) return null
  const titles = rows[titleRow]?.cells ?? []
  const direct = titles.map((title, index) => meaningNamed(named(title, index)) ?? recognizeHeader(title))
  const below = rowsBelow(rows, titleRow, direct)
  const above = rowsAbove(rows, titleRow, titles.length)
  return {
    titleRow,
    headerRows: [...above, titleRow, ...below.parts],
    preambleRows: rows.slice(0, titleRow).flatMap((row, index) => (above.includes(index) || isBlankRow(row.cells) ? [] : [index])),
    dataRow: below.dataRow,
    exampleLine: below.exampleLine,
    titles,
    columns: columnsOf(rows, titleRow, above, below),
  }
}

function meaningNamed(field: ReturnType<NamedFields>): HeaderMeaning | null {
  return field === null ? null : { field, role: 'value', rank: 0 }
}

/** A row of nothing but blanks, counting U+3000 and NUL as blank. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || blank.test(cell))
}

interface Below {
  parts: readonly number[]
  units: readonly number[]
  dataRow: number
  exampleLine: number | null
}

function rowsBelow(rows: readonly SheetRow[], titleRow: number, direct: readonly (HeaderMeaning | null)[]): Below {
  const parts: number[] = []
  const units: number[] = []
  let exampleLine: number | null = null
  let at = titleRow + 1
  for (; at < rows.length && at < titleRow + belowAtMost; at += 1) {
    const cells = rows[at]?.cells ?? []
    const kind = isLengths(cells, direct, rows[at - 1]?.cells ?? []) ? 'lengths' : kindBelow(cells, direct, rows[at + 1]?.cells ?? [])
    if (kind === 'data') break
    if ((kind === 'example' && isBare(rows[at]?.cells ?? [])) || kind === 'lengths') {
      exampleLine = rows[at]?.line ?? null
      break
    }
    if (kind === 'unit') units.push(at)
    if (kind !== 'blank') parts.push(at)
  }
  // Blank rows at the end of the header are rows without content, not header.
  while (at > titleRow + 1 && isBlankRow(rows[at - 1]?.cells ?? [])) at -= 1
  return { parts, units, dataRow: at, exampleLine }
}

type RowKind = 'blank' | 'example' | 'lengths' | 'titles' | 'parts' | 'unit' | 'rule' | 'data'

/** What a row right below the titles is. In doubt it is data: a person must not vanish into the header. */
function kindBelow(cells: readonly string[], direct: readonly (HeaderMeaning | null)[], next: readonly string[]): RowKind {
  if (isBlankRow(cells)) return 'blank'
  if (isExample(cells, next)) return 'example'
  if (holdsRanges(cells, direct)) return 'rule'
  if (holdsValues(cells, direct) || isPersonUnder(cells, direct)) return 'data'
  const known = cells.filter((cell, index) => cell !== '' && !isTestName(direct[index]) && recognizeHeader(cell) !== null).length
  if (known >= 2 || (known === 1 && direct.filter((one) => one !== null).length <= 2)) return 'titles'
  if (cells.some((cell, index) => isValueColumn(direct[index]) && !blank.test(cell) && parseUnit(cell) !== null)) return 'unit'
  const filled = cells.filter((cell) => !blank.test(cell))
  if (filled.filter((cell) => partOf(cell) !== null).length >= Math.max(2, filled.length / 2)) return 'parts'
  // `NULL` stands in the rows of people too: one who has an id is a person.
  if (cells.some((cell, index) => direct[index]?.field === 'id' && /\d/.test(cell) && !ruleWord.test(cell))) return 'data'
  if (filled.some((cell) => ruleWord.test(cell))) return 'rule'
  const knownBlank = cells.every((cell, index) => (direct[index] ?? null) === null || blank.test(cell))
  return knownBlank && filled.every((cell) => !/\d/.test(cell) || cell.length > 8 || parseUnit(cell) !== null) ? 'titles' : 'data'
}

/** A person's row may begin with 'Sample' too, as every row of that file then does, or the only one. */
function isExample(cells: readonly string[], next: readonly string[]): boolean {
  const at = cells.findIndex((cell) => !blank.test(cell))
  return exampleMark.test(cells[at] ?? '') && !isBlankRow(next) && next[at] !== cells[at]
}

/** Without a bracket or colon, as in `例)`, the word may be somebody's name. */
function isBare(cells: readonly string[]): boolean {
  return !bracketed.test(cells.find((cell) => !blank.test(cell)) ?? '')
}

function holdsValues(cells: readonly string[], direct: readonly (HeaderMeaning | null)[]): boolean {
  return cells.some((cell, index) => {
    const meaning = direct[index] ?? null
    if (meaning === null || blank.test(cell)) return false
    const text = cell.normalize('NFKC')
    if (meaning.field === 'date' || meaning.field === 'birth-date') return /\d{2}/.test(text)
    if (meaning.field === 'age' || isValueColumn(meaning))
      return /\d/.test(text) && !ruleWord.test(text) && parseUnit(cell) === null && recognizeHeader(cell) === null
    return false
  })
}

/** Below a row of data types, the lengths of the fields: `10,1,4,4`. Nobody has every enzyme below ten. */
function isLengths(cells: readonly string[], direct: readonly (HeaderMeaning | null)[], above: readonly string[]): boolean {
  const types = above.filter((cell) => !blank.test(cell))
  if (types.length === 0 || !types.every((cell) => typeWord.test(cell))) return false
  const values = cells.filter((_, index) => isValueColumn(direct[index]))
  return cells.every((cell) => /^\d{0,3}$/.test(cell.trim())) && values.length > 0 && values.every((cell) => /^\d$/.test(cell.trim()))
}

/** A row of reference intervals below the titles: `基準値,10-40,5-45`. */
function holdsRanges(cells: readonly string[], direct: readonly (HeaderMeaning | null)[]): boolean {
  const texts = cells.filter((cell, index) => isValueColumn(direct[index]) && !blank.test(cell)).map((cell) => cell.normalize('NFKC'))
  return texts.length > 0 && texts.every((text) => rangeShape.test(text) || !/\d/.test(text)) && texts.some((text) => rangeShape.test(text))
}

function isValueColumn(meaning: HeaderMeaning | null | undefined): boolean {
  return (meaning ?? null) !== null && meaning?.role === 'value' && (isAnalyteField(meaning.field) || meaning.field === 'result')
}

function isTestName(meaning: HeaderMeaning | null | undefined): boolean {
  return meaning?.field === 'test-name' || meaning?.field === 'test-code'
}

/** Rows directly above that are as wide as the titles: group titles, code labels, database names. */
function rowsAbove(rows: readonly SheetRow[], titleRow: number, width: number): number[] {
  const found: number[] = []
  for (let at = titleRow - 1; at >= 0; at -= 1) {
    const cells = rows[at]?.cells ?? []
    if (isBlankRow(cells) || cells.length < Math.max(2, width * 0.9) || cells.length > width * 1.1 + 1) break
    found.unshift(at)
  }
  return found
}

function columnsOf(rows: readonly SheetRow[], titleRow: number, above: readonly number[], below: Below): ColumnHeader[] {
  const cellsOf = (at: number): readonly string[] => rows[at]?.cells ?? []
  const titles = cellsOf(titleRow)
  const groupRows = above.map((at) => fillForward(withoutLoneDay(cellsOf(at)), titles.length))
  const subRows = below.parts.filter((at) => !below.units.includes(at)).map(cellsOf)
  const filledTitles = fillForward(titles, titles.length)
  return titles.map((title, index) => {
    const groups = groupRows.map((row) => row[index] ?? '')
    const own = above.map((at) => cellsOf(at)[index] ?? '')
    const subs = subRows.map((row) => row[index] ?? '')
    const unitText = below.units.map((at) => cellsOf(at)[index] ?? '').find((cell) => !blank.test(cell)) ?? null
    const meaning = meaningOf(title, filledTitles[index] ?? '', own, groups, subs)
    const texts = [title, ...own.slice().reverse(), ...subs].filter((text) => !blank.test(text))
    // People know a column by its label: a code is shown only where there is none.
    const shown = texts.find((text) => recognizeHeader(text)?.code === undefined) ?? texts[0] ?? ''
    return { index, title: shown, meaning, groups, unitText, contradiction: contradictionIn(meaning, [...own, ...subs]) }
  })
}

/** The title's own meaning first; a row below (値, 判定) or a group above (前回) may narrow it; else another header row's. */
function meaningOf(
  title: string,
  filled: string,
  own: readonly string[],
  groups: readonly string[],
  subs: readonly string[],
): HeaderMeaning | null {
  const parts = subs.filter((sub) => partOf(sub) !== null)
  const visits = groups.filter((group) => partOf(group)?.visit !== undefined)
  const base = blank.test(title) && parts.length > 0 ? filled : title
  const direct = recognizeHeader(base)
  if (direct !== null) {
    const narrowed = [...parts.map((part) => `${base} ${part}`), ...visits.map((visit) => `${visit} ${base}`)]
    return narrowed.map(recognizeHeader).find((meaning) => meaning !== null) ?? withMethod(direct, [...own, ...subs])
  }
  const joined = partOf(title) === null ? [] : groups.map((group) => `${group} ${title}`)
  return [...subs, ...own, ...joined].map(recognizeHeader).find((meaning) => meaning !== null) ?? null
}

/** A code row beside a plain title may know what the title doesn't say: the method, that it is a code. */
function withMethod(direct: HeaderMeaning, others: readonly string[]): HeaderMeaning {
  for (const other of others) {
    const meaning = recognizeHeader(other)
    if (meaning !== null && meaning.field === direct.field && meaning.role === direct.role) return { ...meaning, ...direct }
  }
  return direct
}

function contradictionIn(meaning: HeaderMeaning | null, others: readonly string[]): string | null {
  if (meaning === null || !isAnalyteField(meaning.field)) return null
  return (
    others.find((other) => {
      const second = recognizeHeader(other)
      return second !== null && isAnalyteField(second.field) && second.field !== meaning.field
    }) ?? null
  )
}

function fillForward(cells: readonly string[], width: number): string[] {
  const filled: string[] = []
  let last = ''
  for (let index = 0; index < width; index += 1) {
    const cell = cells[index] ?? ''
    if (!blank.test(cell)) last = cell
    filled.push(last)
  }
  return filled
}

function partOf(text: string): ReturnType<typeof headerPart> {
  if (blank.test(text)) return null
  const day = visitDay(text)
  return day === null ? headerPart(headerKey(plainHeader(text))) : { visit: { day } }
}

/** One day above all columns is the day of the print; two or more are visits. */
function withoutLoneDay(cells: readonly string[]): readonly string[] {
  const days = new Set(cells.map(visitDay).filter((day) => day !== null))
  return days.size === 1 ? cells.map((cell) => (visitDay(cell) === null ? cell : '')) : cells
}

const blank = /^[\s\u3000\u00a0\0]*$/
const rangeShape = /^\s*\d[\d.,]*\s*[-−–~〜～]\s*\d[\d.,]*\D*$/
const exampleMark = /^\s*[（(【[]?\s*(?:記入|入力)?(?:例|見本|サンプル|sample|example|e\.?g\.?)\s*(?:[)）】\]：:]|$)/i
const bracketed = /[（(【[)）】\]：:]/
const ruleWord =
  /[yｙ]{4}|(?:半角|全角)|^(?:NULL|ＮＵＬＬ|固定|任意|必須|文字|文字列|数値|数字|日付|西暦|和暦|整数|小数|char|varchar|number|date|string|text|int(?:eger)?|numeric|float|required|optional)$|(?:ケタ|桁|改行禁止|固定値|自動反映|：\s*[１1]|男\s*[１1]|女\s*[２2])/i
const typeWord =
  /^(?:文字|文字列|数値|数字|日付|コード|整数|小数|半角|全角|char|varchar|number|numeric|date|string|text|int(?:eger)?|float|decimal)(?:\(\d+(?:,\d+)?\))?$/i
/** A header of six rows has at most five below its titles. */
const belowAtMost = 8
