import type { InputLimits } from '../../rules/rule-set.ts'
import { shortText } from './short-text.ts'
import { noDigits } from './value.ts'

export type ParsedAge = { kind: 'age'; age: number } | { kind: 'absent' | 'not-an-age' }

/** Reads an age in completed years (`45歳`, `４５`, `45 years`; 58.8 is 58). Outside the limits it is a code or days: refused. */
export function parseAge(text: string, limits: Pick<InputLimits, 'refuseBelow' | 'refuseAbove'>): ParsedAge {
  const plainDigits = oneOrTwoDigits(text)
  if (plainDigits >= limits.refuseBelow && plainDigits <= limits.refuseAbove) return { kind: 'age', age: plainDigits }
  const plain = noDigits.test(text) ? null : shortText(text)
  if (plain === null) return { kind: 'not-an-age' }
  if (plain === '' || /^(?:na|n\/a|null|nan|none|[-−ー－*.]+|不明)$/.test(plain)) return { kind: 'absent' }
  const digits = shape.exec(plain)?.[1]
  const age = digits === undefined ? Number.NaN : Math.floor(Number(digits))
  if (!(age >= limits.refuseBelow && Number(digits) <= limits.refuseAbove)) return { kind: 'not-an-age' }
  return { kind: 'age', age }
}

/** The age in nearly every cell of a file; -1 for any other text. */
function oneOrTwoDigits(text: string): number {
  if (text.length > 2 || text === '') return -1
  const first = text.charCodeAt(0) - 48
  const second = text.charCodeAt(1) - 48
  if (!(first >= 0 && first <= 9)) return -1
  if (text.length === 1) return first
  return second >= 0 && second <= 9 ? first * 10 + second : -1
}

const shape =
  /^(?:満\s*)?(\d{1,3}(?:\.\d+)?)\s*(?:歳|才|岁|歲|세|years? ?(?:old)?|yrs?\.?|yo|y\/o|y|jahre|ans|años)?(?:\s*\d{1,2}\s*(?:ヶ月|ヵ月|か月|カ月|ケ月))?$/
