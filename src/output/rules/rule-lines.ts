import type { Voice } from '../../messages/voice.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type {
  AnalyteRule,
  Class,
  Edge,
  InputLimits,
  Parameter,
  RuleSet,
  ScoreRule,
  Standard,
  VariationFigure,
} from '../../rules/rule-set.ts'
import type { Line } from '../page.ts'
import { numberText, quantityText, rangesOf, rangeText } from '../rule-text.ts'

/** The bands of an analyte: word, range, severity, and the sources of band and edge. */
export function bandLines(rule: AnalyteRule, voice: Voice): Line[] {
  return rangesOf(rule.bands, (value) => quantityText(rule, value, voice.lang), voice).map(({ stretch, range }) => {
    const word = voice.say(`band.${rule.id}.${stretch.id}.word`)
    const severity = voice.say('rules.label.severity', { severity: stretch.severity })
    return {
      text: `${word}: ${range} (${severity})${editorialMark(stretch.ends, voice)}`,
      sources: unique([...stretch.sources, ...edgeSources(stretch.ends)]),
    }
  })
}

/** What a standard answers, one line for each analyte and sex. */
export function standardLines(standard: Standard, rules: RuleSet, voice: Voice): Line[] {
  return analyteIds.flatMap((id) => {
    const classes = standard.analytes[id]
    if (classes === undefined) return []
    const axes: [string, readonly Class[]][] =
      'everyone' in classes
        ? [['', classes.everyone]]
        : [
            [` (${voice.say('rules.male')})`, classes.male],
            [` (${voice.say('rules.female')})`, classes.female],
          ]
    return axes.map(([who, axis]) => ({
      text: `${voice.say(`analyte.${id}.name`)}${who}: ${axisText(axis, standard.id, rules.analytes[id], voice)}`,
      sources: unique([standard.source, ...axis.flatMap(({ ends }) => edgeSources(ends))]),
    }))
  })
}

function axisText(axis: readonly Class[], standard: string, rule: AnalyteRule, voice: Voice): string {
  return rangesOf(axis, (value) => quantityText(rule, value, voice.lang), voice)
    .map(({ stretch: { answer }, range }) => {
      const word = answer === null ? voice.say('rules.silent') : voice.say(`standard.${standard}.${answer}`)
      return `${range} → ${word}`
    })
    .join(voice.say('rules.answers'))
}

/** The formula in words, with the upper limits that the rules carry. */
export function formulaText(score: ScoreRule, voice: Voice): string {
  const { altUpperLimitMale, altUpperLimitFemale, alpUpperLimit, astUpperLimit } = score.parameters
  return voice.say(`score.${score.id}.formula`, {
    astUpperLimit: limitOf(astUpperLimit),
    altUpperLimit: `${limitOf(altUpperLimitMale)} (${voice.say('rules.male')}) / ${limitOf(altUpperLimitFemale)} (${voice.say('rules.female')})`,
    alpUpperLimit: limitOf(alpUpperLimit),
  })
}

function limitOf(parameter: Parameter | undefined): string {
  return parameter === undefined ? '' : numberText(parameter.value)
}

/** Cut-offs by age, and every other number of a score. */
export function scoreLines(score: ScoreRule, voice: Voice): Line[] {
  const scales = score.scales.flatMap((scale) => {
    const age = scale.fromAge === null ? '' : `${voice.say('rules.fromAge', { n: scale.fromAge })}: `
    return rangesOf(scale.bands, (value) => numberText(value), voice).map(({ stretch, range }) => ({
      text: `${age}${stretch.answer ?? ''}: ${range}`,
      sources: unique([...scale.sources, ...edgeSources(stretch.ends)]),
    }))
  })
  const parameters = Object.entries(score.parameters).map(([name, parameter]) => ({
    text: `${voice.say(`rules.parameter.${name}`)}: ${numberText(parameter.value)}`,
    sources: parameter.sources,
  }))
  return [...scales, ...parameters]
}

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

/** Says aloud where a number is the tool's own reading and no society's. */
function editorialMark(of: { basis?: 'editorial' } | null, voice: Voice): string {
  return of?.basis === 'editorial' ? ` ${voice.say('rules.editorial')}` : ''
}

function edgeSources(edge: Edge | null): readonly string[] {
  return edge?.sources ?? []
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
