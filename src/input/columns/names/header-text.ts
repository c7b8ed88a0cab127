import { foldText, stripGuards } from '../../cells/plain-text.ts'

/**
 * A header cell made comparable: guards, quotes, a leading `*`, `#` or `3.` and line breaks gone, superscripts kept as `^n`,
 * folded (NFKC), lower case, every bracket round. Blanks and hyphens are still there: units need them.
 */
export function plainHeader(text: string): string {
  const bare = stripGuards(text)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/^["“”'\s\u3000\u00a0]+|["“”'\s\u3000\u00a0]+$/g, '')
    .replace(/^(?:[*＊#＃※☆★●◎○■□◆①-⑳]\s*)+/, '')
    .replace(/^[(（]?\d{1,2}[.．)）:：、]\s*(?=[^\d\s])/, '')
  return foldText(bare)
    .toLowerCase()
    .replace(/[[{【〔〈<《「]/g, '(')
    .replace(/[\]}】〕〉>》」]/g, ')')
    .trim()
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

// Every hyphen, minus, long vowel mark and middle dot that stands for the same stroke in `γ-GTP`.
const separators = /[-‐‑‒–—―−－ーｰ・･·_\s.,:;'’`"、。]/g
