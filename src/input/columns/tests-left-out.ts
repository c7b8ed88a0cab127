import type { Issue } from '../../issue.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { parseValue } from '../cells/value.ts'
import { isAnalyteField, recognizeHeader } from './names/aliases.ts'
import type { Plan } from './plan.ts'
import type { ColumnRole } from './roles.ts'

/**
 * Columns of numbers that name one of our tests together with something unknown (`ALT.M`, `AST 2回目`), beside a column of that test
 * that is read: what they hold is not known, so they are left out, and that is said with how many values the sampled rows have there.
 */
export function testsLeftOut(
  plan: Plan,
  roles: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
): { issues: Issue[]; columns: readonly number[] } {
  const read = new Set<AnalyteId>(plan.visits.flatMap(({ values }) => values.map(({ analyte }) => analyte)))
  const left = roles.flatMap(({ column: { index, title }, meaning }) => {
    if (meaning !== null || !title.split(parts).some((part) => isOurs(part, read)) || notAResult.test(title.normalize('NFKC'))) return []
    const filled = rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '')
    const numbers = filled.filter((cell) => parseValue(cell).kind === 'number').length
    return numbers > 0 && numbers * 2 > filled.length ? [{ title, index, numbers }] : []
  })
  const [first] = left
  if (first === undefined) return { issues: [], columns: [] }
  const columns = left.slice(0, shown).map(({ title, index }) => `${title} (${index + 1})`)
  const args = {
    columns: columns.join(' / ') + (left.length > shown ? ' …' : ''),
    count: left.reduce((sum, { numbers }) => sum + numbers, 0),
    rows: rows.length,
    example: first.index + 1,
    field: analyteIds.find((id) => first.title.split(parts).some((part) => isOurs(part, new Set([id])))) ?? '',
  }
  const where = { column: first.index + 1, header: first.title }
  return { issues: [{ code: 'tests-left-out', level: 'warning', where, args }], columns: left.map(({ index }) => index) }
}

function isOurs(part: string, read: ReadonlySet<AnalyteId>): boolean {
  const meaning = part.length < 3 ? null : recognizeHeader(part)
  return meaning !== null && meaning.role === 'value' && isAnalyteField(meaning.field) && read.has(meaning.field)
}

const parts = /[\s\u3000._:;、・()（）[\]【】-]+/
const notAResult =
  /比|率|差|ratio|index|score|flag|code|date|判定|区分|コード|フラグ|日|基準|上限|下限|備考|コメント|\/|尿|urine|ln|log|z-?score/i
const shown = 6
