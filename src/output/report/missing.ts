import type { Assessment, Missing } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet, ScoreId } from '../../rules/rule-set.ts'

/** What was not measured, and what it would make possible. Only scores of the short text are promised. */
export function missingOf(assessment: Assessment, rules: RuleSet, voice: Voice): string[] {
  const { missing } = assessment
  const given = new Set<string>(assessment.findings.map(({ analyte }) => analyte))
  const absent = missing.flatMap((one) => ('analyte' in one && !given.has(one.analyte) ? [voice.say(`analyte.${one.analyte}.short`)] : []))
  const sentences = absent.length === 0 ? [] : [voice.say('report.missing.list', { names: absent.join(voice.say('report.list')) })]
  return [...sentences, ...unlocking(missing, rules, voice), ...sexSentence(missing, rules, voice)]
}

/** One sentence a score, with everything that it still needs. */
function unlocking(missing: readonly Missing[], rules: RuleSet, voice: Voice): string[] {
  const needs = new Map<string, string[]>()
  for (const one of missing) {
    for (const id of one.unlocks) {
      if (rules.scores[id as ScoreId]?.shown !== 'brief') continue
      const name = 'analyte' in one ? voice.say(`analyte.${one.analyte}.short`) : voice.say(`report.missing.${one.subject}`)
      needs.set(id, [...(needs.get(id) ?? []), name])
    }
  }
  return [...needs].map(([id, names]) =>
    voice.say('report.missing.unlocks', { names: names.join(voice.say('report.list')), scores: voice.say(`score.${id}.name`) }),
  )
}

function sexSentence(missing: readonly Missing[], rules: RuleSet, voice: Voice): string[] {
  const sex = missing.find((one) => 'subject' in one && one.subject === 'sex')
  return sex?.unlocks.some((id) => id in rules.standards) ? [voice.say('report.missing.unlocks-sex')] : []
}
