import type { ScorePoint, ScoreStep } from '../../aggregate/score-trend.ts'
import type { Point, Step, Trend } from '../../aggregate/trend.ts'
import type { Subject } from '../../panel/subject.ts'
import { redactSubject } from '../text/redact.ts'
import { csvRecord, guardFormula } from './text.ts'

/** The columns of a trend as CSV: one row for each step of each analyte and score of a person, ids and numbers in every language. */
export const trendColumns = [
  'id',
  'name',
  'sex',
  'analyte',
  'unit',
  'from_visit',
  'to_visit',
  'from_date',
  'to_date',
  'from_value',
  'to_value',
  'difference',
  'percent',
  'answer',
  'because',
  'narrow_down',
  'narrow_up',
  'wide_down',
  'wide_up',
  'from_band',
  'to_band',
  'crossed',
  'direction',
  'sources',
  'note',
] as const

type Row = Record<(typeof trendColumns)[number], string | number | null>

/** Of an analyte's latest step: why its change is one for the worse (`beyond-chance`, `steps`, `band`). Came last, stands last. */
export const worseColumn = 'worse'

/** The header record, with its line end; a site's own rules have a column of their own, the last one. */
export function trendCsvHeader(rules: string | null = null): string {
  return `${csvRecord([...trendColumns, ...(rules === null ? [] : ['rules']), worseColumn], ',')}\r\n`
}

/** The rows of one person, each with its line end and the consultation note. Empty for a person without a step. */
export function trendCsvRows(trend: Trend, redact: boolean, note = '', rules: string | null = null): string {
  const subject = redact ? redactSubject(trend.subject) : trend.subject
  const rows = [
    ...trend.analytes.flatMap(({ analyte, unit, steps }) =>
      steps.map((step, i) => ({ row: analyteRow(subject, analyte, unit, step), worse: i === steps.length - 1 ? worseOf(analyte) : '' })),
    ),
    ...trend.scores.flatMap(({ score, steps }) => steps.map((step) => ({ row: scoreRow(subject, score, step), worse: '' }))),
  ]
  const end = rules === null ? '' : `,${csvRecord([rules], ',')}`
  return rows.map(({ row, worse }) => `${record({ ...row, note })}${end},${worse}\r\n`).join('')

  function worseOf(analyte: string): string {
    return trend.worsening.find((one) => one.analyte === analyte)?.because ?? ''
  }
}

function analyteRow(subject: Subject, analyte: string, unit: string, step: Step): Omit<Row, 'note'> {
  const { narrow, wide, answer, because, sources } = step
  return {
    ...sharedCells(subject, analyte, step),
    unit,
    from_value: written(step.from),
    to_value: written(step.to),
    answer,
    because,
    narrow_down: narrow?.down ?? null,
    narrow_up: narrow?.up ?? null,
    wide_down: wide?.down ?? null,
    wide_up: wide?.up ?? null,
    sources: sources.join(' '),
  }
}

function scoreRow(subject: Subject, score: string, step: ScoreStep): Omit<Row, 'note'> {
  return {
    ...sharedCells(subject, score, step),
    unit: null,
    from_value: step.from.value,
    to_value: step.to.value,
    answer: null,
    because: step.because,
    narrow_down: null,
    narrow_up: null,
    wide_down: null,
    wide_up: null,
    sources: null,
  }
}

function sharedCells({ id, name, sex }: Subject, analyte: string, step: Step | ScoreStep) {
  const from: Point | ScorePoint = step.from
  const to: Point | ScorePoint = step.to
  return {
    id,
    name,
    sex,
    analyte,
    from_visit: from.visit,
    to_visit: to.visit,
    from_date: from.date,
    to_date: to.date,
    difference: step.difference,
    percent: step.percent,
    from_band: from.band,
    to_band: to.band,
    crossed: step.crossed.map(({ edge }) => edge).join(' '),
    direction: step.crossed[0]?.direction ?? null,
  }
}

function written({ comparator, value }: Point): string | number {
  return comparator === '=' ? value : `${comparator}${value}`
}

function record(row: Row): string {
  const cells = trendColumns.map((column) => {
    const cell = row[column]
    return typeof cell === 'string' ? guardFormula(cell) : cell === null ? '' : String(cell)
  })
  return csvRecord(cells, ',')
}
