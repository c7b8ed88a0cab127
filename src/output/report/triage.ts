import type { Assessment, TriageReason } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { Comparator } from '../../panel/measurement.ts'
import type { RuleSet, ScoreId } from '../../rules/rule-set.ts'
import { showScore, showValue } from '../text/numbers.ts'
import { isQuestioned } from './caution.ts'
import type { Tone, TriageReport } from './model.ts'
import { numbered } from './numbered.ts'
import { shownCutoffs } from './score.ts'

/** `today`: ISO date, so that an old result can say how old it is; null where nobody knows. */
export function triageReportOf(assessment: Assessment, rules: RuleSet, voice: Voice, today: string | null = null): TriageReport {
  const { level, because, door, by } = assessment.triage
  if (toneOf(level) === 'calm' && isQuestioned(assessment)) return questionedOf(assessment, rules, voice)
  const isChild = assessment.note.paediatrician
  const key = isChild && level === 'undetermined' ? 'triage.undetermined.child' : `triage.${level}`
  const unread = assessment.findings.filter(({ status }) => status === 'undetermined').map(({ analyte }) => analyte)
  const args = { door: door === null ? '' : voice.say(`door.${door}`), by: by === null ? '' : voice.say(`by.${by}`) }
  const says = [
    voice.say(isChild && level !== 'undetermined' ? 'triage.child.says' : `${key}.says`, args),
    ...(voice.has(`${key}.by`) ? [voice.say(`${key}.by`, args)] : []),
    ...(isChild ? [] : unreadSentence(level, unread, voice)),
    ...assessment.remarks.map((id) => voice.say(`remark.${id}`)),
  ]
  return {
    level,
    tone: toneOf(level),
    title: titleWithAge(voice.say(`${key}.title`, args), assessment, rules, voice, today),
    says: says.join(voice.say('report.space')),
    steps: [...numbered(voice, `${key}.step`, args), ...habitsOf(assessment, key, voice)],
    because: becauseOf(because, valuesOf(assessment, unread), computedScores(assessment, voice), rules, voice),
  }
}

/** A slip must not end in "keep having check-ups". */
function questionedOf(assessment: Assessment, rules: RuleSet, voice: Voice): TriageReport {
  const { level, because } = assessment.triage
  return {
    level,
    tone: 'unknown',
    title: voice.say('report.questioned.title'),
    says: voice.say('report.questioned.says'),
    steps: numbered(voice, 'report.questioned.step'),
    because: becauseOf(because, valuesOf(assessment, []), computedScores(assessment, voice), rules, voice),
  }
}

/** The outcome in one line, as data formats print it. */
export function headlineOf(assessment: Pick<Assessment, 'triage' | 'issues' | 'toCheck' | 'note'>, voice: Voice): string {
  const { level, door, by } = assessment.triage
  if (toneOf(level) === 'calm' && isQuestioned(assessment)) return voice.say('report.questioned.title')
  const key = assessment.note.paediatrician && level === 'undetermined' ? 'triage.undetermined.child' : `triage.${level}`
  return voice.say(`${key}.title`, { door: door === null ? '' : voice.say(`door.${door}`), by: by === null ? '' : voice.say(`by.${by}`) })
}

/** "Call now" is no advice on a result of years ago: then its age comes first. */
function titleWithAge(title: string, { subject, triage }: Assessment, rules: RuleSet, voice: Voice, today: string | null): string {
  const days = today === null || subject.date === null ? 0 : daysBetween(subject.date, today)
  if (days <= rules.oldAfterDays.value) return title
  const rank = triage.rank ?? -1
  return voice.say(rank >= 2 ? 'triage.old' : 'triage.old.calm', { age: ageText(days, voice), title })
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function ageText(days: number, voice: Voice): string {
  if (days < 90) return voice.say('report.age.days', { n: days })
  return days < 730
    ? voice.say('report.age.months', { n: Math.round(days / 30.44) })
    : voice.say('report.age.years', { n: Math.floor(days / 365.25) })
}

/** Habits move the enzymes. Of platelets, albumin or bilirubin they are no cause, and naming them would blame the person. */
function habitsOf({ triage }: Assessment, key: string, voice: Voice): string[] {
  const moved = triage.because.some(({ analyte }) => analyte === 'ast' || analyte === 'alt' || analyte === 'ggt')
  return moved && voice.has(`${key}.habits`) ? [voice.say(`${key}.habits`)] : []
}

/** Without it, "not urgent" would be read of a value that nobody judged. */
function unreadSentence(level: string, unread: readonly AnalyteId[], voice: Voice): string[] {
  if (unread.length === 0 || level === 'today' || level === 'undetermined') return []
  const names = unread.map((id) => voice.say(`analyte.${id}.short`)).join(voice.say('report.list'))
  return [voice.say('triage.unread', { names })]
}

function valuesOf({ measurements }: Assessment, unread: readonly AnalyteId[]): GivenValues {
  const values: GivenValues = {}
  for (const id of analyteIds) {
    const measured = measurements[id]
    if (measured !== undefined) values[id] = { ...measured, atLeast: unread.includes(id) }
  }
  return values
}

export function toneOf(level: string): Tone {
  return tones[level] ?? 'unknown'
}

/** One sentence for each value or score, with everything that the rules say of it. */
export function becauseOf(
  because: readonly TriageReason[],
  values: GivenValues,
  scores: readonly ShownScore[],
  rules: RuleSet,
  voice: Voice,
): string[] {
  const byAnalyte = new Map<AnalyteId, string[]>()
  const sentences: string[] = []
  for (const { analyte, score, rule } of because) {
    if (analyte !== undefined) byAnalyte.set(analyte, [...(byAnalyte.get(analyte) ?? []), answerOf(analyte, rule, values, voice)])
    else if (score !== undefined) sentences.push(scoreSentence(score, rule, scores, voice))
    else if (rule.startsWith('pattern:')) sentences.push(patternSentence(rule.slice('pattern:'.length), voice))
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

/** `atLeast`: the result lies in one of several bands, of which the reason names the least severe. */
export type GivenValues = Partial<Record<AnalyteId, { value: number; comparator: Comparator; atLeast?: boolean }>>

export interface ShownScore {
  score: ScoreId
  name: string
  value: number
  cutoffs: Readonly<Record<string, number>>
}

function answerOf(analyte: AnalyteId, rule: string, values: GivenValues, voice: Voice): string {
  const [standard = '', answer = ''] = rule.split(':')
  if (standard === 'band') {
    const key = values[analyte]?.atLeast ? 'band-at-least' : 'band'
    return voice.say(`triage.because.${key}`, { band: voice.say(`band.${analyte}.${answer}.word`) })
  }
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
    name: shown?.name ?? voice.say(`score.${score}.name`),
    value: shown === undefined ? '' : showScore(shown.value, cutoffs),
    band: withoutStop(voice.say(`score.${score}.${band}`, shownCutoffs(cutoffs))),
  })
}

function patternSentence(pattern: string, voice: Voice): string {
  return voice.say('triage.because.pattern-of', { pattern: voice.say(`pattern.${pattern}.title`) })
}

/** A sentence as a part of another one. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[。.]$/u, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
}

/** Here a score says in its name what it is about: whoever reads the outcome first has not met it yet. */
function computedScores({ scores }: Assessment, voice: Voice): ShownScore[] {
  return scores.flatMap((result) => {
    if (!('cutoffs' in result)) return []
    const { score, value, cutoffs } = result
    return [{ score, value, cutoffs, name: voice.say(`score.${score}.long`) }]
  })
}

const tones: Record<string, Tone> = {
  today: 'urgent',
  soon: 'soon',
  consult: 'act',
  'family-doctor': 'ask',
  recheck: 'watch',
  routine: 'calm',
}
