import type { RuleSet, Source } from '../rule-set.ts'
import { problem, type RuleProblem } from './problem.ts'

/** Whether a place that carries a number names sources, and whether the set knows them. */
export function checkOwnSources(rules: RuleSet, ids: readonly string[], path: string): RuleProblem[] {
  if (ids.length === 0) return [problem('source-missing', path)]
  return ids.filter((id) => !Object.hasOwn(rules.sources, id)).map((id) => problem('source-unknown', path, { source: id }))
}

/** Whether every citation can be printed and looked up. */
export function checkCitations(rules: RuleSet): RuleProblem[] {
  return Object.entries(rules.sources).flatMap(([id, source]) => checkCitation(source, `sources.${id}`))
}

function checkCitation(source: Source, path: string): RuleProblem[] {
  const problems: RuleProblem[] = []
  for (const lang of ['ja', 'en'] as const) {
    if (source.citation[lang].trim() === '') problems.push(problem('source-incomplete', `${path}.citation.${lang}`))
  }
  if (source.url !== null && !isWebAddress(source.url)) problems.push(problem('source-url', `${path}.url`, { url: source.url }))
  if (!isDate(source.readOn)) problems.push(problem('source-date', `${path}.readOn`, { date: source.readOn }))
  return problems
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
}

/** A real day written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
