import type { FileReading } from '../../input/csv.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import type { Subject } from '../../panel/subject.ts'

/** An assessment in which nothing names the person: neither its subject nor what its issues quote. */
export function redactAssessment<A extends Verdict>(assessment: A): A {
  const toCheck = assessment.toCheck.map((check) => (check.because === 'not-a-number' ? { ...check, text: masked } : check))
  return { ...assessment, subject: redactSubject(assessment.subject), issues: assessment.issues.map(redactIssue), toCheck }
}

/** The subject with id and name masked; what the medicine needs (sex, age, date) stays. */
export function redactSubject(subject: Subject): Subject {
  return { ...subject, id: maskText(subject.id), name: maskText(subject.name) }
}

/** A quoted value stays. A whole row, an id, or words in a value's cell (a row may have slipped by a column) do not. */
export function redactIssue(issue: Issue): Issue {
  const { code, where, args } = issue
  if (args.text === undefined || (where.analyte !== undefined && code !== 'value-not-a-number')) return issue
  return { ...issue, args: { ...args, text: masked } }
}

/** How a file was read, without the lines above its header: a name often stands there. */
export function redactReading(reading: FileReading): FileReading {
  const preamble = reading.preamble.map(({ line, text }) => ({ line, text: maskText(text) }))
  return { ...reading, preamble, issues: reading.issues.map(redactIssue) }
}

/** Whole, not in part: the last digits of an id are often enough to find a person. */
export function maskText<T extends string | null>(text: T): T | string {
  return text === null || text === '' ? text : masked
}

export const masked = '***'
