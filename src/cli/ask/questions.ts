import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'

/** Options the program asks for, in the order of a Japanese sheet. */
export const questions: readonly Question[] = [
  ...analyteIds.flatMap((id): Question[] => (id === 'alp' ? ['alp', 'alp-method'] : [id])),
  ...(['age', 'sex', 'date'] as const),
]
export type Question = AnalyteId | 'alp-method' | 'age' | 'sex' | 'date'

/** What was typed so far, as it was typed; absent: left blank. */
export type Answers = Readonly<Partial<Record<Question, string>>>

/** The method matters only with a value of ALP. */
export function isAsked(question: Question, answers: Answers): boolean {
  return question !== 'alp-method' || answers.alp !== undefined
}

export function withAnswer(answers: Answers, question: Question, text: string): Answers {
  // Quotes belong to the shell's way of writing a value, as in examples.
  const typed = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
  if (typed !== '') return { ...answers, [question]: typed }
  const dropped: readonly string[] = question === 'alp' ? ['alp', 'alp-method'] : [question]
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !dropped.includes(name)))
}

/** The question that follows, or the one before it; null past either end. */
export function neighbour(question: Question, step: 1 | -1, answers: Answers): Question | null {
  for (let at = questions.indexOf(question) + step; ; at += step) {
    const found = questions[at]
    if (found === undefined) return null
    if (isAsked(found, answers)) return found
  }
}

export function hasTestValue(answers: Answers): boolean {
  return analyteIds.some((id) => answers[id] !== undefined)
}
