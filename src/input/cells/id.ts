import { isDamagedId } from '../../panel/subject.ts'
import { stripGuards } from './plain-text.ts'

export interface ParsedId {
  /** Always text: `00123` keeps its zeros. Null: none, or hidden. */
  id: string | null
  /** A spreadsheet has turned the digits into `1.23E+11`: they are gone. */
  destroyed: boolean
  /** A national number stood here: it is never kept, not even in part. */
  masked: boolean
}

/** Reads a person's id, unwrapping what spreadsheets put around it (`="00123"`, `'00123`, U+001F). */
export function parseId(text: string, mayBeMyNumber = false): ParsedId {
  if (isPlainDigits(text) && !(mayBeMyNumber && text.length >= 12)) return { id: text, destroyed: false, masked: false }
  const id = stripGuards(text)
  if (id === '' || /^(?:na|n\/a|null|nan|none|[-－*]+)$/i.test(id)) return { id: null, destroyed: false, masked: false }
  if (mayBeMyNumber && isNationalNumber(id)) return { id: null, destroyed: false, masked: true }
  return { id, destroyed: isDamagedId(id), masked: false }
}

/** Nearly every id of a file: nothing to unwrap. */
function isPlainDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return text !== ''
}

/** Twelve digits (Japan), also full-width or in groups, and the longer numbers of China and Korea. */
function isNationalNumber(id: string): boolean {
  const digits = id
    .normalize('NFKC')
    .replace(/[-‐−\s]/g, '')
    .replace(/\.0+$/, '')
  return /^(?:\d{12,13}|\d{17}[\dx])$/i.test(digits)
}

/** Whether a text is twelve digits with the check digit of Japan's 個人番号, however they are grouped. */
export function hasCheckDigit(text: string): boolean {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/[-‐−\s]/g, '')
    .replace(/\.0+$/, '')
  if (!/^\d{12}$/.test(digits)) return false
  let sum = 0
  for (let place = 1; place <= 11; place += 1) sum += Number(digits[11 - place]) * (place <= 6 ? place + 1 : place - 5)
  const rest = sum % 11
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest)
}
