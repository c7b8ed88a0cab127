import { isSomebodysRow } from '../../aggregate/to-check.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import { canonicalUnit } from '../../panel/unit.ts'
import type { Format, RunFile, RunItem } from '../format.ts'
import { redactSubject } from '../text/redact.ts'
import { addedRecords, columnsWith } from './columns.ts'
import { type OwnCells, ownCells } from './input-cells.ts'
import { noteCell } from './note.ts'
import { csvRecord, guardFormula } from './text.ts'

export interface CsvOptions {
  contact: string | null
  redact: boolean
  /** A site's own set, as it is named in every row; null with the shipped one. */
  rules: string | null
  /** Only some levels were asked for: rows without an assessment are of none of them. */
  judgedOnly: boolean
}

/**
 * The file's own columns, unchanged and in order, then the program's. One output row for each input row.
 * A file with a row for each test has no row of a person to copy: it becomes a table with one row for each person and day.
 */
export function csvFormat(voice: Voice, options: CsvOptions): Format<Verdict> {
  const constant = constantCells(noteCell(voice, options.contact), options.rules)
  let rows: Rows = longRows(options, constant)
  return {
    withoutSummary: true,
    open: () => '',
    file: (file) => {
      rows = file.reading.layout === 'long' ? longRows(options, constant) : wideRows(options, constant)
      return rows.file(file)
    },
    item: (item) => (item.assessment === null && options.judgedOnly && !isSomebodysRow(item.issues) ? '' : rows.item(item)),
    itemEnd: () => '\n',
    close: () => '',
  }
}

type Rows = Pick<Format<Verdict>, 'file' | 'item'>

function delimiterOf({ reading }: RunFile): string {
  return reading.delimiter?.character === ';' ? ';' : ','
}

function wideRows({ redact, rules }: CsvOptions, constant: readonly string[]): Rows {
  const columns = columnsWith(rules)
  let delimiter = ','
  let added = addedRecords(delimiter, constant)
  let own: OwnCells | null = null
  return {
    file: (file: RunFile) => {
      const { reading, head, titleRow } = file
      delimiter = delimiterOf(file)
      const cells = ownCells(reading, Math.max(reading.columns.length, ...head.map(({ length }) => length)), titleRow, redact)
      own = cells
      added = addedRecords(delimiter, constant)
      const rows = head.map((row, i) => [...cells.head(row, i), ...(i === titleRow ? columns : columns.map(() => ''))])
      return rows.map((row) => `${csvRecord(row, delimiter)}\n`).join('')
    },
    item: ({ cells, text, assessment, issues }: RunItem<Verdict>) => {
      if (cells === undefined || own === null) return ''
      const stays = text !== undefined && own.stays(cells, delimiter)
      const copied = stays ? text : csvRecord(own.row(cells, assessment !== null, issues), delimiter)
      return copied + delimiter + added(assessment, issues)
    },
  }
}

function longRows({ redact, rules }: CsvOptions, constant: readonly string[]): Rows {
  const added = addedRecords(',', constant)
  return {
    file: () => `${csvRecord([...longColumns, ...columnsWith(rules)], ',')}\n`,
    item: ({ line, assessment, issues }: RunItem<Verdict>) => {
      const person = assessment === null ? longColumns.slice(1).map(() => '') : longCells(assessment, redact)
      return `${csvRecord([String(line), ...person], ',')},${added(assessment, issues)}`
    },
  }
}

function constantCells(note: string, rules: string | null): readonly string[] {
  return rules === null ? [note] : [note, rules]
}

/** One person's values as a small table of its own. */
export function csvOfOne(assessment: Assessment, voice: Voice, { contact, redact, rules }: Omit<CsvOptions, 'judgedOnly'>): string {
  const added = addedRecords(',', constantCells(noteCell(voice, contact, assessment.note.paediatrician), rules))
  const row = `${csvRecord(personCells(assessment, redact), ',')},${added(assessment, assessment.issues)}`
  return `${csvRecord([...personColumns, ...columnsWith(rules)], ',')}\n${row}\n`
}

/** Each test came with a unit of its own: here all stand in the unit that the column names. */
function longCells(assessment: Verdict, redact: boolean): string[] {
  const { id, name, date, sex, age } = redact ? redactSubject(assessment.subject) : assessment.subject
  const values = analyteIds.map((analyte) => {
    const measurement = assessment.measurements[analyte]
    if (measurement === undefined) return ''
    return `${measurement.comparator === '=' ? '' : measurement.comparator}${measurement.value}`
  })
  return [id, name, date, sex, age, ...values].map((part) => guardFormula(part === null ? '' : String(part)))
}

function personCells(assessment: Assessment, redact: boolean): string[] {
  const { id, date, sex, age } = redact ? redactSubject(assessment.subject) : assessment.subject
  const values = analyteIds.map((analyte) => assessment.measurements[analyte]?.text ?? '')
  return [id, date, sex, age, ...values].map((part) => guardFormula(part === null ? '' : String(part)))
}

const personColumns = ['id', 'date', 'sex', 'age', ...analyteIds]
const longColumns = ['line', 'id', 'name', 'date', 'sex', 'age', ...analyteIds.map((id) => `${id} [${canonicalUnit[id]}]`)]
