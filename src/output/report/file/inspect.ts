import type { ColumnReading, FileReading, WorkbookReading } from '../../../input/csv.ts'
import type { Voice } from '../../../messages/language.ts'
import { analyteIds } from '../../../panel/analyte.ts'
import { printable } from '../../text/printable.ts'
import { issueSentence } from '../caution.ts'
import { type InspectReport, recordsReportOf } from './inspect-records.ts'

export type { InspectReport }

/** Needs a voice with the areas `core` and `inspect`. */
export function inspectReportOf(reading: FileReading, voice: Voice): InspectReport {
  if (reading.records !== undefined) return recordsReportOf(reading, reading.records, voice)
  const used = reading.columns.filter(({ field, ignored }) => field !== null && ignored === null)
  const sections = [
    { title: voice.say('inspect.how'), lines: fileLines(reading, voice) },
    { title: voice.say('inspect.columns'), lines: [...used.map((column) => columnLine(column, voice)), ...missingLines(used, voice)] },
    { title: voice.say('inspect.unused'), lines: unusedLines(reading.columns, voice) },
    {
      title: voice.say('inspect.preamble'),
      lines: reading.preamble.map(({ line, text }) => voice.say('inspect.preamble.line', { line, text: printable(text) })),
    },
    { title: voice.say('inspect.issues'), lines: reading.issues.map((issue) => issueSentence(issue, voice)) },
  ]
  return {
    lang: voice.lang,
    title: voice.say('inspect.title', { file: printable(reading.file) }),
    sections: sections.filter(({ lines }) => lines.length > 0),
  }
}

function fileLines({ gzip, workbook, encoding, delimiter, layout, header, sample }: FileReading, voice: Voice): string[] {
  const lines = [voice.say('inspect.judges-nothing')]
  if (gzip) lines.push(voice.say('inspect.gzip'))
  if (workbook !== null) lines.push(...sheetLines(workbook, voice))
  if (encoding !== null) lines.push(...encodingLines(encoding, voice))
  if (delimiter !== null) lines.push(...delimiterLines(delimiter, voice))
  lines.push(voice.say(`inspect.layout.${layout}`))
  const place = { lines: rangesOf(header.lines), titles: header.titles }
  lines.push(
    header.firstData === null
      ? voice.say('inspect.header.no-data', place)
      : voice.say('inspect.header', { ...place, first: header.firstData }),
  )
  const { rows, cells, readable } = sample
  if (cells > 0) lines.push(voice.say('inspect.sample', { rows, cells, readable, share: Math.floor((readable / cells) * 100) }))
  return lines
}

function sheetLines({ sheet, number, sheets, dates }: WorkbookReading, voice: Voice): string[] {
  const lines = [voice.say('inspect.sheet', { sheet: printable(sheet), number, count: sheets.length })]
  for (const other of sheets) {
    if (other.used) continue
    const kind = `${other.hidden ? 'hidden-' : ''}${other.readable ? 'readable' : 'other'}`
    lines.push(voice.say(`inspect.sheet.${kind}`, { sheet: printable(other.name), number: other.number }))
  }
  if (dates === 1904) lines.push(voice.say('inspect.sheet.1904'))
  return lines
}

function encodingLines(encoding: NonNullable<FileReading['encoding']>, voice: Voice): string[] {
  const lines = [voice.say('inspect.encoding', { encoding: encoding.name, why: voice.say(`inspect.encoding.${encoding.why}`) })]
  const candidates = encoding.candidates.map((candidate) => `${candidate.encoding} ${candidate.recognized}`)
  return candidates.length === 0 ? lines : [...lines, voice.say('inspect.candidates', { list: candidates.join(', ') })]
}

function delimiterLines(delimiter: NonNullable<FileReading['delimiter']>, voice: Voice): string[] {
  const character = voice.say(`inspect.character.${characterNames[delimiter.character]}`)
  const lines = [voice.say('inspect.delimiter', { delimiter: character, why: voice.say(`inspect.delimiter.${delimiter.why}`) })]
  if (delimiter.decimalComma) lines.push(voice.say('inspect.decimal-comma'))
  if (delimiter.wrapped) lines.push(voice.say('inspect.wrapped'))
  return lines
}

function columnLine(column: ColumnReading, voice: Voice): string {
  const { letter, header, visit, dateOrder } = column
  const about = [
    column.role === null || column.role === 'value' ? '' : voice.say(`inspect.role.${column.role}`),
    visit === null || visit === 0
      ? ''
      : voice.say(visit > 100 ? 'inspect.visit.year' : 'inspect.visit.back', { year: dayOrYear(visit), count: visit }),
    unitText(column, voice),
    methodText(column, voice),
    dateOrder === null ? '' : voice.say(`inspect.date-order.${dateOrder}`),
  ].filter((text) => text !== '')
  const line = voice.say('inspect.column', { letter, header: printable(header), field: fieldName(column.field as string, voice) })
  return [line, ...about].join(voice.lang === 'ja' ? '、' : '; ')
}

/** A year, or a day that came as the number 20250514. */
function dayOrYear(visit: number): string | number {
  return visit > 10_000_000 ? String(visit).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : visit
}

function unitText({ field, unit, unitWhy, unitMedian }: ColumnReading, voice: Voice): string {
  if (unitWhy === null) return ''
  const bare = unitWhy === 'ambiguous' && unitMedian === null ? '-bare' : ''
  const why = voice.say(`inspect.unit.${unitWhy}${bare}`, { median: unitMedian ?? '', analyte: field ?? '' })
  return unit === null ? voice.say('inspect.unit-open', { why }) : voice.say('inspect.unit', { unit, why })
}

function methodText({ method, methodWhy }: ColumnReading, voice: Voice): string {
  if (methodWhy === null) return ''
  if (method === null) return voice.say('inspect.method-open')
  return voice.say('inspect.method', { method: method.toUpperCase(), why: voice.say(`inspect.method.${methodWhy}`) })
}

function fieldName(field: string, voice: Voice): string {
  return voice.has(`analyte.${field}.name`) ? voice.say(`analyte.${field}.name`) : voice.say(`inspect.field.${field}`)
}

function missingLines(used: readonly ColumnReading[], voice: Voice): string[] {
  if (used.some(({ field }) => field === 'test-name' || field === 'test-code')) return []
  const missing = analyteIds.filter((id) => !used.some(({ field }) => field === id))
  const [first] = missing
  if (first === undefined) return []
  const names = missing.map((id) => voice.say(`analyte.${id}.name`)).join(voice.lang === 'ja' ? '、' : ', ')
  return [voice.say('inspect.missing', { names }), voice.say('inspect.missing.how', { analyte: first })]
}

/** Columns left out for a reason are told one by one, the many that are nobody's business only counted. */
function unusedLines(columns: readonly ColumnReading[], voice: Voice): string[] {
  const told = columns.filter(({ ignored }) => ignored !== null && ignored !== 'not-recognized')
  const unknown = columns.filter(({ ignored }) => ignored === 'not-recognized').length
  const lines = told.map(({ letter, header, ignored }) =>
    voice.say('inspect.ignored.column', { letter, header: printable(header), why: voice.say(`inspect.ignored.${ignored}`) }),
  )
  return unknown === 0 ? lines : [...lines, voice.say('inspect.unused.unknown', { count: unknown })]
}

function rangesOf(lines: readonly number[]): string {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return '–'
  return first === last ? String(first) : `${first}–${last}`
}

const characterNames = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'pipe' } as const
