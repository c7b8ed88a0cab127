import { type Issue, UsageError } from '../../issue.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { isUnitOf } from '../cells/convert.ts'
import { parseUnit, type UnitId } from '../cells/unit.ts'
import { parseValue } from '../cells/value.ts'
import type { ReadOptions } from '../read-options.ts'
import type { Dialect } from '../table/dialect.ts'
import { type ColumnHeader, findHeader, type Header, isBlankRow } from '../table/header.ts'
import { type RowShape, rowFault, rowShapeOf } from '../table/row-shape.ts'
import type { SheetRow } from '../table/rows.ts'
import { carriedColumns } from './carried.ts'
import type { ColumnReading, FileReading } from './file-reading.ts'
import { columnLetter, fieldsNamed, mappedColumns } from './named-columns.ts'
import { aliasesOf, isAnalyteField, recognizeHeader } from './names/aliases.ts'
import { didYouMean } from './names/did-you-mean.ts'
import { refuseSeveralPeople } from './one-person.ts'
import { refuseUnknownPerson } from './person-column.ts'
import type { Plan } from './plan.ts'
import { type PlannedColumns, planColumns } from './plan-columns.ts'
import { type ColumnRole, type IgnoredBecause, rolesOf } from './roles.ts'
import { testsLeftOut } from './tests-left-out.ts'
import { numberOfVisit } from './work.ts'

/** Everything settled about a file's columns, for reading rows and for telling how. */
export interface ReadColumns {
  header: Header
  shape: RowShape
  plan: Plan
  reading: Omit<FileReading, 'file' | 'gzip' | 'workbook' | 'encoding' | 'delimiter'>
}

/** Finds the header and what its columns are for. Throws UsageError when the file has nothing to read. */
export function readColumns(file: string, rows: readonly SheetRow[], dialect: Dialect, options: ReadOptions): ReadColumns {
  const header = findHeader(rows, fieldsNamed(options.map ?? {})) ?? headerForMap(rows, options)
  if (header === null) throw noLiverColumns(file, rows, [], false)
  refusePairs(header)
  const shape = rowShapeOf(header, rows.slice(header.dataRow))
  const sampled = rows.slice(header.dataRow).filter((row) => rowFault(row, shape) === null)
  const mapped = mappedColumns(options.map ?? {}, header.columns)
  const sample = sampled.slice(0, sampleSize).map(({ cells }) => cells)
  const roles = rolesOf(header.columns, mapped, sample)
  const planned = planColumns(roles, {
    rules: options.rules,
    units: statedUnits(options),
    alpMethod: options.alpMethod,
    dateOrder: options.dateOrder,
    decimalComma: dialect.decimalComma,
    daysFrom: options.daysFrom ?? null,
    rows: sample,
  })
  if (!hasValues(planned.plan))
    throw noLiverColumns(
      file,
      rows,
      header.columns,
      roles.some(({ ignored }) => ignored === 'urine'),
    )
  refuseUnknownPerson(file, planned.plan, header.columns, sample)
  const watched = refuseSeveralPeople(
    file,
    planned.plan,
    roles,
    sampled.map(({ cells }) => cells),
  )
  const empty: Issue[] = rows.slice(header.dataRow).every(({ cells }) => isBlankRow(cells))
    ? [{ code: 'no-data-rows', level: 'warning', where: {}, args: { line: rows[header.titleRow]?.line ?? 0 } }]
    : []
  const left = testsLeftOut(planned.plan, roles, sample)
  const placed = [
    ...empty,
    ...unlikeHeader(rows.slice(header.dataRow), shape),
    ...planned.issues,
    ...roleIssues(roles),
    ...left.issues,
  ].map((issue) => ({
    ...issue,
    where: { file, ...issue.where },
  }))
  const carried = carriedColumns(file, options.carry ?? [], header.columns)
  const plan: Plan = {
    ...planned.plan,
    ...(carried.length > 0 && { carried }),
    ...(watched.length > 0 && { watched }),
    ...(left.columns.length > 0 && { leftOut: left.columns }),
  }
  return { header, shape, plan, reading: describe(rows, header, roles, planned, placed, sampled) }
}

/** `1,GOT,31,GPT,42`: a row that holds names and numbers in turn is no header, and the tests may stand elsewhere in the next row. */
function refusePairs({ titles, columns }: Header): void {
  const named = columns.filter(
    ({ title, meaning }) => title !== '' && meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value',
  )
  const paired = named.filter(({ index }) => /^\s*[<>]?\d{1,4}(?:\.\d+)?\s*[HL]?\s*$/.test((titles[index + 1] ?? '').normalize('NFKC')))
  if (paired.length > 0 && paired.length * 2 > named.length) throw new UsageError('tests-side-by-side', { header: paired[0]?.title ?? '' })
}

/** With `--map` a sheet is readable even if none of its titles is known: the first wide row is its header. */
function headerForMap(rows: readonly SheetRow[], options: ReadOptions): Header | null {
  if (Object.keys(options.map ?? {}).length === 0) return null
  const widest = Math.max(0, ...rows.slice(0, 20).map(({ cells }) => cells.filter((cell) => cell !== '').length))
  const titleRow = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length >= widest * 0.9)
  const titles = rows[titleRow]?.cells
  if (titles === undefined) return null
  const columns = titles.map((title, index) => ({ index, title, meaning: null, groups: [], unitText: null, contradiction: null }))
  return { titleRow, headerRows: [titleRow], preambleRows: [], dataRow: titleRow + 1, exampleLine: null, titles, columns }
}

function statedUnits(options: ReadOptions): Partial<Record<AnalyteId, UnitId>> {
  const units: Partial<Record<AnalyteId, UnitId>> = {}
  for (const analyte of analyteIds) {
    const text = options.units?.[analyte]
    if (text === undefined) continue
    const parsed = parseUnit(text)
    if (parsed === null || !('unit' in parsed) || !isUnitOf(analyte, parsed.unit, options.rules)) {
      const known = options.rules.units.conversions[analyte].map(({ unit }) => unit).join(', ')
      throw new UsageError('unit-not-for-analyte', { analyte, unit: text, known })
    }
    units[analyte] = parsed.unit
  }
  return units
}

function hasValues(plan: Plan): boolean {
  return plan.tests !== null || plan.visits.some(({ values }) => values.length > 0)
}

/** Says what was looked for, which titles were seen, and which of them look alike. */
function noLiverColumns(file: string, rows: readonly SheetRow[], columns: readonly ColumnHeader[], urine: boolean): UsageError {
  const below = testsBelowEachOther(rows)
  if (below !== null) return new UsageError('tests-in-rows', { file, tests: below.slice(0, 3).join(', ') })
  const widest = rows
    .slice(0, 20)
    .reduce<SheetRow | undefined>((best, row) => (row.cells.length > (best?.cells.length ?? 0) ? row : best), undefined)
  const titles = (columns.length > 0 ? columns.map(({ title }) => title) : (widest?.cells ?? [])).filter((title) => title.trim() !== '')
  // A sheet of urine tests has no name to suggest: mapping one of them would be the mistake.
  const near = (urine ? [] : titles).flatMap((title) => {
    const analyte = analyteIds.find((id) => title.length > 3 && didYouMean(title, aliasesOf(id), 1, 0.25).length > 0)
    return analyte === undefined || recognizeHeader(title) !== null ? [] : [`--map ${analyte}="${title}"`]
  })
  const seen = titles
    .slice(0, 12)
    .map((title) => (title.length > 24 ? `${title.slice(0, 24)}…` : title))
    .join(' | ')
  return new UsageError(near.length > 0 ? 'no-liver-columns-near' : 'no-liver-columns', {
    file,
    seen,
    count: titles.length,
    near: near.slice(0, 3).join('  '),
  })
}

/** Says at once what `inspect` could not show otherwise: that most rows don't go with the header. */
function unlikeHeader(rows: readonly SheetRow[], shape: RowShape): Issue[] {
  const filled = rows.filter(({ cells }) => !isBlankRow(cells))
  const unlike = filled.filter((row) => lengthFaults.has(rowFault(row, shape) ?? ''))
  if (unlike.length * 2 <= filled.length) return []
  const args = { count: unlike.length, rows: filled.length, expected: shape.width, cells: unlike[0]?.cells.length ?? 0 }
  return [{ code: 'rows-unlike-header', level: 'warning', where: {}, args }]
}

/** `項目,今回,前回` with GOT and GPT below: the sheet of one person, turned. Null when no column lists tests. */
function testsBelowEachOther(rows: readonly SheetRow[]): string[] | null {
  for (const index of [0, 1, 2]) {
    const named = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => isTest(cell))
    if (new Set(named).size > 1) return [...new Set(named)]
  }
  return null
}

function isTest(cell: string): boolean {
  const meaning = recognizeHeader(cell)
  return meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value'
}

function roleIssues(roles: readonly ColumnRole[]): Issue[] {
  return roles.flatMap(({ column, ignored }): Issue[] => {
    const where = { column: column.index + 1, header: column.title }
    if (ignored === 'header-rows-differ') {
      return [{ code: 'header-rows-differ', level: 'error', where, args: { one: column.title, other: column.contradiction ?? '' } }]
    }
    const code = ignored === null ? undefined : misleading[ignored]
    return code === undefined ? [] : [{ code, level: 'info', where, args: { header: column.title } }]
  })
}

function describe(
  rows: readonly SheetRow[],
  header: Header,
  roles: readonly ColumnRole[],
  { plan, notes }: PlannedColumns,
  issues: readonly Issue[],
  sampled: readonly SheetRow[],
): ReadColumns['reading'] {
  const lineOf = (index: number): number => rows[index]?.line ?? 0
  return {
    layout: plan.layout,
    header: { lines: header.headerRows.map(lineOf), titles: lineOf(header.titleRow), firstData: rows[header.dataRow]?.line ?? null },
    preamble: header.preambleRows.map((index) => ({
      line: lineOf(index),
      text: (rows[index]?.cells ?? []).filter((cell) => cell !== '').join(' '),
    })),
    columns: roles.map((role) => describeColumn(role, notes)),
    tests: plan.tests === null ? [] : testsSeen(plan, sampled),
    sample: sampleShare(plan, sampled),
    issues,
  }
}

function describeColumn({ column, meaning, ignored }: ColumnRole, notes: PlannedColumns['notes']): ColumnReading {
  const note = notes.get(column.index)
  const visit = meaning?.visit
  return {
    index: column.index + 1,
    letter: columnLetter(column.index),
    header: column.title,
    field: meaning?.field ?? null,
    role: meaning?.role ?? null,
    ignored: note?.ignored ?? ignored,
    unit: note?.unit ?? null,
    unitWhy: note?.unitWhy ?? null,
    unitMedian: note?.unitMedian ?? null,
    method: note?.method ?? null,
    methodWhy: note?.methodWhy ?? null,
    visit: visit === undefined ? null : numberOfVisit(visit),
    dateOrder: note?.dateOrder ?? null,
    ...(note?.nationalNumbers === true && { nationalNumbers: true }),
  }
}

/** Long files: the test names of the sampled rows with the analyte each is read as. */
function testsSeen(plan: Plan, sampled: readonly SheetRow[]): FileReading['tests'] {
  const seen = new Map<string, AnalyteId | null>()
  for (const { cells } of sampled) {
    const texts = [...(plan.tests?.code ?? []), ...(plan.tests?.name ?? [])]
      .map((index) => cells[index] ?? '')
      .filter((text) => text !== '')
    const name = texts.join(' ')
    if (name === '' || seen.has(name)) continue
    const meanings = texts.map(recognizeHeader).filter((meaning) => meaning !== null && isAnalyteField(meaning.field))
    seen.set(name, (meanings[0]?.field as AnalyteId | undefined) ?? null)
  }
  return [...seen].map(([name, analyte]) => ({ name, analyte }))
}

function sampleShare(plan: Plan, sampled: readonly SheetRow[]): FileReading['sample'] {
  const columns = plan.tests !== null ? plan.tests.result : plan.visits.flatMap(({ values }) => values)
  const texts = sampled.flatMap(({ cells }) => columns.map(({ index }) => cells[index] ?? '').filter((text) => text.trim() !== ''))
  const readable = texts.filter((text) => parseValue(text, { decimalComma: plan.decimalComma }).kind !== 'not-a-number').length
  return { rows: sampled.filter(({ cells }) => !isBlankRow(cells)).length, cells: texts.length, readable }
}

const lengthFaults: ReadonlySet<string> = new Set(['row-too-long', 'row-too-short'])
const misleading: Partial<Record<IgnoredBecause, Issue['code']>> = { urine: 'column-is-urine', fraction: 'column-is-fraction' }
const sampleSize = 200
