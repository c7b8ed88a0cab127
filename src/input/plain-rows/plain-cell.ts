import { isDay } from '../cells/date.ts'

/** A cell that no spreadsheet would run as a formula, told by its first bytes in UTF-8; false also where that is not certain. */
export function isSurelyText(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] as number
  if (first === PLUS || first === MINUS) return isSignedNumber(bytes, from, to)
  if (first <= APOSTROPHE || first === EQUALS || first === AT) return false
  const second = bytes[from + 1] as number
  // U+00A0, U+3000, and the full-width signs from U+FF0B to U+FF20.
  if (first === 0xc2) return second !== 0xa0
  if (first === 0xe3) return second !== 0x80 || bytes[from + 2] !== 0x80
  if (first === 0xef) return second !== 0xbc || (bytes[from + 2] as number) > 0xa0
  return true
}

/** `-1.25`, or a dash for "not done". */
function isSignedNumber(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1) return true
  let points = 0
  for (let at = from + 1; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === POINT && at > from + 1) points++
    else if (!isDigit(byte)) return false
  }
  return points < 2
}

/**
 * A bare number, as nearly every cell of a test holds one: -1 for everything else, also where a point may stand for thousands or
 * all nines for "no room". The same double that `Number` makes of the text.
 */
export function bareNumber(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from
  if (length > longestNumber) return -1
  let digits = 0
  let point = -1
  let nines = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === POINT) {
      if (point >= 0 || at === from || at === to - 1) return -1
      point = at
    } else if (isDigit(byte)) {
      digits = digits * 10 + (byte - ZERO)
      if (byte === NINE) nines++
    } else return -1
  }
  if (nines >= 3 && nines === (point < 0 ? length : length - 1)) return -1
  if (point < 0) return digits
  const decimals = to - 1 - point
  return decimals === 3 && length > 4 ? -1 : digits / (powersOfTen[decimals] as number)
}

/** `2025-05-14` or `2025/05/14` as 20250514; -1 for everything else, also for a day that no calendar has. */
export function bareDay(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10) return -1
  const separator = bytes[from + 4]
  if ((separator !== MINUS && separator !== SLASH) || bytes[from + 7] !== separator) return -1
  let day = 0
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue
    const byte = bytes[from + at] as number
    if (!isDigit(byte)) return -1
    day = day * 10 + (byte - ZERO)
  }
  return isDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100) ? day : -1
}

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}

const powersOfTen = Array.from({ length: 13 }, (_, exponent) => 10 ** exponent)
const longestNumber = 12
const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const PLUS = 0x2b
const MINUS = 0x2d
const SLASH = 0x2f
const EQUALS = 0x3d
const AT = 0x40
const APOSTROPHE = 0x27
