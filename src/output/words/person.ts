import type { Finding, ToCheck, TriageReason } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import { unusableReasons } from '../../panel/measurement.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { issueSentence } from '../report/caution.ts'
import { checkSentence } from '../report/to-check.ts'
import { showScore } from '../text/numbers.ts'
import { printable } from '../text/printable.ts'

/** What one result says, in words short enough for a table's cells. */
export interface PersonInWords {
  /** The level's place and word, `1 今日連絡`: sorted as text, the most urgent stands first. */
  level: string
  next: string
  by: string
  door: string
  why: string
  /** By analyte: the band's word, or why there is none. */
  bands: Partial<Record<AnalyteId, string>>
  fib4: string
  patterns: string
  /** What to look at before trusting the values. */
  check: string
}

/** `rules` and `voice` stay the same for a whole run. */
export function personInWords(verdict: Verdict, rules: RuleSet, voice: Voice): PersonInWords {
  const { triage, findings, patterns, toCheck, issues } = verdict
  const args = { door: door(verdict, voice), by: by(verdict, voice) }
  const key = isChild(verdict) && triage.level === 'undetermined' ? 'triage.undetermined.child' : `triage.${triage.level}`
  return {
    level: levelInWords(triage.level, rules, voice),
    next: voice.say(`${key}.title`, args),
    by: args.by,
    door: args.door,
    why: whyInWords(verdict, voice),
    bands: Object.fromEntries(findings.map((finding) => [finding.analyte, bandInWords(finding, voice)])),
    fib4: fib4InWords(verdict, voice),
    patterns: patterns.map(({ pattern }) => voice.say(`pattern.${pattern}.title`)).join(voice.say('report.list')),
    check: checkInWords(toCheck, issues, rules, voice),
  }
}

/** `1 今日連絡`: the place counts from the most urgent level. */
export function levelInWords(level: string, rules: RuleSet, voice: Voice): string {
  return `${rules.triage.findIndex(({ id }) => id === level) + 1} ${voice.say(`triage.${level}.short`)}`
}

/** A child has an age below the adults' bands, and its values say so. */
export function isChild({ triage, findings }: Pick<Verdict, 'triage' | 'findings'>): boolean {
  return (
    triage.because.some(({ rule }) => rule === 'not-adult') ||
    findings.some((finding) => finding.status === 'undetermined' && finding.because === 'not-adult')
  )
}

/** Why nothing can be said: of a row without a person, and of a cell. */
export function issuesInWords(issues: readonly Issue[], voice: Voice): string {
  return issues
    .filter(({ level }) => level !== 'info')
    .map((issue) => issueSentence(issue, voice))
    .join(voice.say('report.space'))
}

function checkInWords(toCheck: readonly ToCheck[], issues: readonly Issue[], rules: RuleSet, voice: Voice): string {
  return [...toCheck.map((check) => checkSentence(check, rules, voice)), issuesInWords(issues, voice)]
    .filter((sentence) => sentence !== '')
    .join(voice.say('report.space'))
}

function door({ triage }: Verdict, voice: Voice): string {
  return triage.door === null ? '' : voice.say(`door.${triage.door}`)
}

function by({ triage }: Verdict, voice: Voice): string {
  return triage.by === null ? '' : voice.say(`by.${triage.by}`)
}

function bandInWords(finding: Finding, voice: Voice): string {
  if (finding.status === 'banded') return voice.say(`band.${finding.analyte}.${finding.band}.word`)
  const unusable = (unusableReasons as readonly string[]).includes(finding.because)
  return voice.say(unusable ? 'words.unusable' : `words.${finding.because}`)
}

/** One sentence: each answer once, with the values that have it. */
function whyInWords({ triage, findings, scores }: Verdict, voice: Voice): string {
  const answers = new Map<string, string[]>()
  const rest: string[] = []
  for (const reason of triage.because) {
    const { analyte, score } = reason
    if (analyte !== undefined) {
      const answer = answerInWords(reason, analyte, findings, voice)
      answers.set(answer, [...(answers.get(answer) ?? []), voice.say(`analyte.${analyte}.short`)])
    } else if (score !== undefined) {
      const result = scores.find((other) => other.score === score)
      const value = result !== undefined && 'cutoffs' in result ? showScore(result.value, result.cutoffs) : ''
      const name = voice.say(`score.${score}.name`)
      rest.push(voice.say('words.score', { name, value, band: voice.say(`words.score.${reason.rule.split(':')[1]}`) }))
    } else if (reason.rule.startsWith('pattern:')) rest.push(voice.say(`pattern.${reason.rule.slice('pattern:'.length)}.title`))
    else rest.push(voice.say(`triage.because.${reason.rule}`))
  }
  const ofValues = [...answers].map(([answer, names]) => voice.say('words.answer', { answer, names: names.join(voice.say('report.list')) }))
  return [...ofValues, ...rest].map(withoutStopOnly).join(voice.say('words.and'))
}

function answerInWords({ rule }: TriageReason, analyte: AnalyteId, findings: readonly Finding[], voice: Voice): string {
  const [standard = '', answer = ''] = rule.split(':')
  if (standard === 'band') {
    const certain = findings.some((finding) => finding.analyte === analyte && finding.status === 'banded')
    return voice.say(certain ? 'triage.because.band' : 'triage.because.band-at-least', {
      band: voice.say(`band.${analyte}.${answer}.word`),
    })
  }
  const key = `standard.${standard}`
  return voice.say('words.standard', {
    standard: voice.has(`${key}.short`) ? voice.say(`${key}.short`) : printable(standard),
    answer: voice.has(`${key}.${answer}`) ? voice.say(`${key}.${answer}`) : printable(answer),
  })
}

function withoutStopOnly(sentence: string): string {
  return sentence.replace(/[。.]$/u, '')
}

function fib4InWords({ scores }: Verdict, voice: Voice): string {
  const result = scores.find(({ score }) => score === 'fib4')
  if (result === undefined || !('cutoffs' in result)) return ''
  return voice.say(`words.score.${result.band}`)
}
