import { parseDate } from '../../cells/date.ts'

/** The day (ISO) that a whole header cell is: `2023/5/10`, `R5.5.10`; null for anything else, a spreadsheet's day number included. */
export function visitDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  if (plain.length > longest || !wholeDay.test(plain)) return null
  const parsed = parseDate(plain)
  return parsed.kind === 'date' ? parsed.iso : null
}

/** `2023/5/10 AST`, `AST (2023-05-10)`: the day at one end of a header's text, with what remains. */
export function cutDay(plain: string): { day: string; rest: string } | null {
  const shape = dayFirst.exec(plain) ?? dayLast.exec(plain)
  const day = shape === null ? null : visitDay(shape.groups?.day ?? '')
  return day === null ? null : { day, rest: (shape?.groups?.rest ?? '').trim() }
}

const date =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|(?:令和|平成|[rh])\s?(?:\d{1,2}|元)\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?/.source
const wholeDay = new RegExp(`^(?:${date})$`, 'i')
const dayFirst = new RegExp(`^\\(?(?<day>${date})\\)?(?:受診|実施|採血|の)?[\\s_:・-]{0,3}(?<rest>\\D.{0,60})$`, 'i')
const dayLast = new RegExp(`^(?<rest>.{1,60}?)[\\s_:・(-]{1,3}(?<day>${date})\\)?$`, 'i')
const longest = 20
