import { readFlags } from '../../input/typed/flags.ts'
import { interpret } from '../../interpreter/interpret.ts'
import { isUsageError } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Section } from '../report/page.ts'
import { reportOf } from '../report/person.ts'

/** What the values of a question come to: each one's band, and what to do by these alone. Null: none can be read. */
export function answerOf(values: Partial<Record<AnalyteId, string>>, rules: RuleSet, voice: Voice): Section | null {
  if (Object.keys(values).length === 0) return null
  try {
    const assessment = interpret(readFlags(values, rules), rules)
    const { findings, unread } = reportOf(assessment, rules, voice, { detail: false, contact: null, redact: false })
    const { level, by } = assessment.triage
    const paragraphs = [
      ...findings.map(({ name, value, bandWord, says }) => voice.say('explain.value.band', { name, value, band: bandWord, says })),
      ...unread.map(({ name, value, because }) => voice.say('explain.value.unread', { name, value: value ?? '', because })),
      voice.say('explain.value.level', { level: voice.say(`triage.${level}.short`), title: voice.say(`triage.${level}.title`) }),
      ...(by === null || !voice.has(`triage.${level}.by`) ? [] : [voice.say(`triage.${level}.by`, { by: voice.say(`by.${by}`) })]),
      voice.say('explain.value.more'),
    ]
    return { heading: voice.say('explain.heading.value'), paragraphs, lines: [] }
  } catch (error) {
    if (isUsageError(error)) return null
    throw error
  }
}
