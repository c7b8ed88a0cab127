import type { InputLimits } from '../rules/rule-set.ts'
import { foldText, stripGuards } from './plain-text.ts'

export type ParsedAge = { kind: 'age'; age: number } | { kind: 'absent' | 'not-an-age' }

/** Reads an age in completed years (`45歳`, `４５`, `45 years`; 58.8 is 58). Outside the limits it is a code or days: refused. */
export function parseAge(text: string, limits: InputLimits): ParsedAge {
  const plainDigits = oneOrTwoDigits.test(text) ? Number(text) : -1
  if (plainDigits >= limits.refuseBelow && plainDigits <= limits.refuseAbove) return { kind: 'age', age: plainDigits }
  const plain = foldText(stripGuards(text)).trim().toLowerCase()
  if (plain === '' || /^(?:na|n\/a|null|nan|none|[-−ー－*.]+|不明)$/.test(plain)) return { kind: 'absent' }
  const digits = shape.exec(plain)?.[1]
  const age = digits === undefined ? Number.NaN : Math.floor(Number(digits))
  if (!(age >= limits.refuseBelow && Number(digits) <= limits.refuseAbove)) return { kind: 'not-an-age' }
  return { kind: 'age', age }
}

const oneOrTwoDigits = /^\d{1,2}$/
const shape =
  /^(?:満\s*)?(\d{1,3}(?:\.\d+)?)\s*(?:歳|才|岁|歲|세|years? ?(?:old)?|yrs?\.?|yo|y\/o|y|jahre|ans|años)?(?:\s*\d{1,2}\s*(?:ヶ月|ヵ月|か月|カ月|ケ月))?$/
