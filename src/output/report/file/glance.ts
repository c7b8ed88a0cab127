import type { CohortSummary } from '../../../aggregate/summary.ts'
import type { Voice } from '../../../messages/language.ts'
import { rankOf } from '../../../rules/rank.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import { showCount } from '../../text/numbers.ts'
import { printable } from '../../text/printable.ts'

/** Calls that give the next thing of the same file, ready to be pasted; null: there is none to offer. */
export interface NextCalls {
  workbook: string
  letters: string
  /** Of what could not be read. */
  errors: string
}

/** What was read, in one line. */
export function inShort(readings: readonly { file: string; sheet: string | null; rows: number; assessed: number }[], voice: Voice): string {
  const sum = (name: 'rows' | 'assessed') => showCount(readings.reduce((all, reading) => all + reading[name], 0))
  const [only] = readings.length === 1 ? readings : []
  const args = {
    rows: sum('rows'),
    assessed: sum('assessed'),
    files: readings.length,
    file: printable(only?.file ?? ''),
    sheet: printable(only?.sheet ?? ''),
  }
  return voice.say(only === undefined ? 'cohort.in-short.files' : only.sheet === null ? 'cohort.in-short' : 'cohort.in-short.sheet', args)
}

/** What staff ask first of a file: whom today, whom this week, how many letters, how much could not be read. */
export function glanceOf({ triage, toCheck, assessed }: CohortSummary, unread: number, rules: RuleSet, voice: Voice): string | null {
  if (assessed === 0) return null
  const letters = rankOf('family-doctor', rules)
  const people = (counts: (level: string, rank: number | null) => boolean) =>
    showCount(triage.filter(({ level, rank }) => counts(level, rank)).reduce((sum, { count }) => sum + count, 0))
  const parts = [
    voice.say('cohort.glance.today', { count: people((level) => level === 'today') }),
    ...(toCheck.total === 0 ? [] : [voice.say('cohort.glance.check', { count: showCount(toCheck.total) })]),
    voice.say('cohort.glance.soon', { count: people((level) => level === 'soon') }),
    voice.say('cohort.glance.letters', { count: people((_, rank) => rank !== null && rank >= letters) }),
    voice.say('cohort.glance.unread', { count: showCount(unread) }),
  ]
  return parts.join(voice.say('cohort.glance.join'))
}

/** How to get the next thing, told once. */
export function nextOf(
  calls: NextCalls | null,
  unread: number,
  voice: Voice,
): { title: string; rows: [name: string, call: string][] } | null {
  if (calls === null) return null
  const row = (name: 'workbook' | 'letters' | 'errors'): [string, string] => [voice.say(`cohort.next.${name}`), printable(calls[name])]
  return { title: voice.say('cohort.next'), rows: [row('workbook'), row('letters'), ...(unread === 0 ? [] : [row('errors')])] }
}
