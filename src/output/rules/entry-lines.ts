import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import { partsOf } from '../../rules/parts-of.ts'
import type { Cited, Condition, DoorRule, RuleSet, Standard, TimeRule } from '../../rules/rule-set.ts'
import type { Line } from '../report/page.ts'
import { codeLines } from './code-lines.ts'
import { conditionText } from './condition-text.ts'
import { limitLines, unitLines, variationLines } from './number-lines.ts'
import { bandLines, formulaText, scoreLines, seenOf, standardLines } from './rule-lines.ts'
import { usersOf } from './rule-sources.ts'

type EntryLines = (id: string, rules: RuleSet, voice: Voice) => Line[]

/** What an entry of each group tells, number by number. */
export const entryLines = {
  analytes: analyteLines,
  standards: (id, rules, voice) => {
    const standard = rules.standards[id]
    return standard === undefined
      ? []
      : [...standardLines(standard, rules, voice), labelled(voice, 'edition', editionsText(standard, voice), [standard.source])]
  },
  scores: indexLines,
  patterns: (id, rules, voice) => {
    const pattern = rules.patterns.find((candidate) => candidate.id === id)
    if (pattern === undefined) return []
    const when = labelled(voice, 'when', conditionText(pattern.when, rules, voice), pattern.sources)
    return [{ ...when, ...seenOf(citedIn(pattern.when), rules) }]
  },
  triage: triageLines,
  numbers: (id, rules, voice) =>
    id === 'units'
      ? unitLines(rules, voice)
      : id === 'variation'
        ? variationLines(rules, voice)
        : id === 'beside'
          ? besideLines(rules, voice)
          : id === 'codes'
            ? codeLines(voice)
            : limitLines(rules, voice),
  sources: sourceLines,
} as const satisfies Record<string, EntryLines>

/** From when this edition holds, and which ones are known before it. */
function editionsText({ from, earlier = [] }: Standard, voice: Voice): string {
  if (from === undefined) return voice.say('rules.edition.undated')
  if (earlier.length === 0) return voice.say('rules.edition.alone', { from })
  return voice.say('rules.edition.earlier', { from, earlier: earlier.map((edition) => edition.from).join(voice.say('rules.list')) })
}

function analyteLines(id: string, rules: RuleSet, voice: Voice): Line[] {
  const analyte = analyteIds.find((candidate) => candidate === id)
  if (analyte === undefined) return []
  const rule = rules.analytes[analyte]
  const limits = limitLines(rules, voice)[analyteIds.indexOf(analyte)]
  return [
    labelled(voice, 'unit', rule.display[voice.lang].unit),
    ...(rule.method === undefined ? [] : [labelled(voice, 'method', voice.say(`rules.method.${rule.method}`))]),
    ...bandLines(rule, rules, voice),
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
    ...scoreLines(score, rules, voice),
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
    ...choiceLines('by', level.by, rules, voice),
  ]
}

/** Times of a level, or doors: each with its condition, the last one for the rest. */
function choiceLines(key: 'by' | 'door', choices: readonly (TimeRule | DoorRule)[], rules: RuleSet, voice: Voice): Line[] {
  return choices.map(({ id, when, sources }) => {
    const condition = when === null ? voice.say('rules.condition.otherwise') : conditionText(when, rules, voice)
    return labelled(voice, key, `${voice.say(`${key}.${id}`)}: ${choices.length === 1 ? voice.say('rules.always') : condition}`, sources)
  })
}

/** Every number that a condition holds. */
function citedIn(condition: Condition): Cited[] {
  const own = 'sources' in condition ? [condition] : 'times' in condition && condition.times !== undefined ? [condition.times] : []
  return [...own, ...partsOf(condition).flatMap(citedIn)]
}

/** Whom to see first, what some people are told beside, the safety net for children, and when a result is old. */
function besideLines(rules: RuleSet, voice: Voice): Line[] {
  const { children, doors, remarks, oldAfterDays } = rules
  const names = children.analytes.map((id) => voice.say(`analyte.${id}.short`)).join(voice.say('rules.list'))
  const levels = children.levels.map((level) => voice.say(`triage.${level}.short`)).join(voice.say('rules.list'))
  const net = { from: children.from.value, to: rules.adultFrom.value - 1, names, levels, door: voice.say(`door.${children.door}`) }
  return [
    ...choiceLines('door', doors, rules, voice),
    ...remarks.map(({ id, when, sources }) =>
      labelled(voice, 'remark', `${voice.say(`remark.${id}`)} — ${conditionText(when, rules, voice)}`, sources),
    ),
    labelled(voice, 'children', voice.say('rules.children', net), children.sources),
    labelled(voice, 'oldAfterDays', voice.say('rules.days', { n: oldAfterDays.value }), oldAfterDays.sources),
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
    labelled(voice, 'original', voice.say(`rules.original.${source.verified === 'primary'}`)),
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
