import type { Voice } from '../../messages/language.ts'
import type { Labels, PatternReport, Report, ScoreReport } from '../report/model.ts'
import type { Heading } from './heading.ts'
import { type Html, html } from './markup.ts'
import { joined } from './text.ts'

/** What the values say together, each pattern with what it rests on and what would undo it. */
export function patternsHtml({ patterns, labels }: Report, voice: Voice, heading: Heading): Html | null {
  if (patterns.length === 0) return null
  return html`<section class="patterns">${heading(1, labels.patterns)}${patterns.map((pattern) => patternHtml(pattern, labels, voice, heading))}</section>`
}

function patternHtml({ title, says, because, wouldChangeIf }: PatternReport, labels: Labels, voice: Voice, heading: Heading): Html {
  const or = voice.say('html.or')
  return html`<section class="pattern">${heading(2, title)}
<p>${says}</p>
<p class="basis"><span><b>${labels.because}</b> ${because.join(voice.say('report.separator'))}</span>
${wouldChangeIf.length === 0 ? null : html`<span><b>${labels['would-change']}</b> ${wouldChangeIf.join(or)}</span>`}</p>
</section>`
}

/** Published indices with formula, the values used and what narrows their meaning; what is said of all of them is said once. */
export function scoresHtml({ scores, notComputed, labels }: Report, voice: Voice, heading: Heading): Html | null {
  if (scores.length === 0 && notComputed.length === 0) return null
  const [first, ...others] = scores
  const common = others.length === 0 ? [] : (first?.limits ?? []).filter((limit) => others.every(({ limits }) => limits.includes(limit)))
  return html`<section class="scores">${heading(1, labels.scores)}${scores.map((score) => scoreHtml(score, common, labels, voice, heading))}
${common.length === 0 ? null : html`<p class="common">${joined(common, voice)}</p>`}
${notComputed.length === 0 ? null : html`<ul class="not-computed">${notComputed.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
</section>`
}

function scoreHtml(score: ScoreReport, common: readonly string[], labels: Labels, voice: Voice, heading: Heading): Html {
  const { name, value, says, about, formula, inputs, limits } = score
  const own = limits.filter((limit) => !common.includes(limit))
  return html`<section class="score">${heading(2, html`${name} <span class="value">${value}</span>`)}
<p>${joined([says, about, ...own], voice)}</p>
<p class="basis"><span><b>${labels.formula}</b> ${formula}</span> <span><b>${labels.inputs}</b> ${inputs}</span></p>
</section>`
}
