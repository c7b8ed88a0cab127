import type { Voice } from '../../../messages/language.ts'
import type { FindingReport, Report, ScoreReport } from '../../report/model.ts'
import { stampHtml } from '../foot.ts'
import type { Heading } from '../heading.ts'
import { type Html, html } from '../markup.ts'
import { subjectHtml, whoseHtml } from '../subject.ts'
import { type OfficeWords, sheetNumber } from './words.ts'

/** For the doctor the person goes to: the numbers, what each standard says, the indices with their inputs, room to write. No word on habits. */
export function doctorPageHtml(report: Report, voice: Voice, heading: Heading, date: string | null, office: OfficeWords): Html {
  const { subject, findings, unread, scores, patterns, questions, cautions, rules } = report
  const say = (key: string) => voice.say(`html.doctor.${key}`)
  const doubts = [...questions, ...cautions].map(({ text }) => text)
  return html`<section class="for-doctor">
${heading(1, say('title'))}
${subjectHtml(subject)}
<p>${say('why')}</p>
<table>
<thead><tr>${['test', 'value', 'band', 'standards'].map((name) => html`<th scope="col">${say(name)}</th>`)}</tr></thead>
<tbody>
${findings.map(findingRow)}
${unread.map(({ name, value, because }) => html`<tr><th scope="row">${name}</th><td>${value ?? ''}</td><td colspan="2">${because}</td></tr>`)}
</tbody>
</table>
${scores.length === 0 ? null : html`${heading(2, say('scores'))}<ul>${scores.map(scoreItem)}</ul>`}
${patterns.length === 0 ? null : html`${heading(2, say('patterns'))}<p>${patterns.map(({ title }) => title).join(' / ')}</p>`}
${doubts.length === 0 ? null : html`${heading(2, say('doubts'))}<ul>${doubts.map((text) => html`<li>${text}</li>`)}</ul>`}
${heading(2, say('findings'))}
<div class="to-write"></div>
<p class="letter-foot">${whoseHtml(subject)}${sheetNumber(office, 2)}${stampHtml(rules, date, voice)} ${say('note')}</p>
</section>`
}

function findingRow({ name, value, bandWord, standards }: FindingReport): Html {
  const answers = standards.map(({ short, answer }) => `${short} ${answer}`)
  return html`<tr><th scope="row">${name}</th><td class="number">${value}</td><td>${bandWord}</td><td>${answers.join(' / ')}</td></tr>`
}

function scoreItem({ name, value, formula, inputs, says, limits }: ScoreReport): Html {
  return html`<li><b>${name} ${value}</b><br>${formula}<br>${inputs}<br>${says} ${limits.join(' ')}</li>`
}
