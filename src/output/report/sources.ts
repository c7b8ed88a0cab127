import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { printable } from '../text/printable.ts'
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

/** A config file that settled something of a run: what it says is part of the run's own account. */
export interface UsedConfig {
  path: string
  /** By option: what was taken from it, a flag's own word left out. */
  settings: Readonly<Record<string, string>>
}

/** Which rules judged, and what a config file settled besides. */
export function runLinesOf(rules: RuleSet, voice: Voice, config: UsedConfig | null | undefined): string[] {
  const lines = rulesLinesOf(rules, voice)
  if (config == null) return lines
  const settings = Object.entries(config.settings).map(([key, text]) => printable(text === '' ? key : `${key}: ${text}`))
  return [...lines, voice.say('report.config', { path: printable(config.path), settings: settings.join(voice.say('report.list')) })]
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
