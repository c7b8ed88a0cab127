import type { Language, Voice } from '../../messages/language.ts'
import type { AnalyteRule, Edge } from '../../rules/rule-set.ts'

/** A value of an analyte (canonical unit) as it is written for a reader, unit included: `30 U/L`, `14.5 万/µL`, `145 × 10⁹/L`. */
export function quantityText(rule: AnalyteRule, value: number, lang: Language): string {
  const { unit, times, decimals } = rule.display[lang]
  const number = numberText(value * times, decimals)
  return unit.startsWith('10') ? `${number} × ${unit}` : `${number} ${unit}`
}

/** At least so many decimals, and more where the number needs them: an edge is never rounded. */
export function numberText(value: number, decimals = 0): string {
  const exact = String(Number(value.toPrecision(12)))
  const places = exact.split('.')[1]?.length ?? 0
  return places >= decimals ? exact : Number(exact).toFixed(decimals)
}

/** A stretch between two edges in words; `from` is the edge where the stretch below ends. */
export function rangeText(from: Edge | null, to: Edge | null, show: (value: number) => string, voice: Voice): string {
  if (from !== null && to !== null && from.at === to.at) return voice.say('rules.range.exactly', { to: show(to.at) })
  const low = from === null ? '' : from.inclusive ? 'over' : 'from'
  const high = to === null ? '' : to.inclusive ? 'upto' : 'under'
  const key = [low, high].filter((part) => part !== '').join('-') || 'all'
  return voice.say(`rules.range.${key}`, { from: from === null ? '' : show(from.at), to: to === null ? '' : show(to.at) })
}

/** Every stretch of an axis with the words of its range. */
export function rangesOf<T extends { ends: Edge | null }>(
  axis: readonly T[],
  show: (value: number) => string,
  voice: Voice,
): readonly { stretch: T; range: string }[] {
  return axis.map((stretch, index) => ({ stretch, range: rangeText(axis[index - 1]?.ends ?? null, stretch.ends, show, voice) }))
}
