import type { CohortReport, PeopleReport, PersonReport, StatisticsRow, TriageBar } from '../report/file/cohort.ts'
import type { GroupsReport } from '../report/file/groups.ts'
import { padTo, widthOf } from '../text/width.ts'
import { barred, heading, paragraph, parts, plain } from './layout.ts'
import { drawNote, drawSigns } from './note.ts'
import type { Paint } from './paint.ts'

/** A file: who to contact today first, then how many at each level, then the others, the values, the data and the note. */
export function drawCohort(report: CohortReport, columns: number, paint: Paint): string[] {
  const bullet = report.lang === 'ja' ? '・' : '- '
  return [
    ...paragraph(report.title, columns, '', paint.strong),
    ...report.readings.flatMap((text) => paragraph(text, columns)),
    ...(report.chosen === null ? [] : paragraph(report.chosen, columns, '', paint.strong)),
    '',
    ...(report.toCheck === null ? [] : [...drawUrgent(report.toCheck, columns, paint), '']),
    ...drawUrgent(report.urgent, columns, paint),
    ...heading(report.triage.title, columns, paint),
    ...drawBars(report.triage.rows, columns, paint),
    ...paragraph(report.triage.total, columns, '', paint.quiet),
    ...(report.others === null ? [] : drawList(report.others, columns, paint)),
    ...(report.children === null ? [] : drawList(report.children, columns, paint)),
    ...(report.groups === null ? [] : drawGroups(report.groups, columns, paint)),
    ...heading(report.statistics.title, columns, paint),
    ...report.statistics.rows.flatMap((row) => drawStatistics(row, columns, paint)),
    ...heading(report.quality.title, columns, paint),
    ...drawTable(
      report.quality.lines.map(({ name, text }) => [name, text]),
      columns,
      report.labels.colon,
    ),
    ...(report.note.signs === null ? [] : ['', ...drawSigns(report.note.signs, columns, paint, bullet)]),
    ...drawNote(report.note, columns, paint, bullet),
    '',
    ...report.rules.flatMap((line) => paragraph(line, columns, '', paint.quiet)),
  ]
}

function drawUrgent(urgent: PeopleReport, columns: number, paint: Paint): string[] {
  if (urgent.people.length === 0) return paragraph(urgent.none, columns)
  const lines = [...paragraph(`!! ${urgent.title}`, columns - 2, '', (text) => paint.strong(paint.tone.urgent(text)))]
  const says = urgent.says === null ? [] : paragraph(urgent.says, columns - 2)
  return barred([...lines, ...says, '', ...drawPeople(urgent, columns - 2, paint)], paint.tone.urgent)
}

function drawList(list: PeopleReport, columns: number, paint: Paint): string[] {
  const says = list.says === null ? [] : paragraph(list.says, columns)
  return [...heading(list.title, columns, paint), ...says, ...drawPeople(list, columns, paint)]
}

function drawPeople({ people, none, more }: PeopleReport, columns: number, paint: Paint): string[] {
  if (people.length === 0) return paragraph(none, columns)
  const drawn = people.flatMap((person, i) => [...(i === 0 ? [] : ['']), ...drawPerson(person, columns, paint)])
  return more === null ? drawn : [...drawn, '', ...paragraph(more, columns, '', paint.quiet)]
}

function drawPerson({ who, level, tone, values, because }: PersonReport, columns: number, paint: Paint): string[] {
  return [
    ...parts(
      [
        { text: who, ink: paint.strong },
        { text: `[${level}]`, ink: paint.tone[tone] },
      ],
      columns,
      '',
    ),
    ...(values.length === 0
      ? []
      : parts(
          values.map(({ text, severity }) => ({ text, ink: severity === null ? plain : paint.severity[severity] })),
          columns,
          '  ',
        )),
    ...because.flatMap((text) => paragraph(text, columns, '  ', paint.quiet)),
  ]
}

function drawBars(rows: readonly TriageBar[], columns: number, paint: Paint): string[] {
  const names = Math.max(...rows.map(({ name }) => widthOf(name)))
  const texts = Math.max(...rows.map(({ text }) => widthOf(text)))
  const room = Math.min(longestBar, columns - names - texts - 4)
  const greatest = Math.max(...rows.map(({ count }) => count), 1)
  return rows.map(({ name, text, count, tone }) => {
    const length = count === 0 ? 0 : Math.max(1, Math.round((count / greatest) * room))
    const label = `${padTo(name, names)}  ${' '.repeat(texts - widthOf(text))}${text}`
    return length < 1 ? label : `${label}  ${paint.tone[tone]('█'.repeat(length))}`
  })
}

function drawStatistics({ name, text, leftOut, bands }: StatisticsRow, columns: number, paint: Paint): string[] {
  return [
    ...parts(
      [
        { text: name, ink: paint.strong },
        { text, ink: plain },
      ],
      columns,
      '',
    ),
    ...parts(
      bands.map((band) => ({ text: band.text, ink: paint.severity[band.severity] })),
      columns,
      '  ',
      '   ',
    ),
    ...(leftOut === null ? [] : paragraph(leftOut, columns, '  ', paint.quiet)),
  ]
}

/** A table where it fits; else each group with its counts in a line of words. */
function drawGroups({ title, head, rows, note }: GroupsReport, columns: number, paint: Paint): string[] {
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

/** Two columns where there is room for them. */
function drawTable(rows: readonly (readonly [string, string] | string[])[], columns: number, colon: string): string[] {
  const names = Math.max(...rows.map(([name = '']) => widthOf(name)))
  if (names + 30 > columns) return rows.flatMap(([name = '', text = '']) => paragraph(`${name}${colon}${text}`, columns))
  return rows.flatMap(([name = '', text = '']) => paragraph(text, columns, `${padTo(name, names)}  `))
}

const longestBar = 40
