import { readPasted } from '../../input/typed/pasted.ts'
import { isUsageError } from '../../issue.ts'
import type { Answers, Question } from './questions.ts'

/** The answers in a line that names what it says; null for a bare value, and where a part of the line is not understood. */
export function pastedAnswers(question: Question, text: string, answers: Answers): Answers | null {
  if (question === 'date' || question === 'alp-method' || !/\p{L}.*\d/su.test(text)) return null
  try {
    const { values, age, sex, date, notUnderstood } = readPasted(text)
    if (notUnderstood.length > 0 || Object.keys(values).length === 0) return null
    const particulars = { age: age ?? answers.age, sex: sex ?? answers.sex, date: date ?? answers.date }
    return { ...values, ...Object.fromEntries(Object.entries(particulars).filter(([, each]) => each !== undefined)) }
  } catch (error) {
    if (isUsageError(error)) return null
    throw error
  }
}
