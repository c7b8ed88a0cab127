import { type Issue, UsageError } from '../../issue.ts'
import { analyteIds } from '../../panel/analyte.ts'
import { dateColumns } from './dates.ts'
import { isAnalyteField } from './names/aliases.ts'
import type { Plan, TestColumns, VisitColumns } from './plan.ts'
import type { ColumnRole } from './roles.ts'
import { ageColumns, subjectColumns } from './subject-columns.ts'
import { questionTwins } from './twin-columns.ts'
import { valueColumn } from './value-columns.ts'
import { type ColumnEvidence, type ColumnNote, type ColumnWork, indexesOf, named, numberOfVisit, rolesFor, visitOf } from './work.ts'

export interface PlannedColumns {
  plan: Plan
  /** What was decided about single columns, by column number (from 0). */
  notes: ReadonlyMap<number, ColumnNote>
  issues: readonly Issue[]
}

/** Turns columns with roles into the plan that every row is read with. */
export function planColumns(roles: readonly ColumnRole[], evidence: ColumnEvidence): PlannedColumns {
  const work: ColumnWork = { all: roles, used: roles.filter(({ ignored }) => ignored === null), evidence, notes: new Map(), issues: [] }
  const tests = testColumns(work)
  const plan: Plan = {
    layout: tests === null ? 'wide' : 'long',
    subject: subjectColumns(work),
    visits: tests === null ? visitColumns(work).map((visit) => questionTwins(visit, work)) : [],
    tests,
    decimalComma: evidence.decimalComma,
  }
  return { plan, notes: work.notes, issues: work.issues }
}

/** A file with one row per test has a column of test names or codes and one of results. */
function testColumns(work: ColumnWork): TestColumns | null {
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
    specimen: titled(work, specimenTitle),
    method: titled(work, methodTitle),
  }
}

function titled(work: ColumnWork, title: RegExp): number[] {
  return work.all.filter(({ column }) => title.test(column.title.normalize('NFKC').trim())).map(({ column }) => column.index)
}

/** `項目名,結果,項目名,結果`: several tests in one row are neither one row per test nor one column per test. */
function refuseSideBySide(work: ColumnWork): void {
  const titles = rolesFor(work, 'test-name').map(({ column }) => column.title)
  const twice = titles.find((title, index) => titles.indexOf(title) !== index)
  if (twice !== undefined) throw new UsageError('tests-side-by-side', { header: twice })
}

function visitColumns(work: ColumnWork): VisitColumns[] {
  const values = work.used.filter(({ meaning }) => meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value')
  const told = values.flatMap(({ meaning }) => (meaning?.visit !== undefined && !('back' in meaning.visit) ? [meaning.visit] : []))
  const newest = Math.max(0, ...told.map(numberOfVisit))
  const current = told.length > 0 && values.every(({ meaning }) => meaning?.visit !== undefined) ? newest : 0
  const others = [...new Set(values.map((role) => visitOf(role)))].filter((visit) => visit !== current)
  // Newest first: 前回 before 前々回, 2024 before 2023.
  others.sort((one, other) => (told.length > 0 ? other - one : one - other))
  const days = new Map(told.flatMap((each) => ('day' in each ? [[numberOfVisit(each), each.day] as const] : [])))
  const valuesOf = byVisit(values)
  const dated = byVisit(work.used.filter(({ meaning }) => meaning?.field === 'date'))
  const aged = byVisit(work.used.filter(({ meaning }) => meaning?.field === 'age'))
  return [current, ...others].map((visit) => ({
    visit,
    day: days.get(visit) ?? null,
    date:
      visit === current || dated.has(visit)
        ? dateColumns(work, 'date', (role) => visitOf(role) === visit || (visit === current && visitOf(role) === 0))
        : [],
    age: visit === current || !aged.has(visit) ? [] : ageColumns(work, (of) => of === visit),
    values: analyteIds.flatMap((analyte) =>
      (valuesOf.get(visit) ?? [])
        .filter((role) => role.meaning?.field === analyte)
        .sort((one, other) => (one.meaning?.rank ?? 9) - (other.meaning?.rank ?? 9))
        .map((role) => valueColumn(analyte, role, work)),
    ),
  }))
}

/** A sheet may hold hundreds of visits side by side: none of them is looked for among all columns. */
function byVisit(roles: readonly ColumnRole[]): ReadonlyMap<number, readonly ColumnRole[]> {
  const found = new Map<number, ColumnRole[]>()
  for (const role of roles) {
    const visit = visitOf(role)
    const known = found.get(visit)
    if (known === undefined) found.set(visit, [role])
    else known.push(role)
  }
  return found
}

const specimenTitle =
  /^(?:検査)?(?:材料|検体|検体種別|検体材料|検体名|材料名|材料名称|検体種別名称|分類|検査分類|検査区分|検査グループ|分野|検査分野|样本|标本|样本类型|标本类型|검체|검체명)$|^(?:panel|panel name|test (?:group|panel|category)|order(?: name)?|category|section|group)$|^(?:specimen|sample|material|fluid|matrix)(?:[ _]?(?:type|source|name|desc(?:ription)?))?$/i
const methodTitle =
  /^(?:検査|測定|分析)?(?:方法|手法|原理|測定法|検査法)(?:名|名称)?$|^(?:(?:test|assay|analysis|analytical|measurement)[ _]?)?method(?:[ _]?name)?$/i
