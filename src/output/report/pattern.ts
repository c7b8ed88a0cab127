import type { Assessment, Change, Reason } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { Comparator } from '../../panel/measurement.ts'
import { rankOf } from '../../rules/rank.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { showEdge, showEdgeNumber, showScore, showValue } from '../text/numbers.ts'
import type { PatternReport } from './model.ts'
import { shownCutoffs } from './score.ts'
import { withoutStop } from './triage.ts'

export function patternsOf(assessment: Assessment, rules: RuleSet, voice: Voice, detail: boolean): PatternReport[] {
  return assessment.patterns
    .filter(({ pattern }) => isTold(pattern, assessment, rules))
    .map(({ pattern, because, wouldChangeIf }) => ({
      pattern,
      title: voice.say(`pattern.${toldAs(pattern, assessment)}.title`),
      says: voice.say(`pattern.${toldAs(pattern, assessment)}.says`),
      because: because.map((reason) => reasonOf(reason, assessment, rules, voice)),
      wouldChangeIf: (detail ? wouldChangeIf : []).map((group) =>
        group.map((change) => changeOf(change, rules, voice)).join(voice.say('change.and')),
      ),
      sources: rules.patterns.find(({ id }) => id === pattern)?.sources ?? [],
    }))
}

/** "See your family doctor first" has no place beside "call today". */
function isTold(pattern: string, { triage }: Assessment, rules: RuleSet): boolean {
  const untoldFrom = rules.patterns.find(({ id }) => id === pattern)?.untoldFrom
  return untoldFrom === undefined || triage.rank === null || triage.rank < rankOf(untoldFrom, rules)
}

/** "Nothing stands out" would belie the quiet enzymes beside it, and a list of what was not measured needs something to list. */
function toldAs(pattern: string, { patterns, findings }: Assessment): string {
  if (pattern === 'enzymes-together') return bothRaised(patterns, pattern) ? 'enzymes-together.both' : pattern
  if (pattern !== 'all-within') return pattern
  if (patterns.some((other) => other.pattern === 'quiet-enzymes')) return 'all-within.beside-quiet'
  return findings.length === analyteIds.length ? 'all-within.complete' : pattern
}

/** What is said of ALT with AST is said only where both are raised. */
function bothRaised(patterns: Assessment['patterns'], id: string): boolean {
  const because = patterns.find(({ pattern }) => pattern === id)?.because ?? []
  return ['ast', 'alt'].every((analyte) => because.some((reason) => 'analyte' in reason && reason.analyte === analyte))
}

function reasonOf(reason: Reason, assessment: Assessment, rules: RuleSet, voice: Voice): string {
  if ('score' in reason) return scoreReason(reason, assessment, voice)
  const { analyte } = reason
  const name = voice.say(`analyte.${analyte}.short`)
  if ('absent' in reason) return voice.say('reason.absent', { name })
  if ('band' in reason) return voice.say('reason.band', { name, band: voice.say(`band.${analyte}.${reason.band}.word`) })
  if ('than' in reason) {
    const { than, thanValue, value } = reason
    const [left, right] = [analyte, than].map((id) => assessment.measurements[id]?.comparator ?? '=') as [Comparator, Comparator]
    return voice.say(`reason.${comparisonOf(value, left, thanValue, right)}`, {
      name,
      value: showValue(rules, voice, analyte, value, left),
      than: voice.say(`analyte.${than}.short`),
      thanValue: showValue(rules, voice, than, thanValue, right),
    })
  }
  const { value, edge, comparator } = reason
  const within = edge === rules.analytes[analyte].bands.find(({ id }) => id === 'within')?.ends?.at
  return voice.say(`reason.${sideOf(value, edge, comparator ?? '=', within)}`, {
    name,
    value: showValue(rules, voice, analyte, value, comparator),
    edge: showEdgeNumber(rules, voice.lang, analyte, edge),
  })
}

/** A censored result on the edge lies beyond it: ">30" is not "exactly 30". */
function sideOf(value: number, edge: number, comparator: Comparator, within: boolean): string {
  if (value === edge && comparator === '=') return 'at'
  if (value > edge || comparator.startsWith('>')) return 'above'
  return within ? 'within' : 'below'
}

function comparisonOf(value: number, left: Comparator, than: number, right: Comparator): string {
  if (value !== than) return value > than ? 'higher-than' : 'lower-than'
  if (left === '=' && right === '=') return 'same-as'
  return left === '>' || right === '<' ? 'higher-than' : 'not-lower-than'
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
    band: withoutStop(voice.say(`score.${score}.${reason.band}`, shownCutoffs(cutoffs))),
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
