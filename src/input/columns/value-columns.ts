import type { AnalyteId } from '../../panel/analyte.ts'
import { shownUnits } from '../cells/read-value.ts'
import { parseReferenceRange } from '../cells/reference.ts'
import { parseUnit, type UnitId } from '../cells/unit.ts'
import { alpMethodOf } from './alp-method.ts'
import { type Field, isAnalyteField } from './names/aliases.ts'
import type { HeaderRole } from './names/header-parts.ts'
import type { ValueColumn } from './plan.ts'
import type { ColumnRole } from './roles.ts'
import { sampledNumbers } from './sampled-numbers.ts'
import { columnUnit, type UnitWhy } from './units.ts'
import { type ColumnWork, named, sampleOf, visitOf } from './work.ts'

/** Settles unit and method of one column with values, and finds what stands beside it. */
export function valueColumn(analyte: AnalyteId, role: ColumnRole, work: ColumnWork): ValueColumn {
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

function noteUnit(analyte: AnalyteId, role: ColumnRole, why: UnitWhy, unit: UnitId | null, middle: number | null, work: ColumnWork): void {
  const where = { column: role.column.index + 1, header: role.column.title, analyte }
  const typical = middle === null ? '' : String(Number(middle.toPrecision(4)))
  if (why === 'distribution')
    work.issues.push({
      code: 'unit-assumed-for-column',
      level: 'info',
      where,
      args: { unit: unit === null ? '' : (shownUnits[unit] ?? unit), median: typical, field: analyte },
    })
  if (why !== 'ambiguous') return
  const stated = role.meaning?.unit ?? statedBelow(role)
  if (stated === null)
    work.issues.push({ code: 'unit-unclear-for-column', level: 'error', where, args: { median: typical, field: analyte } })
  else
    work.issues.push({
      code: 'unit-contradicted',
      level: 'error',
      where,
      args: { unit: shownUnits[stated] ?? stated, median: typical, field: analyte },
    })
}

function statedBelow({ column }: ColumnRole): UnitId | null {
  const parsed = column.unitText === null ? null : parseUnit(column.unitText)
  return parsed !== null && 'unit' in parsed ? parsed.unit : null
}

/**
 * The column that gives the flag, limit, range or unit of a value: named after the same analyte and visit,
 * or a plain `単位`, `基準値`, `H/L` that stands between this value and the next one.
 */
function besideColumn(role: ColumnRole, wanted: HeaderRole, work: ColumnWork): number | null {
  const candidates = rolesByName(work).get(nameOf(role.meaning?.field, wanted, role)) ?? []
  const right = candidates.find(({ column }) => column.index > role.column.index)
  return (right ?? candidates[0] ?? plainColumnAfter(role, wanted, work))?.column.index ?? null
}

/** By field, role and visit, and by field alone: in a sheet of many columns none is looked for among all of them. */
function rolesByName(work: ColumnWork): ReadonlyMap<string, readonly ColumnRole[]> {
  const known = byName.get(work)
  if (known !== undefined) return known
  const found = new Map<string, ColumnRole[]>()
  for (const role of work.used) {
    const { meaning } = role
    if (meaning === null) continue
    for (const name of [nameOf(meaning.field, meaning.role, role), meaning.field]) {
      const own = found.get(name)
      if (own === undefined) found.set(name, [role])
      else own.push(role)
    }
  }
  byName.set(work, found)
  return found
}

function nameOf(field: Field | undefined, wanted: HeaderRole, role: ColumnRole): string {
  return `${field ?? ''}\u001f${wanted}\u001f${visitOf(role)}`
}

function plainColumnAfter(role: ColumnRole, wanted: HeaderRole, work: ColumnWork): ColumnRole | undefined {
  const field = plainFields[wanted]
  if (field === undefined || !rolesByName(work).has(field)) return undefined
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

function upperLimits(work: ColumnWork, upper: number | null, range: number | null): string[] {
  if (upper !== null) return sampleOf(work, upper)
  if (range === null) return []
  return sampleOf(work, range).flatMap((text) => {
    const high = parseReferenceRange(text)?.high
    return high === null || high === undefined ? [] : [String(high)]
  })
}

const byName = new WeakMap<ColumnWork, ReadonlyMap<string, readonly ColumnRole[]>>()

const plainFields: Partial<Record<HeaderRole, Field>> = {
  unit: 'unit',
  flag: 'flag',
  range: 'reference-range',
  lower: 'reference-low',
  upper: 'reference-high',
}

const plainBeside = /^[\s\u3000]*(?:判定|評価|コメント|備考|記号|.{0,6}区分.{0,3}|データ属性|grade|comment)?[\s\u3000]*$/i

const besideAtMost = 8
