import type { SheetRow } from '../table/rows.ts'

/** How many columns the sheet has: those of its first rows, and a remark beside the table, but not a cell that strayed far away. */
export function widthOf(rows: readonly SheetRow[]): number {
  const widest = (some: readonly SheetRow[]): number => some.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const titles = widest(rows.slice(0, titleRows))
  const all = widest(rows)
  return all <= titles * 4 ? all : titles
}

/** Blank cells at a row's end are not in the file; what stands beyond every title is in nobody's column. */
export function padded(row: SheetRow, width: number): SheetRow {
  const { cells } = row
  if (cells.length === width) return row
  if (cells.length > width) return { ...row, cells: cells.slice(0, width) }
  return { ...row, cells: [...cells, ...new Array<string>(width - cells.length).fill('')] }
}

const titleRows = 20
