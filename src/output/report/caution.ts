import type { Assessment } from '../../interpreter/assessment.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { printable } from '../text/printable.ts'
import type { Caution } from './model.ts'

/** What to check before trusting the values. A value that could not be used has its own place among the values. */
export function cautionsOf(assessment: Assessment, voice: Voice): Caution[] {
  const unread = new Set<string>(assessment.findings.filter(({ status }) => status === 'undetermined').map(({ analyte }) => analyte))
  return assessment.issues
    .filter(({ level, where }) => !(level === 'error' && where.analyte !== undefined && unread.has(where.analyte)))
    .filter((issue, _index, all) => !(issue.code === 'double-check-value' && isQuestionedAlready(issue, all)))
    .map((issue) => cautionOf(issue, voice))
}

export function cautionOf(issue: Issue, voice: Voice): Caution {
  return { level: issue.level, code: issue.code, analyte: issue.where.analyte ?? null, text: issueSentence(issue, voice) }
}

/** One question about a value is enough. */
function isQuestionedAlready({ where }: Issue, all: readonly Issue[]): boolean {
  return all.some((other) => other.code.startsWith('typed-') && other.where.analyte === where.analyte)
}

/** Whether a value is in doubt: then no outcome may sound like an all-clear. */
export function isQuestioned({ issues, toCheck }: Pick<Assessment, 'issues' | 'toCheck'>): boolean {
  return toCheck.length > 0 || issues.some(({ level }) => level === 'warning')
}

/** The sentence of one issue, with the analyte by its name. */
export function issueSentence(issue: Issue, voice: Voice): string {
  const { where, args, code } = issue
  const filled: Record<string, string | number> = {}
  for (const [key, value] of Object.entries({ ...where, ...args })) filled[key] = typeof value === 'string' ? printable(value) : value
  const analyte = args.analyte ?? where.analyte
  if (analyte !== undefined && voice.has(`analyte.${analyte}.short`)) filled.analyte = voice.say(`analyte.${analyte}.short`)
  return voice.say(`issue.${code}`, filled)
}
