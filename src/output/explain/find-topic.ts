import { didYouMean } from '../rules/did-you-mean.ts'
import { type TopicId, topics } from './topics.ts'

/** The topic that a word means, whatever its width, case or kana; otherwise the topics it may have meant. */
export function findTopic(query: string): TopicId | { suggestions: TopicId[] } {
  const wanted = folded(query)
  if (wanted === '') return { suggestions: [] }
  const known = byWord.get(wanted)
  if (known !== undefined) return known
  const near = didYouMean(wanted, [...byWord.keys()]).flatMap((word) => byWord.get(word) ?? [])
  return { suggestions: [...new Set(near)] }
}

/** One spelling for all: half-width, lower case, katakana, no blanks, dots, hyphens or brackets; ガンマ as γ. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s・･\-‐‑–—−_.()[\]「」]/g, '')
    .replace(/^(?:ガンマ|gamma)(?=g|ジ|$)/, 'γ')
}

const byWord = new Map<string, TopicId>(topics.flatMap(({ id, words }) => [id, ...words].map((word) => [folded(word), id] as const)))
