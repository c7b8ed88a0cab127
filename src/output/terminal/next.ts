import { padTo, widthOf } from '../text/width.ts'
import { heading } from './layout.ts'
import type { Paint } from './paint.ts'

/** Calls to be pasted: never broken, so a long one stands on a line of its own. */
export function drawNext(
  { title, rows }: { title: string; rows: readonly (readonly [name: string, call: string])[] },
  columns: number,
  paint: Paint,
): string[] {
  const names = Math.max(...rows.map(([name]) => widthOf(name)))
  const fits = rows.every(([, call]) => names + 2 + widthOf(call) <= columns)
  return [
    ...heading(title, columns, paint),
    ...rows.flatMap(([name, call]) => (fits ? [`${padTo(name, names)}  ${call}`] : [name, `  ${call}`])),
  ]
}
