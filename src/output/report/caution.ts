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
  return voice.say(`issue.${issue.code}`, particularsOf(issue, voice))
}

/** The same in two: what is the matter, and what to do, which is the last sentence of those that have more than one. */
export function issueParts(issue: Issue, voice: Voice): { reason: string; advice: string } {
  const whole = voice.say(`issue.${issue.code}`)
  const at = lastSentenceAt(whole, voice.lang)
  const filled = particularsOf(issue, voice)
  if (at === 0) return { reason: voice.fill(whole, filled), advice: '' }
  return { reason: voice.fill(whole.slice(0, at).trim(), filled), advice: voice.fill(whole.slice(at).trim(), filled) }
}

function particularsOf(issue: Issue, voice: Voice): Record<string, string | number> {
  const { where, args } = issue
  const filled: Record<string, string | number> = {}
  for (const [key, value] of Object.entries({ ...where, ...args })) filled[key] = typeof value === 'string' ? printable(value) : value
  const analyte = args.analyte ?? where.analyte
  if (analyte !== undefined && voice.has(`analyte.${analyte}.short`)) filled.analyte = voice.say(`analyte.${analyte}.short`)
  return filled
}

/** Where the last of several sentences begins; 0 where there is only one. */
function lastSentenceAt(whole: string, lang: Voice['lang']): number {
  if (lang === 'ja') return whole.lastIndexOf('。', whole.length - 2) + 1
  const last = [...whole.matchAll(/[.!?]\s+(?=[A-Z"{-])/g)].at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}
