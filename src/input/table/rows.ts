import { parse } from 'csv-parse/sync'
import type { Dialect } from './dialect.ts'

/** One row of the sheet as it stands in the file. */
export interface SheetRow {
  /** Physical line where it begins, from 1. */
  line: number
  /** Physical lines it takes. */
  height: number
  /** Its number in a spreadsheet, where line breaks inside cells above it make that another one than its line. */
  row?: number
  cells: readonly string[]
  /** Its line, where nothing in it is quoted: the cells with the delimiter between them. */
  text?: string
  /** A quote opens in it and never closes: what follows the line was read again without it. */
  unclosedQuote: boolean
}

/** Cuts text into rows as it arrives. Blocks may end anywhere. */
export interface RowCutter {
  push(text: string): SheetRow[]
  /** What is left at the end of the file. */
  end(): SheetRow[]
  /** The line that comes next, where every row that has begun is complete; null where one is not. */
  nextLine(): number | null
  /** So many line breaks stood inside rows until here. */
  breaks(): number
}

/**
 * Lines without a quote are cut directly, the others by csv-parse. A quote that never closes costs its own line only.
 * `width`: when a row over several lines has another number of cells and its lines have this one, its quote counts as never closed.
 */
export function rowCutter(dialect: Dialect, width: number | null = null, firstLine = 1, breaks = 0): RowCutter {
  const state: CutState = { dialect, width, line: firstLine, breaks, open: [] }
  let carry = ''
  return {
    breaks: () => state.breaks,
    nextLine: () => (carry === '' && state.open.length === 0 ? state.line : null),
    push: (text) => {
      const all = carry + (dialect.lineEnd === undefined ? text : text.replaceAll(dialect.lineEnd, '\n'))
      const end = completeUntil(all)
      carry = all.slice(end)
      return end === 0 ? [] : cutLines(linesOf(all.slice(0, end)), state, false)
    },
    end: () => {
      // DOS marks the end of a file with ^Z.
      const rest = carry.replace(/\u001a+$/, '')
      return cutLines(rest === '' ? [] : linesOf(rest), state, true)
    },
  }
}

/** All rows of a whole text. */
export function cutRows(text: string, dialect: Dialect): SheetRow[] {
  const cutter = rowCutter(dialect)
  return [...cutter.push(text), ...cutter.end()]
}

interface CutState {
  dialect: Dialect
  width: number | null
  /** The number of the next line. */
  line: number
  /** Line breaks inside the rows so far. */
  breaks: number
  /** Lines of a row whose quote is still open. */
  open: string[]
}

/** Where the last complete line ends; a CR at the very end may be half of a CRLF. */
function completeUntil(text: string): number {
  const lf = text.lastIndexOf('\n')
  const cr = text.lastIndexOf('\r', text.length - 2)
  return Math.max(lf, text.length < 2 ? -1 : cr) + 1
}

/** Lines with `\r` kept at their end only where CRLF ended them, so that joining with `\n` gives the text back. */
function linesOf(text: string): string[] {
  const lines = loneCarriageReturn.test(text) ? text.split(lineEnd) : text.split('\n')
  if (text.endsWith('\n') || text.endsWith('\r')) lines.pop()
  return lines
}

function cutLines(lines: readonly string[], state: CutState, last: boolean): SheetRow[] {
  const { dialect } = state
  const rows: SheetRow[] = []
  const queue = state.open.length === 0 ? lines : [...state.open, ...lines]
  state.open = []
  let at = 0
  let carefulUntil = 0
  while (at < queue.length) {
    const line = queue[at] as string
    if (!line.includes('"')) {
      rows.push(plainRow(line, state))
      at += 1
      continue
    }
    const regular = dialect.wrapped ? null : splitRegular(line, dialect.delimiter)
    if (regular !== null) {
      rows.push(rowOf(regular, state, 1))
      at += 1
      continue
    }
    if (at >= carefulUntil) {
      const run = quotedRun(queue, at)
      const cut = cutQuoted(queue.slice(at, run), state)
      if (cut !== null) {
        for (const row of cut) rows.push(row)
        at = run
        continue
      }
      // A run that fails is read line by line to its end: trying it again at each line would take forever.
      carefulUntil = run
    }
    const one = cutOneRow(queue, at, state)
    if (one === 'open' && !last && queue.length - at < openLinesAtMost) {
      state.open = queue.slice(at)
      return rows
    }
    if (one === 'open') {
      rows.push({ ...rowOf(splitPlain(line, state.dialect), state, 1), unclosedQuote: true })
      at += 1
    } else {
      rows.push(one)
      at += one.height
    }
  }
  return rows
}

/** Where a run of lines ends that hold a quote each and have no quote left open, as far as counting tells. */
function quotedRun(lines: readonly string[], from: number): number {
  let at = from
  let open = false
  const limit = Math.min(lines.length, from + runLinesAtMost)
  while (at < limit) {
    const line = lines[at] as string
    const quotes = countQuotes(line)
    if (quotes === 0 && !open) break
    if (quotes % 2 === 1) open = !open
    at += 1
  }
  return at
}

/** Several rows in one go; null when a quote is left open or a row looks as if it had swallowed others. */
function cutQuoted(lines: readonly string[], state: CutState): SheetRow[] | null {
  const cut = parseQuoted(lines.join('\n'), state.dialect)
  if (typeof cut === 'string') return null
  const heights = cut.map(heightOf)
  if (sum(heights) !== lines.length) return null
  let from = 0
  const own = heights.map((height) => {
    from += height
    return lines.slice(from - height, from)
  })
  const odd = cut.some((cells, index) => {
    const ownLines = own[index] as readonly string[]
    return state.width !== null && ownLines.length > 1 && (cells.length !== state.width || areRows(ownLines, state))
  })
  if (odd) return null
  return cut.map((cells, index) => {
    const [line = '', ...more] = own[index] as readonly string[]
    // A stray quote counts as open, so lines without any come along: their blanks stay, wherever the block of bytes ended.
    return more.length === 0 && !line.includes('"') ? plainRow(line, state) : rowOf(cells, state, heights[index] as number)
  })
}

/** Adds line after line until the quotes close. */
function cutOneRow(lines: readonly string[], from: number, state: CutState): SheetRow | 'open' {
  const first = lines[from] as string
  const limit = Math.min(lines.length, from + openLinesAtMost)
  for (let to = from + 1; to <= limit; to += 1) {
    if (to > from + 1 && !(lines[to - 1] as string).includes('"')) continue
    const cut = parseQuoted(lines.slice(from, to).join('\n'), state.dialect)
    if (cut === 'open') continue
    const single = to === from + 1
    if (cut !== 'irregular' && (single || !swallowed(cut[0] ?? [''], first, lines.slice(from + 1, to), state))) {
      return rowOf(cut[0] ?? [''], state, to - from)
    }
    // Text right behind a closing quote: within one line it is odd data, over several lines two stray quotes.
    const relaxed = single ? parseRelaxed(first, state.dialect) : null
    return relaxed === null ? { ...rowOf(splitPlain(first, state.dialect), state, 1), unclosedQuote: true } : rowOf(relaxed, state, 1)
  }
  return 'open'
}

function swallowed(cells: readonly string[], first: string, following: readonly string[], state: CutState): boolean {
  if (state.width === null) return false
  if (cells.length === state.width) return areRows([first, ...following], state)
  return following.some((line) => {
    if (!line.includes('"')) return splitPlain(line, state.dialect).length === state.width
    const alone = parseQuoted(line, state.dialect)
    return typeof alone !== 'string' && alone[0]?.length === state.width
  })
}

/** Each line alone has the cells of a row: a stray quote in the first and another in the last made one person of them. */
function areRows(lines: readonly string[], state: CutState): boolean {
  return lines.every((line) => splitPlain(line, state.dialect).length === state.width)
}

/** csv-parse on text that begins at a row. Blanks around quoted cells don't count. */
function parseQuoted(text: string, dialect: Dialect): string[][] | 'open' | 'irregular' {
  try {
    const rows: string[][] = parse(text, { ...settings, delimiter: dialect.delimiter, trim: true })
    return dialect.wrapped ? rows.map((cells) => unwrap(cells, dialect)) : rows
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'irregular'
  }
}

function parseRelaxed(line: string, dialect: Dialect): string[] | null {
  try {
    const rows: string[][] = parse(line, { ...settings, delimiter: dialect.delimiter })
    return rows[0] ?? null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return null
  }
}

function unwrap(cells: readonly string[], dialect: Dialect): string[] {
  const only = cells[0]
  if (cells.length !== 1 || only === undefined) return [...cells]
  const inner = only.includes('"') ? parseQuoted(only, { ...dialect, wrapped: false }) : 'irregular'
  return typeof inner === 'string' ? only.split(dialect.delimiter) : (inner[0] ?? [''])
}

/** A line whose quotes all stand where they should; null otherwise: csv-parse knows what to do with the rest. */
function splitRegular(line: string, delimiter: string): string[] | null {
  const end = line.endsWith('\r') ? line.length - 1 : line.length
  const cells: string[] = []
  let at = 0
  for (;;) {
    let next: number
    if (line.charCodeAt(at) === 34 && at < end) {
      const close = line.indexOf('"', at + 1)
      if (close < 0 || close >= end) return null
      next = close + 1
      // A doubled quote inside the cell is rare: csv-parse unfolds it.
      if (next < end && line[next] !== delimiter) return null
      cells.push(line.slice(at + 1, close))
    } else {
      const found = line.indexOf(delimiter, at)
      next = found < 0 || found > end ? end : found
      const cell = line.slice(at, next)
      if (cell.includes('"')) return null
      cells.push(cell)
    }
    if (next >= end) return cells
    at = next + 1
  }
}

function plainRow(ofFile: string, state: CutState): SheetRow {
  const text = withoutReturn(ofFile)
  const line = state.line++
  const row: SheetRow = { line, height: 1, cells: text.split(state.dialect.delimiter), text, unclosedQuote: false }
  return state.breaks === 0 ? row : { ...row, row: line - state.breaks }
}

function splitPlain(line: string, dialect: Dialect): string[] {
  return withoutReturn(line).split(dialect.delimiter)
}

function withoutReturn(line: string): string {
  return line.charCodeAt(line.length - 1) === RETURN ? line.slice(0, -1) : line
}

function rowOf(cells: readonly string[], state: CutState, height: number): SheetRow {
  const line = state.line
  const row: SheetRow = { line, height, cells, unclosedQuote: false, ...(state.breaks > 0 && { row: line - state.breaks }) }
  state.line += height
  state.breaks += height - 1
  return row
}

function heightOf(cells: readonly string[]): number {
  let height = 1
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) height += cell.split(lineEnd).length - 1
  return height
}

function countQuotes(line: string): number {
  let count = 0
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1
  return count
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const settings = {
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  skip_empty_lines: false,
}

const RETURN = 0x0d
// The CR of a CRLF stays with its line, whatever else the block holds.
const lineEnd = /\n|\r(?!\n)/
const loneCarriageReturn = /\r(?!\n)/
/** A row over more lines than this is a quote that nobody closed. */
const openLinesAtMost = 200
const runLinesAtMost = 1_000
