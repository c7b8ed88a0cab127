import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { AnalyteRule, Cited, Class, Edge, Parameter, RuleSet, ScoreRule, Standard, Verified } from '../../rules/rule-set.ts'
import { seenIn } from '../../rules/seen.ts'
import type { Line } from '../report/page.ts'
import { numberText, quantityText, rangesOf } from '../text/rule-numbers.ts'

/** The bands of an analyte: word, range, severity, and the sources of band and edge. */
export function bandLines(rule: AnalyteRule, rules: RuleSet, voice: Voice): Line[] {
  return rangesOf(rule.bands, (value) => quantityText(rule, value, voice.lang), voice).map(({ stretch, range }) => {
    const word = voice.say(`band.${rule.id}.${stretch.id}.word`)
    const severity = voice.say('rules.label.severity', { severity: stretch.severity })
    return {
      text: `${word}: ${range} (${severity})${editorialMark(stretch.ends, voice)}`,
      sources: unique([...stretch.sources, ...edgeSources(stretch.ends)]),
      ...seenOf(stretch.ends === null ? [] : [stretch.ends], rules),
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
      ...seenOf(
        axis.flatMap(({ ends }) => (ends === null ? [] : [ends])),
        rules,
      ),
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
export function scoreLines(score: ScoreRule, rules: RuleSet, voice: Voice): Line[] {
  const scales = score.scales.flatMap((scale) => {
    const age = scale.fromAge === null ? '' : `${voice.say('rules.fromAge', { n: scale.fromAge })}: `
    return rangesOf(scale.bands, (value) => numberText(value), voice).map(({ stretch, range }) => ({
      text: `${age}${stretch.answer ?? ''}: ${range}`,
      sources: unique([...scale.sources, ...edgeSources(stretch.ends)]),
      ...seenOf(stretch.ends === null ? [] : [stretch.ends], rules),
    }))
  })
  const parameters = Object.entries(score.parameters).map(([name, parameter]) => ({
    text: `${voice.say(`rules.parameter.${name}`)}: ${numberText(parameter.value)}`,
    sources: parameter.sources,
    ...seenOf([parameter], rules),
  }))
  return [...scales, ...parameters]
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

/** How the numbers of a line were seen in their sources; of several the least certain. */
export function seenOf(numbers: readonly Cited[], rules: RuleSet): Pick<Line, 'seen'> {
  const seen: Record<string, Verified> = {}
  for (const number of numbers) {
    for (const { source, seen: how } of seenIn(number, rules)) {
      const known = seen[source]
      if (known === undefined || certainty.indexOf(how) > certainty.indexOf(known)) seen[source] = how
    }
  }
  return Object.keys(seen).length === 0 ? {} : { seen }
}

const certainty: readonly Verified[] = ['primary', 'transcription', 'single-transcription', 'editorial']
