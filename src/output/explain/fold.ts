/** One spelling for all: half-width, lower case, katakana, one kind of hyphen. Blanks and marks stay. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[’‘]/g, "'")
}

/** As `folded`, without blanks, dots, hyphens or brackets; ガンマ as γ: for names that stand alone. */
export function bare(text: string): string {
  return folded(text)
    .replace(/[\s・･\-_.()[\]「」?？!！、。]/g, '')
    .replace(/^(?:ガンマ|gamma)(?=g|ジ|$)/, 'γ')
}

/** Whether a folded text holds one of the words. A Latin word begins where a word begins; a short one ends there too. */
export function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => patternOf(word).test(text))
}

function patternOf(word: string): RegExp {
  const known = patterns.get(word)
  if (known !== undefined) return known
  const escaped = folded(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const end = word.length < shortWord ? '(?![a-z])' : ''
  const made = new RegExp(/^[a-z]/i.test(word) ? `(?<![a-z])${escaped}${end}` : escaped)
  patterns.set(word, made)
  return made
}

const shortWord = 4
const patterns = new Map<string, RegExp>()
