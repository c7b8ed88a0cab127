import { foldText, stripGuards } from '../../cells/plain-text.ts'

/**
 * A header cell made comparable: guards, quotes, a leading `*`, `#` or `3.` and line breaks gone, superscripts kept as `^n`,
 * folded (NFKC), lower case, every bracket round. Blanks and hyphens are still there: units need them.
 */
export function plainHeader(text: string): string {
  const bare = withoutEdges(stripGuards(text).replace(/[\r\n\t]+/g, ' '))
    .replace(/^(?:[*＊#＃※☆★●◎○■□◆①-⑳]\s*)+/, '')
    .replace(/^[(（]?\d{1,2}[.．)）:：、]\s*(?=[^\d\s])/, '')
  return foldText(bare)
    .toLowerCase()
    .replace(/[[{【〔〈<《「]/g, '(')
    .replace(/[\]}】〕〉>》」]/g, ')')
    .trim()
}

/** Without quotes and blanks at both ends; step by step, as an expression for the end begins anew at each blank of a long row. */
function withoutEdges(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && edge.test(text[from] as string)) from += 1
  while (to > from && edge.test(text[to - 1] as string)) to -= 1
  return text.slice(from, to)
}

/** The key under which a name is looked up: what `plainHeader` gives, without hyphens, dots, commas and blanks. */
export function headerKey(plain: string): string {
  return plain.replace(separators, '')
}

/** A name split into what stands before a closing bracket and what is inside it; null without one. */
export function splitBracket(plain: string): { before: string; inside: string } | null {
  if (!plain.endsWith(')')) return null
  let depth = 0
  for (let at = plain.length - 1; at > 0; at -= 1) {
    if (plain[at] === ')') depth += 1
    else if (plain[at] === '(') depth -= 1
    if (depth === 0) return { before: plain.slice(0, at).trim(), inside: plain.slice(at + 1, -1).trim() }
  }
  return null
}

const edge = /["“”'\s]/
// Every hyphen, minus, long vowel mark and middle dot that stands for the same stroke in `γ-GTP`.
const separators = /[-‐‑‒–—―−－ーｰ・･·_\s.,:;'’`"、。]/g
