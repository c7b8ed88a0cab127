/**
 * Text as typed, made comparable: superscripts become `^n` BEFORE compatibility folding, because NFKC turns
 * `×10⁴` into `×104`; then full-width, half-width kana and `㎎ ℓ ㎕` fold to their plain forms.
 */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text
  return text.replace(superscripts, caret).replace(loneGamma, 'γ').normalize('NFKC').replace(microSign, 'μ')
}

/** Outer blanks, marks of the byte order, zero-width characters and the guards spreadsheets put around text. */
export function stripGuards(text: string): string {
  const bare = (hasInvisible(text) ? text.replace(invisible, '') : text).trim()
  if (bare.charCodeAt(0) !== 0x3d && bare.charCodeAt(0) !== 0x27) return bare
  const guarded = excelGuard.exec(bare)
  if (guarded !== null) return (guarded[1] ?? '').replaceAll('""', '"').trim()
  if (!bare.startsWith("'")) return bare
  return (bare.length > 2 && bare.endsWith("'") ? bare.slice(1, -1) : bare.slice(1)).trim()
}

/** The same question as the expression `invisible` asks, for the millions of cells where the answer is no. */
function hasInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0 || code === 0x1f || code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x202e))
      return true
  }
  return false
}

function caret(run: string): string {
  return `^${[...run].map((digit) => superscriptDigits[digit] ?? digit).join('')}`
}

const plainAscii = /^[\x20-\x7e]*$/
const superscripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g
const loneGamma = /[ɣᵞℽ𝛾]/gu
const microSign = /µ/g
// A NUL between two digits may be a digit that was lost: it stays, and nothing with it is a number.
// BOM, soft hyphen, zero-width characters, direction marks, and the U+001F that a table export puts before digits.
const invisible = /[\u{feff}\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}\u{1f}]|(?<!\d)\u{0}+|\u{0}+(?![\d\u{0}])/gu
const excelGuard = /^="(.*)"$/s

const superscriptDigits: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
}
