import type { ChangeAnswer } from '../../../aggregate/change.ts'
import type { Crossing } from '../../../aggregate/crossing.ts'
import type { ScorePoint, ScoreStep } from '../../../aggregate/score-trend.ts'
import type { Point, Step } from '../../../aggregate/trend.ts'
import type { Voice } from '../../../messages/language.ts'
import type { AnalyteId } from '../../../panel/analyte.ts'
import type { AnalyteRule, RuleSet } from '../../../rules/rule-set.ts'
import { showEdgeNumber, showNumber, showScore, showUnit } from '../../text/numbers.ts'
import { printable } from '../../text/printable.ts'

/** One step between two values, in words. */
export interface StepReport {
  when: string
  values: string
  /** Difference and per cent; null where there is none. */
  by: string | null
  answer: string | null
  kind: ChangeAnswer | null
  says: string
  /** Crossed edges, changed standards, and what narrows the answer. */
  remarks: readonly string[]
}

export function stepReport(analyte: AnalyteId, step: Step, when: 'trend.step' | 'trend.overall', rules: RuleSet, voice: Voice): StepReport {
  const { answer, crossed, standards, sexUnknown, from, to } = step
  const shown = (point: Point) => shownValue(analyte, point, rules, voice)
  const word = (point: Point) => (point.band === null ? '' : voice.say(`band.${analyte}.${point.band}.word`))
  const edge = (at: number) => showEdgeNumber(rules, voice.lang, analyte, at)
  return {
    when: voice.say(when, { from: labelOf(from, voice), to: labelOf(to, voice) }),
    values: voice.say('trend.moved', { before: shown(from), after: shown(to), unit: showUnit(rules, voice.lang, analyte) }),
    by: differenceText(step, (value) => showNumber(rules, voice.lang, analyte, value), voice),
    answer: voice.say(`trend.answer.${isOutside(step) ? `${answer}.outside` : (answer ?? 'none')}`),
    kind: answer,
    says: saysOf(step, rules.analytes[analyte], voice),
    remarks: [
      ...(crossed.length === 0 ? [] : [crossedText(crossed, edge, word(from), word(to), voice)]),
      ...(when === 'trend.overall' ? [] : standards.map(({ standard, ...answers }) => standardText(standard, answers, voice))),
      ...(sexUnknown ? [voice.say('trend.says.sex-unknown')] : []),
    ],
  }
}

function saysOf(step: Step, rule: AnalyteRule, voice: Voice): string {
  const { answer, because, difference } = step
  if (answer === null) return voice.say(`trend.says.none.${because}`)
  if (difference === 0) return voice.say('trend.says.same')
  if (isOutside(step)) return voice.say(`trend.says.outside.${(difference ?? 0) < 0 ? 'down' : 'up'}`)
  // Of a fall in platelets nobody hopes that it is a success.
  const lowIsWithin = rule.bands[0]?.severity === 0
  if (answer === 'within-variation' && !lowIsWithin) return voice.say('trend.says.within-variation.either')
  return voice.say(`trend.says.${answer}.${(difference ?? 0) < 0 ? 'down' : 'up'}`)
}

/** The swing was measured in healthy people: for a value outside its band, being within it is no comfort. */
function isOutside({ answer, from, to }: Step): boolean {
  return (answer === 'within-variation' || answer === 'possible-change') && ((from.severity ?? 0) > 0 || (to.severity ?? 0) > 0)
}

/** A step of a published index: no limits, only what was crossed. */
export function scoreStepReport(score: string, step: ScoreStep, when: 'trend.step' | 'trend.overall', voice: Voice): StepReport {
  const { from, to, crossed, cutoffsChanged } = step
  const word = ({ band }: ScorePoint) => voice.say(`trend.band.${score}.${band}`)
  const values = { before: showScore(from.value, from.cutoffs), after: showScore(to.value, to.cutoffs), unit: '' }
  return {
    when: voice.say(when, { from: labelOf(from, voice), to: labelOf(to, voice) }),
    values: voice.say('trend.moved', values).trim(),
    by: differenceText(step, (value) => value.toFixed(2), voice),
    answer: null,
    kind: null,
    says: voice.say('trend.says.score'),
    remarks: [
      ...(crossed.length === 0 ? [] : [crossedText(crossed, String, word(from), word(to), voice)]),
      ...(cutoffsChanged ? [voice.say('trend.says.cutoffs-changed')] : []),
    ],
  }
}

function differenceText(step: { difference: number | null; percent: number | null }, show: (value: number) => string, voice: Voice) {
  if (step.difference === null) return null
  const difference = signed(step.difference, show(Math.abs(step.difference)))
  if (step.percent === null) return voice.say('trend.by.difference', { difference })
  return voice.say('trend.by', { difference, percent: percentText(step.percent) })
}

function crossedText(crossed: readonly Crossing[], show: (at: number) => string, from: string, to: string, voice: Voice): string {
  const edges = listed(
    crossed.map(({ edge }) => show(edge)),
    voice,
  )
  return voice.say(`trend.crossed.${crossed[0]?.direction}`, { edges, from, to })
}

function standardText(standard: string, { from, to }: { from: string; to: string }, voice: Voice): string {
  // A site's own standard has no sentences of ours: then its ids speak.
  const say = (key: string, otherwise: string) => (voice.has(key) ? voice.say(key) : otherwise)
  return voice.say('trend.standard', {
    standard: say(`standard.${standard}.short`, standard),
    from: say(`standard.${standard}.${from}`, from),
    to: say(`standard.${standard}.${to}`, to),
  })
}

/** With its sign and one decimal, as limits and changes are written. */
export function percentText(percent: number): string {
  return signed(percent, Math.abs(percent).toFixed(1))
}

function signed(value: number, text: string): string {
  if (value === 0) return `±${text}`
  return value < 0 ? `-${text}` : `+${text}`
}

/** The value as shown, without its unit, with its sign where it is censored. */
export function shownValue(analyte: AnalyteId, { value, comparator }: Point, rules: RuleSet, voice: Voice): string {
  const number = showNumber(rules, voice.lang, analyte, value)
  return comparator === '=' ? number : `${signs[comparator]}${number}`
}

/** The date of a visit, or its number where none has a date. */
export function labelOf({ date, visit }: { date: string | null; visit: number }, voice: Voice): string {
  return date === null ? voice.say('trend.nth', { visit }) : printable(date)
}

function listed(items: readonly string[], voice: Voice): string {
  return items.join(voice.say('report.list'))
}

const signs = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const
