import { withoutControls } from '../text/controls.ts'

/** One CSV record of texts, quoted where it must be. No line end. */
export function csvRecord(cells: readonly string[], delimiter: string): string {
  let record = ''
  for (let i = 0; i < cells.length; i++) record += (i === 0 ? '' : delimiter) + csvCell(cells[i] as string, delimiter)
  return record
}

/** One text as it stands in a record. What a terminal would obey is a blank there; a lone carriage return is a line end. */
export function csvCell(text: string, delimiter: string): string {
  const separator = delimiter.charCodeAt(0)
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < SPACE ? code !== TAB && code !== NEWLINE : code >= DELETE && mayBeControl(code)) return oddCell(text, delimiter)
    if (code === separator || code === QUOTE || code === NEWLINE) quoted = true
  }
  return quoted ? `"${text.replaceAll('"', '""')}"` : text
}

function oddCell(text: string, delimiter: string): string {
  const plain = withoutControls(text)
  const quoted = plain.includes(delimiter) || /["\n]/.test(plain)
  return quoted ? `"${plain.replaceAll('"', '""')}"` : plain
}

function mayBeControl(code: number): boolean {
  return code <= 0x9f || code === 0x61c || (code >= 0x200e && code <= 0x2069)
}

/**
 * Text that a spreadsheet would run as a formula gets a leading apostrophe. Numbers, lone signs (a dash is
 * "not done" on many sheets) and Excel's own literal `="00123"` stay as they are.
 */
export function guardFormula(text: string): string {
  return mayBeFormula(text) && !harmless.test(text) ? `'${text}` : text
}

/** Whether a text begins as formulas do. */
export function mayBeFormula(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === EQUALS || first === PLUS || first === MINUS || first === AT || first === TAB || first === RETURN) return true
  // Spreadsheets also obey full-width signs, and signs behind blanks and quotes; letters, digits and kanji are no such beginning.
  return (first <= 0x27 || first === 0xa0 || first === 0x3000 || (first >= 0xff0b && first <= 0xff20)) && hiddenSign.test(text)
}

const hiddenSign = /^[\s"']*[=+\-@＝＋－＠]/
const harmless = /^(?:[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]+|[－＋]+|\s+[+-]?\d[\d,.]*|\s*-+\s*|'?="[^"]*")$/
const SPACE = 0x20
const DELETE = 0x7f
const EQUALS = 0x3d
const PLUS = 0x2b
const MINUS = 0x2d
const AT = 0x40
const TAB = 0x09
const RETURN = 0x0d
const NEWLINE = 0x0a
const QUOTE = 0x22
