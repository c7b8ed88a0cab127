import type { Assessment, Note } from '../../interpreter/assessment.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import type { Choice } from '../choice.ts'
import { cautionsOf, issueSentence } from '../report/caution.ts'
import { noteOf, noteText } from '../report/note.ts'
import { headlineOf } from '../report/triage.ts'
import { redactSubject } from '../text/redact.ts'

/** An assessment as data formats print it: with the note in words, and each issue with its sentence. */
export interface PrintedAssessment extends Omit<Assessment, 'note' | 'issues'> {
  /** What is in doubt, in sentences: to be read before `headline`, which is no all-clear while there is any. */
  questions: readonly string[]
  headline: string
  issues: readonly PrintedIssue[]
  note: Note & { text: string; contact: string | null }
}

export type PrintedIssue = Issue & { text: string }

export interface PrintOptions {
  contact: string | null
  redact: boolean
  choice?: Choice
}

/** Prints assessments of one run; the few different notes are put into words once. */
export function assessmentPrinter(voice: Voice, options: PrintOptions): (assessment: Assessment) => PrintedAssessment {
  const texts = new Map<string, string>()
  const textOf = (note: Note): string => {
    const key = `${note.signs}${note.paediatrician}${note.leaflet}`
    const known = texts.get(key) ?? noteText(noteOf(note, voice, options.contact), voice)
    texts.set(key, known)
    return known
  }
  return (assessment) => ({
    ...assessment,
    subject: options.redact ? redactSubject(assessment.subject) : assessment.subject,
    questions: cautionsOf(assessment, voice).flatMap(({ level, text }) => (level === 'warning' ? [text] : [])),
    headline: headlineOf(assessment, voice),
    issues: assessment.issues.map((issue) => printIssue(issue, voice)),
    note: { ...assessment.note, text: textOf(assessment.note), contact: options.contact },
  })
}

export function printIssue(issue: Issue, voice: Voice): PrintedIssue {
  return { ...issue, text: issueSentence(issue, voice) }
}

/** Columns of the input beside an assessment, by their header; nothing where none were asked for. */
export function carriedOf(choice: Choice | undefined, carried: readonly string[] | undefined): { carried?: Record<string, string> } {
  if (choice === undefined || carried === undefined || choice.shown.length === 0) return {}
  return { carried: Object.fromEntries(choice.shown.map((column) => [choice.columns[column] ?? '', carried[column] ?? ''])) }
}
