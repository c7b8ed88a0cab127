import { axisOf, positionAt } from '../../decision/axis.ts'
import type { Language, Voice } from '../../messages/language.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { Comparator } from '../../panel/measurement.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { numberText } from './rule-numbers.ts'

/**
 * A canonical value as this language shows it, without its unit: 182 × 10⁹/L is `18.2` in Japanese. Rounded to the usual
 * decimals, unless that would move it into another band: 30.4 U/L must not be printed as 30.
 */
export function showNumber(rules: RuleSet, lang: Language, analyte: AnalyteId, value: number): string {
  const { bands, display } = rules.analytes[analyte]
  const rounded = showRounded(rules, lang, analyte, value)
  const printed = clean(Number(rounded) / display[lang].times)
  const axis = axisOf(bands)
  return positionAt(axis, printed) === positionAt(axis, value) ? rounded : showExactly(rules, lang, analyte, value)
}

/** Rounded to the usual decimals whatever that does. */
export function showRounded(rules: RuleSet, lang: Language, analyte: AnalyteId, value: number): string {
  const { times, decimals: usual, valueDecimals = 0 } = rules.analytes[analyte].display[lang]
  const decimals = Math.max(usual, valueDecimals)
  return roundTo(clean(value * times), decimals).toFixed(decimals)
}

/** The same unrounded, with as many decimals as it has and no more. */
export function showExactly(rules: RuleSet, lang: Language, analyte: AnalyteId, value: number): string {
  return String(clean(value * rules.analytes[analyte].display[lang].times))
}

/** Number and unit, with a sign where the result is censored: `< 5 U/L`. */
export function showValue(rules: RuleSet, voice: Voice, analyte: AnalyteId, value: number, comparator: Comparator = '='): string {
  const number = showNumber(rules, voice.lang, analyte, value)
  return withUnit(rules, voice, analyte, comparator === '=' ? number : `${signs[comparator]} ${number}`)
}

/** An edge, or the distance to one: with the usual decimals, and with more where it has more. */
export function showEdgeNumber(rules: RuleSet, lang: Language, analyte: AnalyteId, edge: number): string {
  const { times, decimals } = rules.analytes[analyte].display[lang]
  return numberText(edge * times, decimals)
}

/** The same with its unit. */
export function showEdge(rules: RuleSet, voice: Voice, analyte: AnalyteId, edge: number): string {
  return withUnit(rules, voice, analyte, showEdgeNumber(rules, voice.lang, analyte, edge))
}

/** A score with two decimals, or with more where two would put it on the other side of a cut-off or make nothing of it. */
export function showScore(value: number, cutoffs: Readonly<Record<string, number>>): string {
  for (let decimals = 2; decimals < 8; decimals++) {
    const rounded = roundTo(value, decimals)
    const faithful = Object.values(cutoffs).every((at) => Math.sign(value - at) === Math.sign(rounded - at))
    if (faithful && (rounded !== 0 || value === 0)) return rounded.toFixed(decimals)
  }
  return String(value)
}

/** A share in whole per cent; what is there is never shown as 0. */
export function showShare(count: number, of: number): string {
  if (count === 0 || of === 0) return '0'
  const percent = (count / of) * 100
  if (percent < 1) return '<1'
  return count < of && percent > 99 ? '>99' : String(Math.round(percent))
}

export function showCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** The unit as it stands behind a number: "200 10⁹/L" would read as one number. */
export function showUnit(rules: RuleSet, lang: Language, analyte: AnalyteId): string {
  const { unit } = rules.analytes[analyte].display[lang]
  return unit.startsWith('10') ? `× ${unit}` : unit
}

function withUnit(rules: RuleSet, voice: Voice, analyte: AnalyteId, value: string): string {
  return voice.say('report.value', { value, unit: showUnit(rules, voice.lang, analyte) })
}

// Doubles carry 18.2 × 10 as 182.00000000000003; twelve digits are more than any laboratory gives.
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round(clean(value * scale)) / scale
}

const signs: Record<Exclude<Comparator, '='>, string> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' }
