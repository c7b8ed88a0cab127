import type { Measurement } from '../../panel/measurement.ts'
import { readValue } from '../cells/read-value.ts'
import { valueCellOf } from '../layouts/value-cell.ts'
import type { ReadOptions } from '../read-options.ts'
import type { PlainValues } from './plain-columns.ts'

/** What the careful reader makes of a text in a column of values, where nothing but the text decides and nothing has to be told. */
export type CarefullyRead = { measurement: Measurement } | { unusable: string; readings: readonly number[] } | 'nothing' | null

export function readWord({ column, alone, decimalComma }: PlainValues, text: string, { rules }: ReadOptions): CarefullyRead {
  if (!alone) return null
  const issues: { level: string }[] = []
  const cell = { ...valueCellOf(column), text }
  // Any file and line will do: they are told in issues only, and with one that counts the row goes the careful way.
  const reading = { file: '', line: 1, subject: {}, cells: [] }
  const read = readValue(cell, { rules, options: { decimalComma }, reading, issues: issues as never })
  if (issues.some(({ level }) => level !== 'info')) return null
  if (read === null) return 'nothing'
  if ('measurement' in read) return { measurement: read.measurement }
  return { unusable: read.unusable.because, readings: read.unusable.readings ?? [] }
}
