import { analyteIds } from '../../panel/analyte.ts'
import { analytesOnSheets } from '../../rules/analytes/all.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { convertToCanonical } from '../cells/convert.ts'
import type { UnitId } from '../cells/unit.ts'
import { parseValue } from '../cells/value.ts'
import type { ValueColumn, VisitColumns } from './plan.ts'
import { median } from './sampled-numbers.ts'
import { type ColumnWork, sampleOf } from './work.ts'

/**
 * Several columns of one test that contradict each other in most of the sampled rows: that is said once, and none of them is used
 * where they differ. Of those whose values nobody's column of this test has (platelets around 46), not even alone.
 */
export function questionTwins(visit: VisitColumns, work: ColumnWork): VisitColumns {
  const values = new Map(visit.values.map((column) => [column.index, column]))
  for (const analyte of analyteIds) {
    const columns = visit.values.filter((column) => column.analyte === analyte)
    const [first, second] = columns
    if (first === undefined || second === undefined || !differInMost(columns, work)) continue
    const believed = columns.filter((column) => isBelievable(column, work))
    for (const column of columns) {
      const doubted = believed.length > 0 && !believed.includes(column)
      values.set(column.index, { ...column, twins: doubted ? 'doubted' : 'differ' })
    }
    const odd = believed.length === 1 ? columns.filter((column) => !believed.includes(column)) : []
    const where = { column: (odd[0] ?? first).index + 1, header: (odd[0] ?? first).title, analyte }
    work.issues.push({
      code: 'columns-contradict',
      level: 'error',
      where,
      args: {
        field: analyte,
        columns: columns.map(({ index, title }) => `${title} (${index + 1})`).join(' / '),
        // Where both could be it, none is suggested.
        example: believed.length === 1 ? (believed[0] ?? first).index + 1 : '…',
      },
    })
  }
  return { ...visit, values: visit.values.map((column) => values.get(column.index) ?? column) }
}

function differInMost(columns: readonly ValueColumn[], work: ColumnWork): boolean {
  const read = columns.map((column) => numbersOf(column, work))
  let both = 0
  let different = 0
  for (let row = 0; row < work.evidence.rows.length; row += 1) {
    const here = read.map((numbers) => numbers[row] ?? null).filter((number) => number !== null)
    const [one] = here
    if (one === undefined || here.length < 2) continue
    both += 1
    if (here.some((other) => Math.abs(other - one) > Math.max(one, other) * apart)) different += 1
  }
  return different >= enough && different * 2 > both
}

function isBelievable(column: ValueColumn, work: ColumnWork): boolean {
  const middle = median(numbersOf(column, work).filter((number) => number !== null))
  const usual = analytesOnSheets[column.analyte].usualMedian
  return middle !== null && middle >= usual.from && middle <= usual.to
}

/** By row, in the canonical unit; null where there is no plain number. */
function numbersOf(column: ValueColumn, work: ColumnWork): (number | null)[] {
  return sampleOf(work, column.index).map((text) => {
    const parsed = parseValue(text, { decimalComma: work.evidence.decimalComma })
    if (parsed.kind !== 'number' || parsed.comparator !== '=' || parsed.unit === 'ambiguous') return null
    return canonical(column, parsed.value, parsed.unit ?? column.unit.unit, work.evidence.rules)
  })
}

function canonical({ analyte }: ValueColumn, value: number, unit: UnitId | null, rules: RuleSet): number | null {
  // A unit that nobody knows can't be compared, and is refused elsewhere.
  const converted = unit === null ? value : convertToCanonical(analyte, value, unit, rules)
  return converted === 'impossible' ? null : converted
}

/** More than any rounding: 4.1 beside 4.4. */
const apart = 0.06
const enough = 3
