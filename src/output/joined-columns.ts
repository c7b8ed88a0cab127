import { shownUnits } from '../input/cells/read-value.ts'
import type { ColumnReading } from '../input/csv.ts'
import { isAnalyteId } from '../panel/analyte.ts'
import { fileColumn, isAnswer } from './answer-columns.ts'
import { plain } from './choice.ts'
import type { RunFile } from './format.ts'

/** The columns of several files side by side: one for each that is the same in all of them. */
export interface JoinedColumns {
  /** `column` is how the first file that has it reads it. */
  columns: readonly { title: string; column: ColumnReading }[]
  /** By file: where each of its columns (from 0) stands among them; null for what this program had added to it. */
  places: readonly (readonly (number | null)[])[]
}

/**
 * Columns are the same where their headers are, the second of a name with the second; values in another unit are another column,
 * so that no number stands below a unit that is not its own.
 */
export function joinColumns(files: readonly RunFile[]): JoinedColumns {
  const numbers = new Map<string, number>()
  const columns: { title: string; column: ColumnReading }[] = []
  const places = files.map(({ reading }) => {
    const seen = new Map<string, number>()
    const isOwn = isAnswer(reading.columns.map(({ header }) => header))
    return reading.columns.map((column, at) => {
      if (isOwn(at) || (files.length > 1 && column.header === fileColumn)) return null
      const name = keyOf(column)
      const nth = (seen.get(name) ?? 0) + 1
      seen.set(name, nth)
      const key = `${name}\u001f${nth}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = columns.length
      numbers.set(key, number)
      columns.push({ title: titleOf(column), column })
      return number
    })
  })
  return { columns: withUnitsApart(columns), places }
}

function keyOf(column: ColumnReading): string {
  return `${plain(column.header)}\u001f${unitOf(column) ?? ''}`
}

function unitOf({ field, unit, ignored }: ColumnReading): string | null {
  return field !== null && isAnalyteId(field) && ignored === null ? unit : null
}

/** A unit that stood in a row of its own goes along with the name. */
function titleOf(column: ColumnReading): string {
  const { header, unitWhy } = column
  const unit = unitOf(column)
  return unitWhy === 'unit-row' && unit !== null ? `${header} [${unit}]` : header
}

/** Two columns of one name in two units say which is which. */
function withUnitsApart(columns: readonly { title: string; column: ColumnReading }[]) {
  const counts = new Map<string, number>()
  for (const { title } of columns) counts.set(title, (counts.get(title) ?? 0) + 1)
  return columns.map(({ title, column }) => {
    const unit = unitOf(column)
    const apart = (counts.get(title) ?? 0) > 1 && unit !== null
    return { title: apart ? `${title} [${shownUnits[unit as keyof typeof shownUnits] ?? unit}]` : title, column }
  })
}
