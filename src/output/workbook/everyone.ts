import { shownUnits } from '../../input/cells/read-value.ts'
import type { ColumnReading } from '../../input/csv.ts'
import type { Finding } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Voice } from '../../messages/language.ts'
import { type AnalyteId, analyteIds, isAnalyteId } from '../../panel/analyte.ts'
import type { RuleSet, Severity } from '../../rules/rule-set.ts'
import { answerMark } from '../answer-columns.ts'
import type { Choice } from '../choice.ts'
import { type OwnCells, ownCells } from '../csv/input-cells.ts'
import type { RunFile, RunItem } from '../format.ts'
import { joinColumns } from '../joined-columns.ts'
import { redactSubject } from '../text/redact.ts'
import type { PersonInWords } from '../words/person.ts'
import { dayCell, dayLook, daySerial, inputText, levelLook, looks, numberLook, text, zoneLooks } from './looks.ts'
import { scoreCell } from './score-cell.ts'
import type { Cell } from './sheet.ts'
import type { Style } from './styles.ts'

/** The rows of the sheet with everybody: the input's own columns, then the answers in words. */
export interface EveryoneRows {
  head(): Cell[]
  /** Of the columns that name people: they stay in sight. */
  frozen: number
  file(file: RunFile): void
  row(item: RunItem<Verdict>, words: PersonInWords | null, issues: string): (Cell | null)[] | null
}

export interface EveryoneOptions {
  redact: boolean
  choice: Choice
  rules: RuleSet
  voice: Voice
}

export function everyoneRows(files: readonly RunFile[], options: EveryoneOptions): EveryoneRows {
  const long = files.some(({ reading }) => reading.layout === 'long')
  const own = long ? longRows(options) : wideRows(files, options)
  const { voice } = options
  const several = files.length > 1
  let name = ''
  let number = -1
  return {
    frozen: Math.min(4, own.frozen + (several ? 1 : 0)),
    head: () => [
      ...(several ? [text(voice.say('workbook.file'), looks.head)] : []),
      ...own.titles.map((title) => text(title, looks.head)),
      ...answerTitles(voice).map((title) => text(title, looks.answerHead)),
    ],
    file: (file) => {
      name = file.name
      number += 1
      own.file(file, number)
    },
    row: (item, words, issues) => {
      const cells = own.row(item)
      if (cells === null) return null
      return [...(several ? [text(name)] : []), ...cells, ...answers(item.assessment, words, issues)]
    },
  }
}

interface OwnRows {
  titles: readonly string[]
  frozen: number
  file(file: RunFile, number: number): void
  row(item: RunItem<Verdict>): (Cell | null)[] | null
}

function wideRows(files: readonly RunFile[], { redact, choice }: EveryoneOptions): OwnRows {
  const { columns, places } = joinColumns(files)
  const last = columns.findLastIndex(({ column }) => column.field === 'name' || column.field === 'id')
  let own: OwnCells | null = null
  let place: readonly (number | null)[] = []
  let kinds: readonly CellKind[] = []
  let beyond = 0
  return {
    titles: columns.map(({ title }) => title),
    frozen: last + 1 <= 4 ? last + 1 : 0,
    file: ({ reading, titleRow }, number) => {
      own = ownCells(reading, reading.columns.length, titleRow, redact ? choice : null, (cell) => cell)
      place = places[number] ?? []
      const coloured = colouredColumns(reading.columns)
      kinds = reading.columns.map((column, at) => ({ ...kindOf(column), analyte: coloured.get(at) ?? null }))
      beyond = columns.length
    },
    row: ({ cells, assessment }) => {
      if (cells === undefined || own === null) return null
      const row: (Cell | null)[] = Array.from({ length: beyond }, () => null)
      for (const [at, cell] of own.row(cells, assessment !== null).entries()) {
        const kind = kinds[at]
        const to = place[at]
        if (kind !== undefined && to !== undefined && to !== null) row[to] = inputCell(cell, kind, assessment)
      }
      return row.map((cell) => cell ?? blank)
    },
  }
}

interface CellKind {
  as: 'text' | 'number' | 'date'
  analyte?: AnalyteId | null
}

/** Ids, telephone and insurance numbers are texts, however much they look like numbers. */
function kindOf({ field, header, ignored, role }: ColumnReading): CellKind {
  if (field === 'date' || field === 'birth-date') return { as: 'date' }
  if (field === 'age' || (field !== null && isAnalyteId(field) && ignored === null && role === 'value')) return { as: 'number' }
  if (field !== null && ignored === null && field !== 'result') return { as: 'text' }
  return { as: names.test(header.normalize('NFKC')) ? 'text' : 'number' }
}

/** The one column that holds an analyte's current value; where two do, none is coloured. */
function colouredColumns(columns: readonly ColumnReading[]): ReadonlyMap<number, AnalyteId> {
  const found = new Map<AnalyteId, number[]>()
  for (const [at, { field, role, ignored, visit }] of columns.entries()) {
    if (field === null || !isAnalyteId(field) || ignored !== null || role !== 'value' || (visit !== null && visit !== firstVisit(columns)))
      continue
    found.set(field, [...(found.get(field) ?? []), at])
  }
  return new Map([...found].flatMap(([analyte, places]) => (places.length === 1 ? [[places[0] as number, analyte] as const] : [])))
}

/** 0, or the latest of the years that headers name. */
function firstVisit(columns: readonly ColumnReading[]): number {
  const visits = columns.flatMap(({ visit, field }) => (visit === null || field === null ? [] : [visit]))
  return visits.includes(0) || visits.length === 0 ? 0 : visits.some((visit) => visit > 100) ? Math.max(...visits) : Math.min(...visits)
}

function inputCell(cell: string, { as, analyte = null }: CellKind, assessment: Verdict | null): Cell {
  if (cell === '') return blank
  const severity = analyte === null || assessment === null ? null : severityOf(assessment.findings, analyte)
  if (as === 'date') return dateCell(cell)
  const decimals = as === 'number' && cell.length <= longestNumber ? decimalsOf(cell) : null
  if (decimals !== null)
    return { value: Number(cell), style: severity === null && decimals === 0 ? looks.number : numberLook(decimals, severity) }
  return severity === null ? inputText(cell) : text(cell, zoneLooks[severity])
}

function severityOf(findings: readonly Finding[], analyte: AnalyteId): Severity | null {
  const finding = findings.find((other) => other.analyte === analyte)
  return finding?.status === 'banded' ? finding.severity : null
}

/** Only a number that a spreadsheet shows just as it stands: `007` and `1e5` are texts. */
function decimalsOf(cell: string): number | null {
  const parts = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(cell)
  return parts === null ? null : (parts[1]?.length ?? 0)
}

/** A date that a spreadsheet shows just as it stands. */
function dateCell(cell: string): Cell {
  const parts = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(cell)
  if (parts === null) return inputText(cell)
  const [, year, sign = '-', month = '', day = ''] = parts
  const bare = !/^0/.test(month) && !/^0/.test(day)
  const padded = month.length === 2 && day.length === 2
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const serial = daySerial(iso)
  if (serial === null || !(bare || padded) || !isDay(iso)) return inputText(cell)
  return { value: serial, style: dayLook(sign, padded) }
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}

/** A file with a row for each test has no row of a person: there is one for each person and day. */
function longRows({ redact, rules, voice }: EveryoneOptions): OwnRows {
  const columns = ['line', 'id', 'name', 'date', 'sex', 'age'].map((field) => voice.say(`workbook.${field}`))
  return {
    titles: [
      ...columns,
      ...analyteIds.map((id) => `${voice.say(`analyte.${id}.short`)} [${shownUnits[rules.analytes[id].unit] ?? rules.analytes[id].unit}]`),
    ],
    frozen: 3,
    file: () => undefined,
    row: ({ line, assessment }) => {
      if (assessment === null)
        return [{ value: line, style: looks.number }, ...Array.from({ length: columns.length - 1 + analyteIds.length }, () => blank)]
      const { id, name, date, sex, age } = redact ? redactSubject(assessment.subject) : assessment.subject
      const values = analyteIds.map((analyte): Cell => {
        const measurement = assessment.measurements[analyte]
        if (measurement === undefined) return blank
        const severity = severityOf(assessment.findings, analyte)
        const shown = String(measurement.value)
        if (measurement.comparator === '=')
          return { value: measurement.value, style: numberLook(shown.split('.')[1]?.length ?? 0, severity) }
        return text(`${measurement.comparator}${shown}`, severity === null ? looks.text : zoneLooks[severity])
      })
      return [
        { value: line, style: looks.number },
        inputText(id ?? ''),
        inputText(name ?? ''),
        dayCell(date),
        text(sex === null ? '' : voice.say(`sex.${sex}`)),
        { value: age, style: looks.number },
        ...values,
      ]
    },
  }
}

/** The titles of the answers; the first one says whose they are. */
function answerTitles(voice: Voice): string[] {
  return [
    voice.say('workbook.level'),
    ...['next', 'by', 'door', 'why'].map((part) => voice.say(`words.${part}`)),
    ...analyteIds.map((id) => voice.say('words.band', { name: voice.say(`analyte.${id}.short`) })),
    voice.say('score.fib4.name'),
    ...['fib4', 'patterns', 'check'].map((part) => voice.say(`words.${part}`)),
  ].map((title) => answerMark + title)
}

function answers(assessment: Verdict | null, words: PersonInWords | null, issues: string): Cell[] {
  if (assessment === null || words === null) {
    return [...Array.from({ length: 4 + 1 + analyteIds.length + 3 }, () => blank), text(issues)]
  }
  return [
    text(words.level, levelLook(assessment.triage.level)),
    text(words.next),
    text(words.by),
    text(words.door),
    text(words.why),
    ...analyteIds.map((id) => bandCell(words.bands[id], assessment.findings, id)),
    scoreCell(assessment),
    text(words.fib4),
    text(words.patterns),
    text(words.check),
  ]
}

function bandCell(word: string | undefined, findings: readonly Finding[], analyte: AnalyteId): Cell {
  if (word === undefined) return blank
  const severity = severityOf(findings, analyte)
  return text(word, severity === null ? looks.unknown : zoneLooks[severity])
}

const blank: Cell = { value: null, style: looks.empty satisfies Style }
const names = /番号|記号|コード|\bid\b|\bno\b|no\.|code|number|tel|phone|電話|内線|携帯|郵便|\bzip\b|枝番|氏名|住所/i
const longestNumber = 11
