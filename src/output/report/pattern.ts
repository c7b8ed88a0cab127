import type { Assessment, Change, Reason } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/voice.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { showEdge, showExactly, showScore, showValue } from '../number-format.ts'
import type { PatternReport } from '../report-model.ts'
import { withoutStop } from './triage.ts'

export function patternsOf(assessment: Assessment, rules: RuleSet, voice: Voice): PatternReport[] {
  return assessment.patterns.map(({ pattern, because, wouldChangeIf }) => ({
    pattern,
    title: voice.say(`pattern.${toldAs(pattern, assessment)}.title`),
    says: voice.say(`pattern.${toldAs(pattern, assessment)}.says`),
    because: because.map((reason) => reasonOf(reason, assessment, rules, voice)),
    wouldChangeIf: wouldChangeIf.map((group) => group.map((change) => changeOf(change, rules, voice)).join(voice.say('change.and'))),
    sources: rules.patterns.find(({ id }) => id === pattern)?.sources ?? [],
  }))
}

/** "Nothing stands out" would belie the quiet enzymes beside it. */
function toldAs(pattern: string, { patterns }: Assessment): string {
  const besideQuiet = pattern === 'all-within' && patterns.some((other) => other.pattern === 'quiet-enzymes')
  return besideQuiet ? 'all-within.beside-quiet' : pattern
}

function reasonOf(reason: Reason, assessment: Assessment, rules: RuleSet, voice: Voice): string {
  if ('score' in reason) return scoreReason(reason, assessment, voice)
  const { analyte } = reason
  const name = voice.say(`analyte.${analyte}.short`)
  if ('absent' in reason) return voice.say('reason.absent', { name })
  if ('band' in reason) return voice.say('reason.band', { name, band: voice.say(`band.${analyte}.${reason.band}.word`) })
  if ('than' in reason) {
    const { than, thanValue, value } = reason
    const key = value > thanValue ? 'higher-than' : value < thanValue ? 'lower-than' : 'same-as'
    return voice.say(`reason.${key}`, {
      name,
      value: showValue(rules, voice, analyte, value, assessment.measurements[analyte]?.comparator),
      than: voice.say(`analyte.${than}.short`),
      thanValue: showValue(rules, voice, than, thanValue, assessment.measurements[than]?.comparator),
    })
  }
  const { value, edge, comparator } = reason
  const within = edge === rules.analytes[analyte].bands.find(({ id }) => id === 'within')?.ends?.at
  const key = value > edge ? 'above' : value === edge ? 'at' : within ? 'within' : 'below'
  return voice.say(`reason.${key}`, {
    name,
    value: showValue(rules, voice, analyte, value, comparator),
    edge: showExactly(rules, voice.lang, analyte, edge),
  })
}

function scoreReason(reason: Extract<Reason, { score: unknown }>, assessment: Assessment, voice: Voice): string {
  const { score, value } = reason
  const name = voice.say(`score.${score}.name`)
  const result = assessment.scores.find((other) => other.score === score)
  const cutoffs = result !== undefined && 'cutoffs' in result ? result.cutoffs : {}
  if ('edge' in reason) {
    const shown = showScore(value, { ...cutoffs, edge: reason.edge })
    return voice.say(value === reason.edge ? 'reason.at' : 'reason.above', { name, value: shown, edge: reason.edge })
  }
  return voice.say('reason.score-band', {
    name,
    value: showScore(value, cutoffs),
    band: withoutStop(voice.say(`score.${score}.${reason.band}`, cutoffs)),
  })
}

function changeOf(change: Change, rules: RuleSet, voice: Voice): string {
  if ('anyAnalyteOutside' in change) return voice.say('change.any-outside')
  if ('score' in change) {
    return voice.say(`change.score.${change.to}`, { name: voice.say(`score.${change.score}.name`), edge: change.edge })
  }
  const name = voice.say(`analyte.${change.analyte}.short`)
  if ('present' in change) return voice.say('change.present', { name })
  if ('than' in change) return voice.say(`change.than.${change.to}`, { name, than: voice.say(`analyte.${change.than}.short`) })
  return voice.say(`change.${change.to}`, { name, edge: showEdge(rules, voice, change.analyte, change.edge) })
}
