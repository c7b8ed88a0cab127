import { UsageError } from '../../issue.ts'
import type { SheetRow } from '../table/rows.ts'
import { type Book, type BookSheet, isTrue } from './book.ts'
import { isoText, numberText, unescaped } from './cell-text.ts'
import { plain } from './number-format.ts'
import { type Package, readXml } from './part.ts'

/** A row of a sheet; rows and cells that hold nothing are not in the file. */
export interface BookRow {
  row: SheetRow
  hidden: boolean
  /** Columns (from 0) with a formula that nobody has computed; the cell holds the formula. */
  uncomputed: readonly number[]
}

/** The rows of a sheet in batches. Throws UsageError beyond `cellsAtMost`. */
export async function* sheetRows(pack: Package, book: Book, sheet: BookSheet, cellsAtMost = 64_000_000): AsyncGenerator<BookRow[]> {
  const entry = pack.entries.get(sheet.part)
  if (entry === undefined) return
  const state = startOf()
  for await (const _ of readXml(pack, entry, events(state, book))) {
    if (state.cellsSeen > cellsAtMost)
      throw new UsageError('workbook-too-many-cells', { file: pack.file, sheet: sheet.name, cells: cellsAtMost })
    if (state.done.length > 0) yield state.done.splice(0)
  }
  if (state.done.length > 0) yield state.done
}

interface State {
  done: BookRow[]
  cellsSeen: number
  inData: boolean
  line: number
  hidden: boolean
  cells: string[]
  uncomputed: number[]
  column: number
  type: string
  style: number
  raw: string | null
  formula: string | null
  inline: string
  collect: 'raw' | 'formula' | 'inline' | null
  inReading: boolean
}

function startOf(): State {
  const cell = { column: -1, type: '', style: 0, raw: null, formula: null, inline: '', collect: null, inReading: false }
  return { done: [], cellsSeen: 0, inData: false, line: 0, hidden: false, cells: [], uncomputed: [], ...cell }
}

function events(state: State, book: Book): Parameters<typeof readXml>[2] {
  return {
    open: (name, attributes) => {
      if (name === 'c') beginCell(state, attributes)
      else if (name === 'v') state.collect = 'raw'
      else if (name === 'row') beginRow(state, attributes)
      else if (name === 'f') {
        state.collect = 'formula'
        state.formula = ''
      } else if (name === 'rPh') state.inReading = true
      else if (name === 't') state.collect = state.inReading ? null : 'inline'
      else if (name === 'sheetData') state.inData = true
    },
    text: (text) => {
      if (!state.inData || state.collect === null) return
      if (state.collect === 'raw') state.raw = (state.raw ?? '') + text
      else if (state.collect === 'formula') state.formula += text
      else state.inline += text
    },
    close: (name) => {
      if (name === 'c') endCell(state, book)
      else if (name === 'row') endRow(state)
      else if (name === 'rPh') state.inReading = false
      else if (name === 'sheetData') state.inData = false
      state.collect = null
    },
  }
}

function beginRow(state: State, { r, hidden }: Readonly<Record<string, string>>): void {
  state.line = r === undefined ? state.line + 1 : Number(r)
  state.hidden = isTrue(hidden)
  state.cells = []
  state.uncomputed = []
  state.column = -1
}

function beginCell(state: State, { r, t, s }: Readonly<Record<string, string>>): void {
  state.column = r === undefined ? state.column + 1 : Math.min(columnOf(r), columnsAtMost - 1)
  state.type = t ?? ''
  state.style = s === undefined ? 0 : Number(s)
  state.raw = null
  state.formula = null
  state.inline = ''
}

function endCell(state: State, book: Book): void {
  if (!state.inData) return
  const text = textOf(state, book)
  if (text === '') return
  if (state.formula !== null && state.raw === null) state.uncomputed.push(state.column)
  const { cells, column } = state
  state.cellsSeen += Math.max(1, column + 1 - cells.length)
  while (cells.length < column) cells.push('')
  cells[column] = text
}

function textOf({ type, raw, style, formula, inline }: State, { strings, formats, date1904 }: Book): string {
  if (type === 'inlineStr') return unescaped(inline)
  if (raw === null) return formula === null ? '' : `=${formula}`
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? ''
    case 'str':
      return unescaped(raw)
    case 'b':
      return isTrue(raw) ? 'TRUE' : 'FALSE'
    case 'd':
      return isoText(raw)
    case 'e':
      return raw
    default:
      return numberText(raw, formats[style] ?? plain, date1904)
  }
}

function endRow(state: State): void {
  const { line, cells, hidden, uncomputed } = state
  state.cellsSeen += 1
  if (!state.inData || cells.length === 0) return
  state.done.push({ row: { line, height: 1, cells, unclosedQuote: false }, hidden, uncomputed })
}

/** `AB12` → 27. */
export function columnOf(reference: string): number {
  let number = 0
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) break
    number = number * 26 + letter - 64
  }
  return number - 1
}

const columnsAtMost = 16_384
