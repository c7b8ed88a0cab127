import type { Voice } from '../../messages/language.ts'
import type { ChartPoint, TrendPart } from '../report/trend/person.ts'
import { type Html, html } from './markup.ts'

/** A small line over the visits with the edges of the bands behind it. Along the time where every visit has a date. */
export function chartSvg({ name, unit, chart }: TrendPart, voice: Voice): Html {
  const points = chart.points.slice(-mostPoints)
  const xs = placesOf(points)
  const dots = points.flatMap((point, i) => (point.dot ? [{ point, x: xs[i] ?? 0 }] : []))
  const y = heightOf([...dots.map(({ point }) => point.value), ...chart.edges.map(({ at }) => at)])
  return html`<svg class="chart" role="img" width="100%" height="${height}"><title>${voice.say('html.chart.title', { name })}</title><desc>${describe(points, unit, voice)}</desc>${chart.edges.map(
    ({ at, text }) =>
      html`<line class="chart-edge" x1="0" x2="${right + 2}%" y1="${y(at)}" y2="${y(at)}"/><text class="edge-label chart-edge-label" x="${right + 3}%" y="${y(at) + 4}">${text}</text>`,
  )}${linesOf(points, xs, y)}${points.map((point, i) => dotHtml(point, xs[i] ?? 0, point.dot ? y(point.value) : bottom))}${labelsOf(points, xs, dots, y)}</svg>`
}

/** Only between neighbours: a line past a visit without a height would draw a value that nobody measured. */
function linesOf(points: readonly ChartPoint[], xs: readonly number[], y: (value: number) => number): (Html | null)[] {
  return points.slice(1).map((to, i) => {
    const from = points[i]
    if (from === undefined || !from.dot || !to.dot) return null
    return html`<line class="chart-line" x1="${xs[i] ?? 0}%" x2="${xs[i + 1] ?? 0}%" y1="${y(from.value)}" y2="${y(to.value)}"/>`
  })
}

function dotHtml({ dot, severity }: ChartPoint, x: number, y: number): Html {
  if (!dot) return html`<line class="mark-range" x1="${x - 1}%" x2="${x + 1}%" y1="${y}" y2="${y}"/>`
  return html`<circle class="dot dot-${severity ?? 'none'}" cx="${x}%" cy="${y}" r="4"/>`
}

/** As many values and dates as have room; the last one and the first one always. */
function labelsOf(
  points: readonly ChartPoint[],
  xs: readonly number[],
  dots: readonly { point: ChartPoint }[],
  y: (value: number) => number,
): Html[] {
  const values = roomy(xs, valueRoom).map((i) => {
    const point = points[i] as ChartPoint
    const at = point.dot ? y(point.value) : bottom
    const previous = dots[dots.findIndex((dot) => dot.point === point) - 1]?.point.value
    const below = previous !== undefined && previous > point.value && at < bottom - 14
    return html`<text class="chart-value" x="${xs[i] ?? 0}%" y="${below ? at + 15 : at - 7}">${point.text}</text>`
  })
  const dates = roomy(xs, dateRoom).map(
    (i) => html`<text class="chart-date" x="${xs[i] ?? 0}%" y="${height - 2}">${points[i]?.label ?? ''}</text>`,
  )
  return [...values, ...dates]
}

function describe(points: readonly ChartPoint[], unit: string, voice: Voice): string {
  const said = points.map(
    ({ label, text, word }) => `${label}: ${text}${unit === '' ? '' : ` ${unit}`}${word === null ? '' : ` (${word})`}`,
  )
  return said.join(voice.say('report.separator'))
}

function placesOf(points: readonly ChartPoint[]): number[] {
  const times = points.map(({ date }) => (date === null ? Number.NaN : Date.parse(date)))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const dated = last > first && times.every((time) => time >= first)
  const share = (index: number) => {
    if (points.length === 1) return 0.5
    return dated ? ((times[index] ?? 0) - first) / (last - first) : index / (points.length - 1)
  }
  return points.map((_, index) => Number((left + share(index) * (right - left)).toFixed(2)))
}

/** Height on the drawing, the greatest value on top; one value alone lies in the middle. */
function heightOf(values: readonly number[]): (value: number) => number {
  const lowest = Math.min(...values)
  const span = Math.max(...values) - lowest
  return (value) => Number((span > 0 ? bottom - ((value - lowest) / span) * (bottom - top) : (top + bottom) / 2).toFixed(1))
}

/** Indices from the last to the first, each at least `room` from its neighbour; the first stays where the last leaves it room. */
function roomy(xs: readonly number[], room: number): number[] {
  const kept: number[] = []
  const first = xs[0] ?? 0
  for (let i = xs.length - 1; i >= 0; i--) {
    const x = xs[i] ?? 0
    const next = xs[kept.at(-1) ?? -1]
    if (next === undefined || (next - x >= room && (i === 0 || x - first >= room))) kept.push(i)
  }
  return kept
}

const height = 92
const top = 20
const bottom = 66
const left = 9
const right = 86
const valueRoom = 11
const dateRoom = 21
export const mostPoints = 24
