import { UsageError } from '../../issue.ts'
import type { NamedColumn, Plan } from './plan.ts'
import type { ColumnRole } from './roles.ts'

/**
 * A long file without id, name or person column may be one person's own; but where another column could tell people apart,
 * joining its rows would give one person the values of two. Throws UsageError `long-without-person`, or `long-several-people` where only sex, age or birth date differ.
 * Gives the columns that have held one text so far: the rows to come are held against it.
 */
export function refuseSeveralPeople(
  file: string,
  plan: Plan,
  roles: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
): readonly (NamedColumn & { text: string })[] {
  if (plan.tests === null || namesPeople(plan)) return []
  const read = new Set([...plan.tests.specimen, ...plan.tests.date.map(({ index }) => index)])
  const free = roles.filter(({ column, meaning }) => !read.has(column.index) && (meaning === null || aboutPeople.has(meaning.field)))
  const held = free
    .filter(({ column }) => column.title.trim() !== '' && !besideTest.test(column.title.normalize('NFKC').trim()))
    .map(({ column: { index, title } }) => ({ index, title, texts: rows.map((cells) => (cells[index] ?? '').trim()) }))
  const fieldAt = (index: number) => roles.find(({ column }) => column.index === index)?.meaning?.field
  const several = held.filter(({ index, texts }) => tellsApart(texts) || (lasting.has(fieldAt(index) ?? '') && differs(texts)))
  const subjects = several.filter(({ index }) => roles.some(({ column, meaning }) => column.index === index && meaning !== null))
  if (several.length > subjects.length)
    throw withoutPerson(
      file,
      several.filter((column) => !subjects.includes(column)),
    )
  if (subjects.length > 0) throw new UsageError('long-several-people', { file, columns: subjects.map(({ title }) => title).join(' / ') })
  return held.flatMap(({ index, title, texts }) => {
    const [text, ...others] = new Set(texts)
    return text !== undefined && text !== '' && others.length === 0 ? [{ index, title, text }] : []
  })
}

export function withoutPerson(file: string, columns: readonly NamedColumn[]): UsageError {
  const titles = columns.map(({ title }) => title)
  return new UsageError('long-without-person', { file, columns: titles.slice(0, 5).join(' / '), example: titles[0] ?? '' })
}

function namesPeople({ subject }: Plan): boolean {
  return subject.id.length + subject.name.length + subject.familyName.length + subject.nameKana.length > 0
}

function differs(texts: readonly string[]): boolean {
  return new Set(texts.filter((text) => text !== '')).size > 1
}

/** Filled in every row, with several texts of which one stands in rows after each other; a text of its own in each row is a row's number. */
function tellsApart(texts: readonly string[]): boolean {
  const distinct = new Set(texts)
  if (distinct.size < 2 || distinct.has('')) return false
  return distinct.size < texts.length && texts.some((text, index) => index > 0 && text === texts[index - 1])
}

/** Nobody has two of these: already two rows are two people's. */
const lasting: ReadonlySet<string> = new Set(['sex', 'birth-date'])
const aboutPeople: ReadonlySet<string> = new Set(['sex', 'age', 'birth-date'])
const besideTest =
  /検査|項目|材料|検体|方法|測定|分類|基準|判定|単位|備考|コメント|依頼|報告|施設|病院|医師|医療機関|test|assay|panel|method|lab|comment|note|remark|status|categor|section|group|order|range|specimen|sample|source|provider|facility|physician|doctor|clinic|date|time|type|unit|result|value/i
