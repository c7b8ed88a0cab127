import type { NumberLine } from '../report/number-line.ts'
import { widthOf } from '../text/width.ts'
import type { Ink, Paint } from './paint.ts'

/** One line: every band as a stroke, the edges as numbers between them, a dot where the value sits. An extra: the words say it too. */
export function drawNumberLine(line: NumberLine, columns: number, paint: Paint): string {
  const shown = strokesThatFit(line, columns)
  const stroke = Math.max(1, Math.min(longest, Math.floor((columns - labelsWidth(line, shown)) / shown.length)))
  const drawn: string[] = []
  for (const [i, { from, to }] of shown.entries()) {
    drawn.push(drawSegment(line, from, stroke, paint))
    if (i < shown.length - 1) drawn.push(line.edges[to] ?? '')
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

/** Neighbouring segments drawn as one stroke. */
interface Stroke {
  from: number
  to: number
}

/** On a narrow screen the bands furthest from the value are left out, then edges on the way to the reference band, which stays. */
function strokesThatFit(line: NumberLine, columns: number): Stroke[] {
  const strokes = line.segments.map((_, i) => ({ from: i, to: i }))
  const stays = ({ from, to }: Stroke) => from === to && (from === line.here || line.segments[from]?.band === 'within')
  while (labelsWidth(line, strokes) + shortest * strokes.length > columns) {
    if (!dropOutermost(strokes, line.here, stays) && !mergeTwo(strokes, stays)) break
  }
  return strokes
}

function dropOutermost(strokes: Stroke[], here: number, stays: (stroke: Stroke) => boolean): boolean {
  const [first, last] = [strokes[0] as Stroke, strokes.at(-1) as Stroke]
  const below = stays(first) ? -1 : here - first.to
  const above = stays(last) ? -1 : last.from - here
  if (Math.max(below, above) < 0) return false
  if (above >= below) strokes.pop()
  else strokes.shift()
  return true
}

function mergeTwo(strokes: Stroke[], stays: (stroke: Stroke) => boolean): boolean {
  const at = strokes.findIndex((stroke, i) => i > 0 && !stays(stroke) && !stays(strokes[i - 1] as Stroke))
  if (at < 0) return false
  strokes.splice(at - 1, 2, { from: (strokes[at - 1] as Stroke).from, to: (strokes[at] as Stroke).to })
  return true
}

function labelsWidth(line: NumberLine, strokes: readonly Stroke[]): number {
  return strokes.slice(0, -1).reduce((width, { to }) => width + widthOf(line.edges[to] ?? '') + 2, 0)
}

const shortest = 3
const longest = 11
