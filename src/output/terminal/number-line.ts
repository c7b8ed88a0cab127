import type { NumberLine } from '../number-line.ts'
import { widthOf } from '../text-width.ts'
import type { Ink, Paint } from './paint.ts'

/** One line: every band as a stroke, the edges as numbers between them, a dot where the value sits. An extra: the words say it too. */
export function drawNumberLine(line: NumberLine, columns: number, paint: Paint): string {
  const shown = rangeThatFits(line, columns)
  const stroke = Math.min(longest, Math.floor((columns - labelsWidth(line, shown)) / (shown.to - shown.from + 1)))
  const drawn: string[] = []
  for (let i = shown.from; i <= shown.to; i++) {
    drawn.push(drawSegment(line, i, stroke, paint))
    if (i < shown.to) drawn.push(line.edges[i] ?? '')
  }
  return drawn.join(' ')
}

function drawSegment(line: NumberLine, index: number, stroke: number, paint: Paint): string {
  const severity = line.segments[index]?.severity ?? 0
  const within = line.segments[index]?.band === 'within'
  if (index !== line.here) return (within ? paint.severity[0] : paint.quiet)((within ? '═' : '─').repeat(stroke))
  const ink: Ink = severity === 5 ? paint.tone.urgent : paint.severity[severity]
  const char = within ? '═' : '━'
  if (line.position === null) return ink(char.repeat(stroke))
  const at = Math.min(stroke - 1, Math.floor(line.position * stroke))
  return ink(`${char.repeat(at)}●${char.repeat(stroke - 1 - at)}`)
}

interface Range {
  from: number
  to: number
}

/** On a narrow screen the bands furthest from the value are left out. */
function rangeThatFits(line: NumberLine, columns: number): Range {
  const range = { from: 0, to: line.segments.length - 1 }
  while (range.to > range.from && labelsWidth(line, range) + shortest * (range.to - range.from + 1) > columns) {
    if (range.to - line.here >= line.here - range.from) range.to--
    else range.from++
  }
  return range
}

function labelsWidth(line: NumberLine, { from, to }: Range): number {
  let width = 0
  for (let i = from; i < to; i++) width += widthOf(line.edges[i] ?? '') + 2
  return width
}

const shortest = 3
const longest = 11
