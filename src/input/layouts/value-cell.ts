import type { ValueCell } from '../cells/reading.ts'
import type { ValueColumn } from '../columns/plan.ts'

/** A cell of a column, with all that was settled about it; its text is for each row to fill. */
export function valueCellOf(column: ValueColumn): ValueCell {
  const { unit } = column
  return {
    text: '',
    column: column.index + 1,
    header: column.title,
    analyte: column.analyte,
    unit: unit.why === 'ambiguous' ? 'ambiguous' : unit.unit,
    unitAssumed: unit.why === 'distribution',
    unitSettled: unit.settled === true,
    unitForced: unit.why === 'option',
    method: column.method,
    ...(column.twins !== undefined && { twins: column.twins }),
    ...(standsAlone(column) && { known: new Map() }),
  }
}

/** Whether a cell's own text is all that says something of its value. */
export function standsAlone({ unitColumn, flag, lower, upper, range }: ValueColumn): boolean {
  return unitColumn === null && flag === null && lower === null && upper === null && range === null
}
