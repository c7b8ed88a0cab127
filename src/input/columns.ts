import { type Issue, UsageError } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { AlpMethod } from '../panel/measurement.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { parseAge } from './age-text.ts'
import { type Field, isAnalyteField } from './aliases.ts'
import { alpMethodOf, type MethodWhy } from './alp-method.ts'
import type { ColumnRole, IgnoredBecause } from './column-roles.ts'
import { columnUnit, type UnitWhy } from './column-units.ts'
import { type DateOrder, inferDateOrder, parseDate } from './date-text.ts'
import type { HeaderRole } from './header-parts.ts'
import type { DateColumn, NamedColumn, Plan, SexColumn, SubjectColumns, TestColumns, ValueColumn, VisitColumns } from './plan.ts'
import { shownUnits } from './read-value.ts'
import { parseReferenceRange } from './reference-text.ts'
import { sampledNumbers } from './sampled-numbers.ts'
import { inferSexScheme, parseSex } from './sex-text.ts'
import { parseUnit, type UnitId } from './unit-text.ts'

/** What the caller settles and what the file's own rows show. */
export interface ColumnEvidence {
  rules: RuleSet
  units: Partial<Record<AnalyteId, UnitId>>
  alpMethod: AlpMethod | undefined
  dateOrder: DateOrder | undefined
  decimalComma: boolean
  /** Cells of the sampled rows. */
  rows: readonly (readonly string[])[]
}

export interface PlannedColumns {
  plan: Plan
  /** What was decided about single columns, by column number (from 0). */
  notes: ReadonlyMap<number, ColumnNote>
  issues: readonly Issue[]
}

export interface ColumnNote {
  unit?: UnitId | null
  unitWhy?: UnitWhy
  unitMedian?: number
  method?: AlpMethod | null
  methodWhy?: MethodWhy
  dateOrder?: DateOrder
  ignored?: IgnoredBecause
}

/** Turns columns with roles into the plan that every row is read with. */
export function planColumns(roles: readonly ColumnRole[], evidence: ColumnEvidence): PlannedColumns {
  const work: Work = { all: roles, used: roles.filter(({ ignored }) => ignored === null), evidence, notes: new Map(), issues: [] }
  const tests = testColumns(work)
  const plan: Plan = {
    layout: tests === null ? 'wide' : 'long',
    subject: subjectColumns(work),
    visits: tests === null ? visitColumns(work) : [],
    tests,
    decimalComma: evidence.decimalComma,
  }
  return { plan, notes: work.notes, issues: work.issues }
}

interface Work {
  /** Every column, by number. */
  all: readonly ColumnRole[]
  used: readonly ColumnRole[]
  evidence: ColumnEvidence
  notes: Map<number, ColumnNote>
  issues: Issue[]
}

/** A file with one row per test has a column of test names or codes and one of results. */
function testColumns(work: Work): TestColumns | null {
  const name = indexesOf(work, 'test-name')
  const code = indexesOf(work, 'test-code')
  const result = rolesFor(work, 'result').map(({ column }) => named(column))
  const values = work.used.filter(({ meaning }) => meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value')
  if (result.length === 0 || name.length + code.length === 0 || values.length > 1) return null
  refuseSideBySide(work)
  return {
    name,
    code,
    result,
    unit: indexesOf(work, 'unit')[0] ?? null,
    flag: indexesOf(work, 'flag')[0] ?? null,
    lower: indexesOf(work, 'reference-low')[0] ?? null,
    upper: indexesOf(work, 'reference-high')[0] ?? null,
    range: indexesOf(work, 'reference-range')[0] ?? null,
    date: dateColumns(work, 'date', () => true),
    specimen: work.all.filter(({ column }) => specimenTitle.test(column.title.normalize('NFKC').trim())).map(({ column }) => column.index),
  }
}

/** `項目名,結果,項目名,結果`: several tests in one row are neither one row per test nor one column per test. */
function refuseSideBySide(work: Work): void {
  const titles = rolesFor(work, 'test-name').map(({ column }) => column.title)
  const twice = titles.find((title, index) => titles.indexOf(title) !== index)
  if (twice !== undefined) throw new UsageError('tests-side-by-side', { header: twice })
}

const specimenTitle =
  /^(?:検査)?(?:材料|検体|検体種別|検体材料|検体名|材料名|材料名称|検体種別名称|样本|标本|样本类型|标本类型|검체|검체명)$|^(?:specimen|sample|material|fluid|matrix)(?:[ _]?(?:type|source|name|desc(?:ription)?))?$/i

function subjectColumns(work: Work): SubjectColumns {
  return {
    id: byFill(work, 'id').map(({ column, meaning }) => ({ ...named(column), mayBeMyNumber: meaning?.mayBeMyNumber === true })),
    name: indexesOf(work, 'name'),
    familyName: indexesOf(work, 'family-name'),
    givenName: indexesOf(work, 'given-name'),
    nameKana: indexesOf(work, 'name-kana'),
    sex: sexColumns(work),
    age: ageColumns(work, (visit) => visit === 0),
    birthDate: dateColumns(work, 'birth-date', () => true),
  }
}

function visitColumns(work: Work): VisitColumns[] {
  const values = work.used.filter(({ meaning }) => meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value')
  const years = values.flatMap(({ meaning }) => (meaning?.visit !== undefined && 'year' in meaning.visit ? [meaning.visit.year] : []))
  const newest = Math.max(0, ...years)
  const current = years.length > 0 && values.every(({ meaning }) => meaning?.visit !== undefined) ? newest : 0
  const visits = new Set([current, ...values.map((role) => visitOf(role))])
  return [...visits].map((visit) => ({
    visit,
    date: dateColumns(work, 'date', (role) => visitOf(role) === visit || (visit === current && visitOf(role) === 0)),
    age: visit === current ? [] : ageColumns(work, (of) => of === visit),
    values: analyteIds.flatMap((analyte) =>
      values
        .filter((role) => role.meaning?.field === analyte && visitOf(role) === visit)
        .sort((one, other) => (one.meaning?.rank ?? 9) - (other.meaning?.rank ?? 9))
        .map((role) => valueColumn(analyte, role, work)),
    ),
  }))
}

function visitOf({ meaning }: ColumnRole): number {
  const visit = meaning?.visit
  return visit === undefined ? 0 : 'back' in visit ? visit.back : visit.year
}

function valueColumn(analyte: AnalyteId, role: ColumnRole, work: Work): ValueColumn {
  const { evidence } = work
  const { column, meaning } = role
  const beside = (wanted: HeaderRole): number | null => besideColumn(role, wanted, work)
  const unitColumn = beside('unit')
  const unit = columnUnit(
    analyte,
    {
      option: evidence.units[analyte] ?? null,
      header: meaning?.unitAmbiguous === true ? { ambiguous: true } : meaning?.unit === undefined ? null : { unit: meaning.unit },
      unitRow: column.unitText === null ? null : parseUnit(column.unitText),
      unitColumn: unitColumn !== null,
    },
    sampledNumbers(sampleOf(work, column.index), evidence.decimalComma),
    evidence.rules,
  )
  const upper = beside('upper')
  const range = beside('range')
  const method =
    analyte === 'alp'
      ? alpMethodOf(evidence.alpMethod, meaning?.method, meaning?.code !== undefined, upperLimits(work, upper, range))
      : null
  work.notes.set(column.index, {
    unit: unit.unit,
    unitWhy: unit.why,
    ...(unit.median !== null && { unitMedian: unit.median }),
    ...(method !== null && { method: method.method, methodWhy: method.why }),
  })
  noteUnit(analyte, role, unit.why, unit.unit, unit.median, work)
  return {
    ...named(column),
    analyte,
    unit,
    method: method?.method ?? null,
    flag: beside('flag'),
    lower: beside('lower'),
    upper,
    range,
    unitColumn,
  }
}

function noteUnit(analyte: AnalyteId, role: ColumnRole, why: UnitWhy, unit: UnitId | null, middle: number | null, work: Work): void {
  const where = { column: role.column.index + 1, header: role.column.title, analyte }
  const typical = middle === null ? '' : String(Number(middle.toPrecision(4)))
  if (why === 'distribution')
    work.issues.push({
      code: 'unit-assumed-for-column',
      level: 'info',
      where,
      args: { unit: unit === null ? '' : (shownUnits[unit] ?? unit), median: typical, field: analyte },
    })
  if (why === 'ambiguous')
    work.issues.push({ code: 'unit-unclear-for-column', level: 'error', where, args: { median: typical, field: analyte } })
}

/**
 * The column that gives the flag, limit, range or unit of a value: named after the same analyte and visit,
 * or a plain `単位`, `基準値`, `H/L` that stands between this value and the next one.
 */
function besideColumn(role: ColumnRole, wanted: HeaderRole, work: Work): number | null {
  const candidates = work.used.filter(
    (other) => other.meaning?.field === role.meaning?.field && other.meaning?.role === wanted && visitOf(other) === visitOf(role),
  )
  const right = candidates.find(({ column }) => column.index > role.column.index)
  return (right ?? candidates[0] ?? plainColumnAfter(role, wanted, work))?.column.index ?? null
}

function plainColumnAfter(role: ColumnRole, wanted: HeaderRole, work: Work): ColumnRole | undefined {
  const field = plainFields[wanted]
  if (field === undefined) return undefined
  const next = work.used.find(
    ({ column, meaning }) =>
      column.index > role.column.index && meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value',
  )
  const until = next?.column.index ?? role.column.index + besideAtMost
  const found = work.used.find(
    ({ column, meaning }) => meaning?.field === field && column.index > role.column.index && column.index < until,
  )
  // Between them may stand another test that this program doesn't know, with a unit of its own.
  const between = work.all.slice(role.column.index + 1, found?.column.index ?? 0)
  return between.every(({ meaning, column }) => meaning !== null || plainBeside.test(column.title)) ? found : undefined
}

const plainFields: Partial<Record<HeaderRole, Field>> = {
  unit: 'unit',
  flag: 'flag',
  range: 'reference-range',
  lower: 'reference-low',
  upper: 'reference-high',
}
const plainBeside = /^[\s\u3000]*(?:判定|評価|コメント|備考|記号|.{0,6}区分.{0,3}|データ属性|grade|comment)?[\s\u3000]*$/i
const besideAtMost = 8

function upperLimits(work: Work, upper: number | null, range: number | null): string[] {
  if (upper !== null) return sampleOf(work, upper)
  if (range === null) return []
  return sampleOf(work, range).flatMap((text) => {
    const high = parseReferenceRange(text)?.high
    return high === null || high === undefined ? [] : [String(high)]
  })
}

function sexColumns(work: Work): SexColumn[] {
  return rolesFor(work, 'sex').flatMap(({ column }) => {
    const texts = sampleOf(work, column.index)
    const scheme = inferSexScheme(texts)
    if (texts.some((text) => parseSex(text, scheme).kind === 'ambiguous')) {
      refuse(work, column.index, 'not-readable', 'sex-coding-unclear', { header: column.title })
      return []
    }
    return [{ ...named(column), scheme }]
  })
}

/** An age that mostly is none (a code of an age class, days of life) is not used at all. */
function ageColumns(work: Work, ofVisit: (visit: number) => boolean): NamedColumn[] {
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

function dateColumns(work: Work, field: 'date' | 'birth-date', wanted: (role: ColumnRole) => boolean): DateColumn[] {
  return rolesFor(work, field)
    .filter(wanted)
    .map(({ column }) => {
      const texts = sampleOf(work, column.index)
      const own = work.evidence.dateOrder ?? inferDateOrder(texts) ?? dottedOrder(texts)
      const order = own ?? orderOfFile(work)
      if (order === 'conflict' || (order === null && texts.some((text) => parseDate(text).kind === 'ambiguous'))) {
        const where = { column: column.index + 1, header: column.title }
        if (!work.issues.some(({ code, where: known }) => code === 'date-order-unclear' && known.column === where.column)) {
          work.issues.push({ code: 'date-order-unclear', level: 'error', where, args: { header: column.title } })
        }
        return { ...named(column), order: null }
      }
      noteYearOnly(field, column, texts, work)
      if (order !== null && (own !== null || texts.some((text) => parseDate(text).kind === 'ambiguous'))) {
        work.notes.set(column.index, { dateOrder: order })
      }
      return { ...named(column), order }
    })
}

/** `01.02.1970` with dots is written day first wherever it is written. */
function dottedOrder(texts: readonly string[]): 'dmy' | null {
  const ambiguous = texts.filter((text) => parseDate(text).kind === 'ambiguous')
  return ambiguous.length > 0 && ambiguous.every((text) => /^\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.test(text)) ? 'dmy' : null
}

/** One program wrote all dates of a file: what one column proves holds for the others. */
function orderOfFile(work: Work): 'dmy' | 'mdy' | 'conflict' | null {
  const orders = [...rolesFor(work, 'date'), ...rolesFor(work, 'birth-date')].map(({ column }) =>
    inferDateOrder(sampleOf(work, column.index)),
  )
  const proven = new Set(orders.filter((order) => order !== null))
  return proven.size > 1 ? 'conflict' : ([...proven][0] ?? null)
}

function noteYearOnly(field: Field, column: NamedColumn, texts: readonly string[], work: Work): void {
  if (field !== 'date' || !texts.some((text) => parseDate(text).kind === 'year')) return
  const where = { column: column.index + 1, header: column.title }
  if (work.issues.some(({ code, where: known }) => code === 'date-year-only' && known.column === where.column)) return
  work.issues.push({ code: 'date-year-only', level: 'info', where, args: {} })
}

function refuse(work: Work, index: number, ignored: IgnoredBecause, code: string, args: Issue['args']): void {
  if (work.notes.get(index)?.ignored !== undefined) return
  work.notes.set(index, { ignored })
  work.issues.push({ code, level: 'warning', where: { column: index + 1, header: String(args.header ?? '') }, args })
}

/** Columns of a field, best first. */
function rolesFor(work: Work, field: Field): ColumnRole[] {
  return work.used
    .filter(({ meaning }) => meaning?.field === field && meaning.role === 'value')
    .sort((one, other) => (one.meaning?.rank ?? 9) - (other.meaning?.rank ?? 9) || one.column.index - other.column.index)
}

function indexesOf(work: Work, field: Field): number[] {
  return rolesFor(work, field).map(({ column }) => column.index)
}

/** Ids: of equally good columns the one with the fewest blanks; a mere row counter only when there is nothing else. */
function byFill(work: Work, field: Field): ColumnRole[] {
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

function named({ index, title }: NamedColumn): NamedColumn {
  return { index, title }
}

function sampleOf(work: Work, index: number): string[] {
  return work.evidence.rows.map((row) => row[index] ?? '')
}
