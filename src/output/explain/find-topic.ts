import { isAnalyteId } from '../../panel/analyte.ts'
import { didYouMean } from '../rules/did-you-mean.ts'
import { type TopicGroup, type TopicId, topics } from './topics.ts'

/** The topic that a word or a question means, whatever its width, case or kana; otherwise the topics it may have meant. */
export function findTopic(query: string): TopicId | { suggestions: TopicId[] } {
  const wanted = folded(query)
  if (wanted === '') return { suggestions: [] }
  const found = byWord.get(wanted) ?? topicIn(query, wanted)
  if (found !== null) return found
  const near = didYouMean(wanted, [...byWord.keys()]).flatMap((word) => byWord.get(word) ?? [])
  return { suggestions: [...new Set([...withoutRivals(near, wanted), ...asked])].slice(0, suggested) }
}

/** The topic of a word inside a question: what helps goes before a test, a test before how to read it; of several the longest word. */
function topicIn(query: string, wanted: string): TopicId | null {
  const tokens = new Set(
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [],
  )
  const said = words.filter(({ word }) =>
    latin.test(word) ? tokens.has(word) || (word.length > 3 && wanted.includes(word)) : wanted.includes(word),
  )
  const best = said.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || b.word.length - a.word.length)[0]
  return best?.id ?? null
}

/** A slip of the keyboard must not lead from one test to another: abbreviations lie too near each other, and so do some names. */
function withoutRivals(near: readonly TopicId[], wanted: string): TopicId[] {
  const tests = new Set(near.filter(isAnalyteId))
  return tests.size > 1 || (latin.test(wanted) && wanted.length < longEnough) ? near.filter((id) => !isAnalyteId(id)) : [...near]
}

/** One spelling for all: half-width, lower case, katakana, no blanks, dots, hyphens or brackets; ガンマ as γ. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s・･\-‐‑–—−_.()[\]「」?？!！、。]/g, '')
    .replace(/^(?:ガンマ|gamma)(?=g|ジ|$)/, 'γ')
}

const byWord = new Map<string, TopicId>(topics.flatMap(({ id, words }) => [id, ...words].map((word) => [folded(word), id] as const)))
const words = topics
  .flatMap(({ id, group, words }) => [id, ...words].map((word) => ({ id, group, word: folded(word) })))
  .filter(({ word }) => word.length > 1 || /[酒薬]/.test(word))
const latin = /^[a-z0-9]+$/
const order: readonly TopicGroup[] = ['other', 'scores', 'tests', 'reading']
/** What people ask most. */
const asked: readonly TopicId[] = ['triage', 'improve', 'bands']
const suggested = 3
const longEnough = 6
