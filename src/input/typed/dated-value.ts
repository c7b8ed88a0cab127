import { type DateOrder, parseDate } from '../cells/date.ts'

/** A value with the day it belongs to. `part`: only the year or the month was written, and its first day stands for it. */
export interface DatedValue {
  /** `YYYY-MM-DD`. */
  date: string
  text: string
  part: string | null
}

/** Splits `2023-05-10=78`, `2024=78` and `2024-05=78` into a date and the value's text; null when no date stands before a `=`. */
export function parseDatedValue(text: string, order: DateOrder | null = null): DatedValue | null {
  const at = text.search(/[=＝]/)
  // `<=5` and `>=5` are comparators of a value without a date.
  if (at < 2) return null
  const written = text.slice(0, at).trim()
  const value = text.slice(at + 1).trim()
  const date = parseDate(written, order)
  if (date.kind === 'date') return { date: date.iso, text: value, part: null }
  const first = firstDayOf(written)
  return first === null ? null : { date: first, text: value, part: written }
}

/** The first day of a month (`2024-05`, 令和6年5月) or of a year (`2024`, R6); null for what is neither. */
function firstDayOf(written: string): string | null {
  const text = written.normalize('NFKC').trim()
  const separator = /\d([-/.])\d{1,2}$/.exec(text)?.[1]
  const month = separator === undefined ? (text.endsWith('月') ? `${text}1日` : null) : `${text}${separator}1`
  if (month !== null) return isoOf(month)
  if (/^\d{4}年?$/.test(text)) return isoOf(`${text.slice(0, 4)}-01-01`)
  return isoOf(`${text.replace(/年$/, '')}年1月1日`)
}

function isoOf(text: string): string | null {
  const date = parseDate(text)
  return date.kind === 'date' ? date.iso : null
}
