import { foldText, stripGuards } from './plain-text.ts'
import { parseUnit, type UnitId } from './unit.ts'
import { parseValue, type ValueOptions } from './value.ts'

/** A sheet's own interval, as written: in the unit that it or its value names. */
export interface ReferenceRange {
  low: number | null
  high: number | null
  unit: UnitId | null
}

/** Reads `10-40`, `10～40 U/L`, `<= 40`, `40以下`, `3.9 以上`; null when it is no interval. */
export function parseReferenceRange(text: string, options: ValueOptions = {}): ReferenceRange | null {
  if (text.length > longestRange) return null
  const plain = foldText(stripGuards(text))
    .trim()
    .replace(/^[([](.*)[\])]$/, '$1')
    .replace(/^(?:up to|upto|bis|jusqu'à|hasta|<\s*=)\s*/i, '<=')
  const two = between.exec(plain)
  if (two !== null) return fromEnds(two[1] ?? '', two[2] ?? '', two[3] ?? '', options)
  const one = parseValue(plain, options)
  if (one.kind !== 'number' || one.comparator === '=' || one.unit === 'ambiguous') return null
  const above = one.comparator === '>' || one.comparator === '>='
  return { low: above ? one.value : null, high: above ? null : one.value, unit: one.unit }
}

function fromEnds(from: string, to: string, tail: string, options: ValueOptions): ReferenceRange | null {
  const [low, high] = [parseValue(from, options), parseValue(to, options)]
  if (low.kind !== 'number' || high.kind !== 'number' || low.value > high.value) return null
  const unit = tail.trim() === '' ? null : parseUnit(tail)
  if (unit === null) return tail.trim() === '' ? { low: low.value, high: high.value, unit: null } : null
  return 'unit' in unit ? { low: low.value, high: high.value, unit: unit.unit } : null
}

const longestRange = 200
const between = /^([\d.,]+)\s*(?:[-−‐‑‒–—―ー~〜～∼]+|to|から|bis|a|à)\s*([\d.,]+)\s*(?:まで)?(.*)$/i
