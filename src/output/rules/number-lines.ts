import type { Voice } from '../../messages/language.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { Edge, InputLimits, RuleSet, VariationFigure } from '../../rules/rule-set.ts'
import type { Line } from '../report/page.ts'
import { numberText, quantityText, rangeText } from '../text/rule-numbers.ts'

/** Which values are refused and which are worth a second look. */
export function limitLines(rules: RuleSet, voice: Voice): Line[] {
  return [
    ...analyteIds.map((id) => ({
      text: `${voice.say(`analyte.${id}.name`)}: ${limitText(rules.analytes[id].limits, (v) => quantityText(rules.analytes[id], v, voice.lang), voice)}`,
      sources: [rules.analytes[id].limits.source],
    })),
    {
      text: `${voice.say('rules.label.age')}: ${limitText(rules.age, (n) => voice.say('rules.years', { n }), voice)}`,
      sources: [rules.age.source],
    },
    {
      text: `${voice.say('rules.label.ratio')}: ${voice.say('rules.limits.double-check.above', { above: numberText(rules.ratioDoubleCheckAbove.value) })}`,
      sources: rules.ratioDoubleCheckAbove.sources,
    },
    {
      text: `${voice.say('rules.label.adultFrom')}: ${voice.say('rules.years', { n: rules.adultFrom.value })}`,
      sources: rules.adultFrom.sources,
    },
  ]
}

function limitText(limits: InputLimits, show: (value: number) => string, voice: Voice): string {
  const { refuseBelow, refuseAbove, doubleCheckBelow: below, doubleCheckAbove: above } = limits
  const refuse = voice.say('rules.limits.refuse', { below: show(refuseBelow), above: show(refuseAbove) })
  if (below === null && above === null) return refuse
  const which = below === null ? 'above' : above === null ? 'below' : 'both'
  const args = { below: below === null ? '' : show(below), above: above === null ? '' : show(above) }
  return `${refuse}${voice.say('rules.answers')}${voice.say(`rules.limits.double-check.${which}`, args)}`
}

/** How each unit becomes the canonical one, and how a number without unit is read. */
export function unitLines(rules: RuleSet, voice: Voice, ids: readonly AnalyteId[] = analyteIds): Line[] {
  return ids.flatMap((id) => {
    const canonical = rules.analytes[id].unit
    const conversions = rules.units.conversions[id].filter(({ unit }) => unit !== canonical)
    const texts = [
      ...conversions.map(({ unit, times, per }) =>
        voice.say('rules.units.times', {
          unit: unitText(unit, voice),
          factor: factorText(times, per),
          canonical: unitText(canonical, voice),
        }),
      ),
      ...bareTexts(rules, id, voice).map((bare) => voice.say('rules.units.without', { bare })),
      ...(rules.units.bare[id] === undefined ? [] : [voice.say('rules.units.ask')]),
    ]
    const name = voice.say(`analyte.${id}.name`)
    return texts.map((text) => ({ text: `${name}: ${text}`, sources: [rules.units.source] }))
  })
}

/** The ranges of a number without unit; empty where such a number is simply in the canonical unit. */
export function bareTexts(rules: RuleSet, id: AnalyteId, voice: Voice): string[] {
  return (rules.units.bare[id] ?? []).map(({ from, to, unit }) =>
    voice.say('rules.units.bare', {
      range: rangeText(ending(from, false), bareEnd(to), (value) => numberText(value), voice),
      unit: unitText(unit, voice),
    }),
  )
}

// A range that ends a hair before a round number is told as "below" that number.
function bareEnd(to: number): Edge {
  const round = Number(to.toPrecision(6))
  return ending(round, round === to)
}

function ending(at: number, inclusive: boolean): Edge {
  return { at, inclusive, sources: [] }
}

function unitText(unit: string, voice: Voice): string {
  return voice.say(`rules.unit.${unit}`)
}

function factorText(times: number, per: number): string {
  if (per === 1) return String(times)
  return Number.isInteger(per) ? numberText(times / per) : `${times}/${per}`
}

/** The figures of natural swing, and what else the limits of a change rest on. */
export function variationLines(rules: RuleSet, voice: Voice): Line[] {
  const { analytes, analyticalShare, z, season } = rules.variation
  const figures = analyteIds.map((id) => {
    const { narrow, wide } = analytes[id]
    const texts = [
      ...(narrow === null ? [] : [voice.say('rules.variation.narrow', { figure: figureText(narrow, voice) })]),
      ...(wide === null ? [] : [voice.say('rules.variation.wide', { figure: figureText(wide, voice) })]),
    ]
    const told = texts.length === 0 ? voice.say('rules.noFigure') : texts.join(voice.say('rules.answers'))
    const sources = [narrow, wide].flatMap((figure) => (figure === null ? [] : [figure.source]))
    return { text: `${voice.say(`analyte.${id}.name`)}: ${told}`, sources }
  })
  return [
    ...figures,
    { text: `${voice.say('rules.variation.analyticalShare')}: ${numberText(analyticalShare.value)}`, sources: analyticalShare.sources },
    { text: `${voice.say('rules.variation.z')}: ${numberText(z.value)}`, sources: z.sources },
    { text: `${voice.say('rules.variation.season')}: ${percentText(season.value)}%`, sources: season.sources },
  ]
}

function figureText({ cv }: VariationFigure, voice: Voice): string {
  if (typeof cv === 'number') return voice.say('rules.variation.cv', { cv: percentText(cv) })
  return voice.say('rules.variation.bySex', { male: percentText(cv.male), female: percentText(cv.female) })
}

/** A fraction in per cent, without the sign. */
export function percentText(fraction: number): string {
  return numberText(fraction * 100)
}
