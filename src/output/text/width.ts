/**
 * Columns that a text takes in a terminal. Our own in place of a library, which takes longer to load than the whole program:
 * full-width characters count two, combining ones nothing, all others (the ambiguous ones too) one.
 */
export function widthOf(text: string): number {
  if (plainAscii.test(text)) return text.length
  let width = 0
  for (const char of text) width += widthOfChar(char)
  return width
}

/** Lines no wider than `columns`. Breaks at blanks and between full-width characters, by the Japanese rules of where a line may begin and end. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of unitsOf(text)) {
    const joined = line === '' ? unit.trimStart() : line + unit
    if (widthOf(joined.trimEnd()) <= columns) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const pieces = cut(unit.trimStart(), columns)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line.trimEnd()]
}

/** Filled with blanks up to a width; longer texts stay as they are. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/** Pieces that stay together: words with the blank before them, and Japanese phrases, which end where hiragana does. */
function unitsOf(text: string): string[] {
  const units: string[] = []
  for (const piece of text.match(/ *(?:[!-~]+|[^ ])| +$/gu) ?? []) {
    const last = units.at(-1)
    if (last !== undefined && staysWith(last, piece)) units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

function staysWith(last: string, piece: string): boolean {
  const first = piece[0] ?? ''
  const before = last.at(-1) ?? ''
  if (first === ' ') return isUnitAfterNumber(last, piece)
  if (neverFirst.includes(first) || neverLast.includes(before)) return true
  if (phraseEnd.includes(before)) return false
  return hiragana.test(first) || sameKind.some((kind) => kind.test(before) && kind.test(first)) || prefix.includes(before)
}

/** A number and its unit are never torn apart. */
function isUnitAfterNumber(last: string, piece: string): boolean {
  return (/\d$/.test(last) && /^ (?:U\/L|m?g\/dL|万|×)/.test(piece)) || (last.endsWith('×') && piece.startsWith(' 10'))
}

/** What is wider than a whole line is cut wherever it must be. */
function cut(unit: string, columns: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const char of unit) {
    if (piece !== '' && widthOf(piece + char) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece]
}

function widthOfChar(char: string): number {
  const code = char.codePointAt(0) as number
  if (code < 0x300) return code < 0x20 || (code >= 0x7f && code < 0xa0) ? 0 : 1
  // Most of Japanese, before the question that is dear to ask: the two marks among kana that join the letter before them have no width.
  if (code >= 0x3041 && code <= 0x9fff) return code === 0x3099 || code === 0x309a ? 0 : 2
  if (noWidth.test(char)) return 0
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

const plainAscii = /^[ -~]*$/
const noWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}]/u
const neverFirst = '、。，．,.)]}）］｝」』】〕〉》・：；:;！？!?ーァィゥェォッャュョ%％℃'
const neverLast = '([（［「『【〔〈《'
const phraseEnd = '、。，．'
const prefix = 'おご'
// Written as ranges: a property of Unicode takes longer to look up than the page to draw.
const hiragana = /[\u3041-\u3096\u309d-\u309f]/
const sameKind = [
  /[\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\d]/,
  /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff6f\uff71-\uff9d]/,
  /[^\u1100-\uffff]/,
]

// East Asian Width W and F of Unicode 15, in broad strokes.
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]
