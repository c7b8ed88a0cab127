import type { Assessment, TriageReason } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/voice.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { RuleSet, ScoreId } from '../../rules/rule-set.ts'
import { showScore, showValue } from '../number-format.ts'
import type { Tone, TriageReport } from '../report-model.ts'
import { numbered } from './numbered.ts'

export function triageReportOf(assessment: Assessment, rules: RuleSet, voice: Voice): TriageReport {
  const { level, because } = assessment.triage
  const key = assessment.note.paediatrician ? 'triage.undetermined.child' : `triage.${level}`
  return {
    level,
    tone: toneOf(level),
    title: voice.say(`${key}.title`),
    says: voice.say(`${key}.says`),
    steps: numbered(voice, `${key}.step`),
    because: becauseOf(because, assessment.measurements, computedScores(assessment), rules, voice),
  }
}

export function toneOf(level: string): Tone {
  return tones[level] ?? 'unknown'
}

/** One sentence for each value or score, with everything that the rules say of it. */
export function becauseOf(
  because: readonly TriageReason[],
  values: Partial<Record<AnalyteId, { value: number; comparator: '=' | '<' | '<=' | '>' | '>=' }>>,
  scores: readonly ShownScore[],
  rules: RuleSet,
  voice: Voice,
): string[] {
  const byAnalyte = new Map<AnalyteId, string[]>()
  const sentences: string[] = []
  for (const { analyte, score, rule } of because) {
    if (analyte !== undefined) byAnalyte.set(analyte, [...(byAnalyte.get(analyte) ?? []), answerOf(analyte, rule, voice)])
    else if (score !== undefined) sentences.push(scoreSentence(score, rule, scores, voice))
    else sentences.push(voice.say(`triage.because.${rule}`))
  }
  const ofValues = [...byAnalyte].map(([analyte, answers]) => {
    const measured = values[analyte]
    const value = measured === undefined ? '' : showValue(rules, voice, analyte, measured.value, measured.comparator)
    return voice.say('triage.because.standards', {
      name: voice.say(`analyte.${analyte}.short`),
      value,
      answers: answers.join(voice.say('report.list')),
    })
  })
  return [...ofValues, ...sentences]
}

export interface ShownScore {
  score: ScoreId
  value: number
  cutoffs: Readonly<Record<string, number>>
}

function answerOf(analyte: AnalyteId, rule: string, voice: Voice): string {
  const [standard = '', answer = ''] = rule.split(':')
  if (standard === 'band') return voice.say('triage.because.band', { band: voice.say(`band.${analyte}.${answer}.word`) })
  const key = `standard.${standard}`
  return voice.say('triage.because.standard', {
    standard: voice.has(`${key}.short`) ? voice.say(`${key}.short`) : standard,
    answer: voice.has(`${key}.${answer}`) ? voice.say(`${key}.${answer}`) : answer,
  })
}

function scoreSentence(score: ScoreId, rule: string, scores: readonly ShownScore[], voice: Voice): string {
  const shown = scores.find((other) => other.score === score)
  const cutoffs = shown?.cutoffs ?? {}
  const band = rule.slice(rule.indexOf(':') + 1)
  return voice.say('triage.because.score', {
    name: voice.say(`score.${score}.name`),
    value: shown === undefined ? '' : showScore(shown.value, cutoffs),
    band: withoutStop(voice.say(`score.${score}.${band}`, cutoffs)),
  })
}

/** A sentence as a part of another one. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[。.]$/u, '')
}

function computedScores({ scores }: Assessment): ShownScore[] {
  return scores.flatMap((result) => ('cutoffs' in result ? [result] : []))
}

const tones: Record<string, Tone> = {
  today: 'urgent',
  soon: 'soon',
  consult: 'act',
  'family-doctor': 'ask',
  recheck: 'watch',
  routine: 'calm',
}
