import type { Issue } from '../../issue.ts'
import type { SubjectTexts } from '../cells/reading.ts'
import type { CheckupDocument } from './document.ts'

/** Whose document it is, as texts; `key` tells people apart where the shown id does not. */
export interface DocumentPerson {
  key: string
  subject: SubjectTexts
  /** ISO-like day as written, cut to the day. */
  day: string
  issues: Issue[]
}

/**
 * A family shares its symbol and number until branch numbers came, and two insurers may give the same ones:
 * so the insurer, the birth date and the sex tell people apart, beside the id that is shown.
 */
export function personOf(document: CheckupDocument, file: string): DocumentPerson {
  const { ids, names, sex, birth, personLine: line } = document
  const part = (root: string): string => folded(ids.find((id) => id.root === root)?.extension ?? '')
  const shown = [part(symbolRoot), part(numberRoot), part(branchRoot)].filter((text) => text !== '').join('-')
  const other = folded(ids.find(({ root, extension }) => root !== insurerRoot && extension !== '')?.extension ?? '')
  const id = shown !== '' ? shown : other
  const name = nameOf(names)
  const issues: Issue[] = []
  const day = dayOf(document, file, issues)
  const place = { file, line }
  const key = [part(insurerRoot), id, birth ?? '', sex?.code ?? '', id === '' ? name.replace(/\s+/g, '') : ''].join('\u001f')
  return {
    key: id === '' && name === '' ? '' : key,
    subject: {
      id: id === '' ? null : { ...place, text: id },
      name: name === '' ? null : name,
      sex: sex === null ? null : { ...place, text: sex.code },
      birthDate: birth === null ? null : { ...place, text: birth.slice(0, 8) },
      date: day === '' ? null : { ...place, text: day },
    },
    day,
    issues,
  }
}

function nameOf(names: CheckupDocument['names']): string {
  const written = names.find(({ use }) => use === 'IDE') ?? names.find(({ text }) => text.trim() !== '')
  return (written?.text ?? '').replace(/\s+/gu, ' ').trim()
}

/** The day of the check-up, else the day on which the document was made, said aloud. */
function dayOf({ serviceDays, madeOn, personLine: line }: CheckupDocument, file: string, issues: Issue[]): string {
  const days = [...new Set(serviceDays.map((day) => day.slice(0, 8)))]
  const [day] = days
  if (day !== undefined) {
    if (days.length > 1)
      issues.push({ code: 'several-days', level: 'warning', where: { file, line }, args: { date: day, days: days.join(', ') } })
    return day
  }
  const made = madeOn?.slice(0, 8) ?? ''
  issues.push(
    made === ''
      ? { code: 'document-without-day', level: 'warning', where: { file, line }, args: {} }
      : { code: 'day-of-making', level: 'warning', where: { file, line }, args: { date: made } },
  )
  return made
}

/** Digits and letters are full-width in one system and not in the next. */
function folded(text: string): string {
  return text.normalize('NFKC').trim()
}

const insurerRoot = '1.2.392.200119.6.101'
const symbolRoot = '1.2.392.200119.6.204'
const numberRoot = '1.2.392.200119.6.205'
const branchRoot = '1.2.392.200119.6.211'
