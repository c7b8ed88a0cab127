import type { TrendPart, TrendReport } from '../report/trend/person.ts'
import type { StepReport } from '../report/trend/step.ts'
import { widthOf } from '../text/width.ts'
import { bulletOf } from './bullet.ts'
import { barred, heading, list, paragraph, parts, plain } from './layout.ts'
import { drawReport } from './one-person.ts'
import type { Ink, Paint } from './paint.ts'
import { drawTrendChart } from './trend-chart.ts'

/** One person over time: each value with a small chart and its steps, how to read them, then the latest visit in full. */
export function drawTrend(report: TrendReport, columns: number, paint: Paint): string[] {
  const bullet = bulletOf(report.lang)
  const { labels } = report
  return [
    ...paragraph(report.title, columns, '', paint.strong),
    ...(report.subject.length === 0 ? [] : paragraph(report.subject.join(' · '), columns)),
    ...paragraph(report.visits, columns),
    ...(report.missingYears === null ? [] : paragraph(report.missingYears, columns)),
    ...drawOutcome(report, columns, paint),
    ...section(
      labels.notes,
      list(
        report.notes.map(({ text }) => text),
        columns,
        bullet,
      ),
      columns,
      paint,
    ),
    ...section(labels.values, drawParts(report.analytes, report, columns, paint), columns, paint, labels.legend),
    ...section(labels.scores, drawParts(report.scores, report, columns, paint), columns, paint),
    ...section(labels.how, list(report.how, columns, bullet), columns, paint),
    ...(report.latest === null
      ? []
      : ['', ...heading(report.latest.title, columns, paint), '', ...drawReport(report.latest.report, columns, paint)]),
  ]
}

/** However much there is to compare, what to do is read first. */
function drawOutcome({ latest }: TrendReport, columns: number, paint: Paint): string[] {
  if (latest === null) return []
  const ink = paint.tone[latest.report.triage.tone]
  return [
    '',
    ...barred(
      [
        ...paragraph(latest.outcome, columns - 2, '', (text) => paint.strong(ink(text))),
        ...latest.since.flatMap((text) => paragraph(text, columns - 2)),
      ],
      ink,
    ),
  ]
}

function section(title: string, lines: readonly string[], columns: number, paint: Paint, legend = ''): string[] {
  if (lines.length === 0) return []
  return [...heading(title, columns, paint), ...(legend === '' ? [] : paragraph(legend, columns, '', paint.quiet)), ...lines]
}

function drawParts(all: readonly TrendPart[], report: TrendReport, columns: number, paint: Paint): string[] {
  return all.flatMap((part) => ['', ...drawPart(part, report, columns, paint)])
}

function drawPart(part: TrendPart, { shortened }: TrendReport, columns: number, paint: Paint): string[] {
  const { points, edges } = part.chart
  const last = points.at(-1)
  const chart = drawTrendChart(points, edges, columns - 2, paint)
  const word = last?.word ?? ''
  const ink: Ink = last === undefined || last.severity === null ? plain : paint.severity[last.severity]
  return [
    ...parts(
      [
        { text: part.name, ink: paint.strong },
        { text: `${last?.text ?? ''} ${part.unit}`.trim(), ink: paint.strong },
        { text: word, ink },
      ],
      columns,
      '',
    ),
    ...chart.lines.map((line) => `  ${line}`),
    ...(chart.shown < points.length ? paragraph(shortened(chart.shown), columns, '  ', paint.quiet) : []),
    ...(part.says === null ? [] : paragraph(part.says, columns, '  ')),
    ...(part.limits === null ? [] : paragraph(part.limits, columns, '  ', paint.quiet)),
    ...part.steps.flatMap((step) => drawStep(step, columns, paint)),
    ...(part.omitted === null ? [] : paragraph(part.omitted, columns, '  ', paint.quiet)),
    ...(part.overall === null ? [] : drawStep(part.overall, columns, paint)),
  ]
}

function drawStep({ when, values, by, answer, kind, remarks }: StepReport, columns: number, paint: Paint): string[] {
  const moved = [when, values, by ?? ''].filter((text) => text !== '').join('  ')
  const marked = answer === null ? '' : `[${kind === null ? '–' : marks[kind]} ${answer}]`
  const ink = kind === 'change' ? paint.strong : plain
  const fits = widthOf(moved) + widthOf(marked) + 4 <= columns
  const first = fits
    ? parts(
        [
          { text: moved, ink: plain },
          { text: marked, ink },
        ],
        columns,
        '  ',
      )
    : [...paragraph(moved, columns, '  '), ...(marked === '' ? [] : paragraph(marked, columns, '    ', ink))]
  return [...first, ...remarks.flatMap((remark) => paragraph(remark, columns, '    '))]
}

const marks = { 'within-variation': '≈', 'possible-change': '?', change: '≠' } as const
