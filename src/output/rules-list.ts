import type { Voice } from '../messages/voice.ts'
import { analyteIds } from '../panel/analyte.ts'
import type { RuleSet, SiteStamp } from '../rules/rule-set.ts'
import { didYouMean } from './did-you-mean.ts'
import { type CitedSource, citedSources, type Line, type Section } from './page.ts'
import { conditionText } from './rules/condition-text.ts'
import { bandLines, formulaText, limitLines, scoreLines, standardLines, unitLines, variationLines } from './rules/rule-lines.ts'
import { sourceIdsIn, usersOf } from './rules/rule-sources.ts'

export const ruleGroups = ['analytes', 'standards', 'scores', 'patterns', 'triage', 'numbers', 'sources'] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** Which set is speaking; with a site's own set, who approved it. */
export interface RulesStamp {
  id: string
  version: string
  sha256: string
  site: SiteStamp | null
}

/** The whole set, by group: `rules list`. */
export interface RulesListModel {
  schema: 'liver-panel/rules-list@1'
  rules: RulesStamp
  groups: readonly { group: RuleGroup; title: string; entries: readonly ListedRule[] }[]
}

export interface ListedRule {
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
    rules: stampOf(rules),
    groups: ruleGroups.map((group) => ({
      group,
      title: voice.say(`rules.group.${group}`),
      entries: idsOf(group, rules).map((id) => ({
        id,
        title: titleOf(group, id, rules, voice),
        lines: linesOf(group, id, rules, voice),
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
    rules: stampOf(rules),
    group,
    id: wanted,
    title: titleOf(group, wanted, rules, voice),
    sections: [{ heading: voice.say(`rules.group.${group}`), paragraphs: [], lines: linesOf(group, wanted, rules, voice) }],
    sources: citedSources(sources, rules, voice),
    data,
  }
}

/** Every id that `rules show` knows. */
export function allRuleIds(rules: RuleSet): string[] {
  return [...new Set(ruleGroups.flatMap((group) => idsOf(group, rules)))]
}

function stampOf({ id, version, sha256, site }: RuleSet): RulesStamp {
  return { id, version, sha256, site: site ?? null }
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

function linesOf(group: RuleGroup, id: string, rules: RuleSet, voice: Voice): Line[] {
  const label = (name: string, text: string, sources: readonly string[] = []): Line => ({
    text: `${voice.say(`rules.label.${name}`)}: ${text}`,
    sources,
  })
  switch (group) {
    case 'analytes': {
      const rule = rules.analytes[analyteOf(id)]
      const limits = limitLines(rules, voice)[analyteIds.indexOf(rule.id)]
      return [
        label('unit', rule.display[voice.lang].unit),
        ...(rule.method === undefined ? [] : [label('method', voice.say(`rules.method.${rule.method}`))]),
        ...bandLines(rule, voice),
        ...(limits === undefined ? [] : [limits]),
        ...unitLines(rules, voice, [rule.id]),
      ]
    }
    case 'standards': {
      const standard = rules.standards[id]
      return standard === undefined ? [] : standardLines(standard, rules, voice)
    }
    case 'scores': {
      const score = Object.values(rules.scores).find((candidate) => candidate.id === id)
      if (score === undefined) return []
      const needs = score.needs.map((input) => inputName(input, voice)).join(voice.say('rules.list'))
      return [label('formula', formulaText(score, voice), score.sources), label('needs', needs), ...scoreLines(score, voice)]
    }
    case 'patterns': {
      const pattern = rules.patterns.find((candidate) => candidate.id === id)
      return pattern === undefined ? [] : [label('when', conditionText(pattern.when, rules, voice), pattern.sources)]
    }
    case 'triage':
      return triageLines(id, rules, voice, label)
    case 'numbers':
      return id === 'units' ? unitLines(rules, voice) : id === 'variation' ? variationLines(rules, voice) : limitLines(rules, voice)
    case 'sources':
      return sourceLines(id, rules, voice, label)
  }
}

type Label = (name: string, text: string, sources?: readonly string[]) => Line

function triageLines(id: string, rules: RuleSet, voice: Voice, label: Label): Line[] {
  const level = rules.triage.find((candidate) => candidate.id === id)
  if (level === undefined) return []
  const conditions = level.when.map((condition) => conditionText(condition, rules, voice))
  const told = conditions.length === 0 ? [voice.say('rules.condition.otherwise')] : conditions
  return [
    label('rank', level.rank === null ? voice.say('rules.rank.none') : String(level.rank), level.sources),
    ...told.map((text) => label('when', text)),
  ]
}

function sourceLines(id: string, rules: RuleSet, voice: Voice, label: Label): Line[] {
  const source = rules.sources[id]
  if (source === undefined) return []
  const users = usersOf(id, rules)
  return [
    label('citation', source.citation[voice.lang]),
    ...(source.year === null ? [] : [label('year', String(source.year))]),
    ...(source.url === null ? [] : [label('url', source.url)]),
    label('verified', voice.say(`rules.verified.${source.verified}`)),
    label('readOn', source.readOn),
    label('usedBy', users.length === 0 ? voice.say('rules.none') : users.join(voice.say('rules.list'))),
  ]
}

function inputName(input: string, voice: Voice): string {
  return input === 'age' || input === 'sex' ? voice.say(`rules.label.${input}`) : voice.say(`analyte.${input}.name`)
}

function analyteOf(id: string): (typeof analyteIds)[number] {
  const found = analyteIds.find((candidate) => candidate === id)
  if (found === undefined) throw new Error(`${id} is no analyte`)
  return found
}

const numberEntries = ['units', 'variation', 'limits'] as const
