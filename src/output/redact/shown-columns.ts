import { columnNamed } from '../../input/columns/named-columns.ts'
import type { FileReading } from '../../input/csv.ts'
import type { Choice } from '../choice.ts'
import { cellMaskOf } from './columns.ts'

/** Where the columns (from 0) stand that the call names with `--show`; those it only groups by are none of them. */
export function shownColumns(choice: Choice, reading: Pick<FileReading, 'columns'>): ReadonlySet<number> {
  return new Set(choice.asked.flatMap((at) => placeOf(choice.columns[at] ?? '', reading) ?? []))
}

/** What goes along with a person, masked where it may name them. */
export function carriedMask(choice: Choice, reading: Pick<FileReading, 'columns'>): (carried: readonly string[]) => readonly string[] {
  const mask = cellMaskOf(reading, shownColumns(choice, reading))
  const places = choice.columns.map((name) => placeOf(name, reading) ?? -1)
  return (carried) => carried.map((text, at) => mask(text, places[at] ?? -1))
}

function placeOf(name: string, { columns }: Pick<FileReading, 'columns'>): number | null {
  const found = columnNamed(
    name,
    columns.map(({ header, index }) => ({ title: header, index: index - 1 })),
  )
  return 'index' in found ? found.index : null
}
