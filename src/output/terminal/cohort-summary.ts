import type { CohortReport, StatisticsRow } from '../report/file/cohort.ts'
import { padTo, widthOf } from '../text/width.ts'
import { drawBars } from './bars.ts'
import { drawGroups } from './groups.ts'
import { paragraph } from './layout.ts'
import type { Paint } from './paint.ts'

/** A file on one screen: nobody by name, and a line for each level and each test. */
export function drawCohortSummary(report: CohortReport, columns: number, paint: Paint): string[] {
  const { inShort, chosen, glance, toCheck, urgent, triage, statistics, next, note, rules, groups, children } = report
  const counted = glance === null ? [urgent.none] : [glance]
  return [
    ...paragraph(inShort, columns),
    ...(chosen === null ? [] : paragraph(chosen, columns, '', paint.strong)),
    ...counted.flatMap((text) => paragraph(text, columns, '', paint.strong)),
    ...(toCheck === null ? [] : paragraph(toCheck.none, columns, '', (text) => paint.tone.urgent(text))),
    ...drawBars(
      triage.rows.filter(({ count }) => count > 0),
      columns,
      paint,
    ),
    ...statisticsLines(
      statistics.rows.filter(({ within }) => within !== null),
      columns,
    ),
    ...(children === null ? [] : paragraph(children.none, columns)),
    ...(groups === null ? [] : drawGroups(groups, columns, paint)),
    ...(next === null ? [] : [...paragraph(`${next.title}:`, columns), ...next.rows.map(([, call]) => `  ${call}`)]),
    ...(note.contact === null ? [] : paragraph(note.contact, columns)),
    ...paragraph([note.paragraphs[0], note.disclaimer, ...rules].join(' '), columns, '', paint.quiet),
  ]
}

/** One line a test where there is room: how many, the middle, and the share within the reference band. */
function statisticsLines(rows: readonly StatisticsRow[], columns: number): string[] {
  const names = Math.max(...rows.map(({ name }) => widthOf(name)))
  return rows.flatMap(({ name, text, within }) =>
    paragraph([text, within].filter((part) => part !== null).join('  '), columns, `${padTo(name, names)}  `),
  )
}
