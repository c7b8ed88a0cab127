import { widthOf, wrap } from '../text/width.ts'
import type { Ink, Paint } from './paint.ts'

/** A wrapped text. `first` begins its first line, the others are indented as far. */
export function paragraph(text: string, columns: number, first = '', ink: Ink = plain): string[] {
  const indent = widthOf(first)
  return wrap(text, columns - indent).map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + ink(line))
}

/** Pieces side by side, each in its own ink, as many to a line as fit. */
export function parts(pieces: readonly Piece[], columns: number, indent: string, gap = '  '): string[] {
  const lines: string[] = []
  let row: Piece[] = []
  const close = () => {
    if (row.length === 1) lines.push(...row.flatMap(({ text, ink }) => paragraph(text, columns, indent, ink)))
    else if (row.length > 1) lines.push(indent + row.map(({ text, ink }) => ink(text)).join(gap))
    row = []
  }
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (rowWidth([...row, piece], gap) > columns - widthOf(indent)) close()
    row.push(piece)
  }
  close()
  return lines
}

function rowWidth(row: readonly Piece[], gap: string): number {
  return row.reduce((sum, { text }) => sum + widthOf(text) + gap.length, -gap.length)
}

export interface Piece {
  text: string
  ink: Ink
}

/** A heading with a rule to the right edge, and an empty line before it. */
export function heading(title: string, columns: number, paint: Paint): string[] {
  const lines = wrap(title, columns)
  const rest = columns - widthOf(lines.at(-1) ?? '') - 1
  return [
    '',
    ...lines.map((line, i) => paint.heading(line) + (i === lines.length - 1 && rest > 2 ? ` ${paint.quiet('─'.repeat(rest))}` : '')),
  ]
}

/** Lines behind a bar in one colour, which holds them together. */
export function barred(lines: readonly string[], ink: Ink): string[] {
  return lines.map((line) => (line === '' ? ink('┃') : `${ink('┃')} ${line}`))
}

/** A list, one item a line. */
export function list(items: readonly string[], columns: number, bullet: string): string[] {
  return items.flatMap((item) => paragraph(item, columns, bullet))
}

export const plain: Ink = (text) => text
