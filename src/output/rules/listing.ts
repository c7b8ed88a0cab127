import { knownCodes } from '../../input/columns/names/analyte-codes.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import { liverRules } from '../../rules/index.ts'
import type { RuleSet, SiteStamp } from '../../rules/rule-set.ts'
import { type CitedSource, citedSources, type Line, type Section } from '../report/page.ts'
import { standingLines } from '../report/sources.ts'
import { didYouMean } from './did-you-mean.ts'
import { entryLines } from './entry-lines.ts'
import { sourceIdsIn } from './rule-sources.ts'

const ruleGroups = ['analytes', 'standards', 'scores', 'patterns', 'triage', 'numbers', 'sources'] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** Which set is speaking; with a site's own set, who approved it. */
export interface RulesStamp {
  id: string
  version: string
  sha256: string
  site: SiteStamp | null
  validFrom: string
  reviewBy: string
  /** That the set wants looking at, or which day's editions it holds. */
  standing: readonly string[]
}

/** The whole set, by group: `rules list`. */
export interface RulesListModel {
  schema: 'liver-panel/rules-list@1'
  rules: RulesStamp
  groups: readonly { group: RuleGroup; title: string; entries: readonly ListedRule[] }[]
}

interface ListedRule {
  id: string
  title: string
  lines: readonly Line[]
  sources: readonly string[]
}

/** One entry with everything that it holds: `rules show <id>`. `data` is the rule itself. */
export interface RuleEntryModel {
  schema: 'liver-panel/rules-entry@1'
  rules: RulesStamp
  group: RuleGroup
  id: string
  title: string
  sections: readonly Section[]
  sources: readonly CitedSource[]
  data: unknown
}

/** Needs a voice with the areas `core` and `rules`. */
export function rulesListModel(rules: RuleSet, voice: Voice): RulesListModel {
  return {
    schema: 'liver-panel/rules-list@1',
    rules: stampOf(rules, voice),
    groups: ruleGroups.map((group) => ({
      group,
      title: voice.say(`rules.group.${group}`),
      entries: idsOf(group, rules).map((id) => ({
        id,
        title: titleOf(group, id, rules, voice),
        lines: markedLines(group, id, rules, voice),
        sources: group === 'sources' ? [id] : sourceIdsIn(dataOf(group, id, rules)),
      })),
    })),
  }
}

/** One entry by its id (case does not matter), or what the id may have meant. */
export function ruleEntryModel(id: string, rules: RuleSet, voice: Voice): RuleEntryModel | { suggestions: string[] } {
  const wanted = id.normalize('NFKC').trim().toLowerCase()
  const group = ruleGroups.find((candidate) => idsOf(candidate, rules).includes(wanted))
  if (group === undefined) return { suggestions: didYouMean(wanted, allRuleIds(rules)) }
  const data = dataOf(group, wanted, rules)
  const sources = group === 'sources' ? [wanted] : sourceIdsIn(data)
  return {
    schema: 'liver-panel/rules-entry@1',
    rules: stampOf(rules, voice),
    group,
    id: wanted,
    title: titleOf(group, wanted, rules, voice),
    sections: [{ heading: voice.say(`rules.group.${group}`), paragraphs: [], lines: markedLines(group, wanted, rules, voice) }],
    sources: citedSources(sources, rules, voice),
    data,
  }
}

/** The lines of an entry; of a site's set those that differ from the shipped one are marked, and what they stand for is told. */
function markedLines(group: RuleGroup, id: string, rules: RuleSet, voice: Voice): Line[] {
  const own = entryLines[group](id, rules, voice)
  const isShipped = idsOf(group, liverRules).includes(id)
  // Of a source that was there before, only who uses it can differ.
  if (rules.site === undefined || (group === 'sources' && isShipped)) return own
  const shipped: Line[] = isShipped ? entryLines[group](id, liverRules, voice) : []
  const without = (lines: readonly Line[], others: readonly Line[]) =>
    lines.filter(({ text }) => !others.some((other) => other.text === text))
  const changed = without(own, shipped)
  return [
    ...own.map((line) =>
      changed.includes(line) ? { ...line, text: voice.say('rules.differs.site', { text: line.text }), differs: 'site' as const } : line,
    ),
    ...without(shipped, own).map((line) => ({
      ...line,
      text: voice.say('rules.differs.shipped', { text: line.text }),
      differs: 'shipped' as const,
    })),
  ]
}

/** Every entry with its lines and the rule itself, by group. */
export function allEntries(
  rules: RuleSet,
  voice: Voice,
): { group: RuleGroup; id: string; title: string; lines: readonly Line[]; data: unknown }[] {
  return ruleGroups.flatMap((group) =>
    idsOf(group, rules).map((id) => ({
      group,
      id,
      title: titleOf(group, id, rules, voice),
      lines: entryLines[group](id, rules, voice),
      data: dataOf(group, id, rules),
    })),
  )
}

/** Every id that `rules show` knows. */
export function allRuleIds(rules: RuleSet): string[] {
  return [...new Set(ruleGroups.flatMap((group) => idsOf(group, rules)))]
}

/** Which set speaks, its days, and what the call found of it. */
export function stampOf(rules: RuleSet, voice: Voice): RulesStamp {
  const { id, version, sha256, site, validFrom, reviewBy } = rules
  return { id, version, sha256, site: site ?? null, validFrom, reviewBy, standing: standingLines(rules, voice) }
}

// A source id that a standard bears too is shown as the standard, whose sources are written out anyway.
function idsOf(group: RuleGroup, rules: RuleSet): readonly string[] {
  if (group === 'patterns') return rules.patterns.map(({ id }) => id)
  if (group === 'triage') return rules.triage.map(({ id }) => id)
  if (group === 'numbers') return numberEntries
  return group === 'analytes' ? analyteIds : Object.keys(rules[group])
}

function dataOf(group: RuleGroup, id: string, rules: RuleSet): unknown {
  if (group === 'patterns') return rules.patterns.find((pattern) => pattern.id === id)
  if (group === 'triage') return rules.triage.find((level) => level.id === id)
  if (group === 'numbers') return numberData(id, rules)
  return Object.entries(rules[group]).find(([key]) => key === id)?.[1]
}

function numberData(id: string, rules: RuleSet): unknown {
  if (id === 'units') return rules.units
  if (id === 'variation') return rules.variation
  // Which codes are read is this program's own choice.
  if (id === 'codes') return { codes: knownCodes(), source: 'editorial' }
  if (id === 'beside') {
    const { doors, remarks, children, oldAfterDays } = rules
    return { doors, remarks, children, oldAfterDays }
  }
  const analytes = Object.fromEntries(analyteIds.map((analyte) => [analyte, rules.analytes[analyte].limits]))
  return { analytes, age: rules.age, ratioDoubleCheckAbove: rules.ratioDoubleCheckAbove, adultFrom: rules.adultFrom }
}

function titleOf(group: RuleGroup, id: string, rules: RuleSet, voice: Voice): string {
  switch (group) {
    case 'analytes':
      return voice.say(`analyte.${id}.name`)
    case 'standards':
      return voice.say(`standard.${id}.name`)
    case 'scores':
      return voice.say(`score.${id}.long`)
    case 'patterns':
      return voice.say(`pattern.${id}.title`)
    case 'triage':
      return voice.say(`triage.${id}.title`)
    case 'numbers':
      return voice.say(`rules.entry.${id}`)
    case 'sources':
      return rules.sources[id]?.citation[voice.lang] ?? id
  }
}

const numberEntries = ['units', 'variation', 'limits', 'beside', 'codes'] as const
