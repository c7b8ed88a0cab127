import type { Subject } from '../panel/subject.ts'

/** The subject with id and name masked; what the medicine needs (sex, age, date) stays. */
export function redactSubject(subject: Subject): Subject {
  return { ...subject, id: mask(subject.id), name: mask(subject.name) }
}

/** Whole, not in part: the last digits of an id are often enough to find a person. */
function mask(text: string | null): string | null {
  return text === null || text === '' ? text : '***'
}
