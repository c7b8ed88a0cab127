/** How a text is cut into rows and cells. */
export interface Dialect {
  delimiter: Delimiter
  /** `,` is the decimal sign of numbers. */
  decimalComma: boolean
  /** Every line of the file stands in one pair of quotes: the cells are inside it. */
  wrapped: boolean
  /** Lines end in this character and not in CR or LF, as some editors of the web write them. */
  lineEnd?: string
}

export const delimiters = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** What a person means by `--delimiter`: the character itself or its name; null for an unknown one. */
export function delimiterNamed(name: string): Delimiter | null {
  return delimiters.find((delimiter) => delimiter === name) ?? names[name.toLowerCase()] ?? null
}

/** The delimiter that a spreadsheet's first line `sep=;` asks for; null without such a line. */
export function statedDelimiter(text: string): Delimiter | null {
  const line = /^"?sep=(.)"?[ \t]*(?:[\r\n]|$)/i.exec(text)
  return line?.[1] === undefined ? null : delimiterNamed(line[1])
}

/** The line separator (U+2028 and its like) that ends the lines of a text in place of CR and LF; undefined for all others. */
export function unusualLineEnd(text: string): string | undefined {
  const usual = countOf(text, '\n') + countOf(text, '\r')
  return unusualLineEnds.find((end) => countOf(text, end) > usual * 2 + 1)
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

/** Whether `,` must be the decimal sign: never in comma files; in others when `4,5` is there and `4.5` is not. */
export function usesDecimalComma(delimiter: Delimiter, rows: readonly (readonly string[])[]): boolean {
  if (delimiter === ',') return false
  const cells = rows.flat()
  if (cells.some((cell) => /^\s*\d+\.\d{1,2}\s*$/.test(cell))) return false
  // In files cut at `;` a comma is the decimal sign even in `1,205`; elsewhere that may be a thousands separator.
  const decimal = delimiter === ';' ? /^\s*[<>]?\s*\d+,\d+\s*$/ : /^\s*[<>]?\s*\d+,(?:\d{1,2}|\d{4,})\s*$/
  return cells.some((cell) => decimal.test(cell))
}

/** Whether each line was put into quotes as a whole: one cell a row, and the delimiter inside it. */
export function isWrapped(delimiter: Delimiter, rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const single = filled.filter((row) => row.length === 1 && row[0]?.includes(delimiter) === true)
  return single.length >= 2 && single.length >= filled.length * 0.9
}

const unusualLineEnds = ['\u2028', '\u2029', '\u0085'] as const

const names: Readonly<Record<string, Delimiter>> = {
  comma: ',',
  tab: '\t',
  '\\t': '\t',
  semicolon: ';',
  pipe: '|',
  bar: '|',
}
