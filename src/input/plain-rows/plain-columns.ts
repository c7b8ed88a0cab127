import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod } from '../../panel/measurement.ts'
import type { Conversion } from '../../rules/rule-set.ts'
import { conversionFrom } from '../cells/convert.ts'
import type { DateOrder } from '../cells/date.ts'
import type { SexScheme } from '../cells/sex.ts'
import { flagSide } from '../cells/value.ts'
import type { Plan, ValueColumn } from '../columns/plan.ts'
import { standsAlone } from '../layouts/value-cell.ts'
import type { ReadOptions } from '../read-options.ts'
import type { RowShape } from '../table/row-shape.ts'
import type { SheetPlan } from '../table/sheet-reader.ts'

/** What the plain rows of a file are read with: all from its plan, by number of the column (from 0). */
export interface PlainColumns {
  /** Cells of every plain row. */
  width: number
  delimiter: number
  exampleLine: number | null
  /** A column in which a header's name would stand again, were the header repeated; a note has no number there. */
  probe: { index: number; title: string }
  values: readonly PlainValues[]
  alpMethod: AlpMethod | null
  sex: { index: number; scheme: SexScheme } | null
  age: number | null
  date: { index: number; order: DateOrder | null } | null
  birthDate: { index: number; order: DateOrder | null } | null
  /** The exam day that the header itself names. */
  day: string | null
  ids: readonly number[]
  /** Columns of words: a bare number there says that the row has slipped. */
  words: readonly number[]
  /** Columns beside a value, with what in them changes nothing of how the value is judged. */
  beside: readonly { index: number; isPlain(text: string): boolean }[]
  /** By which it can be told that a row is a person's. */
  personal: { sex: boolean; date: boolean; birthDate: boolean }
}

export interface PlainValues {
  index: number
  column: ValueColumn
  /** Nothing but a cell's own text says something of its value. */
  alone: boolean
  decimalComma: boolean
  analyte: AnalyteId
  /** Null: its unit is not settled, so only blank cells are plain. */
  conversion: Conversion | null
  /** What needs no second look, in the canonical unit. */
  from: number
  to: number
}

/** Null where something about the file as a whole is for the careful reader. */
export function plainColumns({ dialect, columns }: SheetPlan, options: ReadOptions): PlainColumns | null {
  const { plan, shape } = columns
  const [visit] = plan.visits
  if (plan.layout !== 'wide' || visit === undefined || dialect.wrapped || dialect.lineEnd !== undefined) return null
  if (shape.usual !== shape.width || shape.titles.length > shape.width || plan.carried !== undefined || plan.leftOut !== undefined)
    return null
  if (options.asOf !== undefined && plan.subject.birthDate.length > 0) return null
  if (options.newestVisit !== true && plan.visits.length > 1) return null
  if (visit.day !== null && options.today !== undefined && visit.day > options.today) return null
  const { subject } = plan
  if (subject.nameTwins.length > 0 || subject.id.some(({ mayBeMyNumber }) => mayBeMyNumber)) return null
  if (new Set(subject.id.map(({ title }) => title.trim())).size < subject.id.length) return null
  if ([subject.sex, subject.age, subject.birthDate, visit.date].some(({ length }) => length > 1)) return null
  const values = valuesOf(visit.values, plan.decimalComma, options)
  const methods = new Set(visit.values.flatMap(({ analyte, method }) => (analyte === 'alp' ? [method] : [])))
  if (values === null || methods.size > 1) return null
  const probe = { index: shape.probe, title: shape.titles[shape.probe] ?? '' }
  if (/^[\s\d.,]*$/.test(probe.title)) return null
  return {
    width: shape.width,
    delimiter: dialect.delimiter.charCodeAt(0),
    exampleLine: shape.exampleLine,
    probe,
    values,
    alpMethod: [...methods][0] ?? null,
    ...people(plan, shape),
    day: visit.day,
    words: shape.words,
    beside: visit.values.flatMap(besideColumns),
  }
}

function people(
  { subject, visits }: Plan,
  { footer }: RowShape,
): Pick<PlainColumns, 'sex' | 'age' | 'date' | 'birthDate' | 'ids' | 'personal'> {
  const [sex = null] = subject.sex
  // A day that the header names stands for all rows.
  const [date = null] = visits[0]?.day == null ? (visits[0]?.date ?? []) : []
  const [birthDate = null] = subject.birthDate
  const isPersonal = (column: { index: number } | null, fields: readonly string[]) =>
    footer.personal.some(({ index, field }) => index === column?.index && fields.includes(field))
  return {
    sex,
    age: subject.age[0]?.index ?? null,
    date,
    birthDate,
    ids: subject.id.map(({ index }) => index),
    personal: {
      sex: isPersonal(sex, ['sex']),
      date: isPersonal(date, ['date', 'birth-date']),
      birthDate: isPersonal(birthDate, ['date', 'birth-date']),
    },
  }
}

function valuesOf(columns: readonly ValueColumn[], decimalComma: boolean, { rules }: ReadOptions): PlainColumns['values'] | null {
  if (columns.some(({ twins, unitColumn, range }) => twins !== undefined || unitColumn !== null || range !== null)) return null
  return columns.map((column) => {
    const { index, analyte } = column
    const { unit, why } = column.unit
    const conversion = unit === null || why === 'ambiguous' ? undefined : conversionFrom(analyte, unit, rules)
    const { refuseBelow, refuseAbove, doubleCheckBelow, doubleCheckAbove } = rules.analytes[analyte].limits
    const alone = standsAlone(column)
    return {
      index,
      column,
      alone,
      decimalComma,
      analyte,
      conversion: conversion ?? null,
      from: doubleCheckBelow ?? refuseBelow,
      to: doubleCheckAbove ?? refuseAbove,
    }
  })
}

/** A flag or a limit makes no band and no level; only a flag that contradicts the limits, or that is a comparator, is for the careful reader. */
function besideColumns({ flag, lower, upper }: ValueColumn): PlainColumns['beside'] {
  if (flag === null) return []
  const alone = lower === null && upper === null
  return [{ index: flag, isPlain: (text) => !comparators.test(text) && (alone || flagSide(text) === null) }]
}

const comparators = /[<>≦≧≤≥未以]/
