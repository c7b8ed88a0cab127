import { UsageError } from '../../issue.ts'
import type { ReadColumns } from '../columns/read-columns.ts'
import { readOrTurn } from '../layouts/turned-sheet.ts'
import type { ReadOptions } from '../read-options.ts'
import type { Dialect } from '../table/dialect.ts'
import type { Book, BookSheet } from './book.ts'
import type { Package } from './part.ts'
import { type BookRow, sheetRows } from './rows.ts'
import { padded, widthOf } from './sheet-width.ts'

export interface ChosenSheet {
  sheet: BookSheet
  /** Other sheets that could be read too. */
  readable: readonly BookSheet[]
}

/** The sheet that was named, or of those in sight the one whose header is recognised best. Throws UsageError where none can be read. */
export async function chooseSheet(pack: Package, book: Book, options: ReadOptions): Promise<ChosenSheet> {
  if (options.sheet !== undefined) return { sheet: named(options.sheet, book, pack.file), readable: [] }
  const ranked: { sheet: BookSheet; score: number }[] = []
  let failure: unknown = null
  for (const sheet of book.sheets) {
    try {
      ranked.push({ sheet, score: scoreOf(await sampleColumns(pack, book, sheet, options)) })
    } catch (error) {
      if (!(error instanceof UsageError) || !aboutColumns.test(error.code)) throw error
      if (!sheet.hidden) failure ??= error
    }
  }
  const best = ranked.filter(({ sheet }) => !sheet.hidden).sort((a, b) => b.score - a.score || a.sheet.number - b.sheet.number)[0]
  if (best === undefined) {
    const hidden = ranked[0]?.sheet
    if (hidden !== undefined) throw new UsageError('workbook-only-hidden', { file: pack.file, sheet: hidden.name })
    throw failure ?? new UsageError('workbook-without-sheets', { file: pack.file })
  }
  return { sheet: best.sheet, readable: ranked.map(({ sheet }) => sheet).filter((sheet) => sheet !== best.sheet) }
}

export async function firstRows(rows: AsyncIterator<BookRow[]>, count = 240): Promise<{ taken: BookRow[]; ended: boolean }> {
  const taken: BookRow[] = []
  while (taken.length < count) {
    const next = await rows.next()
    if (next.done === true) return { taken, ended: true }
    for (const row of next.value) taken.push(row)
  }
  return { taken, ended: false }
}

/** Cells have their place: nothing is cut at a character. */
export const noDialect: Dialect = { delimiter: ',', decimalComma: false, wrapped: false }

async function sampleColumns(
  pack: Package,
  book: Book,
  sheet: BookSheet,
  options: ReadOptions,
): Promise<Pick<ReadColumns, 'header' | 'plan'>> {
  const source = sheetRows(pack, book, sheet)
  try {
    const { taken, ended } = await firstRows(source)
    const rows = taken.slice(0, 240).map(({ row }) => row)
    const width = widthOf(rows)
    const found = readOrTurn(
      pack.file,
      rows.map((row) => padded(row, width)),
      ended,
      noDialect,
      options,
    )
    return 'read' in found ? found.columns : found
  } finally {
    await source.return(undefined)
  }
}

/** The first title of the answers on the sheet with everybody. */
const ownAnswers = /^◆.*\(liver-panel\)$/

function scoreOf({ header, plan }: Pick<ReadColumns, 'header' | 'plan'>): number {
  const values = plan.tests === null ? new Set(plan.visits.flatMap((visit) => visit.values.map(({ analyte }) => analyte))).size : 7
  // Of a workbook that this program wrote, its work list has the same values, but not of everybody.
  if (header.columns.some(({ title }) => ownAnswers.test(title))) return 10_000
  return values * 100 + header.columns.filter(({ meaning }) => meaning !== null).length
}

function named(text: string, book: Book, file: string): BookSheet {
  const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
  const exact = book.sheets.find(({ name }) => name === text) ?? book.sheets.find(({ name }) => plain(name) === plain(text))
  const found = exact ?? (/^\d+$/.test(text) ? book.sheets.find(({ number }) => number === Number(text)) : undefined)
  if (found !== undefined) return found
  const sheets = book.sheets.map(({ number, name }) => `${number} ${name}`).join(', ')
  throw new UsageError('workbook-no-such-sheet', { file, sheet: text, sheets })
}

/** Errors that say: this sheet holds something else. */
const aboutColumns = /^(?:no-liver|tests-|map-|carry-|header-)/
