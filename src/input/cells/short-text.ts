import { foldText, stripGuards } from './plain-text.ts'

/**
 * A cell's text folded, its runs of blanks as one, in lower case; null for one too long to be a date, an age or a code. Short
 * texts only: then no expression that reads them can take long, however it was padded.
 */
export function shortText(text: string): string | null {
  const bare = stripGuards(text)
  if (bare.length > foldedAtMost) {
    const packed = bare.replace(/\s+/g, ' ').trim()
    return packed.length > foldedAtMost ? null : shortText(packed)
  }
  const plain = foldText(bare).replace(/\s+/g, ' ').trim().toLowerCase()
  return plain.length > longest ? null : plain
}

const longest = 80
const foldedAtMost = 400
