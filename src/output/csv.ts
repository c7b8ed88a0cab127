import type { ColumnReading, FileReading } from '../input/csv.ts'
import { parseId } from '../input/id-text.ts'
import type { Assessment } from '../interpreter/assessment.ts'
import type { Voice } from '../messages/voice.ts'
import { analyteIds } from '../panel/analyte.ts'
import { addedCells, addedColumns } from './csv-columns.ts'
import { csvRecord, guardFormula } from './csv-text.ts'
import type { Format } from './format.ts'
import { redactSubject } from './redact.ts'

export interface CsvOptions {
  contact: string | null
  redact: boolean
  /** Only some levels were asked for: rows without an assessment are of none of them. */
  judgedOnly: boolean
}

/** The file's own columns, unchanged and in order, then the program's. One output row for each input row. */
export function csvFormat(voice: Voice, options: CsvOptions): Format {
  const note = shortNote(voice, options.contact)
  let delimiter = ','
  let width = 0
  let keep: (cells: readonly string[]) => string[] = (cells) => cells.map(guardFormula)
  return {
    open: () => '',
    file: ({ reading, head, titleRow }) => {
      delimiter = reading.delimiter.character === ';' ? ';' : ','
      width = Math.max(reading.columns.length, ...head.map(({ length }) => length))
      keep = cellKeeper(reading, options.redact)
      const rows = head.map((cells, i) => [
        ...padded(cells.map(guardFormula), width),
        ...(i === titleRow ? addedColumns : addedColumns.map(() => '')),
      ])
      return rows.map((row) => `${csvRecord(row, delimiter)}\n`).join('')
    },
    item: ({ cells, assessment, issues }) => {
      if (cells === undefined || (assessment === null && options.judgedOnly)) return ''
      const own = csvRecord(padded(keep(cells), width), delimiter)
      return `${own}${delimiter}${csvRecord(addedCells(assessment, issues, note), delimiter)}\n`
    },
    close: () => '',
  }
}

/** One person's values as a small table of its own. */
export function csvOfOne(assessment: Assessment, voice: Voice, { contact, redact }: Pick<CsvOptions, 'contact' | 'redact'>): string {
  const subject = redact ? redactSubject(assessment.subject) : assessment.subject
  const own = [subject.id, subject.date, subject.sex, subject.age].map((part) => guardFormula(part === null ? '' : String(part)))
  const values = analyteIds.map((id) => guardFormula(assessment.measurements[id]?.text ?? ''))
  const titles = ['id', 'date', 'sex', 'age', ...analyteIds, ...addedColumns]
  const row = [...own, ...values, ...addedCells(assessment, assessment.issues, shortNote(voice, contact))]
  return `${csvRecord(titles, ',')}\n${csvRecord(row, ',')}\n`
}

function shortNote(voice: Voice, contact: string | null): string {
  return guardFormula([voice.say('note.specialist'), voice.say('note.disclaimer'), ...(contact === null ? [] : [contact])].join(' '))
}

/** Cells are copied as they are; what names a person is masked when asked, a national number always. */
function cellKeeper(reading: FileReading, redact: boolean): (cells: readonly string[]) => string[] {
  const personal = new Set(reading.columns.filter((column) => redact && namesPerson(column)).map(({ index }) => index - 1))
  const national = new Set(reading.columns.filter(mayHoldNationalNumber).map(({ index }) => index - 1))
  return (cells) =>
    cells.map((cell, i) => {
      if (cell !== '' && (personal.has(i) || (national.has(i) && parseId(cell, true).masked))) return masked
      return guardFormula(cell)
    })
}

function namesPerson({ field }: ColumnReading): boolean {
  return field !== null && ['id', 'name', 'name-kana', 'family-name', 'given-name', 'birth-date'].includes(field)
}

function mayHoldNationalNumber({ header }: ColumnReading): boolean {
  return /個人番号|マイナンバー|my ?number/i.test(header.normalize('NFKC'))
}

function padded(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push('')
  return cells
}

const masked = '***'
