import type { Voice } from '../../messages/language.ts'
import type { FindingReport, Labels, Report, UnreadReport } from '../report/model.ts'
import type { Heading } from './heading.ts'
import { type Html, html } from './markup.ts'
import { numberLineSvg } from './number-line.ts'
import { cut, given, joined } from './text.ts'

/** Every value on its number line, the words beside it; then the values that are in no band. */
export function valuesHtml({ findings, unread, labels }: Report, voice: Voice, heading: Heading): Html {
  return html`${findings.length === 0 ? null : findingsHtml(findings, labels, voice, heading)}
${unread.length === 0 ? null : unreadHtml(unread, labels, heading)}`
}

function findingsHtml(findings: readonly FindingReport[], labels: Labels, voice: Voice, heading: Heading): Html {
  return html`<section class="values">${heading(1, labels.values)}
<p class="key">${voice.say('html.line.key')}</p>
${findings.map((finding) => findingHtml(finding, voice, heading))}
</section>`
}

function findingHtml(finding: FindingReport, voice: Voice, heading: Heading): Html {
  const { name, value, mark, bandWord, severity, standards, tells } = finding
  const answers = standards.map(
    ({ short, answer }) => html`<span class="answer">${voice.say('report.input', { name: short, value: answer })}</span> `,
  )
  return html`<section class="finding severity-${severity}">
<div class="what">${heading(2, name)}<p class="value">${value}</p><p class="band"><span class="sign" aria-hidden="true">${mark}</span> ${bandWord}</p></div>
<div class="line">${numberLineSvg(finding, voice)}</div>
<p class="says">${wordsOf(finding, voice)}</p>
<p class="tells">${tells}</p>
${answers.length === 0 ? null : html`<p class="standards">${answers}</p>`}
</section>`
}

/**
 * Of a value within, the standards' own answers say it better than a sentence; only without any is there one.
 * A full letter has room on paper for what was noticed of the value, not for what its band says.
 */
function wordsOf({ says, band, standards, distance, remarks }: FindingReport, voice: Voice): Html {
  const first = band === 'within' && distance !== null && standards.length > 0 ? [] : [says]
  const more = joined([...first, ...(distance === null ? [] : [distance])], voice)
  return html`<span class="more">${more}</span>${remarks.map((remark) => html` <span>${cut(remark, 300)}</span>`)}`
}

function unreadHtml(unread: readonly UnreadReport[], labels: Labels, heading: Heading): Html {
  return html`<section class="unread">${heading(1, labels.unread)}<ul>${unread.map(
    ({ name, value, because }) => html`<li><b>${name}</b> ${value === null ? null : html`${given(value, 60)} `}— ${because}</li>`,
  )}</ul></section>`
}
