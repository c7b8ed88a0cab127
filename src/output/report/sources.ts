import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import { laterThan } from '../../rules/editions.ts'
import type { RuleSet, Standard } from '../../rules/rule-set.ts'
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
  return [...lines, ...standingLines(rules, voice)]
}

/** That the rules want looking at, and which day's editions were asked for. */
export function standingLines({ standing, standards, reviewBy }: RuleSet, voice: Voice): string[] {
  if (standing === undefined) return []
  const { reviewDue, at, alone } = standing
  const named = alone.map((id) => editionText(standards[id] as Standard, voice))
  return [
    ...(reviewDue ? [voice.say('report.rules.review', { date: reviewBy })] : []),
    ...(at === null ? [] : [voice.say('report.rules.at', { date: at })]),
    ...(named.length === 0 ? [] : [voice.say('report.rules.alone', { standards: named.join(voice.say('report.list')) })]),
  ]
}

/** That a result is older, by more than a year, than editions by which it was judged. */
export function laterLines({ standards }: RuleSet, later: readonly string[], voice: Voice): string[] {
  const named = later.flatMap((id) => (standards[id] === undefined ? [] : [editionText(standards[id], voice)]))
  return named.length === 0 ? [] : [voice.say('report.rules.later', { standards: named.join(voice.say('report.list')) })]
}

/** The same for many results, of which the oldest is from that day. */
export function laterLinesOfAll(rules: RuleSet, oldest: string | null, voice: Voice): string[] {
  const later = oldest === null ? [] : laterThan(rules, oldest)
  if (oldest === null || later.length === 0) return []
  const named = later.map((id) => editionText(rules.standards[id] as Standard, voice))
  return [voice.say('report.rules.later.oldest', { date: oldest, standards: named.join(voice.say('report.list')) })]
}

function editionText({ id, from }: Standard, voice: Voice): string {
  return voice.say('report.rules.edition', { name: voice.say(`standard.${id}.short`), from: from ?? '' })
}
