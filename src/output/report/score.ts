import type { Assessment, ComputedScore } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import { isAnalyteId } from '../../panel/analyte.ts'
import type { RuleSet, ScoreInput } from '../../rules/rule-set.ts'
import { showScore, showValue } from '../text/numbers.ts'
import { becauseKey } from './finding.ts'
import type { ScoreReport } from './model.ts'

/** The published indices that were computed; the short text leaves some out. */
export function scoresOf(assessment: Assessment, rules: RuleSet, voice: Voice, detail: boolean): ScoreReport[] {
  return assessment.scores.flatMap((result) => {
    const computed = result.status === 'computed' || result.status === 'limited'
    const told = computed && (detail || (result.shown && rules.scores[result.score].shown === 'brief'))
    return told ? [scoreOf(result, rules, voice)] : []
  })
}

/** One sentence for each score that gave no number. */
export function notComputedOf(assessment: Assessment, voice: Voice): string[] {
  return assessment.scores.flatMap((result) => {
    if (result.status !== 'missing' && result.status !== 'out-of-scope') return []
    const name = voice.say(`score.${result.score}.name`)
    const text =
      result.status === 'missing'
        ? voice.say('out-of-scope.missing', { names: result.needs.map((input) => inputName(input, voice)).join(voice.say('report.list')) })
        : voice.say(`out-of-scope.${becauseKey(result.because, assessment)}`)
    return [voice.say('report.pair', { label: name, text })]
  })
}

function scoreOf(result: ComputedScore, rules: RuleSet, voice: Voice): ScoreReport {
  const { score, band, cutoffs, inputs, limits } = result
  return {
    score,
    name: voice.say(`score.${score}.long`),
    short: voice.say(`score.${score}.name`),
    value: showScore(result.value, cutoffs),
    says: voice.say(`score.${score}.${band}`, shownCutoffs(cutoffs)),
    about: voice.say(`score.${score}.about`),
    formula: voice.say(`score.${score}.formula`, inputs),
    inputs: Object.entries(inputs)
      .flatMap(([id, value]) => inputOf(id, value, rules, voice))
      .join(voice.say('report.list')),
    limits: [
      ...limits.map((limit) => voice.say(`limit.${limit}`, shownCutoffs(cutoffs))),
      voice.say(`score.${score}.limit`),
      voice.say('score.show-doctor'),
    ],
    sources: rules.scores[score].sources,
  }
}

/** 2.0, not 2: cut-offs are written with a decimal, as the values beside them. */
export function shownCutoffs(cutoffs: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cutoffs).map(([name, number]) => [name, Number.isInteger(number) ? number.toFixed(1) : String(number)]),
  )
}

/** The inputs a person knows; limits that the formula names are in the formula. */
function inputOf(id: string, value: number | string, rules: RuleSet, voice: Voice): string[] {
  if (id === 'age') return [voice.say('report.subject.age', { age: value })]
  if (!isAnalyteId(id)) return []
  return [voice.say('report.input', { name: voice.say(`analyte.${id}.short`), value: showValue(rules, voice, id, Number(value)) })]
}

function inputName(input: ScoreInput, voice: Voice): string {
  return input === 'age' || input === 'sex' ? voice.say(`report.missing.${input}`) : voice.say(`analyte.${input}.short`)
}
