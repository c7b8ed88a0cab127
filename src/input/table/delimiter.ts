import { UsageError } from '../../issue.ts'
import { recognizeHeader } from '../columns/names/aliases.ts'
import {
  type Delimiter,
  type Dialect,
  delimiterNamed,
  delimiters,
  isWrapped,
  statedDelimiter,
  unusualLineEnd,
  usesDecimalComma,
} from './dialect.ts'
import { cutRows, type SheetRow } from './rows.ts'

export interface DialectChoice {
  dialect: Dialect
  /** `sep-line`: the file's own first line says it. `header`: most columns recognised under it. `width`: rows most alike under it. */
  why: 'option' | 'sep-line' | 'header' | 'width'
  /** Header cells recognised in the best row. */
  recognized: number
}

/** Finds how a decoded beginning is cut. Throws UsageError for an unknown `wanted`. */
export function chooseDialect(decoded: string, wanted: string | undefined): DialectChoice {
  const lineEnd = unusualLineEnd(decoded)
  const text = lineEnd === undefined ? decoded : decoded.replaceAll(lineEnd, '\n')
  const stated = statedDelimiter(text)
  const beginning = firstLines(text, judgedLines)
  const allowed =
    wanted !== undefined ? [named(wanted)] : stated !== null ? [stated] : delimiters.filter((one) => one === ',' || beginning.includes(one))
  const trials = allowed.map((delimiter) => tryDelimiter(beginning, delimiter))
  trials.sort((one, other) => other.recognized - one.recognized || other.evenness - one.evenness)
  const best = trials[0] as Trial
  const why = wanted !== undefined ? 'option' : stated !== null ? 'sep-line' : best.recognized > 0 ? 'header' : 'width'
  return { dialect: lineEnd === undefined ? best.dialect : { ...best.dialect, lineEnd }, why, recognized: best.recognized }
}

/** How many header cells a row holds, as far as they are recognised. */
export function recognizedIn(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (cell !== '' && !plainNumber.test(cell) && recognizeHeader(cell) !== null) count += 1
  return count
}

interface Trial {
  dialect: Dialect
  recognized: number
  /** Share of rows that have the commonest width; 0 when that is one cell. */
  evenness: number
}

function tryDelimiter(text: string, delimiter: Delimiter): Trial {
  const plain: Dialect = { delimiter, decimalComma: false, wrapped: false }
  let rows = cutRows(text, plain)
  const wrapped = isWrapped(
    delimiter,
    rows.map((row) => row.cells),
  )
  if (wrapped) rows = cutRows(text, { ...plain, wrapped })
  const cells = rows.map((row) => row.cells)
  return {
    dialect: { delimiter, wrapped, decimalComma: usesDecimalComma(delimiter, cells) },
    recognized: Math.max(0, ...cells.slice(0, headerRowsAtMost).map(recognizedIn)),
    evenness: evenness(rows),
  }
}

function evenness(rows: readonly SheetRow[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [width, count] = [...widths].sort((one, other) => other[1] - one[1])[0] ?? [1, 0]
  return width === 1 ? 0 : count / rows.length
}

function firstLines(text: string, count: number): string {
  let at = 0
  for (let line = 0; line < count; line += 1) {
    const lf = text.indexOf('\n', at)
    const end = lf >= 0 ? lf : text.indexOf('\r', at)
    if (end < 0) return text
    at = end + 1
  }
  return text.slice(0, at)
}

function named(wanted: string): Delimiter {
  const delimiter = delimiterNamed(wanted)
  if (delimiter === null) throw new UsageError('delimiter-unknown', { delimiter: wanted })
  return delimiter
}

const plainNumber = /^[\s\d.,]+$/
const judgedLines = 60
export const headerRowsAtMost = 20
