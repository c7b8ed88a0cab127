import type { LevelMoves } from '../../aggregate/level-moves.ts'
import type { Language, Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { allEntries, type RuleGroup, type RulesStamp, stampOf } from './listing.ts'

/** What one rule set says otherwise than another: plain data, its lines as `rules list` prints them. */
export interface RulesDiff {
  schema: 'liver-panel/rules-diff@1'
  a: RulesStamp
  b: RulesStamp
  changes: readonly RuleChange[]
  /** Who comes to another level; null without a file. */
  people: LevelMoves | null
}

export interface RuleChange {
  part: RuleGroup | 'texts'
  id: string
  title: string
  /** The lines that stand only in the first set, and those that stand only in the second; both empty where only the data differ. */
  before: readonly string[]
  after: readonly string[]
  /** The rules themselves; absent in the set that does not have them. */
  data: { before?: unknown; after?: unknown }
}

/** A rule set and the voice that has its texts. Needs voices with the areas `rules` and `explain`. */
export interface SpeakingRules {
  rules: RuleSet
  voice: Voice
}

/** `shipped` has every sentence as it is without a site's texts, by language. */
export function diffOf(
  a: SpeakingRules,
  b: SpeakingRules,
  shipped: Readonly<Record<Language, Voice>>,
  people: LevelMoves | null,
): RulesDiff {
  return {
    schema: 'liver-panel/rules-diff@1',
    a: stampOf(a.rules, a.voice),
    b: stampOf(b.rules, b.voice),
    changes: [...entryChanges(a, b), ...textChanges(a.rules, b.rules, shipped)],
    people,
  }
}

function entryChanges(a: SpeakingRules, b: SpeakingRules): RuleChange[] {
  const [first, second] = [a, b].map(
    ({ rules, voice }) => new Map(allEntries(rules, voice).map((entry) => [`${entry.group} ${entry.id}`, entry])),
  )
  if (first === undefined || second === undefined) return []
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key) => {
    const [was, is] = [first.get(key), second.get(key)]
    if (JSON.stringify(was?.data) === JSON.stringify(is?.data)) return []
    const named = is ?? was
    if (named === undefined) return []
    const [before, after] = [was, is].map((entry) => entry?.lines.map(({ text }) => text) ?? [])
    return [
      {
        part: named.group,
        id: named.id,
        title: named.title,
        before: (before ?? []).filter((line) => !after?.includes(line)),
        after: (after ?? []).filter((line) => !before?.includes(line)),
        data: { ...(was !== undefined && { before: was.data }), ...(is !== undefined && { after: is.data }) },
      },
    ]
  })
}

function textChanges(a: RuleSet, b: RuleSet, shipped: Readonly<Record<Language, Voice>>): RuleChange[] {
  return (['ja', 'en'] as const).flatMap((lang) => {
    const keys = new Set([a, b].flatMap(({ texts }) => Object.keys(texts?.[lang] ?? {})))
    return [...keys].flatMap((key) => {
      const [before, after] = [a, b].map(({ texts }) => texts?.[lang]?.[key] ?? (shipped[lang].has(key) ? shipped[lang].say(key) : null))
      if (before === after) return []
      const lines = (text: string | null | undefined) => (text == null ? [] : [text])
      return [{ part: 'texts' as const, id: `${lang}.${key}`, title: '', before: lines(before), after: lines(after), data: {} }]
    })
  })
}
