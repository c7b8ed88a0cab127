import type { StandardAnswers } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { StandardReport } from './model.ts'

/** What each standard says, each for itself. Those that have nothing to say are left out. */
export function standardsOf(answers: StandardAnswers, rules: RuleSet, voice: Voice): StandardReport[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    if (answer === null) return []
    const name = sayOr(voice, `standard.${id}.name`, citationOf(id, rules, voice))
    return [
      {
        id,
        name,
        short: sayOr(voice, `standard.${id}.short`, name),
        answer: sayOr(voice, `standard.${id}.${answer}`, answer),
        inside: isInside(answer),
      },
    ]
  })
}

/** Every standard's word for "within": class A of 判定区分, `within` elsewhere. */
function isInside(answer: string): boolean | null {
  if (answer === 'needs-sex') return null
  return answer === 'A' || answer === 'within'
}

/** A site may add a standard and its texts; without a text of its own it goes by its citation. */
function citationOf(id: string, rules: RuleSet, voice: Voice): string {
  const source = rules.sources[rules.standards[id]?.source ?? '']
  return source?.citation[voice.lang] ?? id
}

function sayOr(voice: Voice, key: string, otherwise: string): string {
  return voice.has(key) ? voice.say(key) : otherwise
}
