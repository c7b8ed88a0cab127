import { type FlagTexts, readFlags } from '../../input/typed/flags.ts'
import { interpret } from '../../interpreter/interpret.ts'
import { isUsageError, type UsageError } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { issueSentence } from '../../output/report/caution.ts'
import { findingsOf, unreadOf } from '../../output/report/finding.ts'
import { printable } from '../../output/text/printable.ts'
import { wrap } from '../../output/text/width.ts'
import { isAnalyteId } from '../../panel/analyte.ts'
import type { Panel } from '../../panel/panel.ts'
import type { RuleSet, Severity } from '../../rules/rule-set.ts'
import type { Answers, Question } from './questions.ts'

/** One thing to say about an answer; with a severity it is the band of a value. */
export interface Remark {
  text: string
  severity?: Severity
  /** The same for ears, where a mark says nothing. */
  spoken?: string
}

export type Tried = { error: string } | { remarks: readonly Remark[] }

/** Reads one answer by the code that reads the flags, and judges it alone: an error in words, or what there is to say of it. */
export function tryAnswer(question: Question, answers: Answers, rules: RuleSet, voice: Voice): Tried {
  try {
    const panel = readFlags(flagsFor(question, answers), rules)
    return {
      remarks: [
        ...remarksOn(question, panel, rules, voice),
        ...unknownOf(question, panel, answers, voice),
        ...cautionsOn(panel, rules, voice),
      ],
    }
  } catch (error) {
    if (!isUsageError(error)) throw error
    return { error: errorSentence(error, question, voice) }
  }
}

/** The name of a question: an analyte's own, or one of the person. */
export function nameOf(question: Question, voice: Voice): string {
  return isAnalyteId(question) ? voice.say(`analyte.${question}.name`) : voice.say(`ask.${question}.name`)
}

/** The method is judged together with the value it belongs to; age and sex decide which bands apply. */
function flagsFor(question: Question, answers: Answers): FlagTexts {
  const { age, sex, alp, 'alp-method': alpMethod, date } = answers
  const person = { ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }) }
  if (question === 'age' || question === 'sex') return person
  if (question === 'date') return date === undefined ? {} : { date }
  const method = alpMethod === undefined ? {} : { alpMethod }
  if (question === 'alp' || question === 'alp-method') return { ...person, ...method, ...(alp === undefined ? {} : { alp }) }
  const text = answers[question]
  return { ...person, ...(text === undefined ? {} : { [question]: text }) }
}

function remarksOn(question: Question, panel: Panel, rules: RuleSet, voice: Voice): Remark[] {
  const { age, date } = panel.subject
  if (question === 'age') return age !== null && age < rules.adultFrom.value ? [{ text: voice.say('ask.not-adult') }] : []
  if (question === 'date') return date === null ? [] : [{ text: voice.say('ask.date-read', { date }) }]
  // The band of ALP waits for its method, which is asked next.
  if (question === 'sex' || question === 'alp') return []
  const assessment = interpret(panel, rules)
  return [
    ...findingsOf(assessment, rules, voice, false).flatMap(({ value, mark, bandWord, severity, says, remarks }) => [
      {
        text: voice.say('ask.banded', { value, mark, word: bandWord }),
        severity,
        spoken: voice.say('ask.banded.spoken', { value, word: bandWord }),
      },
      ...[says, ...remarks].map((text) => ({ text })),
    ]),
    ...unreadOf(assessment, voice).map(({ because }) => ({ text: because })),
  ]
}

/** A word such as 不明 is an answer too, and not the one that a slip of the finger meant. */
function unknownOf(question: Question, { subject }: Panel, answers: Answers, voice: Voice): Remark[] {
  if (question !== 'age' && question !== 'sex') return []
  return subject[question] === null ? [{ text: voice.say('ask.unknown', { text: quotable(answers[question] ?? '') }) }] : []
}

/** What reading and a second look have to say of a value; that age or sex is not known yet is no news here. */
function cautionsOn(panel: Panel, rules: RuleSet, voice: Voice): Remark[] {
  const unknown = ['age-unknown']
  const issues = interpret(panel, rules).issues.filter(({ code }) => !unknown.includes(code))
  return issues.map((issue) => ({ text: issueSentence(issue, voice) }))
}

/** The flag's own sentence, with the name of the question where it names the flag. */
function errorSentence({ code, args }: UsageError, question: Question, voice: Voice): string {
  if (code === 'flag-no-value') return voice.say('ask.no-value')
  return voice.say(`error.${code}`, { ...args, option: nameOf(question, voice), text: quotable(String(args.text ?? '')) })
}

/** A page pasted by mistake must not fill the screen a second time. */
function quotable(text: string): string {
  const [first = '', second] = wrap(printable(text), 40)
  return second === undefined ? first : `${first}…`
}
