import type { DateColumn, NamedColumn, Plan, SexColumn } from '../columns/plan.ts'
import { parseAge } from './age.ts'
import { parseDate } from './date.ts'
import type { SubjectTexts, TextCell } from './reading.ts'
import { parseSex } from './sex.ts'

/**
 * Picks the texts about the person out of a row; of several columns of a field, the first filled one.
 * The cells it gives are filled anew for each row: copy what is to be kept.
 */
export function subjectPicker(
  { subject }: Plan,
  date: readonly DateColumn[],
  age: readonly NamedColumn[],
): (cells: readonly string[]) => SubjectTexts {
  const id = picker(subject.id, (one, other) => isTwin(one, other) && one.text.trim() !== other.text.trim())
  const sex = picker(subject.sex, sexesDiffer)
  const ageOf = picker(age, (one, other) => agesDiffer(one.text, other.text))
  const birthDate = picker(subject.birthDate, daysDiffer)
  const dateOf = picker(date, (one, other) => isTwin(one, other) && daysDiffer(one, other))
  return (cells) => ({
    id: id(cells),
    name: firstText(subject.name, cells),
    nameContradicted: subject.nameTwins.length === 0 ? null : namesDiffer(subject.nameTwins, cells),
    nameKana: firstText(subject.nameKana, cells),
    familyName: firstText(subject.familyName, cells),
    givenName: firstText(subject.givenName, cells),
    sex: sex(cells),
    age: ageOf(cells),
    birthDate: birthDate(cells),
    date: dateOf(cells),
  })
}

function picker<C extends NamedColumn>(
  columns: readonly C[],
  differ: (one: C & TextCell, other: C & TextCell) => boolean,
): (cells: readonly string[]) => (C & TextCell) | null {
  // One object a column for the whole file: a new one for each cell of a million rows is what takes the time.
  const reused = columns.map((column): C & TextCell => ({ ...column, text: '', column: column.index + 1, header: column.title }))
  const fill = (cell: C & TextCell, cells: readonly string[]): boolean => {
    cell.text = cells[cell.index] ?? ''
    return !isBlank(cell.text)
  }
  if (reused.length < 2) return (cells) => reused.find((cell) => fill(cell, cells)) ?? null
  return (cells) => {
    const [first = null, ...others] = reused.filter((cell) => fill(cell, cells))
    if (first === null) return null
    const different = others.filter((other) => differ(first, other))
    first.contradicted = different.length === 0 ? null : placesOf([first, ...different])
    return first
  }
}

function isBlank(text: string): boolean {
  return text === '' || ((text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) > 0x7f) && blank.test(text))
}

/** A number of the company beside one of the clinic is no contradiction; the same title twice is. */
function isTwin(one: NamedColumn, other: NamedColumn): boolean {
  return one.title.trim() === other.title.trim()
}

function sexesDiffer(one: SexColumn & TextCell, other: SexColumn & TextCell): boolean {
  const [first, second] = [parseSex(one.text, one.scheme), parseSex(other.text, other.scheme)]
  return first.kind === 'sex' && second.kind === 'sex' && first.sex !== second.sex
}

/** A year apart is the age at another day. */
function agesDiffer(one: string, other: string): boolean {
  const [first, second] = [parseAge(one, anyAge), parseAge(other, anyAge)]
  return first.kind === 'age' && second.kind === 'age' && Math.abs(first.age - second.age) > 1
}

function daysDiffer(one: DateColumn & TextCell, other: DateColumn & TextCell): boolean {
  const [first, second] = [parseDate(one.text, one.order), parseDate(other.text, other.order)]
  return first.kind === 'date' && second.kind === 'date' && first.iso !== second.iso
}

function namesDiffer(columns: readonly NamedColumn[], cells: readonly string[]): string | null {
  const said = columns.filter(({ index }) => !isBlank(cells[index] ?? ''))
  const names = new Set(said.map(({ index }) => (cells[index] ?? '').normalize('NFKC').replace(/\s+/g, '')))
  return names.size < 2 ? null : placesOf(said)
}

function placesOf(columns: readonly NamedColumn[]): string {
  return columns.map(({ index, title }) => `${title} (${index + 1})`).join(' / ')
}

function firstText(columns: readonly number[], cells: readonly string[]): string | null {
  for (const index of columns) {
    const text = cells[index] ?? ''
    if (text !== '') return text
  }
  return null
}

const blank = /^[\s\u3000\u00a0]*$/
const anyAge = { refuseBelow: 0, refuseAbove: 120 }
