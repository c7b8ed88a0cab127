import { eraYear } from './era.ts'
import { shortText } from './short-text.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

export type ParsedDate =
  /** `iso` is `YYYY-MM-DD`. `serial`: it was a spreadsheet's day number. */
  | { kind: 'date'; iso: string; serial?: true }
  /** Only the year (and perhaps the month) is known. */
  | { kind: 'year'; year: number }
  /** Day and month could be either way round. */
  | { kind: 'ambiguous'; parts: readonly [number, number, number] }
  | { kind: 'absent' | 'not-a-date' }

/** Reads a date in any form a sheet or file carries. A time of day is dropped, never shifted. Never throws. */
export function parseDate(text: string, order: DateOrder | null = null): ParsedDate {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const plain = readIsoDigits(text)
  if (plain !== null && remembered.size < rememberedAtMost) remembered.set(text, plain)
  return plain ?? readOddDate(text, order)
}

/** The order that a column's own dates prove (one part above 12), or `conflict`, or null when none does. */
export function inferDateOrder(texts: Iterable<string>): 'dmy' | 'mdy' | 'conflict' | null {
  let found: 'dmy' | 'mdy' | null = null
  for (const text of texts) {
    const parts = dayMonthYear.exec(withoutTime(text) ?? '')
    if (parts === null) continue
    const [first, second] = [Number(parts[1]), Number(parts[2])]
    const proven = first > 12 && second <= 12 ? 'dmy' : second > 12 && first <= 12 ? 'mdy' : null
    if (proven !== null && found !== null && proven !== found) return 'conflict'
    found ??= proven
  }
  return found
}

/** Completed years at a day; both `YYYY-MM-DD`. Somebody born on 29 February turns a year older on 1 March. */
export function completedYears(birth: string, at: string): number {
  const years = Number(at.slice(0, 4)) - Number(birth.slice(0, 4))
  return at.slice(5) < birth.slice(5) ? years - 1 : years
}

/** `2025-05-14` and `2025/05/14`: nearly every cell of a file. */
function readIsoDigits(text: string): ParsedDate | null {
  if (text.length === 0) return absent
  if (text.length !== 10) return null
  const separator = text.charCodeAt(4)
  if ((separator !== 45 && separator !== 47) || text.charCodeAt(7) !== separator) return null
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at)
    if (at !== 4 && at !== 7 && (code < 48 || code > 57)) return null
  }
  return dateOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
}

function readOddDate(text: string, order: DateOrder | null): ParsedDate {
  const plain = withoutTime(text)
  if (plain === null) return notADate
  if (plain === '' || /^(?:na|n\/a|null|nan|none|[-−ー－*]+|不明|未記入)$/i.test(plain)) return absent
  return (
    readYearFirst(plain) ?? readEra(plain) ?? readDayFirst(plain, order) ?? readMonthName(plain) ?? readDigits(plain, order) ?? notADate
  )
}

/** Null for a text too long to be a date. */
function withoutTime(text: string): string | null {
  const plain = shortText(text)
  if (plain === null) return null
  return plain
    .replace(/\((?:[日月火水木金土]|[a-z]{3}|(?:令和|平成|昭和|大正|明治)?[\d元]*年?|[rhstm]\d{1,2}(?:年)?)\)/g, '')
    .replace(/(?:t|\s+)(?:午前|午後|am|pm)?\s*\d{1,2}[:時].*$/, '')
    .replace(/(?<=\d{8})t\d{4,6}z?$/, '')
    .replace(/[.\s]+$/, '')
    .trim()
}

function readYearFirst(plain: string): ParsedDate | null {
  const parts = yearFirst.exec(plain)
  if (parts !== null) return dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  const partial = yearOnly.exec(plain)
  const year = Number(partial?.[1])
  return partial === null || year < earliestYear || year > latestYear ? null : { kind: 'year', year }
}

function readEra(plain: string): ParsedDate | null {
  const parts = eraDate.exec(plain) ?? eraDigits.exec(plain) ?? eraCode.exec(plain)
  if (parts === null) return null
  const era = eraYear(parts[1] ?? '', parts[2] === '元' ? 1 : Number(parts[2]))
  if (era === null) return notADate
  const date = dateOf(era.year, Number(parts[3]), Number(parts[4]))
  return date.kind === 'date' && era.accepts(date.iso) ? date : notADate
}

function readDayFirst(plain: string, order: DateOrder | null): ParsedDate | null {
  const parts = dayMonthYear.exec(plain)
  return parts === null ? null : settle(Number(parts[1]), Number(parts[2]), Number(parts[3]), order)
}

function settle(first: number, second: number, year: number, order: DateOrder | null): ParsedDate {
  if (order === 'dmy') return dateOf(year, second, first)
  if (order === 'mdy') return dateOf(year, first, second)
  if (first > 12 || first === second) return dateOf(year, second, first)
  if (second > 12) return dateOf(year, first, second)
  return dateOf(year, first, second).kind === 'date' ? { kind: 'ambiguous', parts: [first, second, year] } : notADate
}

function readMonthName(plain: string): ParsedDate | null {
  const parts = dayNamed.exec(plain) ?? monthNamed.exec(plain)
  if (parts === null) return null
  const { day, month, year } = parts.groups ?? {}
  const index = monthNames.indexOf((month ?? '').slice(0, 3))
  return index < 0 ? null : dateOf(Number(year), index + 1, Number(day))
}

function readDigits(plain: string, order: DateOrder | null): ParsedDate | null {
  if (/^\d{8}(?:\d{4}|\d{6})?$/.test(plain)) {
    const date = dateOf(Number(plain.slice(0, 4)), Number(plain.slice(4, 6)), Number(plain.slice(6, 8)))
    if (date.kind === 'date' || plain.length > 8 || order === null || order === 'ymd') return date
    return settle(Number(plain.slice(0, 2)), Number(plain.slice(2, 4)), Number(plain.slice(4)), order)
  }
  if (!/^\d{2},?\d{3}(?:\.\d+)?$/.test(plain)) return null
  const serial = Math.floor(Number(plain.replace(',', '')))
  if (serial < earliestSerial || serial > latestSerial) return null
  return { kind: 'date', iso: new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10), serial: true }
}

function dateOf(year: number, month: number, day: number): ParsedDate {
  if (!isDay(year, month, day)) return notADate
  return { kind: 'date', iso: `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` }
}

/** Whether the calendar has such a day, in a year in which somebody who is examined may have been born. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= earliestYear && year <= latestYear && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

// The days of examinations repeat: a file of a million rows holds some hundreds.
const remembered = new Map<string, ParsedDate>()
const rememberedAtMost = 5_000

const absent: ParsedDate = { kind: 'absent' }
const notADate: ParsedDate = { kind: 'not-a-date' }

const earliestYear = 1868
const latestYear = 2199
// 1927-05-18 and 2064-04-08: a five-digit number in a date column is a spreadsheet's day count only between these.
const earliestSerial = 10_000
const latestSerial = 60_000

const yearFirst = /^(\d{4})(?:[-−/.]|\s*[年년]\s*|\.\s)\s*(\d{1,2})(?:[-−/.]|\s*[月월]\s*|\.\s)\s*(\d{1,2})\s*[日일号]?$/
const yearOnly = /^(\d{4})\s*(?:[年년]|(?:[-/.年년]\s*(?:0?[1-9]|1[0-2])\s*[月월]?))?$/
const eraDate =
  /^(明治|大正|昭和|平成|令和|明|大|昭|平|令|[mtshr])[.\s]*(元|\d{1,2})(?:[-−/.]|\s*年\s*)\s*(\d{1,2})(?:[-−/.]|\s*月\s*)\s*(\d{1,2})\s*日?$/
const eraDigits = /^(明治|大正|昭和|平成|令和|[mtshr])(\d{2})(\d{2})(\d{2})$/
const eraCode = /^([1-5])(\d{2})(\d{2})(\d{2})$/
const dayMonthYear = /^(\d{1,2})[-−/.\s]\s*(\d{1,2})[-−/.\s]\s*(\d{4})$/
const dayNamed = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-\s.]*(?<month>[a-z]{3,9})[-\s.,]*(?<year>\d{4})$/
const monthNamed = /^(?<month>[a-z]{3,9})[-\s.]*(?<day>\d{1,2})(?:st|nd|rd|th)?[-\s,]+(?<year>\d{4})$/
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that a number means in a workbook whose days count from 1904, from the one it means in others. */
export function from1904(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 1_462 * 86_400_000).toISOString().slice(0, 10)
}
