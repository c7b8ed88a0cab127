import { from1904, inferDateOrder, parseDate } from '../cells/date.ts'
import type { Field } from './names/aliases.ts'
import type { DateColumn, NamedColumn } from './plan.ts'
import type { ColumnRole } from './roles.ts'
import { type ColumnWork, named, rolesFor, sampleOf } from './work.ts'

/** Columns of a date, with the order of day and month that they are read in. */
export function dateColumns(work: ColumnWork, field: 'date' | 'birth-date', wanted: (role: ColumnRole) => boolean): DateColumn[] {
  return rolesFor(work, field)
    .filter(wanted)
    .map(({ column }) => {
      const texts = sampleOf(work, column.index)
      const own = work.evidence.dateOrder ?? inferDateOrder(texts) ?? dottedOrder(texts)
      const order = own ?? orderOfFile(work)
      if (order === 'conflict' || (order === null && texts.some((text) => parseDate(text).kind === 'ambiguous'))) {
        const where = { column: column.index + 1, header: column.title }
        if (!work.issues.some(({ code, where: known }) => code === 'date-order-unclear' && known.column === where.column)) {
          work.issues.push({ code: 'date-order-unclear', level: 'error', where, args: { header: column.title } })
        }
        return { ...named(column), order: null }
      }
      noteYearOnly(field, column, texts, work)
      noteSerials(column, texts, work)
      if (order !== null && (own !== null || texts.some((text) => parseDate(text).kind === 'ambiguous'))) {
        work.notes.set(column.index, { dateOrder: order })
      }
      return { ...named(column), order, ...(work.evidence.daysFrom === 1904 && { from1904: true as const }) }
    })
}

/** `01.02.1970` with dots is written day first wherever it is written. */
function dottedOrder(texts: readonly string[]): 'dmy' | null {
  const ambiguous = texts.filter((text) => parseDate(text).kind === 'ambiguous')
  return ambiguous.length > 0 && ambiguous.every((text) => /^\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.test(text)) ? 'dmy' : null
}

/** One program wrote all dates of a file: what one column proves holds for the others. */
function orderOfFile(work: ColumnWork): 'dmy' | 'mdy' | 'conflict' | null {
  const orders = [...rolesFor(work, 'date'), ...rolesFor(work, 'birth-date')].map(({ column }) =>
    inferDateOrder(sampleOf(work, column.index)),
  )
  const proven = new Set(orders.filter((order) => order !== null))
  return proven.size > 1 ? 'conflict' : ([...proven][0] ?? null)
}

/** Day numbers of a spreadsheet: a file of text does not say whether they count from 1900 or from 1904, as some Macs do. */
function noteSerials(column: NamedColumn, texts: readonly string[], work: ColumnWork): void {
  if (work.evidence.daysFrom !== null) return
  const text = texts.find((each) => isSerial(each))
  const parsed = text === undefined ? null : parseDate(text)
  if (text === undefined || parsed?.kind !== 'date') return
  const where = { column: column.index + 1, header: column.title }
  if (work.issues.some(({ code, where: known }) => code === 'date-serials' && known.column === where.column)) return
  work.issues.push({
    code: 'date-serials',
    level: 'warning',
    where,
    args: { text: text.trim(), date: parsed.iso, other: from1904(parsed.iso) },
  })
}

function isSerial(text: string): boolean {
  const parsed = parseDate(text)
  return parsed.kind === 'date' && parsed.serial === true
}

function noteYearOnly(field: Field, column: NamedColumn, texts: readonly string[], work: ColumnWork): void {
  if (field !== 'date' || !texts.some((text) => parseDate(text).kind === 'year')) return
  const where = { column: column.index + 1, header: column.title }
  if (work.issues.some(({ code, where: known }) => code === 'date-year-only' && known.column === where.column)) return
  work.issues.push({ code: 'date-year-only', level: 'info', where, args: {} })
}
