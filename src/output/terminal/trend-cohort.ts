import type { TrendCohortReport } from '../report/trend/cohort.ts'
import { padTo, widthOf } from '../text/width.ts'
import { bulletOf } from './bullet.ts'
import { heading, list, paragraph, parts } from './layout.ts'
import { drawNote, drawSigns } from './note.ts'
import type { Paint } from './paint.ts'

/** Many people over time: who moved first, then the counts, and the note. */
export function drawTrendCohort(report: TrendCohortReport, columns: number, paint: Paint): string[] {
  const bullet = bulletOf(report.lang)
  const { changed, triage, tables, crossed, issues, note } = report
  return [
    ...paragraph(report.title, columns, '', paint.strong),
    ...paragraph(report.people, columns),
    ...heading(triage.title, columns, paint),
    ...drawTable(
      triage.rows.map(({ name, text }) => [name, text]),
      columns,
    ),
    ...tables.flatMap(({ title, header, rows }) =>
      rows.length === 0 ? [] : [...heading(title, columns, paint), ...drawTable([header, ...rows], columns)],
    ),
    ...(crossed.rows.length === 0 ? [] : heading(crossed.title, columns, paint)),
    ...crossed.rows.flatMap(({ name, lines }) => [...paragraph(name, columns, '', paint.strong), ...list(lines, columns, '  ')]),
    ...heading(changed.title, columns, paint),
    ...(changed.people.length === 0 ? paragraph(changed.none, columns) : []),
    ...changed.people.flatMap(({ who, tone, level, lines }) => [
      ...parts(
        [
          { text: who, ink: paint.strong },
          { text: `[${level}]`, ink: paint.tone[tone] },
        ],
        columns,
        '',
      ),
      ...list(lines, columns, '  '),
    ]),
    ...(changed.more === null ? [] : paragraph(changed.more, columns, '', paint.quiet)),
    ...(issues.lines.length === 0 ? [] : [...heading(issues.title, columns, paint), ...list(issues.lines, columns, bullet)]),
    ...(note.signs === null ? [] : ['', ...drawSigns(note.signs, columns, paint, bullet)]),
    ...drawNote(note, columns, paint, bullet),
    '',
    ...list(report.rules, columns, '').map((line) => paint.quiet(line)),
  ]
}

/** The first column to the left, numbers to the right; where there is no room, one line a cell. */
function drawTable(rows: readonly (readonly string[])[], columns: number): string[] {
  const header = rows[0] ?? []
  const widths = header.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))))
  if (widths.reduce((sum, width) => sum + width + 2, -2) > columns) return narrowTable(rows, columns)
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? padTo(cell, widths[i] ?? 0) : ' '.repeat((widths[i] ?? 0) - widthOf(cell)) + cell))
      .join('  ')
      .trimEnd(),
  )
}

function narrowTable([header = [], ...rows]: readonly (readonly string[])[], columns: number): string[] {
  return rows.flatMap(([name = '', ...cells]) => [
    ...paragraph(name, columns),
    ...cells.flatMap((cell, i) => paragraph(`${header[i + 1] ?? ''} ${cell}`, columns, '  ')),
  ])
}
