import type { TriageBar } from '../report/file/cohort.ts'
import { padTo, widthOf } from '../text/width.ts'
import type { Paint } from './paint.ts'

/** How many there are at each level, with a bar. */
export function drawBars(rows: readonly TriageBar[], columns: number, paint: Paint): string[] {
  const names = Math.max(...rows.map(({ name }) => widthOf(name)))
  const texts = Math.max(...rows.map(({ text }) => widthOf(text)))
  const room = Math.min(longestBar, columns - names - texts - 4)
  const greatest = Math.max(...rows.map(({ count }) => count), 1)
  return rows.map(({ name, text, count, tone }) => {
    const length = count === 0 ? 0 : Math.max(1, Math.round((count / greatest) * room))
    const label = `${padTo(name, names)}  ${' '.repeat(texts - widthOf(text))}${text}`
    return length < 1 ? label : `${label}  ${paint.tone[tone]('█'.repeat(length))}`
  })
}

const longestBar = 40
