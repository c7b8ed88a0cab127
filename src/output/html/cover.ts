import type { ListedPerson } from '../../aggregate/most-urgent.ts'
import type { CohortSummary, PeopleList } from '../../aggregate/summary.ts'
import type { Voice } from '../../messages/language.ts'
import type { CohortReport, PeopleReport, PersonReport, StatisticsRow, TriageBar } from '../report/file/cohort.ts'
import type { GroupsReport } from '../report/file/groups.ts'
import { showCount } from '../text/numbers.ts'
import { type FileOnCover, readingHtml } from './file-reading.ts'
import { stampHtml } from './foot.ts'
import { type Heading, headingsFrom } from './heading.ts'
import { type Html, html } from './markup.ts'
import { noteHtml, signsHtml } from './note.ts'
import { cut, givenToTheEnd } from './text.ts'

type People = Omit<PeopleList, 'level'>

export interface Cover {
  report: CohortReport
  summary: CohortSummary
  files: readonly FileOnCover[]
  /** Where a person's letter stands in the document; null: there is none. */
  anchorOf: (person: ListedPerson) => string | null
  date: string | null
}

/** The first page of a file: who can't wait, how many at each level, the values, the data, and how all of it was read. */
export function coverHtml(cover: Cover, voice: Voice): Html {
  const { report, summary, files, date } = cover
  const heading = headingsFrom(1)
  return html`
<section class="cover" slot="cover">
<header class="letter-head">${heading(0, report.title)}</header>
${report.readings.map((reading) => html`<p class="reading">${cut(reading, 400)}</p>`)}
${report.chosen === null ? null : html`<p class="reading">${cut(report.chosen, 400)}</p>`}
${report.toCheck === null ? null : checkHtml(report.toCheck, heading)}
${urgentHtml(cover, heading, voice)}
<section class="bars">${heading(1, report.triage.title)}<table>${report.triage.rows.map(barHtml)}</table><p class="basis">${report.triage.total}</p></section>
${report.others === null ? null : listHtml(report.others, summary.others, cover, heading, voice)}
${report.children === null ? null : listHtml(report.children, summary.children, cover, heading, voice)}
${report.groups === null ? null : groupsHtml(report.groups, heading)}
<section class="statistics">${heading(1, report.statistics.title)}${report.statistics.rows.map((row) => statisticsHtml(row, heading))}</section>
<section class="quality">${heading(1, report.quality.title)}<table>${report.quality.lines.map(
    ({ name, text }) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`,
  )}</table></section>
${readingHtml(files, voice, heading)}
${report.note.signs === null ? null : signsHtml(report.note.signs, heading)}
${noteHtml(report.note, heading)}
<footer class="letter-foot"><p>${stampHtml(report.rules, date, voice)}</p></footer>
</section>
`
}

function checkHtml(report: PeopleReport, heading: Heading): Html {
  const people = report.people.map((person) => personHtml(person, null, heading))
  const listed =
    people.length === 0
      ? html`<p>${report.none}</p>`
      : html`${people}${report.more === null ? null : html`<p class="more">${report.more}</p>`}`
  return html`<section class="triage tone-urgent people">${heading(1, report.title)}<p>${report.says}</p>${listed}</section>`
}

function urgentHtml(cover: Cover, heading: Heading, voice: Voice): Html {
  const { urgent } = cover.report
  if (urgent.people.length === 0) return html`<p class="nobody">${urgent.none}</p>`
  return html`<section class="triage tone-urgent people">${heading(1, urgent.title)}${peopleHtml(urgent, cover.summary.urgent, cover, heading, voice)}</section>`
}

function listHtml(report: PeopleReport, list: People, cover: Cover, heading: Heading, voice: Voice): Html {
  const says = report.says === null ? null : html`<p>${report.says}</p>`
  return html`<section class="people">${heading(1, report.title)}${says}${peopleHtml(report, list, cover, heading, voice)}</section>`
}

/** `list` holds the same people as `report`, in the same order: one knows who they are, the other says it. */
function peopleHtml(report: PeopleReport, list: People, { anchorOf }: Cover, heading: Heading, voice: Voice): Html {
  if (report.people.length === 0) return html`<p>${report.none}</p>`
  const people = report.people.map((person, index) => {
    const listed = list.people[index]
    return personHtml(person, listed === undefined ? null : anchorOf(listed), heading)
  })
  const more = list.leftOut === 0 ? null : html`<p class="more">${voice.say('html.cover.more', { count: showCount(list.leftOut) })}</p>`
  return html`${people}${more}`
}

function personHtml({ who, level, tone, values, because }: PersonReport, anchor: string | null, heading: Heading): Html {
  const name = givenToTheEnd(who)
  return html`<section class="person">${heading(2, anchor === null ? name : html`<a href="#${anchor}">${name}</a>`)}
<p class="person-level tone-${tone}">${level}</p>
<p class="person-values">${values.map(({ text, severity }) => html`<span class="chip ${severity === null ? '' : `chip-${severity}`}">${text}</span> `)}</p>
<p class="why">${because.map((reason) => html`<span class="reason">${reason}</span> `)}</p>
</section>`
}

function groupsHtml({ title, head, rows, note }: GroupsReport, heading: Heading): Html {
  const names = head.length - (rows[0]?.length ?? head.length)
  return html`<section class="groups">${heading(1, title)}<div class="wide" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((text, at) => (at <= names ? html`<th scope="row">${text}</th>` : html`<td>${text}</td>`))}</tr>`,
  )}</tbody></table></div>${note === null ? null : html`<p class="basis">${note}</p>`}</section>`
}

function barHtml({ name, text, share, tone }: TriageBar): Html {
  return html`<tr><th scope="row">${name}</th><td class="count">${text}</td><td class="bar" aria-hidden="true"><svg width="100%" height="14"><rect class="bar-back" width="100%" height="14"/><rect class="bar-${tone}" width="${widthOf(share)}" height="14"/></svg></td></tr>`
}

function statisticsHtml({ name, text, leftOut, bands }: StatisticsRow, heading: Heading): Html {
  let x = 0
  const pieces = bands.map(({ share, severity }) => {
    const piece = html`<rect class="zone zone-${severity}" x="${widthOf(x)}" width="${widthOf(share)}" height="11" y="1"/>`
    x += share
    return piece
  })
  return html`<section class="statistic"><div class="counted">${heading(2, name)}<p>${text}</p>${leftOut === null ? null : html`<p class="basis">${leftOut}</p>`}</div>
<div class="shares">${bands.length === 0 ? null : html`<svg aria-hidden="true" width="100%" height="13">${pieces}</svg>`}<p>${bands.map(
    (band) => html`<span class="share"><span class="swatch chip-${band.severity}"></span>${band.text}</span> `,
  )}</p></div></section>`
}

function widthOf(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
