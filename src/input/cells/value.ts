import type { Comparator } from '../../panel/measurement.ts'
import { foldText, stripGuards } from './plain-text.ts'
import { parseUnit, type UnitId } from './unit.ts'
import { noNumberOf } from './words.ts'

/** What a cell that should hold a number holds. */
export type ParsedValue = NumberValue | { kind: 'absent' | 'spreadsheet-error' | 'not-done' | 'unmeasurable' | 'not-a-number' }

export interface NumberValue {
  kind: 'number'
  /** As written, in the unit as written. May be negative: refusing it is for later. */
  value: number
  comparator: Comparator
  /** Stated beside the number. `ambiguous`: a bare multiplier; `unknown` can't be: other text makes it no number. */
  unit: UnitId | 'ambiguous' | null
  flag: 'L' | 'H' | null
  /** A word about the specimen beside the number (溶血, 乳び): worth telling. */
  remark: string | null
  /** All nines: what systems write when a value has no room (999.99). */
  suspicious: boolean
}

export interface ValueOptions {
  /** `,` is the decimal sign, as in files with `;` between cells. */
  decimalComma?: boolean
}

/** Reads a value as typed or exported. Never throws, never drops a comparator. */
export function parseValue(text: string, options: ValueOptions = noOptions): ParsedValue {
  return readPlainDigits(text) ?? readOddText(text, options)
}

/** `62`, `4.3`: nearly every cell of a file, without a regular expression or folding. */
function readPlainDigits(text: string): ParsedValue | null {
  const length = text.length
  if (length === 0) return absent
  if (length > 12) return null
  let dots = 0
  let nines = 0
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 46) dots += 1
    else if (code < 48 || code > 57) return null
    else if (code === 57) nines += 1
  }
  if (dots > 0 && (dots > 1 || text.charCodeAt(0) === 46 || text.charCodeAt(length - 1) === 46)) return null
  // A dot before exactly three digits may be a thousands sign where commas are decimal: the slow way decides.
  if (dots === 1 && length > 4 && text.charCodeAt(length - 4) === 46) return null
  return numberValue(Number(text), nines >= 3 && nines === length - dots)
}

function readOddText(text: string, options: ValueOptions): ParsedValue {
  if (noDigits.test(text)) return notANumber
  const folded = foldText(withoutFixedBlanks(stripGuards(text)))
    .replace(/\s+/g, ' ')
    .trim()
  if (folded === '') return absent
  if (folded.length > longestValue || digitOrLetter.test(folded)) return notANumber
  const word = noNumberOf(folded)
  if (word !== null) return { kind: word }
  const found: Found = { comparators: [], flags: [], unit: null, remark: null }
  const start = takeFromStart(folded, found)
  const token = numberToken.exec(start)?.[0]
  if (token === undefined) return notANumber
  const value = toNumber(token.replace('−', '-'), options.decimalComma === true)
  if (value === null || !takeTail(start.slice(token.length), found)) return notANumber
  const comparator = oneOf(found.comparators, '=')
  const flag = oneOf(found.flags, null)
  if (comparator === 'contradiction') return notANumber
  const digits = token.replace(/[^\d]/g, '')
  return {
    ...numberValue(value, digits.length >= 3 && /^9+$/.test(digits)),
    comparator,
    unit: found.unit,
    flag: flag === 'contradiction' ? null : flag,
    remark: found.remark,
  }
}

/** `29 000` with a blank that may not break: written so for thousands, where a plain blank may as well stand between two values. */
function withoutFixedBlanks(text: string): string {
  return text.length <= longestValue && fixedBlank.test(text) ? text.replace(thousandsByBlank, (digits) => digits.replace(/\s/g, '')) : text
}

interface Found {
  comparators: Comparator[]
  flags: ('L' | 'H')[]
  unit: UnitId | 'ambiguous' | null
  remark: string | null
}

/** Takes flags and comparators (`*31`, `H 88`, `<5`, `＞1000`) off the start. */
function takeFromStart(text: string, found: Found): string {
  let rest = text
  for (;;) {
    const flag = leadingFlag.exec(rest)
    const comparator = flag === null ? leadingComparator.exec(rest) : null
    const taken = flag ?? comparator
    if (taken === null) return rest
    if (flag !== null) noteFlag(flag[1] ?? '', found)
    else found.comparators.push(comparators.get(taken[1] ?? '') ?? '=')
    rest = rest.slice(taken[0].length)
  }
}

/** Takes unit, comparator words, flags and remarks off what follows the number; false when something else remains. */
function takeTail(text: string, found: Found): boolean {
  let rest = text.trim()
  while (rest !== '') {
    const unit = found.unit === null ? parseUnit(rest) : null
    if (unit !== null) {
      found.unit = 'unit' in unit ? unit.unit : 'ambiguous'
      return true
    }
    const comparator = leadingWord.exec(rest) ?? trailingWord.exec(rest)
    const flag = trailingFlag.exec(rest) ?? tailLeadingFlag.exec(rest)
    const remark = trailingRemark.exec(rest)
    const taken = comparator ?? flag ?? remark
    if (taken === null) return false
    if (comparator !== null) found.comparators.push(comparators.get(comparator[1] ?? '') ?? '=')
    else if (flag !== null) noteFlag(flag[1] ?? '', found)
    else if (/[溶乳黄]|hemo|lipe/.test(taken[1] ?? '')) found.remark = taken[1] ?? null
    rest = `${rest.slice(0, taken.index)} ${rest.slice(taken.index + taken[0].length)}`.trim()
  }
  return true
}

/** The side a flag text names: `H`, `↑`, `高` and their likes; null for any other mark. */
export function flagSide(text: string): 'L' | 'H' | null {
  const plain = foldText(text).trim()
  if (/^(?:\(?h{1,3}\)?|\(?hi\)?|high|[↑▲△⬆]+|高値?|高い|偏高|上昇|높음|above.*|above high.*)$/i.test(plain)) return 'H'
  if (/^(?:\(?l{1,3}\)?|\(?lo\)?|low|[↓▼▽⬇]+|低値?|低い|偏低|低下|낮음|below.*|below low.*)$/i.test(plain)) return 'L'
  return null
}

function noteFlag(text: string, found: Found): void {
  const side = flagSide(text.replace(/[()]/g, ''))
  if (side !== null) found.flags.push(side)
}

/** One side when all agree; the default when nothing was said. */
function oneOf<T, D>(said: readonly T[], otherwise: D): T | D | 'contradiction' {
  const [first] = said
  if (first === undefined) return otherwise
  return said.every((each) => each === first) ? first : 'contradiction'
}

function toNumber(token: string, decimalComma: boolean): number | null {
  const [mantissa = '', exponent = ''] = token.split(/(?=e)/i)
  const plain = withoutThousands(mantissa.replace(/\.$/, ''), decimalComma)
  if (plain === null) return null
  const value = Number(plain + exponent)
  return Number.isFinite(value) ? value : null
}

function withoutThousands(mantissa: string, decimalComma: boolean): string | null {
  const [thousands, decimal] = decimalComma ? ['.', ','] : [',', '.']
  const [whole = '', ...fractions] = mantissa.split(decimal)
  if (fractions.length > 1 || fractions[0]?.includes(thousands)) return null
  if (!whole.includes(thousands)) return fractions[0] === undefined ? whole : `${whole || '0'}.${fractions[0]}`
  const groups = whole.split(thousands)
  // `31.5` in a file with decimal commas is still a number; `1.205` there could be either.
  if (decimalComma && groups.length === 2 && fractions.length === 0 && groups[1]?.length !== 3) return whole
  const grouped = /^[+-]?[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group))
  if (!grouped || (decimalComma && fractions.length === 0 && groups.length === 2)) return null
  return groups.join('') + (fractions[0] === undefined ? '' : `.${fractions[0]}`)
}

function numberValue(value: number, suspicious: boolean): NumberValue {
  return { kind: 'number', value, comparator: '=', unit: null, flag: null, remark: null, suspicious }
}

const noOptions: ValueOptions = {}
const absent: ParsedValue = { kind: 'absent' }
const notANumber: ParsedValue = { kind: 'not-a-number' }
/** Numbers in rings and brackets are codes or notes; digits under an override of direction are not what is seen. */
export const noDigits = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF\u202D\u202E]/
const longestValue = 80
const fixedBlank = /[\u00a0\u2009\u202f]/
const thousandsByBlank = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)/
// A small l against a digit may be a mistyped 1: `l2` is no 2 with a flag.
const digitOrLetter = /^l(?=\d)|\dl$/

const numberToken = /^[+\-−]?(?:\d[\d,.]*|\.\d+)(?:e[+-]?\d{1,3}(?![\d/]))?/i
const leadingFlag = /^(\((?:h|l)\)|hh?|ll?|hi|lo|high|low|[*↑↓▲▼△▽!#]+|高値?|低値?|再)[:\s]*(?=[<>≦≤≧≥=*.↑↓▲▼△▽\d+\-−])/i
const leadingComparator = /^(<=|=<|≦|≤|⩽|<|>=|=>|≧|≥|⩾|>|=|小于等于|小于|低于|大于等于|大于|高于)\s*/
const leadingWord = /^\(?(未満|以下|以上|超過|超え|超|미만|이하|이상|초과|以內)\)?/
const trailingWord = /\s*\(?(未満|以下|以上|超過|超え|超|미만|이하|이상|초과)\)?$/
const trailingFlag =
  /(?:^|(?<=[\s)])|\s*(?=[*↑↓▲▼△▽!#()高低]))(\((?:hh?|ll?|[*↑↓]|高|低)\)|hh?|ll?|hi|lo|high|low|n|[*↑↓▲▼△▽!#]+|高値?|低値?|偏高|偏低)$/i
const tailLeadingFlag = /^(\((?:hh?|ll?|[*↑↓]|高|低)\)|hh?(?=\s)|ll?(?=\s)|[*↑↓▲▼△▽!]+)/i
const trailingRemark =
  /\s*\(?((?:要)?再検査?済?|再測定?済?|再測|再|確認済み?|(?:溶血?|乳び?|黄)(?:[\d+]+|\s*\([^)]*\))?|訂正|hemolyzed|lipemic|参考値?|rechecked)\)?$/i

const comparators: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ...['<', '小于', '低于', '未満', '미만'].map((word) => [word, '<'] as const),
  ...['<=', '=<', '≦', '≤', '⩽', '以下', '以內', '小于等于', '이하'].map((word) => [word, '<='] as const),
  ...['>', '大于', '高于', '超', '超え', '超過', '초과'].map((word) => [word, '>'] as const),
  ...['>=', '=>', '≧', '≥', '⩾', '以上', '大于等于', '이상'].map((word) => [word, '>='] as const),
])
