import { columnLetter } from '../../input/columns/named-columns.ts'
import { UsageError } from '../../issue.ts'
import { mayBeFormula } from '../csv/text.ts'
import { widthOf } from '../text/width.ts'
import type { Style, Styles } from './styles.ts'
import { xmlHead, xmlText } from './xml.ts'
import type { Packer, Part } from './zip.ts'

/** One cell: a number, a text, or nothing but its look. `to` is a place in this workbook. */
export interface Cell {
  value: number | string | null
  style: Style
  to?: string
}

export interface SheetSetUp {
  name: string
  /** Of the columns, in characters; a column beyond them is as wide as its first rows need. */
  widths?: readonly number[]
  /** So many rows stay in sight, are repeated on every printed page, and the last of them carries the filter. */
  headRows: number
  /** So many columns stay in sight. */
  headColumns?: number
  filter?: boolean
  /** Printed on so many pages side by side; `readable`: as many as leave its letters large enough. */
  pagesWide?: number | 'readable'
  portrait?: boolean
  /** Printed at the foot of every page. */
  foot?: string
  tab?: string
  /** The part with a drawing on this sheet. */
  drawing?: boolean
}

/** One sheet, written row after row into its part. */
export interface Sheet {
  row(cells: readonly (Cell | null)[], height?: number): void
  /** The number of the next row, from 1. */
  next(): number
  /** The print range and the filter, for the workbook. */
  end(): SheetExtent
}

export interface SheetExtent {
  name: string
  rows: number
  columns: number
  headRows: number
  filter: boolean
}

/** Throws UsageError when a workbook has no room for another row or column. */
export function createSheet(part: Part, styles: Styles, setUp: SheetSetUp): Sheet {
  const { headRows, filter = false } = setUp
  let rows = 0
  let columns = 0
  let pagesWide = setUp.pagesWide === 'readable' ? 1 : setUp.pagesWide
  let held: (readonly (Cell | null)[])[] | null = []
  const heights: (number | undefined)[] = []
  const links: string[] = []

  return {
    next: () => rows + (held?.length ?? 0) + 1,
    row: (cells, height) => {
      if (cells.length > columnsAtMost) throw new UsageError('workbook-too-wide', { columns: cells.length, most: columnsAtMost })
      columns = Math.max(columns, cells.length)
      if (held === null) return write(cells, height)
      held.push(cells)
      heights.push(height)
      if (held.length >= sampled) begin()
    },
    end: () => {
      begin()
      part.write('</sheetData>')
      const range = `A${Math.max(1, headRows)}:${columnLetter(Math.max(1, columns) - 1)}${Math.max(rows, headRows, 1)}`
      if (filter) part.write(`<autoFilter ref="${range}"/>`)
      if (links.length > 0) part.write(`<hyperlinks>${links.join('')}</hyperlinks>`)
      part.write(printing(setUp, pagesWide))
      part.end()
      return { name: setUp.name, rows, columns, headRows, filter }
    },
  }

  /** The widths stand before the rows: the first rows wait until they are known. */
  function begin(): void {
    if (held === null) return
    const waiting = held
    held = null
    const widths = setUp.widths ?? widthsOf(waiting, columns)
    if (setUp.pagesWide === 'readable') pagesWide = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / widthOfPage))
    part.write(opening(setUp, widths))
    for (const [at, cells] of waiting.entries()) write(cells, heights[at])
  }

  function write(cells: readonly (Cell | null)[], height: number | undefined): void {
    rows += 1
    if (rows > rowsAtMost) throw new UsageError('workbook-too-long', { most: rowsAtMost - 1 })
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`
    let text = `<row r="${rows}"${tall}>`
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]
      if (cell === null || cell === undefined) continue
      const place = letterOf(at) + rows
      text += cellXml(place, cell, styles)
      if (cell.to !== undefined)
        links.push(`<hyperlink ref="${place}" location="${xmlText(cell.to)}" display="${xmlText(String(cell.value))}"/>`)
    }
    part.write(`${text}</row>`)
  }
}

function cellXml(place: string, { value, style }: Cell, styles: Styles): string {
  const look = ` s="${styles.of(typeof value === 'string' && mayBeFormula(value) ? keptAsText(style) : style)}"`
  if (value === null || value === '') return `<c r="${place}"${look}/>`
  if (typeof value === 'number') return `<c r="${place}"${look}><v>${value}</v></c>`
  const text = value.length > textAtMost ? `${value.slice(0, textAtMost - 1)}…` : value
  return `<c r="${place}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

/** A text that a spreadsheet would run stays one, also when somebody edits the cell or saves the sheet as CSV. */
function keptAsText(style: Style): Style {
  const known = asText.get(style) ?? { ...style, quoted: true }
  asText.set(style, known)
  return known
}

function opening({ headRows, headColumns = 0, pagesWide, tab }: SheetSetUp, widths: readonly number[]): string {
  const color = tab === undefined ? '' : `<tabColor rgb="FF${tab}"/>`
  const fit = pagesWide === undefined ? '' : '<pageSetUpPr fitToPage="1"/>'
  const place = `${columnLetter(headColumns)}${headRows + 1}`
  const split = `${headColumns === 0 ? '' : ` xSplit="${headColumns}"`}${headRows === 0 ? '' : ` ySplit="${headRows}"`}`
  const pane = headColumns === 0 ? 'bottomLeft' : headRows === 0 ? 'topRight' : 'bottomRight'
  const frozen =
    split === ''
      ? ''
      : `<pane${split} topLeftCell="${place}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${place}" sqref="${place}"/>`
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')
  return (
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheetPr>${color}${fit}</sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0">${frozen}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="16"/>${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>`
  )
}

/** A4, with the page number, so that a printed stack can be sorted. */
function printing({ portrait = false, foot = '', drawing = false, name }: SheetSetUp, pagesWide: number | undefined): string {
  const fit = pagesWide === undefined ? '' : ` fitToWidth="${pagesWide}" fitToHeight="0"`
  const footer = `&L&8 ${footText(foot)}&C&8 ${footText(name)}&R&8 &P / &N`
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.45" bottom="0.55" header="0.25" footer="0.25"/>' +
    `<pageSetup paperSize="9" orientation="${portrait ? 'portrait' : 'landscape'}"${fit}/>` +
    `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>${drawing ? '<drawing r:id="rId1"/>' : ''}</worksheet>`
  )
}

/** A sign that begins a code of the footer is doubled; the whole footer has room for 255. */
function footText(text: string): string {
  return text.slice(0, 90).replaceAll('&', '&&')
}

function widthsOf(rows: readonly (readonly (Cell | null)[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, at) => {
    let widest = 4
    for (const row of rows) {
      const value = row[at]?.value ?? ''
      for (const line of String(value).split('\n')) widest = Math.max(widest, widthOf(line))
    }
    return Math.min(widest + 2.5, widestColumn)
  })
}

/** A place in this workbook, as links name it. */
export function placeIn(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`
}

export function sheetPart(packer: Packer, number: number): Part {
  return packer.part(`xl/worksheets/sheet${number}.xml`)
}

const asText = new WeakMap<Style, Style>()
const letters: string[] = []
function letterOf(index: number): string {
  letters[index] ??= columnLetter(index)
  return letters[index] as string
}

const sampled = 200
const widestColumn = 60
/** In characters: more would be too small to read on A4. */
const widthOfPage = 190
const rowsAtMost = 1_048_576
const columnsAtMost = 16_384
const textAtMost = 32_767
