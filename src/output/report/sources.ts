import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { SourceReport } from './model.ts'

/** Everything that is cited, once, in the order of the rule set. */
export function sourcesOf(
  parts: readonly { sources: readonly string[] }[],
  assessment: Assessment,
  rules: RuleSet,
  voice: Voice,
): SourceReport[] {
  const cited = new Set(parts.flatMap(({ sources }) => sources))
  for (const id of rules.triage.find(({ id }) => id === assessment.triage.level)?.sources ?? []) cited.add(id)
  for (const { standards } of assessment.findings) {
    for (const [id, answer] of Object.entries(standards)) if (answer !== null) cited.add(rules.standards[id]?.source ?? '')
  }
  return Object.entries(rules.sources).flatMap(([id, source]) =>
    cited.has(id) ? [{ id, citation: source.citation[voice.lang], url: source.url }] : [],
  )
}

/** Which rules judged: id, version and the beginning of their hash; for a site's set, who approved it. */
export function rulesLinesOf(rules: RuleSet, voice: Voice): string[] {
  const { id, version, sha256, site } = rules
  const lines = [voice.say('report.rules', { id, version, hash: sha256.slice(0, 12) })]
  if (site !== undefined) {
    lines.push(voice.say('report.rules.site', { id: site.id, version: site.version, approver: site.approvedBy, date: site.approvedOn }))
  }
  return lines
}
