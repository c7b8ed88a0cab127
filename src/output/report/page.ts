import type { Voice } from '../../messages/language.ts'
import type { RuleSet, Verified } from '../../rules/rule-set.ts'

/** A readable page as plain data: what `explain` and `rules` print as text and as JSON. */
export interface Page {
  title: string
  sections: readonly Section[]
  sources: readonly CitedSource[]
}

export interface Section {
  heading: string
  paragraphs: readonly string[]
  lines: readonly Line[]
}

/** One line with a number or a reference in it, the ids of its sources, and how its numbers were seen in each. */
export interface Line {
  text: string
  sources: readonly string[]
  seen?: Readonly<Record<string, Verified>>
  /** With a site's own rules: a line of theirs that is not as shipped, or the shipped line that it stands for. */
  differs?: 'site' | 'shipped'
}

/** A source written out in one language. */
export interface CitedSource {
  id: string
  citation: string
  year: number | null
  url: string | null
  verified: Verified
  readOn: string
}

/** The sources by id, written out; ids that the set does not know are left out. */
export function citedSources(ids: Iterable<string>, rules: RuleSet, voice: Voice): CitedSource[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = rules.sources[id]
    return source === undefined ? [] : [{ id, ...source, citation: source.citation[voice.lang] }]
  })
}
