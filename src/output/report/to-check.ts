import type { CheckedEntry } from '../../aggregate/to-check.ts'
import type { ToCheck } from '../../interpreter/assessment.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { showValue } from '../text/numbers.ts'
import { printable } from '../text/printable.ts'
import { issueSentence } from './caution.ts'

/** What one cell might mean, and what would follow from it. */
export function checkSentence({ analyte, because, text, level, reading }: ToCheck, rules: RuleSet, voice: Voice): string {
  return voice.say(because === 'censored' ? 'to-check.censored' : 'to-check.value', {
    name: voice.say(`analyte.${analyte}.short`),
    text: printable(text),
    reading: showValue(rules, voice, analyte, reading),
    level: voice.say(`triage.${level}.short`),
  })
}

/** The cells of somebody to be checked, each with its column where that is known; of an unread row why it is one. */
export function checkLines({ checks, issues }: CheckedEntry, rules: RuleSet, voice: Voice): string[] {
  if (checks.length === 0) {
    const why = issues.filter(({ level }) => level === 'error').map((issue) => issueSentence(issue, voice))
    return [voice.say('cohort.to-check.row', { why: why.join(voice.say('report.space')) })]
  }
  return checks.map((check) => `${placeOf(check, issues, voice)}${checkSentence(check, rules, voice)}`)
}

function placeOf({ analyte }: ToCheck, issues: readonly Issue[], voice: Voice): string {
  const header = issues.find(({ where }) => where.analyte === analyte && where.header !== undefined)?.where.header
  return header === undefined || header === '' ? '' : voice.say('cohort.to-check.column', { header: printable(header) })
}
