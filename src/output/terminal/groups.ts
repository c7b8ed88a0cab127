import type { GroupsReport } from '../report/file/groups.ts'
import { padTo, widthOf } from '../text/width.ts'
import { heading, paragraph, parts, plain } from './layout.ts'
import type { Paint } from './paint.ts'

/** A table where it fits; else each group with its counts in a line of words. */
export function drawGroups({ title, head, rows, note }: GroupsReport, columns: number, paint: Paint): string[] {
  const widths = head.map((text, at) => Math.max(widthOf(text), ...rows.map((row) => widthOf(row[at] ?? ''))))
  const isTable = widths.reduce((sum, width) => sum + width + 2, -2) <= columns
  const line = (cells: readonly string[]) =>
    cells
      .map((text, at) => padTo(text, widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const inWords = (row: readonly string[]) =>
    parts(
      row.map((text, at) => ({ text: at === 0 ? text : `${head[at]} ${text}`, ink: at === 0 ? paint.strong : plain })),
      columns,
      '',
      '  ',
    )
  return [
    ...heading(title, columns, paint),
    ...(isTable ? [paint.quiet(line(head)), ...rows.map(line)] : rows.flatMap(inWords)),
    ...(note === null ? [] : paragraph(note, columns, '', paint.quiet)),
  ]
}
