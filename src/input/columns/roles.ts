import { analytesOnSheets } from '../../rules/analytes/all.ts'
import type { ColumnHeader } from '../table/header.ts'
import { type Field, type HeaderMeaning, isAnalyteField } from './names/aliases.ts'
import { isNamesake } from './namesakes.ts'

/** A column with what it is used for; `ignored` says why not. */
export interface ColumnRole {
  column: ColumnHeader
  meaning: HeaderMeaning | null
  ignored: IgnoredBecause | null
}

export type IgnoredBecause =
  | 'not-recognized'
  | 'judgement'
  | 'urine'
  | 'fraction'
  | 'header-rows-differ'
  | 'map-names-another'
  | 'not-an-age'
  | 'not-readable'

/** Decides which columns count: what `--map` says first, then the header's meaning, less what is known to mislead. */
export function rolesOf(
  columns: readonly ColumnHeader[],
  mapped: ReadonlyMap<number, Field>,
  rows: readonly (readonly string[])[] = [],
): ColumnRole[] {
  const settled = new Set(mapped.values())
  const urineSheet = isUrineSheet(columns)
  return columns.map((column) => {
    const field = mapped.get(column.index)
    if (field !== undefined) return { column, meaning: mappedMeaning(field, column.meaning), ignored: null }
    if (isNamesake(column, columns, rows)) return { column, meaning: null, ignored: 'not-recognized' }
    if (isFraction(column, columns[column.index + 1])) return { column, meaning: column.meaning, ignored: 'fraction' }
    return { column, meaning: column.meaning, ignored: ignoredBecause(column, settled, urineSheet || isAmongUrine(column, columns)) }
  })
}

function mappedMeaning(field: Field, meaning: HeaderMeaning | null): HeaderMeaning {
  return meaning?.field === field && meaning.role === 'value' ? { ...meaning, rank: 0 } : { field, role: 'value', rank: 0 }
}

function ignoredBecause(column: ColumnHeader, settled: ReadonlySet<Field>, urineSheet: boolean): IgnoredBecause | null {
  const { meaning } = column
  if (meaning === null) return 'not-recognized'
  if (meaning.role === 'judgement') return 'judgement'
  if (settled.has(meaning.field) && meaning.role === 'value') return 'map-names-another'
  if (column.contradiction !== null) return 'header-rows-differ'
  if (!isAnalyteField(meaning.field) || !analytesOnSheets[meaning.field].alsoInUrine) return null
  if (column.groups.some((group) => urineGroup.test(group))) return 'urine'
  return urineSheet && meaning.code === undefined && meaning.unit === undefined && bareUrineName.test(column.title.normalize('NFKC'))
    ? 'urine'
    : null
}

/** Albumin as the first share of the electrophoresis: its group says so, or α1-globulin stands right after it. */
function isFraction({ meaning, groups }: ColumnHeader, next: ColumnHeader | undefined): boolean {
  if (meaning?.field !== 'albumin' || meaning.unit !== undefined || meaning.code !== undefined) return false
  return groups.some((group) => fractionGroup.test(group.normalize('NFKC'))) || alphaGlobulin.test((next?.title ?? '').normalize('NFKC'))
}

/** A urine analyser's sheet names its tests 'ｱﾙﾌﾞﾐﾝ' and 'ﾋﾞﾘﾙﾋﾞﾝ' too: no blood test stands beside them, urine tests do. */
function isUrineSheet(columns: readonly ColumnHeader[]): boolean {
  const blood = columns.some(
    ({ meaning }) => meaning !== null && isAnalyteField(meaning.field) && !analytesOnSheets[meaning.field].alsoInUrine,
  )
  return !blood && columns.some(({ title }) => urineTest.test(title.normalize('NFKC')))
}

/** `尿潜血,ｱﾙﾌﾞﾐﾝ,AC比` in the midst of a sheet of blood tests: the neighbours on both sides, or the only one, are of urine. */
function isAmongUrine({ index }: ColumnHeader, columns: readonly ColumnHeader[]): boolean {
  const beside = [columns[index - 1], columns[index + 1]].flatMap((one) => (one === undefined ? [] : [one.title.normalize('NFKC')]))
  return beside.length > 0 && beside.every((title) => urineTest.test(title))
}

const urineGroup = /尿|検尿|urine|urinalysis|髄液|便|穿刺|요검사|소변/i
const fractionGroup = /蛋白.{0,3}分画|タンパク.{0,3}分画|分画\s*[(%]|電気泳動|electrophoresis|蛋白电泳|단백.{0,3}전기영동|^(?:PEP|SPEP)$/i
const alphaGlobulin = /^[\s*#]*(?:α|alpha|a|アルファ)[\s-]*[-_]?\s*(?:1|I)?[\s-]*[-_]?\s*(?:-?gl|グロ|g\b|球|글로)/i
const urineTest = /尿|AC比|A\/C|ACR|潜血|ウロビリ|ケトン|亜硝酸|比重|蛋白\/クレア|urobilin|ketone|nitrite|specific gravity|urine/i
const bareUrineName = /^[\s*#]*(?:アルブミン|ビリルビン|alb(?:umin)?|bil(?:irubin)?)\s*$/i
