import { isSomebodysRow } from '../../aggregate/to-check.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import { type Issue, UsageError } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds, canonicalUnit } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { fileColumn, isAnswer } from '../answer-columns.ts'
import { type Choice, everybody } from '../choice.ts'
import type { Format, RunFile, RunItem } from '../format.ts'
import { joinColumns } from '../joined-columns.ts'
import { hasControls } from '../text/controls.ts'
import { redactSubject } from '../text/redact.ts'
import { issuesInWords } from '../words/person.ts'
import { addedRecords, columnsWith, placesOf } from './columns.ts'
import { type OwnCells, ownCells } from './input-cells.ts'
import { noteCell } from './note.ts'
import { csvRecord, guardFormula } from './text.ts'
import { wordCells, wordColumns } from './words.ts'

export interface CsvOptions {
  contact: string | null
  redact: boolean
  /** Columns that the call names, for those that stay in sight where others are masked. */
  choice?: Choice
  /** A site's own set, as it is named in every row; null with the shipped one. */
  rules: string | null
  /** Only some levels were asked for: rows without an assessment are of none of them. */
  judgedOnly: boolean
  /** Columns in words beside the codes; `voice` then needs the area `words`. */
  words: boolean
}

/**
 * The files' own columns, unchanged and in order, then the program's. One output row for each input row.
 * A file with a row for each test has no row of a person to copy: it becomes a table with one row for each person and day.
 * Several files have one header, every value below its own title. Throws UsageError for files that can't be one table.
 */
export function csvFormat(voice: Voice, rules: RuleSet, options: CsvOptions): Format<Verdict> {
  const table: Table = { voice, rules, options, constant: constantCells(noteCell(voice, options.contact), options.rules) }
  let several: Rows | null = null
  let rows: Rows = longRows(table)
  return {
    withoutSummary: true,
    open: (files) => {
      if (files.length < 2) return ''
      const long = files.filter(({ reading }) => reading.layout === 'long')
      const [one] = long
      const other = files.find((file) => !long.includes(file))
      if (one !== undefined && other !== undefined) throw new UsageError('files-not-one-table', { long: one.name, wide: other.name })
      several = one === undefined ? joinedRows(table, files) : longRows(table, true)
      return several.head
    },
    file: (file) => {
      rows = several ?? (file.reading.layout === 'long' ? longRows(table) : wideRows(table))
      const text = rows.file(file)
      return several === null ? text : ''
    },
    item: (item) => (item.assessment === null && options.judgedOnly && !isSomebodysRow(item.issues) ? '' : rows.item(item)),
    itemEnd: () => '\n',
    copiesRows: (cells) => (options.words ? null : (rows.copiesRows?.(cells) ?? null)),
    close: () => '',
  }
}

interface Table {
  voice: Voice
  rules: RuleSet
  options: CsvOptions
  constant: readonly string[]
}

interface Rows extends Pick<Format<Verdict>, 'file' | 'item' | 'copiesRows'> {
  /** The header of several files. */
  head: string
}

/** What is masked, and what of it the call wants to see; null: nothing is. */
function maskOf({ options }: Table): Choice | null {
  return options.redact ? (options.choice ?? everybody) : null
}

function delimiterOf({ reading }: RunFile): string {
  return reading.delimiter?.character === ';' ? ';' : ','
}

/** What the program adds to a row: codes, then words where they were asked for. */
function addedTo({ voice, rules, options, constant }: Table, delimiter: string) {
  const added = addedRecords(delimiter, constant, placesOf(rules))
  if (!options.words) return added
  return (assessment: Verdict | null, issues: readonly Issue[]): string =>
    added(assessment, issues) + wordCells(assessment, assessment === null ? issuesInWords(issues, voice) : '', delimiter, rules, voice)
}

function titlesAdded({ voice, options }: Table): string[] {
  return [...columnsWith(options.rules), ...(options.words ? wordColumns(voice) : [])]
}

function wideRows(table: Table): Rows {
  const columns = titlesAdded(table)
  let delimiter = ','
  let added = addedTo(table, delimiter)
  let own: OwnCells | null = null
  let kept: (cells: string[]) => string[] = (cells) => cells
  let copies = true
  return {
    head: '',
    file: (file: RunFile) => {
      const { reading, head, titleRow } = file
      delimiter = delimiterOf(file)
      const cells = ownCells(reading, Math.max(reading.columns.length, ...head.map(({ length }) => length)), titleRow, maskOf(table))
      own = cells
      added = addedTo(table, delimiter)
      const isOwn = isAnswer(reading.columns.map(({ header }) => header))
      copies = !reading.columns.some((_, at) => isOwn(at))
      kept = copies ? (row) => row : (row) => row.filter((_, at) => !isOwn(at))
      const rows = head.map((row, i) => [...kept(cells.head(row, i)), ...(i === titleRow ? columns : columns.map(() => ''))])
      return rows.map((row) => `${csvRecord(row, delimiter)}\n`).join('')
    },
    copiesRows: (cells) => (copies && own?.staysWhole(cells, delimiter) === true ? { delimiter, constant: table.constant } : null),
    item: ({ cells, text, assessment, issues }: RunItem<Verdict>) => {
      if (cells === undefined || own === null) return ''
      const stays = copies && text !== undefined && own.stays(cells, delimiter) && !hasControls(text)
      const copied = stays ? text : csvRecord(kept(own.row(cells, assessment !== null)), delimiter)
      return copied + delimiter + added(assessment, issues)
    },
  }
}

/** One header for all files, the file's name behind the columns of codes. */
function joinedRows(table: Table, files: readonly RunFile[]): Rows {
  const { columns, places } = joinColumns(files)
  const delimiter = files.every((file) => delimiterOf(file) === ';') ? ';' : ','
  const added = addedTo(table, delimiter)
  let own: OwnCells | null = null
  let name = ''
  let place: readonly (number | null)[] = []
  return {
    head: `${csvRecord([...columns.map(({ title }) => guardFormula(title)), ...titlesAdded(table), fileColumn], delimiter)}\n`,
    file: (file) => {
      const { reading, titleRow } = file
      own = ownCells(reading, reading.columns.length, titleRow, maskOf(table))
      place = places[files.findIndex((other) => other.name === file.name)] ?? []
      name = csvRecord([guardFormula(file.name)], delimiter)
      return ''
    },
    item: ({ cells, assessment, issues }) => {
      if (cells === undefined || own === null) return ''
      const row = columns.map(() => '')
      for (const [at, cell] of own.row(cells, assessment !== null).entries()) {
        const to = place[at]
        if (to !== undefined && to !== null) row[to] = cell
      }
      return csvRecord(row, delimiter) + delimiter + added(assessment, issues) + delimiter + name
    },
  }
}

function longRows(table: Table, several = false): Rows {
  const { redact } = table.options
  const added = addedTo(table, ',')
  const head = `${csvRecord([...longColumns, ...titlesAdded(table), ...(several ? [fileColumn] : [])], ',')}\n`
  let end = ''
  return {
    head,
    file: ({ name }) => {
      end = several ? `,${csvRecord([guardFormula(name)], ',')}` : ''
      return head
    },
    item: ({ line, assessment, issues }: RunItem<Verdict>) => {
      const person = assessment === null ? longColumns.slice(1).map(() => '') : longCells(assessment, redact)
      return `${csvRecord([String(line), ...person], ',')},${added(assessment, issues)}${end}`
    },
  }
}

function constantCells(note: string, rules: string | null): readonly string[] {
  return rules === null ? [note] : [note, rules]
}

/** One person's values as a small table of its own. */
export function csvOfOne(assessment: Assessment, voice: Voice, rules: RuleSet, options: CsvOptions): string {
  const { contact, redact } = options
  const constant = constantCells(noteCell(voice, contact, assessment.note.paediatrician), options.rules)
  const table: Table = { voice, rules, options, constant }
  const added = addedTo(table, ',')
  const row = `${csvRecord(personCells(assessment, redact), ',')},${added(assessment, assessment.issues)}`
  return `${csvRecord([...personColumns, ...titlesAdded(table)], ',')}\n${row}\n`
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
