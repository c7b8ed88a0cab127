import type { Worsening } from '../../../aggregate/worsening.ts'
import type { Voice } from '../../../messages/language.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import { showValue } from '../../text/numbers.ts'
import type { Tone } from '../model.ts'
import { toneOf } from '../triage.ts'

/** A change for the worse in one sentence. */
export function worseningSentence({ analyte, because, from, to }: Worsening, rules: RuleSet, voice: Voice): string {
  return voice.say(`trend.worse.${because}`, {
    name: voice.say(`analyte.${analyte}.short`),
    from: showValue(rules, voice, analyte, from.value),
    to: showValue(rules, voice, analyte, to.value),
  })
}

/** Whether the outcome of the latest values alone sounds calmer than a change for the worse allows. */
export function calmsTooMuch(level: string): level is 'routine' | 'recheck' {
  return level === 'routine' || level === 'recheck'
}

/** The colour of an outcome beside a change for the worse: never the calm one. */
export function toneBesideWorsening(level: string): Tone {
  return level === 'routine' ? 'ask' : toneOf(level)
}
