import type { Voice } from '../../messages/language.ts'
import type { ChangedPersonReport, TrendCohortReport } from '../report/trend/cohort.ts'
import { stampHtml } from './foot.ts'
import { type Heading, headingsFrom } from './heading.ts'
import { type Html, html } from './markup.ts'
import { noteHtml, signsHtml } from './note.ts'
import { cut, givenToTheEnd } from './text.ts'

/** The first page of many people's trends: who moved, how many, over which edges. */
export function trendCoverHtml(report: TrendCohortReport, voice: Voice, date: string | null): Html {
  const heading = headingsFrom(1)
  const { title, people, triage, tables, crossed, changed, issues, note, rules } = report
  return html`
<section class="cover" slot="cover">
<header class="letter-head">${heading(0, title)}</header>
<p>${people}</p>
<section>${heading(1, triage.title)}<table>${triage.rows.map(({ name, text }) => html`<tr><th scope="row">${name}</th><td>${text}</td></tr>`)}</table></section>
${tables.map((table) => countsHtml(table, heading))}
${crossed.rows.length === 0 ? null : html`<section>${heading(1, crossed.title)}<table>${crossed.rows.map(({ name, lines }) => html`<tr><th scope="row">${name}</th><td>${lines.map((line) => html`<div>${line}</div>`)}</td></tr>`)}</table></section>`}
<section class="people">${heading(1, changed.title)}${changed.people.length === 0 ? html`<p>${changed.none}</p>` : changed.people.map((person) => personHtml(person, heading))}${changed.more === null ? null : html`<p>${changed.more}</p>`}</section>
${issues.lines.length === 0 ? null : html`<section>${heading(1, issues.title)}<ul>${issues.lines.map((line) => html`<li>${cut(line, 400)}</li>`)}</ul></section>`}
${note.signs === null ? null : signsHtml(note.signs, heading)}
${noteHtml(note, heading)}
<footer class="letter-foot"><p>${stampHtml(rules, date, voice)}</p></footer>
</section>
`
}

function countsHtml({ title, header, rows }: TrendCohortReport['tables'][number], heading: Heading): Html {
  return html`<section class="counts">${heading(1, title)}<div class="wide" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(([name = '', ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div></section>`
}

function personHtml({ who, tone, level, lines }: ChangedPersonReport, heading: Heading): Html {
  return html`<section class="person">${heading(2, givenToTheEnd(who))}<p class="person-level tone-${tone}">${level}</p>
<ul class="steps">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`
}
