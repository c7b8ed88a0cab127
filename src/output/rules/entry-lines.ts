import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Line } from '../report/page.ts'
import { conditionText } from './condition-text.ts'
import { limitLines, unitLines, variationLines } from './number-lines.ts'
import { bandLines, formulaText, scoreLines, standardLines } from './rule-lines.ts'
import { usersOf } from './rule-sources.ts'

type EntryLines = (id: string, rules: RuleSet, voice: Voice) => Line[]

/** What an entry of each group tells, number by number. */
export const entryLines = {
  analytes: analyteLines,
  standards: (id, rules, voice) => {
    const standard = rules.standards[id]
    return standard === undefined ? [] : standardLines(standard, rules, voice)
  },
  scores: indexLines,
  patterns: (id, rules, voice) => {
    const pattern = rules.patterns.find((candidate) => candidate.id === id)
    return pattern === undefined ? [] : [labelled(voice, 'when', conditionText(pattern.when, rules, voice), pattern.sources)]
  },
  triage: triageLines,
  numbers: (id, rules, voice) =>
    id === 'units' ? unitLines(rules, voice) : id === 'variation' ? variationLines(rules, voice) : limitLines(rules, voice),
  sources: sourceLines,
} as const satisfies Record<string, EntryLines>

function analyteLines(id: string, rules: RuleSet, voice: Voice): Line[] {
  const analyte = analyteIds.find((candidate) => candidate === id)
  if (analyte === undefined) return []
  const rule = rules.analytes[analyte]
  const limits = limitLines(rules, voice)[analyteIds.indexOf(analyte)]
  return [
    labelled(voice, 'unit', rule.display[voice.lang].unit),
    ...(rule.method === undefined ? [] : [labelled(voice, 'method', voice.say(`rules.method.${rule.method}`))]),
    ...bandLines(rule, voice),
    ...(limits === undefined ? [] : [limits]),
    ...unitLines(rules, voice, [analyte]),
  ]
}

function indexLines(id: string, rules: RuleSet, voice: Voice): Line[] {
  const score = Object.values(rules.scores).find((candidate) => candidate.id === id)
  if (score === undefined) return []
  const needs = score.needs.map((input) => inputName(input, voice)).join(voice.say('rules.list'))
  return [
    labelled(voice, 'formula', formulaText(score, voice), score.sources),
    labelled(voice, 'needs', needs),
    ...scoreLines(score, voice),
  ]
}

function triageLines(id: string, rules: RuleSet, voice: Voice): Line[] {
  const level = rules.triage.find((candidate) => candidate.id === id)
  if (level === undefined) return []
  const conditions = level.when.map((condition) => conditionText(condition, rules, voice))
  const told = conditions.length === 0 ? [voice.say('rules.condition.otherwise')] : conditions
  return [
    labelled(voice, 'rank', level.rank === null ? voice.say('rules.rank.none') : String(level.rank), level.sources),
    ...told.map((text) => labelled(voice, 'when', text)),
  ]
}

function sourceLines(id: string, rules: RuleSet, voice: Voice): Line[] {
  const source = rules.sources[id]
  if (source === undefined) return []
  const users = usersOf(id, rules)
  return [
    labelled(voice, 'citation', source.citation[voice.lang]),
    ...(source.year === null ? [] : [labelled(voice, 'year', String(source.year))]),
    ...(source.url === null ? [] : [labelled(voice, 'url', source.url)]),
    labelled(voice, 'verified', voice.say(`rules.verified.${source.verified}`)),
    labelled(voice, 'readOn', source.readOn),
    labelled(voice, 'usedBy', users.length === 0 ? voice.say('rules.none') : users.join(voice.say('rules.list'))),
  ]
}

function inputName(input: string, voice: Voice): string {
  return input === 'age' || input === 'sex' ? voice.say(`rules.label.${input}`) : voice.say(`analyte.${input}.name`)
}

function labelled(voice: Voice, label: string, text: string, sources: readonly string[] = []): Line {
  return { text: `${voice.say(`rules.label.${label}`)}: ${text}`, sources }
}
