import type { FindingReport, Report } from '../report/model.ts'
import { padTo, widthOf } from '../text/width.ts'
import { barred, list, paragraph, parts, plain } from './layout.ts'
import { drawNumberLine } from './number-line.ts'
import { toneMarks } from './one-person.ts'
import type { Paint } from './paint.ts'

/**
 * One person on one screen: what is in doubt, the outcome, a table of the values, why, what to do, the signs, where more is.
 * What patterns tell is written out as far as the screen has room; `--detail` holds everything.
 */
export function drawScreen(report: Report, columns: number, paint: Paint): string[] {
  const bullet = report.lang === 'ja' ? '・' : '- '
  const brief = closed(draw(report, columns, paint, bullet, 0))
  for (let told = report.patterns.length; told > 0; told--) {
    const full = draw(report, columns, paint, bullet, told)
    if (full.length <= screenful) return full
  }
  return brief
}

/** Where the screen is too short, the empty lines go, the last first. */
function closed(lines: string[]): string[] {
  if (lines.filter((line) => line !== '').length > screenful) return lines
  const kept = [...lines]
  while (kept.length > screenful && kept.lastIndexOf('') > 2) kept.splice(kept.lastIndexOf(''), 1)
  return kept
}

/** `told`: of how many patterns the meaning is written out. */
function draw(report: Report, columns: number, paint: Paint, bullet: string, told: number): string[] {
  const { triage, screen, note } = report
  const width = columns - 2
  const ink = paint.tone[triage.tone]
  const signs =
    screen.signs.length === 0
      ? []
      : [
          '',
          ...barred(
            screen.signs.flatMap((text) => paragraph(text, width)),
            paint.tone.soon,
          ),
        ]
  const urgent = triage.tone === 'urgent'
  return [
    ...paragraph([report.title, ...report.subject].join(' · '), columns, '', paint.strong),
    '',
    ...questions(report, columns, paint, bullet),
    ...barred(
      [
        ...paragraph(`${toneMarks[triage.tone]} ${triage.title}`, width, '', (text) => paint.strong(ink(text))),
        ...paragraph(triage.says, width),
      ],
      ink,
    ),
    ...(urgent ? signs : []),
    '',
    ...table(report, columns, paint),
    '',
    paint.strong(screen.why),
    ...list(reasons(report, told), columns, bullet),
    '',
    paint.strong(screen.do),
    ...(screen.steps.length === 0 ? triage.steps : screen.steps).flatMap((step, i) => paragraph(step, columns, `${i + 1}. `)),
    ...(urgent ? [] : signs),
    '',
    ...paragraph(screen.more, columns, '', paint.quiet),
    ...(note.contact === null ? [] : paragraph(note.contact, columns, '', paint.strong)),
    ...paragraph(screen.note, columns),
    ...paragraph(note.disclaimer, columns),
    ...(report.rules.length > 1 ? report.rules.slice(1).flatMap((line) => paragraph(line, columns, '', paint.quiet)) : []),
  ]
}

function questions({ questions: asked, labels }: Report, columns: number, paint: Paint, bullet: string): string[] {
  if (asked.length === 0) return []
  const texts = asked.map(({ text }) => text)
  return [
    ...barred([...paragraph(`? ${labels.question}`, columns - 2, '', paint.strong), ...list(texts, columns - 2, bullet)], paint.tone.watch),
    '',
  ]
}

/** Name, value, mark and word, scale; on a narrow screen without the scale. */
function table(report: Report, columns: number, paint: Paint): string[] {
  const { findings, scores, unread, screen } = report
  const wordOf = ({ band, bandWord }: FindingReport) => (band === 'within' ? screen.within : bandWord)
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf))
  const rows = findings.map((finding) => ({ finding, verdict: `${finding.mark} ${wordOf(finding)}` }))
  const names = widest([...findings.map(({ name }) => name), ...scores.map(({ short }) => short)])
  const values = widest([...findings.map(({ value }) => value), ...scores.map(({ value }) => value)])
  const verdicts = widest(rows.map(({ verdict }) => verdict))
  const room = columns - names - values - verdicts - 6
  return [
    ...rows.flatMap(({ finding, verdict }) => {
      const ink = paint.severity[finding.severity]
      if (room < -2)
        return parts(
          [
            { text: finding.name, ink: plain },
            { text: finding.value, ink: paint.strong },
            { text: verdict, ink },
          ],
          columns,
          '',
        )
      const scale = room < narrowestScale ? '' : `  ${drawNumberLine(finding.line, Math.min(room, widestScale), paint)}`
      const value = `${' '.repeat(values - widthOf(finding.value))}${finding.value}`
      return `${padTo(finding.name, names)}  ${paint.strong(value)}  ${ink(verdict)}${scale === '' ? '' : ' '.repeat(verdicts - widthOf(verdict))}${scale}`
    }),
    ...scores.flatMap(({ short, value, says }) => {
      const first = `${padTo(short, names)}  ${' '.repeat(values - widthOf(value))}${value}  `
      return columns - widthOf(first) < 24
        ? [
            ...parts(
              [
                { text: short, ink: plain },
                { text: value, ink: plain },
              ],
              columns,
              '',
            ),
            ...paragraph(says, columns, '  '),
          ]
        : paragraph(says, columns, first)
    }),
    ...unread.flatMap(({ name, value, because }) => paragraph(`${name} ${value ?? ''}: ${because}`, columns, '? ')),
  ]
}

/** Whole sentences: what the worst values' bands say, what the values say together, what was assumed or is not known. */
function reasons(report: Report, told: number): string[] {
  const { findings, scores, cautions, missing, disagreements, screen } = report
  // Under a question "nothing stands out" would sound like an answer.
  const patterns =
    report.questions.length === 0 ? report.patterns : report.patterns.filter(({ pattern }) => !pattern.startsWith('all-within'))
  const worst = Math.max(0, ...findings.map(({ severity }) => severity))
  const values = worst === 0 ? [] : findings.filter(({ severity }) => severity === worst).slice(0, 2)
  return [
    ...values.map(({ name, value, says }) => `${name} ${value}: ${says}`),
    ...(worst === 0 && report.patterns.length === 0 ? report.triage.because : []),
    ...patterns.map(({ title, says }, i) => (i < told ? `${title}${report.labels.colon}${report.lang === 'ja' ? '' : ' '}${says}` : title)),
    ...scores.flatMap(({ score, limits }) => (score === 'fib4' ? [screen.fib4, ...limits.slice(0, -2)] : [])),
    ...(disagreements.length > 0 ? [screen.disagree] : []),
    ...cautions.filter(({ code, analyte }) => code !== 'unit-assumed' || analyte === 'platelets').map(({ text }) => text),
    ...missing,
  ]
}

const screenful = 34
const narrowestScale = 18
const widestScale = 48
