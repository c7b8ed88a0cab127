import type { Cited, RuleSet, Verified } from './rule-set.ts'

/** How a number was seen in each of its sources: `verified` belongs to the number, not to the source. */
export function seenIn({ sources, seen, basis }: Cited, rules: Pick<RuleSet, 'sources'>): { source: string; seen: Verified }[] {
  return sources.map((source) => ({
    source,
    seen: seen?.[source] ?? (basis === 'editorial' ? 'editorial' : (rules.sources[source]?.verified ?? 'editorial')),
  }))
}
