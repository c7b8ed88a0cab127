import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { citedSources, type Line, type Page, type Section } from '../report/page.ts'
import { conditionText } from '../rules/condition-text.ts'
import { unitLines, variationLines } from '../rules/number-lines.ts'
import { bandLines, standardLines } from '../rules/rule-lines.ts'
import { sourceIdsIn } from '../rules/rule-sources.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './find-topic.ts'
import { explainNumbers } from './numbers.ts'
import { type Topic, type TopicGroup, type TopicId, topicGroups, topics } from './topics.ts'

export { type Answer, findAnswer, findTopic } from './find-topic.ts'
export { type TopicId, topicIds } from './topics.ts'

export interface ExplainModel extends Page {
  schema: 'liver-panel/explain@1'
  topic: TopicId
}

export interface ExplainIndex {
  schema: 'liver-panel/explain-index@1'
  title: string
  how: string
  groups: readonly { group: TopicGroup; title: string; topics: readonly { id: TopicId; title: string }[] }[]
}

/** One topic as plain data, its numbers taken from the rules; the part that was asked for comes first, a value's band before it. Needs a voice with the areas `core`, `explain` and `rules`. */
export function explainModel(
  id: TopicId,
  rules: RuleSet,
  voice: Voice,
  asked: Omit<Answer, 'topic'> = { part: null, values: {} },
): ExplainModel {
  const topic = topics.find((candidate) => candidate.id === id)
  const numbers = explainNumbers(rules, voice)
  const answer = answerOf(asked.values, rules, voice)
  const told = openedAt(asked.part).flatMap((part) => sectionOf(id, part, numbers, rules, voice))
  const sections = [
    ...(answer === null ? [] : [answer]),
    ...told,
    ...(id === 'bands' || id === 'standards' ? tables(id, rules, voice) : []),
    closing(voice),
  ]
  const lineSources = sections.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources))
  const sources = citedSources([...ruleSources(id, rules), ...lineSources, ...(topic as Topic).sources], rules, voice)
  return { schema: 'liver-panel/explain@1', topic: id, title: voice.say(`explain.${id}.title`), sections, sources }
}

/** All topics by group. */
export function explainIndex(voice: Voice): ExplainIndex {
  return {
    schema: 'liver-panel/explain-index@1',
    title: voice.say('explain.index.title'),
    how: voice.say('explain.index.how'),
    groups: topicGroups.map((group) => ({
      group,
      title: voice.say(`explain.index.${group}`),
      topics: topics.filter((topic) => topic.group === group).map(({ id }) => ({ id, title: voice.say(`explain.${id}.title`) })),
    })),
  }
}

function sectionOf(id: TopicId, part: string, numbers: Record<string, string>, rules: RuleSet, voice: Voice): Section[] {
  const key = `explain.${id}.${part}`
  if (!voice.has(key)) return []
  const paragraphs = voice.say(key, numbers).split('\n')
  return [{ heading: voice.say(`explain.heading.${part}`), paragraphs, lines: part === 'tool' ? linesOf(id, rules, voice) : [] }]
}

function linesOf(id: TopicId, rules: RuleSet, voice: Voice): Line[] {
  const analyte = analyteIds.find((candidate) => candidate === id)
  if (analyte !== undefined) return bandLines(rules.analytes[analyte], rules, voice)
  if (id === 'units') return unitLines(rules, voice)
  if (id === 'trend') return variationLines(rules, voice)
  return id === 'triage' ? ladderLines(rules, voice) : []
}

function ladderLines(rules: RuleSet, voice: Voice): Line[] {
  return rules.triage.map(({ id, when, sources }) => {
    const conditions = when.map((condition) => conditionText(condition, rules, voice)).join(voice.say('rules.condition.or'))
    return { text: `${voice.say(`triage.${id}.short`)}: ${conditions || voice.say('rules.condition.otherwise')}`, sources }
  })
}

function tables(id: 'bands' | 'standards', rules: RuleSet, voice: Voice): Section[] {
  if (id === 'bands') {
    return analyteIds.map((analyte) => table(voice.say(`analyte.${analyte}.name`), bandLines(rules.analytes[analyte], rules, voice)))
  }
  return Object.values(rules.standards).map((standard) =>
    table(voice.say(`standard.${standard.id}.name`), standardLines(standard, rules, voice)),
  )
}

function table(heading: string, lines: readonly Line[]): Section {
  return { heading, paragraphs: [], lines }
}

function closing(voice: Voice): Section {
  return { heading: voice.say('explain.heading.note'), paragraphs: voice.say('explain.note').split('\n'), lines: [] }
}

// What the rules behind a topic rest on; pages about all analytes gather theirs from their lines.
function ruleSources(id: TopicId, rules: RuleSet): string[] {
  const analyte = analyteIds.find((candidate) => candidate === id)
  if (analyte !== undefined) return sourceIdsIn(rules.analytes[analyte].bands)
  return sourceIdsIn(Object.values(rules.scores).find((score) => score.id === id))
}

/** The part that was asked for stands first. */
function openedAt(asked: string | null): readonly string[] {
  return asked === null ? parts : [...parts.filter((part) => part === asked), ...parts.filter((part) => part !== asked)]
}

const parts = ['what', 'article', 'do', 'why', 'reason', 'harmless', 'tool', 'trials', 'law', 'limits', 'ask'] as const
