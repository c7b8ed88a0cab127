import type { Voice } from '../../messages/language.ts'
import type { TrendPart, TrendReport } from '../report/trend/person.ts'
import { chartSvg, mostPoints } from './chart.ts'
import type { Heading } from './heading.ts'
import { type Html, html } from './markup.ts'
import { subjectHtml } from './subject.ts'
import { cut, joined } from './text.ts'

/** A person's visits: each analyte with a small chart, what its latest step says, every step, and how to read them. */
export function trendHtml(report: TrendReport, voice: Voice, heading: Heading): Html {
  const { title, subject, visits, missingYears, notes, analytes, scores, how, labels } = report
  return html`<section class="trend">${heading(1, title)}
${subjectHtml(subject)}
<p>${visits}${missingYears === null ? null : html` ${missingYears}`}</p>
${notes.length === 0 ? null : html`<ul class="trend-notes">${notes.map(({ text }) => html`<li>${cut(text, 400)}</li>`)}</ul>`}
${analytes.map((part) => partHtml(part, report, voice, heading))}
${scores.map((part) => partHtml(part, report, voice, heading))}
${how.length === 0 ? null : html`<section class="how">${heading(2, labels.how)}<p>${joined(how, voice)}</p></section>`}
</section>`
}

function partHtml(part: TrendPart, { shortened }: TrendReport, voice: Voice, heading: Heading): Html {
  const { name, unit, chart, says, limits, steps, omitted, overall } = part
  const shown = overall === null ? steps : [...steps, overall]
  return html`<section class="trend-part">
<div class="trend-chart">${heading(2, html`${name} <span class="unit">${unit}</span>`)}${chartSvg(part, voice)}${chart.points.length > mostPoints ? html`<p class="basis">${shortened(mostPoints)}</p>` : null}</div>
<div class="trend-words">${says === null ? null : html`<p class="says">${says}</p>`}
<ul class="steps">${shown.map(stepHtml)}</ul>
${omitted === null ? null : html`<p class="basis">${omitted}</p>`}${limits === null ? null : html`<p class="basis">${limits}</p>`}</div>
</section>`
}

function stepHtml({ when, values, by, answer, kind, remarks }: TrendPart['steps'][number]): Html {
  return html`<li class="step-${kind ?? 'none'}"><span>${when}</span> <b>${values}</b> ${by === null ? null : html`<span>${by}</span> `}${answer === null ? null : html`<span class="step-answer">${answer}</span>`}${remarks.length === 0 ? null : html`<span class="remarks">${remarks.map((remark) => html`<span>${remark}</span> `)}</span>`}</li>`
}
