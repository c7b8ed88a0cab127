import type { AnalyteId } from '../panel/analyte.ts'
import { problem, type RuleProblem } from './check/problem.ts'
import { checkRules } from './check.ts'
import { findForbidden } from './forbidden.ts'
import { hashRules } from './hash/hash.ts'
import type { AnalyteRule, RuleSet, Standard } from './rule-set.ts'
import { withoutComments } from './site/comments.ts'
import { moveEdge } from './site/edge-change.ts'
import { checkSiteFile, type SiteFile } from './site/site-file.ts'

/**
 * Lays a site's own set (parsed JSON, form `liver-panel/rules@1`) over a shipped one. The result has the site's id, version
 * and stamp and a fresh hash. With any problem the returned rules are not fit for use: `rules` is then the base itself.
 */
export function withSite(base: RuleSet, site: unknown): { rules: RuleSet; problems: RuleProblem[] } {
  const uncommented = withoutComments(site)
  const form = checkSiteFile(uncommented)
  if (form.length > 0) return { rules: base, problems: form }
  // The form check above is what makes this reading true.
  const file = uncommented as SiteFile
  const problems = [...checkIds(base, file), ...checkEdges(base, file), ...checkLadder(base, file), ...checkTexts(file)]
  if (problems.length > 0) return { rules: base, problems }
  const rules = laidOver(base, file)
  const found = checkRules(rules)
  return { rules: found.length > 0 ? base : rules, problems: found }
}

function laidOver(base: RuleSet, file: SiteFile): RuleSet {
  const { id, version, approvedBy, approvedOn } = file
  const unsigned: RuleSet = {
    ...base,
    id,
    version,
    validFrom: file.validFrom ?? approvedOn,
    // Lying over a set that wants looking at, a site's own can't be in order for longer.
    reviewBy: earliest(base.reviewBy, file.reviewBy),
    sources: { ...base.sources, ...file.sources },
    analytes: changedAnalytes(base, file),
    standards: { ...base.standards, ...addedStandards(file) },
    patterns: [...base.patterns, ...(file.patterns ?? [])],
    triage: raisedLadder(base, file),
    site: { id, version, approvedBy, approvedOn },
    ...(file.texts === undefined ? {} : { texts: file.texts }),
  }
  return { ...unsigned, sha256: hashRules(unsigned) }
}

/** A reason more can raise an outcome, never lower it. */
function raisedLadder(base: RuleSet, { ladder = [] }: SiteFile): RuleSet['triage'] {
  return base.triage.map((level) => {
    const added = ladder.filter(({ level: id }) => id === level.id)
    if (added.length === 0) return level
    const sources = [...new Set([...level.sources, ...added.flatMap((reason) => reason.sources)])]
    return { ...level, when: [...level.when, ...added.map(({ when }) => when)], sources }
  })
}

function checkLadder(base: RuleSet, { ladder = [] }: SiteFile): RuleProblem[] {
  const raisable: readonly string[] = base.triage.filter(({ by }) => by.length > 0).map(({ id }) => id)
  return ladder.flatMap(({ level }, index) =>
    raisable.includes(level) ? [] : [problem('level-unknown', `$.ladder[${index}].level`, { level })],
  )
}

function earliest(shipped: string, own: string | undefined): string {
  return own !== undefined && own < shipped ? own : shipped
}

function changedAnalytes(base: RuleSet, file: SiteFile): RuleSet['analytes'] {
  const analytes: Record<AnalyteId, AnalyteRule> = { ...base.analytes }
  for (const change of file.edges ?? []) analytes[change.analyte] = moveEdge(analytes[change.analyte], change)
  return analytes
}

function addedStandards(file: SiteFile): Record<string, Standard> {
  return Object.fromEntries(Object.entries(file.standards ?? {}).map(([id, standard]) => [id, { ...standard, id, kind: 'site' as const }]))
}

function checkIds(base: RuleSet, file: SiteFile): RuleProblem[] {
  const taken = (where: string, ids: readonly string[], known: (id: string) => boolean): RuleProblem[] =>
    ids.filter(known).map((id) => problem('site-id-taken', `$.${where}.${id}`, { id }))
  return [
    ...(file.id === base.id ? [problem('site-id-taken', '$.id', { id: file.id })] : []),
    ...taken('sources', Object.keys(file.sources ?? {}), (id) => Object.hasOwn(base.sources, id)),
    ...taken(
      'patterns',
      (file.patterns ?? []).map(({ id }) => id),
      (id) => base.patterns.some((pattern) => pattern.id === id),
    ),
    ...taken('standards', Object.keys(file.standards ?? {}), (id) => Object.hasOwn(base.standards, id) || id === 'laboratory'),
  ]
}

function checkEdges(base: RuleSet, file: SiteFile): RuleProblem[] {
  const seen = new Set<string>()
  return (file.edges ?? []).flatMap(({ analyte, band }, index) => {
    const path = `$.edges[${index}]`
    const found = base.analytes[analyte].bands.find(({ id }) => id === band)
    const twice = seen.has(`${analyte} ${band}`)
    seen.add(`${analyte} ${band}`)
    if (found === undefined) return [problem('site-band-unknown', path, { analyte, band })]
    if (found.ends === null) return [problem('site-band-open', path, { analyte, band })]
    return twice ? [problem('id-duplicate', path, { id: `${analyte} ${band}` })] : []
  })
}

function checkTexts(file: SiteFile): RuleProblem[] {
  const citations = Object.entries(file.sources ?? {}).flatMap(([id, { citation }]) =>
    Object.entries(citation).map(([lang, text]) => [`$.sources.${id}.citation.${lang}`, text] as const),
  )
  const texts = Object.entries(file.texts ?? {}).flatMap(([lang, byKey]) =>
    Object.entries(byKey).map(([key, text]) => [`$.texts.${lang}.${key}`, text] as const),
  )
  return [...citations, ...texts].flatMap(([path, text]) => {
    const words = findForbidden(text)
    return words === null ? [] : [problem('text-forbidden', path, { words })]
  })
}
