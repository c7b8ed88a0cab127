import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { FindingReport } from './model.ts'

/** One sentence for each value on which the standards disagree, then why they can. Empty when they agree. */
export function disagreementsOf(findings: readonly FindingReport[], assessment: Assessment, rules: RuleSet, voice: Voice): string[] {
  const divided = findings.filter(isDivided)
  if (divided.length === 0) return []
  const kinds = new Set(divided.flatMap(({ standards }) => standards.map(({ id }) => rules.standards[id]?.kind ?? id)))
  const sentences = divided.map((finding) => sentenceOf(finding, voice))
  if (divided.some((finding) => isAltInsideInterval(finding, assessment)))
    sentences.push(voice.say('standards.disagree.why.alt-inside-interval'))
  if (kinds.has('reference-interval')) sentences.push(voice.say('standards.disagree.why.reference-interval'))
  if (kinds.has('laboratory')) sentences.push(voice.say('standards.disagree.why.laboratory'))
  sentences.push(voice.say('standards.disagree.why.triage'))
  return sentences
}

function isDivided({ standards }: FindingReport): boolean {
  return standards.some(({ inside }) => inside === true) && standards.some(({ inside }) => inside === false)
}

function sentenceOf({ name, value, standards }: FindingReport, voice: Voice): string {
  const named = (inside: boolean) =>
    standards
      .filter((standard) => standard.inside === inside)
      .map(({ short }) => short)
      .join(voice.say('report.list'))
  return voice.say('standards.disagree', { name, value, inside: named(true), outside: named(false) })
}

/** A man's ALT of 35: inside the interval of healthy people, above every decision limit. */
function isAltInsideInterval({ analyte, standards }: FindingReport, { findings }: Assessment): boolean {
  if (analyte !== 'alt') return false
  const answers = findings.find((finding) => finding.analyte === 'alt')?.standards
  return answers?.['jccls-2022'] === 'within' && standards.some(({ id, inside }) => id === 'jsh-nara-2023' && inside === false)
}
