import { UsageError } from '../../issue.ts'
import type { ColumnHeader } from '../table/header.ts'
import type { Plan } from './plan.ts'

/**
 * In a file of one test a row, people are told apart by a column that says who they are. Where none is known and one could be it,
 * nothing may be joined: two people's values would become one panel. Throws UsageError that names the columns.
 */
export function refuseUnknownPerson(
  file: string,
  plan: Plan,
  columns: readonly ColumnHeader[],
  rows: readonly (readonly string[])[],
): void {
  const { id, name, familyName, nameKana } = plan.subject
  if (plan.tests === null || id.length + name.length + familyName.length + nameKana.length > 0) return
  const used = new Set(usedBy(plan))
  const candidates = columns.filter((column) => !used.has(column.index) && mayNamePeople(column, rows))
  const [first] = candidates
  if (first === undefined) return
  throw new UsageError('long-without-person', { file, columns: candidates.map(({ title }) => title).join(' / '), example: first.title })
}

function usedBy({ tests, subject }: Plan): number[] {
  if (tests === null) return []
  const { name, code, result, unit, flag, lower, upper, range, date, specimen } = tests
  const single = [unit, flag, lower, upper, range].filter((index) => index !== null)
  const dated = [...date, ...subject.birthDate, ...subject.age, ...subject.sex].map(({ index }) => index)
  return [...name, ...code, ...specimen, ...single, ...result.map(({ index }) => index), ...dated]
}

/** A name that speaks of ids, or values that stay the same over some rows and change over others, as ids do. */
function mayNamePeople({ index, title }: ColumnHeader, rows: readonly (readonly string[])[]): boolean {
  const values = rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '')
  const distinct = new Set(values).size
  if (distinct < 2) return false
  const looksLikeId = values.every((value) => /^[\w-]*\d[\w-]*$/.test(value.normalize('NFKC')) && !/^\d+\.\d+$/.test(value))
  if (distinct === values.length) return looksLikeId && named.test(title.normalize('NFKC')) && !rowNumber.test(title.normalize('NFKC'))
  return named.test(title.normalize('NFKC')) || looksLikeId
}

const named =
  /(?:^|[\W_]|[a-z])(?:id|no|nr|key|mrn)\.?$|番号|記号|コード|encounter|patient|person|subject|stay|admission|case|患者|受診者|社員|職員/i
const rowNumber = /^(?:row|line|lab|result|test|order)[\W_]?(?:id|no)\.?$|^(?:行|連番|通番|検査)/i
