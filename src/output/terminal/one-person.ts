import type { FindingReport, PatternReport, Report, ScoreReport, Tone, TriageReport, UnreadReport } from '../report/model.ts'
import { widthOf } from '../text/width.ts'
import { barred, heading, list, paragraph, parts, plain } from './layout.ts'
import { drawNote, drawSigns } from './note.ts'
import { drawNumberLine } from './number-line.ts'
import type { Paint } from './paint.ts'

/** One person: the outcome and what to do first, then the values, what they mean together, and the note. */
export function drawReport(report: Report, columns: number, paint: Paint): string[] {
  const page: Page = { report, columns, paint, bullet: report.lang === 'ja' ? '・' : '- ' }
  const urgent = report.triage.tone === 'urgent'
  return [
    ...paragraph(report.title, columns, '', paint.strong),
    ...(report.subject.length === 0 ? [] : paragraph(report.subject.join(' · '), columns)),
    '',
    ...drawQuestions(page),
    ...drawTriage(report.triage, page),
    ...(urgent ? signsOf(page) : []),
    ...section(
      report.labels.check,
      list(
        report.cautions.map(({ text }) => text),
        columns,
        page.bullet,
      ),
      page,
    ),
    ...drawValues(page),
    ...section(
      report.labels.unread,
      report.unread.flatMap((one) => drawUnread(one, page)),
      page,
    ),
    ...section(report.labels.disagree, list(report.disagreements, columns, page.bullet), page),
    ...section(report.labels.patterns, separated(report.patterns.map((one) => drawPattern(one, page))), page),
    ...section(report.labels.scores, separated(report.scores.map((one) => drawScore(one, page))), page),
    ...section(report.labels['not-computed'], list(report.notComputed, columns, page.bullet), page),
    ...section(report.labels.missing, list(report.missing, columns, page.bullet), page),
    ...section(report.labels.sources, drawSources(page), page),
    ...(urgent ? [] : signsOf(page)),
    ...drawNote(report.note, columns, paint, page.bullet),
    '',
    ...report.rules.flatMap((line) => paragraph(line, columns, '', paint.quiet)),
  ]
}

interface Page {
  report: Report
  columns: number
  paint: Paint
  bullet: string
}

function section(title: string, lines: readonly string[], { columns, paint }: Page): string[] {
  return lines.length === 0 ? [] : [...heading(title, columns, paint), ...lines]
}

/** What is in doubt comes before any outcome. */
function drawQuestions({ report, columns, paint, bullet }: Page): string[] {
  if (report.questions.length === 0) return []
  const lines = [
    ...paragraph(`? ${report.labels.question}`, columns - 2, '', paint.strong),
    ...list(
      report.questions.map(({ text }) => text),
      columns - 2,
      bullet,
    ),
  ]
  return [...barred(lines, paint.tone.watch), '']
}

function drawTriage({ tone, title, says, because, steps }: TriageReport, { report, columns, paint, bullet }: Page): string[] {
  const width = columns - 2
  const ink = paint.tone[tone]
  const lines = [
    ...paragraph(`${toneMarks[tone]} ${title}`, width, '', (text) => paint.strong(ink(text))),
    ...paragraph(says, width),
    '',
    paint.strong(report.labels.next),
    ...steps.flatMap((step, i) => paragraph(step, width, `${i + 1}. `)),
    '',
    paint.strong(report.labels.why),
    ...list(because, width, bullet),
  ]
  return barred(lines, ink)
}

function drawValues(page: Page): string[] {
  const { report, columns, paint } = page
  if (report.findings.length === 0) return []
  const legend = `═ ${report.labels.reference}   ● ${report.labels.here}`
  return [
    ...heading(report.labels.values, columns, paint),
    ...paragraph(legend, columns, '', paint.quiet),
    ...report.findings.flatMap((finding) => ['', ...drawFinding(finding, page)]),
  ]
}

function drawFinding(finding: FindingReport, page: Page): string[] {
  const { report, columns, paint } = page
  const ink = paint.severity[finding.severity]
  const outside = finding.band !== 'within'
  return [
    ...parts(
      [
        { text: finding.name, ink: paint.strong },
        { text: finding.value, ink: paint.strong },
        { text: `${finding.mark} ${finding.bandWord}`, ink },
      ],
      columns,
      '',
    ),
    `  ${drawNumberLine(finding.line, columns - 2, paint)}`,
    ...(finding.distance === null ? [] : paragraph(finding.distance, columns, '  ')),
    ...finding.remarks.flatMap((remark) => paragraph(remark, columns, '  ')),
    ...(outside || report.detail ? paragraph(finding.says, columns, '  ') : []),
    ...(outside || report.detail ? paragraph(finding.tells, columns, '  ') : []),
    ...drawStandards(finding, page),
    ...(report.detail ? ruleLine(`${finding.analyte}:${finding.band}`, finding.sources, report, columns, paint) : []),
  ]
}

/** Each standard keeps its own answer; a table where there is room, a list where there is none. */
function drawStandards({ standards }: FindingReport, { report, columns, paint, bullet }: Page): string[] {
  const named = standards.map(({ name, short, answer }) => ({ name: report.detail ? name : short, answer }))
  if (!report.detail && standards.every(({ inside }) => inside === true)) {
    const text = named.map(({ name, answer }) => `${name} ${answer}`).join(report.labels.separator)
    return paragraph(text, columns, '  ')
  }
  const widest = Math.max(0, ...named.map(({ name }) => widthOf(name)))
  const indent = `  ${bullet}`
  if (widthOf(indent) + widest + 24 > columns) {
    return named.flatMap(({ name, answer }) => paragraph(`${name}${report.labels.colon}${answer}`, columns, indent, paint.quiet))
  }
  return named.flatMap(({ name, answer }) => {
    const label = `${indent}${name}${' '.repeat(widest - widthOf(name))}  `
    return paragraph(answer, columns, label)
  })
}

function drawUnread({ name, value, because }: UnreadReport, { columns, paint }: Page): string[] {
  const pieces = [
    { text: `? ${name}`, ink: paint.strong },
    { text: value ?? '', ink: plain },
  ]
  return [...parts(pieces, columns, ''), ...paragraph(because, columns, '  ')]
}

function drawPattern(
  { pattern, title, says, because, wouldChangeIf, sources }: PatternReport,
  { report, columns, paint, bullet }: Page,
): string[] {
  const { labels } = report
  return [
    ...paragraph(title, columns, bullet, paint.strong),
    ...paragraph(says, columns, '  '),
    ...paragraph(`${labels.because}${labels.colon}${because.join(labels.separator)}`, columns, '  ', paint.quiet),
    ...(wouldChangeIf.length === 0
      ? []
      : paragraph(`${labels['would-change']}${labels.colon}${wouldChangeIf.join(labels.or)}`, columns, '  ', paint.quiet)),
    ...(report.detail ? ruleLine(pattern, sources, report, columns, paint) : []),
  ]
}

/** Which rule spoke, and where it comes from. */
function ruleLine(rule: string, sources: readonly string[], { labels }: Report, columns: number, paint: Paint): string[] {
  return paragraph(`${labels.rule} ${rule} · ${labels.sources} ${sources.join(', ')}`, columns, '  ', paint.quiet)
}

function drawScore(score: ScoreReport, { report, columns, paint }: Page): string[] {
  const { labels } = report
  return [
    ...parts(
      [
        { text: score.name, ink: paint.strong },
        { text: score.value, ink: paint.strong },
      ],
      columns,
      '',
    ),
    ...paragraph(score.says, columns, '  '),
    ...paragraph(score.about, columns, '  '),
    ...paragraph(`${labels.formula}${labels.colon}${score.formula}`, columns, '  ', paint.quiet),
    ...paragraph(`${labels.inputs}${labels.colon}${score.inputs}`, columns, '  ', paint.quiet),
    ...paragraph(`${labels.sources}${labels.colon}${score.sources.join(', ')}`, columns, '  ', paint.quiet),
    ...score.limits.flatMap((limit) => paragraph(limit, columns, '  ')),
  ]
}

function drawSources({ report, columns, bullet }: Page): string[] {
  return report.sources.flatMap(({ id, citation, url }) => [
    ...paragraph(`${id}${report.labels.colon}${citation}`, columns, bullet),
    ...(url === null ? [] : paragraph(url, columns, ' '.repeat(widthOf(bullet)))),
  ])
}

function signsOf({ report, columns, paint, bullet }: Page): string[] {
  const { signs } = report.note
  return signs === null ? [] : ['', ...drawSigns(signs, columns, paint, bullet)]
}

function separated(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]))
}

export const toneMarks: Record<Tone, string> = { urgent: '!!', soon: '!', act: '→', ask: '→', watch: '→', calm: '○', unknown: '?' }
