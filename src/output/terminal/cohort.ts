import type { CohortReport, PeopleReport, PersonReport, StatisticsRow } from '../report/file/cohort.ts'
import { padTo, widthOf } from '../text/width.ts'
import { drawBars } from './bars.ts'
import { drawGroups } from './groups.ts'
import { barred, heading, paragraph, parts, plain } from './layout.ts'
import { drawNext } from './next.ts'
import { drawNote, drawSigns } from './note.ts'
import type { Paint } from './paint.ts'

/** A file: who to contact today first, then how many at each level, then the others, the values, the data and the note. */
export function drawCohort(report: CohortReport, columns: number, paint: Paint): string[] {
  const bullet = report.lang === 'ja' ? '・' : '- '
  return [
    ...paragraph(report.title, columns, '', paint.strong),
    ...report.readings.flatMap((text) => paragraph(text, columns)),
    ...(report.chosen === null ? [] : paragraph(report.chosen, columns, '', paint.strong)),
    ...(report.glance === null ? [] : paragraph(report.glance, columns, '', paint.strong)),
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
    ...(report.next === null ? [] : drawNext(report.next, columns, paint)),
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

/** Two columns where there is room for them. */
function drawTable(rows: readonly (readonly [string, string] | string[])[], columns: number, colon: string): string[] {
  const names = Math.max(...rows.map(([name = '']) => widthOf(name)))
  if (names + 30 > columns) return rows.flatMap(([name = '', text = '']) => paragraph(`${name}${colon}${text}`, columns))
  return rows.flatMap(([name = '', text = '']) => paragraph(text, columns, `${padTo(name, names)}  `))
}
