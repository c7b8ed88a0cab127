import type { Voice } from '../../messages/language.ts'
import type { Caution, Report, TriageReport } from '../report/model.ts'
import type { TrendReport } from '../report/trend/person.ts'
import { stampHtml } from './foot.ts'
import { type Heading, headingsFrom } from './heading.ts'
import { type Html, html } from './markup.ts'
import { patternsHtml, scoresHtml } from './meaning.ts'
import { noteHtml, signsHtml } from './note.ts'
import { doctorPageHtml } from './office/for-doctor.ts'
import { backHtml, blocksOf, greetingHtml, type OfficeWords, replyHtml, senderHtml, sheetNumber } from './office/words.ts'
import { subjectHtml, whoseHtml } from './subject.ts'
import { cut, joined } from './text.ts'
import { trendHtml } from './trend.ts'
import { valuesHtml } from './values.ts'

export interface LetterOptions {
  /** The level of the letter's own heading: 1 alone, 2 after a cover. */
  level?: 1 | 2
  /** For links to this letter. */
  anchor?: string
  /** The day the letter was made, as it is to be printed; left out where it is not known. */
  date?: string | null
  office?: OfficeWords
  /** Earlier visits beside this one, on a page of their own. */
  trend?: TrendReport
}

/** One person's letter: everything of the report, in the order in which a worried reader needs it. */
export function letterHtml(report: Report, voice: Voice, options: LetterOptions = {}): Html {
  const heading = headingsFrom(options.level ?? 1)
  const { labels, missing, disagreements, note } = report
  const { trend, office = noWords } = options
  return html`
<article class="${classesOf(report, office)}"${options.anchor === undefined ? null : html` id="${options.anchor}"`}>
<header class="letter-head">
${heading(0, report.title)}
${subjectHtml(report.subject)}
${senderHtml(office)}
</header>
${greetingHtml(office)}
${cautionsHtml(report.questions, labels.question, heading)}
${triageHtml(report.triage, report, heading, trend?.latest?.since ?? [])}
${cautionsHtml(report.cautions, labels.check, heading)}
${valuesHtml(report, voice, heading)}
${note.signs === null ? null : signsHtml(note.signs, heading)}
<div class="flow">
${disagreements.length === 0 ? null : html`<section class="disagree">${heading(1, labels.disagree)}<p>${joined(disagreements, voice)}</p></section>`}
${patternsHtml(report, voice, heading)}
${scoresHtml(report, voice, heading)}
${missing.length === 0 ? null : html`<section class="missing">${heading(1, labels.missing)}<p>${joined(missing, voice)}</p></section>`}
${noteHtml(note, heading)}
${footHtml(report, voice, options.date ?? null, office)}
</div>
${replyHtml(office, report.subject, voice, heading)}
${office.forDoctor ? doctorPageHtml(report, voice, heading, options.date ?? null, office) : null}
${backHtml(office)}
${trend === undefined ? null : trendHtml(trend, voice, heading)}
</article>
`
}

/** On paper the letters are as large as one sheet allows: a letter with much to say is set smaller, one with little larger. */
function classesOf(report: Report, office: OfficeWords): string {
  const { detail, findings, patterns, scores, disagreements, questions, cautions, unread, missing, note } = report
  const blocks =
    findings.length + patterns.length + scores.length + Math.sign(disagreements.length) + (note.signs === null ? 0 : 1) + blocksOf(office)
  const lines = questions.length + cautions.length + unread.length + missing.length
  const size = sizes.find(({ from }) => (blocks + lines / linesOfBlock) * (report.lang === 'en' ? longerInEnglish : 1) > from)
  return ['letter', ...(detail ? ['detail'] : []), ...(size === undefined ? [] : [size.name])].join(' ')
}

function triageHtml(
  { tone, title, says, steps, because }: TriageReport,
  { labels }: Report,
  heading: Heading,
  since: readonly string[],
): Html {
  return html`<section class="triage tone-${tone}">
<p class="eyebrow">${labels.next}</p>
${heading(1, title)}
<p class="says">${says}</p>
${since.map((text) => html`<p class="says since">${text}</p>`)}
<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
<p class="why"><b>${labels.why}</b> ${because.map((reason) => html`<span class="reason">${reason}</span> `)}</p>
</section>`
}

function cautionsHtml(cautions: readonly Caution[], title: string, heading: Heading): Html | null {
  if (cautions.length === 0) return null
  return html`<section class="cautions">${heading(1, title)}<ul>${cautions.map(({ level, text }) => html`<li class="caution-${level}">${cut(text, 400)}</li>`)}</ul></section>`
}

/** Whose letter it is stands at its end, too: a printed stack can be sorted, and a second sheet finds its way back. */
function footHtml({ rules, sources, labels, subject }: Report, voice: Voice, date: string | null, office: OfficeWords): Html {
  const cited = sources.map(({ citation, url }) => html`<li>${citation}${url === null ? null : html` <a href="${url}">${url}</a>`}</li>`)
  return html`<footer class="letter-foot">
${sources.length === 0 ? null : html`<details open><summary>${labels.sources}</summary><ul>${cited}</ul></details>`}
<p>${whoseHtml(subject)}${sheetNumber(office, 1)}${stampHtml(rules, date, voice)}</p>
</footer>`
}

/** Visits of which none could be found to be the latest: the series alone, with what there is to check. */
export function trendAloneHtml(trend: TrendReport, voice: Voice, { level = 1, date = null }: LetterOptions = {}): Html {
  const heading = headingsFrom(level)
  return html`
<article class="letter">
<header class="letter-head">${heading(0, trend.title)}</header>
${trendHtml(trend, voice, heading)}
<footer class="letter-foot"><p>${stampHtml(trend.rules, date, voice)}</p></footer>
</article>
`
}

// Seven values, three patterns, two indices and the box of signs fill a sheet; three lines are as high as one of these.
const sizes = [
  { from: 17.5, name: 'tiny dense' },
  { from: 15, name: 'smallest dense' },
  { from: 13, name: 'small dense' },
  { from: 10, name: 'medium dense' },
  { from: 8, name: 'large' },
  { from: 0, name: 'largest' },
]
const noWords: OfficeWords = { sender: [], greeting: [], reply: false, forDoctor: false, duplex: false }
const linesOfBlock = 3
const longerInEnglish = 1.12
