import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { bare, folded, holds } from './fold.ts'
import { mentionsIn } from './mentions.ts'
import { nearestTopics } from './nearest-topics.ts'
import {
  actions,
  afterTests,
  beforeTests,
  beforeValues,
  bothTests,
  causesOfTest,
  drinking,
  partsOfTest,
  type Question,
  withoutTest,
} from './questions.ts'
import { type TopicId, topics } from './topics.ts'
import { valuesIn } from './values-in-question.ts'

/** Where a question leads: a page, the part to open it at, and the values that the question names. */
export interface Answer {
  topic: TopicId
  part: string | null
  values: Partial<Record<AnalyteId, string>>
}

/** The topic that a word or a question means; otherwise the three nearest. */
export function findTopic(query: string): TopicId | { suggestions: TopicId[] } {
  const found = findAnswer(query)
  return 'topic' in found ? found.topic : found
}

/** The page that answers a word or a question, whatever its width, case or kana; otherwise the three nearest topics. */
export function findAnswer(query: string): Answer | { suggestions: TopicId[] } {
  const wanted = bare(query)
  if (wanted === '') return { suggestions: [] }
  const known = byWord.get(wanted)
  if (known !== undefined) return { topic: known, part: null, values: {} }
  return (
    of(rowIn(beforeValues, folded(query))) ??
    valued(query) ??
    asked(folded(query)) ??
    spelledOut(wanted) ?? { suggestions: nearestTopics(wanted) }
  )
}

function valued(query: string): Answer | null {
  const values = valuesIn(query)
  const topic = analyteIds.find((id) => values[id] !== undefined)
  return topic === undefined ? null : { topic, part: null, values }
}

function asked(text: string): Answer | null {
  const named = [...new Set(mentionsIn(text).map(({ analyte }) => analyte))]
  const [first] = named
  const found =
    rowIn(beforeTests, text) ??
    (named.includes('ast') && named.includes('alt') ? rowIn(bothTests, text) : undefined) ??
    rowIn(drinking, text) ??
    (first === undefined ? rowIn(withoutTest, text) : partOf(first, causesOfTest, text)) ??
    rowIn(actions, text) ??
    (first === undefined ? undefined : (partOf(first, partsOfTest, text) ?? { topic: first })) ??
    rowIn(afterTests, text)
  return of(found)
}

function of(found: Omit<Question, 'all'> | undefined): Answer | null {
  return found === undefined ? null : { topic: found.topic, part: found.part ?? null, values: {} }
}

function rowIn<T extends Omit<Question, 'topic'>>(rows: readonly T[], text: string): T | undefined {
  return rows.find(({ all }) => all.every((words) => holds(text, words)))
}

function partOf(topic: AnalyteId, rows: readonly Omit<Question, 'topic'>[], text: string): Omit<Question, 'all'> | undefined {
  const row = rowIn(rows, text)
  return row === undefined ? undefined : { topic, ...(row.part === undefined ? {} : { part: row.part }) }
}

/** A long word of a topic inside what was typed: names spelled out, and what no row asks for. */
function spelledOut(wanted: string): Answer | null {
  const [best] = longWords.filter(([word]) => wanted.includes(word)).sort(([a], [b]) => b.length - a.length)
  return best === undefined ? null : { topic: best[1], part: null, values: {} }
}

const byWord = new Map<string, TopicId>(topics.flatMap(({ id, words }) => [id, ...words].map((word) => [bare(word), id] as const)))
const longWords = [...byWord].filter(([word]) => word.length >= (/^[a-z0-9]+$/.test(word) ? 6 : 2))
