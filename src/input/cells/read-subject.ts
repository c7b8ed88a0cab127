import type { Issue } from '../../issue.ts'
import type { Sex, Subject } from '../../panel/subject.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { parseAge } from './age.ts'
import { completedYears, type DateOrder, from1904, parseDate } from './date.ts'
import { excerpt } from './excerpt.ts'
import { parseId } from './id.ts'
import { stripGuards } from './plain-text.ts'
import { placeOf } from './read-value.ts'
import type { Reading, SubjectTexts, TextCell } from './reading.ts'
import { parseSex } from './sex.ts'

/** Reads who was examined, and when. An unreadable text leaves its field unknown and says so in `issues`. */
export function readSubject(reading: Reading, rules: RuleSet, issues: Issue[], today: string | null = null): ReadSubject {
  refuseContradictions(reading, issues)
  const { subject } = reading
  const date = notAfter(today, readDay(subject.date, 'date', reading, issues), reading, issues)
  const id = readId(reading, issues)
  const sex = readSex(reading, issues)
  const birthDate = readDay(subject.birthDate, 'birth-date', reading, issues)
  return { subject: { id, name: nameOf(subject), sex, age: readAge(reading, birthDate, date, rules, issues), date }, birthDate }
}

/** What two columns of one row say differently, neither says; the rest of the row stands. */
function refuseContradictions({ subject, file, line }: Reading, issues: Issue[]): void {
  for (const field of ['id', 'sex', 'age', 'birthDate', 'date'] as const) {
    const columns = subject[field]?.contradicted
    if (columns != null) refuse(columns, field)
  }
  if (subject.nameContradicted != null) refuse(subject.nameContradicted, 'name')

  function refuse(columns: string, field: 'id' | 'sex' | 'age' | 'birthDate' | 'date' | 'name'): void {
    subject[field] = null
    const where = { ...(file !== null && { file }), ...(line !== null && { line }) }
    issues.push({ code: 'subject-columns-differ', level: 'error', where, args: { columns } })
  }
}

export interface ReadSubject {
  subject: Subject
  /** ISO. */
  birthDate: string | null
}

/** A day that has not come yet makes no age and no order of visits. */
function notAfter(today: string | null, date: string | null, reading: Reading, issues: Issue[]): string | null {
  if (today === null || date === null || date <= today || reading.subject.date == null) return date
  complain('date-in-future', 'error', reading.subject.date, reading, issues)
  return null
}

function readId(reading: Reading, issues: Issue[]): string | null {
  const cell = reading.subject.id
  if (cell == null || cell.text === '') return null
  const { id, destroyed } = parseId(cell.text, cell.mayBeMyNumber === true)
  if (destroyed) complain('id-destroyed', 'error', cell, reading, issues)
  return id
}

function nameOf({ name, nameKana, familyName, givenName }: SubjectTexts): string | null {
  return plain(name) ?? joined(familyName, givenName) ?? plain(nameKana)
}

function joined(family: string | null | undefined, given: string | null | undefined): string | null {
  const parts = [plain(family), plain(given)].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

function plain(text: string | null | undefined): string | null {
  const bare = text == null ? '' : stripGuards(text)
  return bare === '' ? null : bare
}

function readSex(reading: Reading, issues: Issue[]): Sex | null {
  const cell = reading.subject.sex
  if (cell == null || cell.text === '') return null
  const parsed = parseSex(cell.text, cell.scheme)
  if (parsed.kind === 'sex') return parsed.sex
  if (parsed.kind === 'ambiguous') complain('sex-ambiguous', 'error', cell, reading, issues)
  if (parsed.kind === 'not-a-sex') complain('sex-not-readable', 'error', cell, reading, issues)
  return null
}

/** The stated age; without one, completed years from birth to the exam. Stated ages a year off are common and left alone. */
function readAge(reading: Reading, birth: string | null, date: string | null, rules: RuleSet, issues: Issue[]): number | null {
  const { age, birthDate } = reading.subject
  const computed = ageAt(birth, birthDate, date, reading, rules, issues)
  if (age == null || age.text === '') return computed
  const parsed = parseAge(age.text, rules.age)
  if (parsed.kind !== 'age') {
    if (parsed.kind === 'not-an-age') complain('age-not-readable', 'error', age, reading, issues)
    return computed
  }
  if (computed !== null && Math.abs(computed - parsed.age) > 1) complain('age-differs', 'warning', age, reading, issues, { computed })
  return parsed.age
}

function ageAt(
  birth: string | null,
  cell: TextCell | null | undefined,
  date: string | null,
  reading: Reading,
  rules: RuleSet,
  issues: Issue[],
): number | null {
  if (birth === null || date === null || cell == null) return null
  const years = completedYears(birth, date)
  if (years >= rules.age.refuseBelow && years <= rules.age.refuseAbove) return years
  complain('birth-date-not-possible', 'error', cell, reading, issues, { date })
  return null
}

function readDay(
  cell: (TextCell & { order?: DateOrder | null; from1904?: true }) | null | undefined,
  field: 'date' | 'birth-date',
  reading: Reading,
  issues: Issue[],
): string | null {
  if (cell == null || cell.text === '') return null
  const parsed = parseDate(cell.text, cell.order ?? null)
  if (parsed.kind === 'date') return parsed.serial === true && cell.from1904 === true ? from1904(parsed.iso) : parsed.iso
  if (parsed.kind === 'ambiguous') complain(`${field}-ambiguous`, 'error', cell, reading, issues)
  if (parsed.kind === 'not-a-date') complain(`${field}-not-readable`, 'error', cell, reading, issues)
  return null
}

function complain(
  code: Issue['code'],
  level: Issue['level'],
  cell: TextCell,
  reading: Reading,
  issues: Issue[],
  args: Issue['args'] = {},
): void {
  issues.push({ code, level, where: placeOf(cell, reading), args: { text: excerpt(cell.text), ...args } })
}
