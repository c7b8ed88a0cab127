import type { ChartEdge, ChartPoint } from '../report/trend/person.ts'
import { padTo, widthOf } from '../text/width.ts'
import { plain } from './layout.ts'
import type { Ink, Paint } from './paint.ts'

/** A chart of a few lines, and how many of the latest points fit in it. */
export interface Chart {
  lines: readonly string[]
  shown: number
}

/** Dots by visit, with a line at every edge. A dot always stands on its own side of an edge, however close the two are. */
export function drawTrendChart(all: readonly ChartPoint[], edges: readonly ChartEdge[], columns: number, paint: Paint): Chart {
  const margin = Math.max(...edges.map(({ text }) => widthOf(text)), 0) + 3
  const room = columns - margin
  const narrowest = Math.max(...all.map(({ text }) => widthOf(text)), 3) + 1
  const points = all.slice(-Math.max(1, Math.floor(room / narrowest)))
  const width = Math.max(narrowest, Math.min(widestColumn, Math.floor(room / points.length)))
  const rows = rowsOf(
    points.filter(({ dot }) => dot),
    edges,
  )
  const drawn = rows.map((row) =>
    'edge' in row ? drawEdge(row.edge, margin, width * points.length, paint) : drawDots(row.points, points, margin, width, paint),
  )
  const cells = (text: (point: ChartPoint) => string, ink: (point: ChartPoint) => Ink) =>
    ' '.repeat(margin) + points.map((point) => centred(text(point), width, ink(point))).join('')
  const values = cells(
    ({ text }) => text,
    (point) => inkOf(point, paint),
  )
  const dates = cells(
    (point) => shortLabel(point, width),
    () => paint.quiet,
  )
  return { lines: [...drawn, values.trimEnd(), dates.trimEnd()], shown: points.length }
}

type Row = { edge: ChartEdge } | { points: readonly ChartPoint[] }

/** From the top down. Between two edges as many rows as it takes to tell the values apart, up to a few. */
function rowsOf(points: readonly ChartPoint[], edges: readonly ChartEdge[]): Row[] {
  const rows: Row[] = []
  for (let zone = edges.length; zone >= 0; zone--) {
    const upper = edges[zone]
    if (upper !== undefined) rows.push({ edge: upper })
    const here = points.filter((point) => zoneOf(point, edges) === zone)
    rows.push(...zoneRows(here, edges[zone - 1]?.at ?? null, upper?.at ?? null))
  }
  return rows
}

function zoneRows(points: readonly ChartPoint[], lower: number | null, upper: number | null): Row[] {
  if (points.length === 0) return lower === null || upper === null ? [] : [{ points: [] }]
  const values = points.map(({ value }) => value)
  const [low, high] = [Math.min(...values, lower ?? Number.POSITIVE_INFINITY), Math.max(...values, upper ?? Number.NEGATIVE_INFINITY)]
  const rowOf = (value: number, count: number) =>
    high === low ? 0 : Math.min(count - 1, Math.floor(((high - value) / (high - low)) * count))
  const distinct = [...new Set(values)]
  const tellsApart = (count: number) => new Set(distinct.map((value) => rowOf(value, count))).size === distinct.length
  const counts = Array.from({ length: mostRows }, (_, i) => i + 1)
  const count = counts.find(tellsApart) ?? mostRows
  return Array.from({ length: count }, (_, row) => ({ points: points.filter(({ value }) => rowOf(value, count) === row) }))
}

function zoneOf({ value }: ChartPoint, edges: readonly ChartEdge[]): number {
  const index = edges.findIndex(({ at, inclusive }) => value < at || (value === at && inclusive))
  return index < 0 ? edges.length : index
}

function drawEdge({ text }: ChartEdge, margin: number, length: number, paint: Paint): string {
  return paint.quiet(`${' '.repeat(Math.max(0, margin - 2 - widthOf(text)))}${text} ┤${'┄'.repeat(length)}`)
}

function drawDots(here: readonly ChartPoint[], points: readonly ChartPoint[], margin: number, width: number, paint: Paint): string {
  const cells = points.map((point) => (here.includes(point) ? centred('●', width, inkOf(point, paint)) : ' '.repeat(width)))
  return `${' '.repeat(margin - 1)}${paint.quiet('│')}${cells.join('').trimEnd()}`
}

function centred(text: string, width: number, ink: Ink): string {
  const before = Math.max(0, Math.floor((width - widthOf(text)) / 2))
  return ' '.repeat(before) + ink(text) + padTo('', width - before - widthOf(text))
}

/** As much of the date as there is room for; without a date only the number of the visit. */
function shortLabel({ date, label }: ChartPoint, width: number): string {
  if (date === null) return widthOf(label) < width ? label : `#${/\d+/.exec(label)?.[0] ?? ''}`
  if (width > 10) return date
  if (width > 7) return date.slice(0, 7)
  return width > 4 ? date.slice(0, 4) : date.slice(2, 4)
}

function inkOf({ severity }: ChartPoint, paint: Paint): Ink {
  return severity === null ? plain : paint.severity[severity]
}

const widestColumn = 20
const mostRows = 6
