import type { AnalyteId } from '../../panel/analyte.ts'
import { parseAge } from '../cells/age.ts'
import { roundedToDecimals } from '../cells/convert.ts'
import { parseDate } from '../cells/date.ts'
import { parseSex } from '../cells/sex.ts'
import { recognizeHeader } from '../columns/names/aliases.ts'
import type { ReadOptions } from '../read-options.ts'
import { type KnownWords, knownWords } from './known-words.ts'
import { bareDay, bareNumber, isDigit, isSurelyText } from './plain-cell.ts'
import type { PlainColumns } from './plain-columns.ts'
import { type CarefullyRead, readWord } from './read-word.ts'

/** The numbers of a row; what `read` fills. */
export interface PlainNumbers {
  /** Canonical units, in the order of the analytes. */
  values: Float64Array
  /** In place of a number: what `placeOf` says of a word. */
  words: Int32Array
  /** Completed years; -1: unknown. */
  age: number
  /** 0: unknown, 1: male, 2: female. */
  sex: number
}

/**
 * Reads plain rows from their bytes in UTF-8: each needed cell a bare number or a word that was met before, nothing quoted, as
 * many cells as the header has. Whatever else a row holds, it is for the careful reader, which would say the same of a plain one.
 */
export interface PlainReader {
  /** Where the next row begins; -1: not plain. `line` counts from 1. */
  read(bytes: Uint8Array, from: number, line: number): number
  /** Bits of the analytes with a number and with a word; where the row's own bytes end. */
  row: { given: number; worded: number; end: number }
}

/** Where a word of an analyte's column stands among its words; -1: it is for the careful reader. */
export type PlaceOf = (analyte: number, read: Exclude<CarefullyRead, 'nothing' | null>) => number

export interface PlainTarget {
  order: readonly AnalyteId[]
  numbers: PlainNumbers
  placeOf: PlaceOf
}

export function plainReader(columns: PlainColumns, target: PlainTarget, options: ReadOptions): PlainReader {
  const { width, delimiter, exampleLine } = columns
  const cells = cellReaders(columns, target, options)
  const { seen, byColumn } = cells
  const marks = marksOf(delimiter)
  const row = { given: 0, worded: 0, end: 0 }
  return { read, row }

  function read(bytes: Uint8Array, from: number, line: number): number {
    const { length } = bytes
    if (line === exampleLine) return -1
    cells.begin()
    let column = 0
    let start = from
    for (let at = from; at < length; at++) {
      const byte = bytes[at] as number
      const mark = marks[byte]
      if (mark === 0) continue
      if (mark === mayBeControl) {
        if (isControl(byte, bytes[at + 1] as number, bytes[at + 2] as number)) return -1
        continue
      }
      if (mark === odd || column >= width) return -1
      if (byte === RETURN && bytes[at + 1] !== LINE_FEED) return -1
      if (start < at) {
        if (!isSurelyText(bytes, start, at)) return -1
        const readCell = byColumn[column]
        if (readCell !== undefined && !readCell(bytes, start, at)) return -1
      }
      column++
      start = at + 1
      if (byte === delimiter) continue
      if (column !== width || !cells.isPerson(bytes, from)) return -1
      row.given = seen.given
      row.worded = seen.worded
      row.end = at
      return byte === RETURN ? at + 2 : at + 1
    }
    return -1
  }
}

/** What each byte of a row may be, in UTF-8: 0 is a part of a cell and no more. */
function marksOf(delimiter: number): Uint8Array {
  const marks = new Uint8Array(256)
  for (let byte = 0; byte < SPACE; byte++) marks[byte] = odd
  for (const byte of [QUOTE, DELETE]) marks[byte] = odd
  for (const byte of [0xc2, 0xd8, 0xe2]) marks[byte] = mayBeControl
  marks[TAB] = 0
  for (const byte of [delimiter, LINE_FEED, RETURN]) marks[byte] = ends
  return marks
}

/** U+0080 to U+009F, U+061C, and the signs from U+200E to U+2069 that direct or end a line: a terminal obeys them. */
function isControl(first: number, second: number, third: number): boolean {
  if (first === 0xc2) return second < 0xa0
  if (first === 0xd8) return second === 0x9c
  if (second === 0x80) return third === 0x8e || third === 0x8f || (third >= 0xa8 && third <= 0xae)
  return second === 0x81 && third >= 0xa6 && third <= 0xa9
}

type ReadCell = (bytes: Uint8Array, from: number, to: number) => boolean

/** Readers of the columns that count; each says whether its cell is plain. Blank cells are not asked. */
function cellReaders(columns: PlainColumns, { order, numbers, placeOf }: PlainTarget, options: ReadOptions) {
  const { rules, today } = options
  const { values, probe, personal } = columns
  const seen = { given: 0, worded: 0, probe: false, person: false, age: -1, day: -1, birth: -1 }
  const header = columns.day === null ? -1 : Number(columns.day.replaceAll('-', ''))
  const latest = today === undefined ? Number.POSITIVE_INFINITY : Number(today.replaceAll('-', ''))
  const byColumn: (ReadCell | undefined)[] = []
  const add = (index: number, read: ReadCell): void => {
    const other = byColumn[index]
    byColumn[index] = other === undefined ? read : (bytes, from, to) => other(bytes, from, to) && read(bytes, from, to)
  }
  for (const column of values) {
    const { index, analyte, conversion, from: least, to: most } = column
    const at = order.indexOf(analyte)
    const bit = 1 << at
    const converts = conversion !== null && conversion.times !== conversion.per
    const words = knownWords((text) => {
      const read = readWord(column, text, options)
      if (read === null) return -1
      return read === 'nothing' ? nothing : placeOf(at, read)
    })
    add(index, (bytes, from, to) => {
      if (((seen.given | seen.worded) & bit) !== 0) return false
      const number = bareNumber(bytes, from, to)
      if (number < 0) {
        const place = words.read(bytes, from, to)
        if (place === nothing) return true
        numbers.words[at] = place
        seen.worded |= bit
        return place >= 0
      }
      if (conversion === null) return false
      if (number === 0 && analyte !== 'bilirubin') return false
      const converted = converts ? (number * conversion.times) / conversion.per : number
      if (converted < least || converted > most) return false
      numbers.values[at] = converts ? roundedToDecimals(converted) : number
      seen.given |= bit
      return true
    })
  }
  // A header's name among the values may be the header once more.
  const probed = knownWords((text) => (text !== probe.title && recognizeHeader(text) === null ? 1 : -1))
  add(probe.index, (bytes, from, to) => {
    if (bareNumber(bytes, from, to) < 0) return probed.read(bytes, from, to) > 0
    seen.probe = true
    return true
  })
  if (columns.sex !== null) {
    const { index, scheme } = columns.sex
    const words = knownWords((text) => {
      const parsed = parseSex(text, scheme)
      if (parsed.kind !== 'sex') return parsed.kind === 'absent' ? 0 : -1
      const person = personal.sex && parseSex(text).kind === 'sex' ? isPerson : 0
      return person | (parsed.sex === 'male' ? 1 : 2)
    })
    add(index, (bytes, from, to) => {
      const word = words.read(bytes, from, to)
      if (word < 0) return false
      numbers.sex = word & 3
      if (word >= isPerson) seen.person = true
      return true
    })
  }
  if (columns.age !== null) {
    const words = knownWords((text) => {
      const parsed = parseAge(text, rules.age)
      if (parsed.kind === 'age') return parsed.age
      return parsed.kind === 'absent' ? notGiven : -1
    })
    const { refuseBelow, refuseAbove } = rules.age
    add(columns.age, (bytes, from, to) => {
      const digits = to - from > 2 ? -1 : bareNumber(bytes, from, to)
      const age = digits >= refuseBelow && digits <= refuseAbove ? digits : words.read(bytes, from, to)
      if (age < 0) return false
      seen.age = age === notGiven ? -1 : age
      return true
    })
  }
  addDay(columns.date, personal.date, (day) => {
    seen.day = day
    return day <= latest
  })
  addDay(columns.birthDate, personal.birthDate, (day) => {
    seen.birth = day
    return true
  })
  for (const index of columns.ids) add(index, (bytes, from, to) => !holds(bytes, from, to, PLUS) && !holds(bytes, from, to, HASH))
  for (const index of columns.words) add(index, (bytes, from, to) => isSurelyWord(bytes, from, to))
  for (const { index, isPlain } of columns.beside) {
    const words: KnownWords = knownWords((text) => (isPlain(text) ? 1 : -1))
    add(index, (bytes, from, to) => words.read(bytes, from, to) > 0)
  }
  return {
    byColumn,
    seen,
    begin: () => {
      seen.given = 0
      seen.worded = 0
      seen.probe = false
      seen.person = false
      seen.age = -1
      seen.day = header
      seen.birth = -1
      numbers.sex = 0
    },
    /** The row holds somebody's values, and is no total, no note and no blank; settles the age. */
    isPerson: (bytes: Uint8Array, from: number) => {
      // With two results and a sex or a day beside them, no word makes a total of it.
      if ((seen.given & (seen.given - 1)) === 0 || !seen.person) return false
      if (!seen.probe && !isDigit(bytes[from] as number)) return false
      numbers.age = seen.age
      if (seen.birth < 0 || seen.day < 0) return true
      const years = Math.floor((seen.day - seen.birth) / 10_000)
      if (years < rules.age.refuseBelow || years > rules.age.refuseAbove) return false
      if (seen.age < 0) numbers.age = years
      return seen.age < 0 || Math.abs(years - seen.age) <= 1
    },
  }

  function addDay(column: PlainColumns['date'], mayTell: boolean, take: (day: number) => boolean): void {
    if (column === null) return
    const { index, order: written } = column
    const words = knownWords((text) => {
      const parsed = parseDate(text, written)
      const person = mayTell && ['date', 'year', 'ambiguous'].includes(parseDate(text).kind)
      // A spreadsheet's day number is counted from one of two days: the careful reader knows which.
      if (parsed.kind === 'date') return person && parsed.serial !== true ? Number(parsed.iso.replaceAll('-', '')) : -1
      return parsed.kind === 'absent' ? notGiven : -1
    }, daysAtMost)
    add(index, (bytes, from, to) => {
      const bare = bareDay(bytes, from, to)
      const day = bare < 0 ? words.read(bytes, from, to) : bare
      if (day < 0) return false
      if (day === notGiven) return take(-1)
      if (mayTell) seen.person = true
      return take(day)
    })
  }
}

function holds(bytes: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return true
  return false
}

/** No bare number, nor one behind a blank of Unicode: none of those begins like a kana or a kanji. */
function isSurelyWord(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] as number
  if (!isDigit(first) && (first < 0x80 || (first >= 0xe3 && first <= 0xe9))) return true
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte > SPACE && byte < 0x80 && byte !== POINT && !isDigit(byte)) return true
  }
  return false
}

const daysAtMost = 20_000
/** Above every place of a word. */
const nothing = 1 << 30
/** Above every sex. */
const isPerson = 4
/** Above every age, below every day. */
const notGiven = 1_000
const ends = 1
const mayBeControl = 2
const odd = 3
const TAB = 0x09
const LINE_FEED = 0x0a
const RETURN = 0x0d
const SPACE = 0x20
const QUOTE = 0x22
const HASH = 0x23
const PLUS = 0x2b
const POINT = 0x2e
const DELETE = 0x7f
