import type { Issue } from '../../issue.ts'
import { parseAge } from '../cells/age.ts'
import { hasCheckDigit } from '../cells/id.ts'
import { inferSexScheme, parseSex } from '../cells/sex.ts'
import { dateColumns } from './dates.ts'
import type { Field } from './names/aliases.ts'
import type { NamedColumn, SexColumn, SubjectColumns } from './plan.ts'
import type { ColumnRole, IgnoredBecause } from './roles.ts'
import { type ColumnWork, indexesOf, named, rolesFor, sampleOf, visitOf } from './work.ts'

/** The columns about the person, best first. */
export function subjectColumns(work: ColumnWork): SubjectColumns {
  return {
    id: byFill(work, 'id').map(({ column, meaning }) => ({
      ...named(column),
      mayBeMyNumber: isMasked(work, column, meaning?.mayBeMyNumber === true),
    })),
    name: indexesOf(work, 'name'),
    nameTwins: nameTwins(work),
    familyName: indexesOf(work, 'family-name'),
    givenName: indexesOf(work, 'given-name'),
    nameKana: indexesOf(work, 'name-kana'),
    sex: sexColumns(work),
    age: ageColumns(work, (visit) => visit === 0),
    birthDate: dateColumns(work, 'birth-date', () => true),
  }
}

/** A column of national numbers, by its title or by its numbers; that they are masked is said once. */
function isMasked(work: ColumnWork, { index, title }: NamedColumn, named: boolean): boolean {
  if (!holdsMyNumbers(sampleOf(work, index))) return named
  work.notes.set(index, { ...work.notes.get(index), nationalNumbers: true })
  work.issues.push({ code: 'national-number-masked', level: 'info', where: { column: index + 1, header: title }, args: { header: title } })
  return true
}

/** Whatever the column is called: all its twelve-digit numbers have the check digit, which one in eleven has by chance. */
function holdsMyNumbers(texts: readonly string[]): boolean {
  const long = texts.filter((text) => twelveDigits.test(text.normalize('NFKC')))
  return long.length > 0 && long.every(hasCheckDigit)
}

function nameTwins(work: ColumnWork): NamedColumn[] {
  const columns = rolesFor(work, 'name').map(({ column }) => named(column))
  const alike = columns.filter(({ title }) => title.trim() === columns[0]?.title.trim())
  return alike.length > 1 ? alike : []
}

function sexColumns(work: ColumnWork): SexColumn[] {
  return rolesFor(work, 'sex').flatMap(({ column }) => {
    const texts = sampleOf(work, column.index)
    const scheme = inferSexScheme(texts, column.title)
    const kinds = texts.map((text) => parseSex(text, scheme).kind)
    // A stray 3 (a total, a slip) says nothing of the other rows; its own row is told.
    if (kinds.filter((kind) => kind === 'ambiguous').length > kinds.filter((kind) => kind === 'sex').length * strayShare) {
      refuse(work, column.index, 'not-readable', 'sex-coding-unclear', { header: column.title })
      return []
    }
    return [{ ...named(column), scheme }]
  })
}

/** An age that mostly is none (a code of an age class, days of life) is not used at all. */
export function ageColumns(work: ColumnWork, ofVisit: (visit: number) => boolean): NamedColumn[] {
  return rolesFor(work, 'age')
    .filter((role) => ofVisit(visitOf(role)))
    .flatMap(({ column }) => {
      const kinds = sampleOf(work, column.index).map((text) => parseAge(text, work.evidence.rules.age).kind)
      const wrong = kinds.filter((kind) => kind === 'not-an-age').length
      const right = kinds.filter((kind) => kind === 'age').length
      if (wrong <= right) return [named(column)]
      refuse(work, column.index, 'not-an-age', 'age-column-refused', { header: column.title })
      return []
    })
}

/** Ids: of equally good columns the one with the fewest blanks; a mere row counter only when there is nothing else. */
function byFill(work: ColumnWork, field: Field): ColumnRole[] {
  const blanks = (role: ColumnRole): number => {
    const texts = sampleOf(work, role.column.index)
    return isCounter(texts) ? texts.length + 1 : texts.filter((text) => text.trim() === '').length
  }
  const ranked = rolesFor(work, field).map((role) => ({ role, rank: role.meaning?.rank ?? 9, blanks: blanks(role) }))
  return ranked.sort((one, other) => one.rank - other.rank || one.blanks - other.blanks).map(({ role }) => role)
}

function isCounter(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, index) => text === String(index + 1))
}

const strayShare = 0.1
const twelveDigits = /^\s*\d{4}[-\s]?\d{4}[-\s]?\d{4}(?:\.0+)?\s*$/

function refuse(work: ColumnWork, index: number, ignored: IgnoredBecause, code: Issue['code'], args: Issue['args']): void {
  if (work.notes.get(index)?.ignored !== undefined) return
  work.notes.set(index, { ignored })
  work.issues.push({ code, level: 'warning', where: { column: index + 1, header: String(args.header ?? '') }, args })
}
