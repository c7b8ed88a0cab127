import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import { printable } from '../text/printable.ts'
import { redactSubject } from '../text/redact.ts'
import { lineWords } from './place.ts'

/** Who and when, as far as it is known, name first. */
export function subjectOf({ subject, source }: Assessment, voice: Voice, redact: boolean): string[] {
  const { id, name, sex, age, date } = redact ? redactSubject(subject) : subject
  const parts: string[] = []
  if (name) parts.push(printable(name))
  if (id) parts.push(voice.say('report.subject.id', { id: printable(id) }))
  if (age !== null) parts.push(voice.say('report.subject.age', { age }))
  if (sex !== null) parts.push(voice.say(`sex.${sex}`))
  if (date !== null) parts.push(voice.say('report.subject.date', { date: printable(date) }))
  if (source !== null && !id && !name) parts.push(lineWords(source, voice))
  return parts
}
