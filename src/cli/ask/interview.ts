import type { Voice } from '../../messages/language.ts'
import { printable } from '../../output/text/printable.ts'
import { wrap } from '../../output/text/width.ts'
import type { RuleSet, Severity } from '../../rules/rule-set.ts'
import { type Dialogue, stopped } from './dialogue.ts'
import { pastedAnswers } from './pasted-answers.ts'
import { type Answers, hasTestValue, isAsked, neighbour, type Question, questions, withAnswer } from './questions.ts'
import { nameOf, type Remark, tryAnswer } from './try-answer.ts'
import { isNothing, wantsBack, wantsHelp } from './words.ts'

export interface Interview {
  dialogue: Dialogue
  rules: RuleSet
  voice: Voice
  /** The colour of a band. */
  ink(severity: Severity, text: string): string
}

export interface Outcome {
  how: 'done' | 'left' | 'stopped'
  answers: Answers
}

/** Every question in turn, then a look at all answers with the chance to correct them. Nothing typed is lost on the way. */
export async function interview(on: Interview, known: Answers): Promise<Outcome> {
  const { dialogue, voice } = on
  dialogue.begin(voice.say('ask.intro'))
  dialogue.tell(['ask.how.1', 'ask.how.2', 'ask.how.3'].flatMap((key) => wrap(voice.say(key), dialogue.width)))
  let answers = known
  let question: Question | null = questions[0] ?? null
  while (question !== null) {
    const reply = await put(question, answers, on)
    if (reply === stopped) return { how: 'stopped', answers }
    if (reply !== back) answers = reply
    question = reply === back ? (neighbour(question, -1, answers) ?? question) : neighbour(question, 1, answers)
  }
  return review(answers, on)
}

/** Asks one question until its answer can be read, and says at once what it means. */
async function put(question: Question, answers: Answers, on: Interview): Promise<Answers | typeof back | typeof stopped> {
  const { dialogue, rules, voice } = on
  const before = answers[question]
  const where = voice.say(`ask.${question}.where`)
  const kept = before === undefined ? [] : [voice.say('ask.before', { text: printable(before) })]
  const typed = await dialogue.ask({ title: titleOf(question, voice), hint: [where, ...kept].join(' ') })
  if (typed === stopped) return stopped
  if (wantsBack(typed)) return back
  if (typed.trim() === '' && before !== undefined) return answers
  if (wantsHelp(typed)) return again(question, answers, on, voice.say('ask.help'))
  const pasted = pastedAnswers(question, typed, answers)
  if (pasted !== null) return takePasted(question, pasted, answers, on)
  const after = withAnswer(answers, question, isNothing(typed) ? '' : typed)
  const tried = tryAnswer(question, after, rules, voice)
  if ('error' in tried) return again(question, answers, on, tried.error)
  const toldOf = question === 'alp-method' ? after.alp : after[question]
  if (toldOf !== undefined && 'remarks' in tried) tell(tried.remarks, on)
  return after
}

/** The same question anew, after what there is to say: the line to type on is empty again. */
function again(question: Question, answers: Answers, on: Interview, said: string): ReturnType<typeof put> {
  tell([{ text: said }], on)
  return put(question, answers, on)
}

/** A line with names in it (`AST 45`, a whole pasted sheet) answers the questions that it names. */
function takePasted(question: Question, pasted: Answers, answers: Answers, on: Interview): ReturnType<typeof put> | Answers {
  const { rules, voice } = on
  for (const each of questions) {
    if (pasted[each] === undefined) continue
    const tried = tryAnswer(each, { ...answers, ...pasted }, rules, voice)
    if ('error' in tried) return again(question, answers, on, tried.error)
  }
  const told = questions.flatMap((each) => (pasted[each] === undefined ? [] : [`${nameOf(each, voice)} ${printable(pasted[each])}`]))
  tell([{ text: voice.say('cli.pasted', { values: told.join(voice.say('report.list')) }) }], on)
  return { ...answers, ...pasted }
}

function tell(remarks: readonly Remark[], { dialogue, ink }: Interview): void {
  const lines = remarks.flatMap(({ text, severity, spoken }) =>
    wrap(dialogue.plain ? (spoken ?? text) : text, dialogue.width).map((line) =>
      severity === undefined || dialogue.plain ? line : ink(severity, line),
    ),
  )
  if (lines.length > 0) dialogue.tell(lines)
}

/** All answers, to be changed one by one until they are right. */
async function review(first: Answers, on: Interview): Promise<Outcome> {
  const { dialogue, voice } = on
  let answers = first
  for (;;) {
    const ready = hasTestValue(answers)
    const entries = questions.filter((question) => isAsked(question, answers))
    const choices = [
      ...(ready ? [{ value: 'done' as const, label: voice.say('ask.review.done') }] : []),
      ...entries.map((value) => ({ value, label: entryOf(value, answers, voice) })),
      { value: 'left' as const, label: voice.say('ask.review.leave') },
    ]
    const title = [
      voice.say(ready ? 'ask.review' : 'ask.review.nothing'),
      voice.say(dialogue.plain ? 'ask.review.number' : 'ask.review.keys'),
    ].join(' ')
    const chosen = await dialogue.choose<(typeof choices)[number]['value']>(title, choices, ready ? 'done' : 'ast')
    if (chosen === stopped) return { how: 'stopped', answers }
    if (chosen === 'done' || chosen === 'left') return { how: chosen, answers }
    const corrected = await correct(chosen, answers, on)
    if (corrected === stopped) return { how: 'stopped', answers }
    answers = corrected
  }
}

/** A value of ALP that was added now has a method that nobody has asked for yet. */
async function correct(question: Question, answers: Answers, on: Interview): Promise<Answers | typeof stopped> {
  const reply = await put(question, answers, on)
  if (reply === stopped) return stopped
  if (reply === back) return answers
  const methodMissing = question === 'alp' && reply.alp !== undefined && reply['alp-method'] === undefined
  return methodMissing ? correct('alp-method', reply, on) : reply
}

function titleOf(question: Question, voice: Voice): string {
  const counted: readonly Question[] = questions.filter((each) => each !== 'alp-method')
  const n = counted.indexOf(question) + 1
  const name = nameOf(question, voice)
  return n === 0 ? name : voice.say('ask.question', { name, n, of: counted.length })
}

function entryOf(question: Question, answers: Answers, voice: Voice): string {
  const text = answers[question]
  return voice.say('ask.review.entry', {
    name: nameOf(question, voice),
    text: text === undefined ? voice.say('ask.review.blank') : printable(text),
  })
}

const back = Symbol('back')
