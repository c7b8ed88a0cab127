import type { SheetRow } from '../table/rows.ts'
import type { Merged } from './frame.ts'

/** Writes the text of merged cells of the header into all of them: a group's title stands above each of its columns. */
export function spread(rows: readonly SheetRow[], merged: readonly Merged[], headerRows: number, width: number): SheetRow[] {
  const last = rows[Math.min(rows.length, headerRows) - 1]?.line ?? 0
  const some = merged.filter(({ top }) => top <= last)
  if (some.length === 0) return [...rows]
  const byLine = new Map(rows.map((row) => [row.line, row]))
  return rows.map((row, index) => {
    const here = index < headerRows ? some.filter(({ top, bottom }) => top <= row.line && row.line <= bottom) : []
    if (here.length === 0) return row
    const cells = [...row.cells]
    for (const { top, left, right } of here) {
      const text = byLine.get(top)?.cells[left] ?? ''
      // A title over the whole sheet is no title of its columns.
      if (text === '' || (right - left + 1 >= width * 0.9 && width > 3)) continue
      for (let column = left; column <= Math.min(right, width - 1); column += 1) cells[column] = text
    }
    return { ...row, cells }
  })
}
