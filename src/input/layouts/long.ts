import { type Issue, UsageError } from '../../issue.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod } from '../../panel/measurement.ts'
import { isDamagedId } from '../../panel/subject.ts'
import { parseDate } from '../cells/date.ts'
import type { Reading, SubjectTexts, TextCell, ValueCell } from '../cells/reading.ts'
import { parseReferenceRange } from '../cells/reference.ts'
import { subjectPicker } from '../cells/subject-texts.ts'
import { parseUnit } from '../cells/unit.ts'
import { parseValue } from '../cells/value.ts'
import { methodOfUpperLimit } from '../columns/alp-method.ts'
import { type HeaderMeaning, isAnalyteField, recognizeHeader } from '../columns/names/aliases.ts'
import { withoutPerson } from '../columns/one-person.ts'
import type { Plan, TestColumns } from '../columns/plan.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import { toPanel } from '../to-panel.ts'
import type { LayoutReader, RowContext } from './layout-reader.ts'

/**
 * Reads files with one row per test. Rows of one person and day are joined wherever they stand, so panels come at the end;
 * only rows of the seven analytes are held. Throws UsageError beyond `cellsAtMost` of them.
 */
export function longReader(plan: Plan, context: RowContext, cellsAtMost = 2_000_000): LayoutReader {
  const tests = plan.tests as TestColumns
  const groups = new Map<string, Group>()
  const { id, name, familyName, nameKana } = plan.subject
  const namesPeople = id.length + name.length + familyName.length + nameKana.length > 0
  const pickSubject = subjectPicker(plan, tests.date, plan.subject.age)
  let held = 0
  return {
    read: (row, badByte) => {
      const test = testOf(row.cells, tests)
      if (test === null) return 'other-test'
      if (plan.watched !== undefined) refuseAnother(row.cells, plan.watched, context.file)
      const subject = pickSubject(row.cells)
      const cell = cellOf(row.cells, test.meaning, tests, context)
      if (test.other !== null) cell.contradictedTest = textsOf(row.cells, [...tests.code, ...tests.name])
      const group = groupFor(groups, subject, cell, namesPeople ? row.line : null)
      group.cells.push(cell)
      if (test.other !== null) group.contradicted.push({ cell, other: test.other.field as AnalyteId })
      group.lines.push(row.line)
      if (plan.carried !== undefined) group.carried = carriedOf(row.cells, plan.carried, group.carried)
      if (badByte !== null) group.badBytes.push({ line: row.line, offset: badByte })
      held += 1
      if (held > cellsAtMost) throw new UsageError('long-file-too-large', { file: context.file, cells: cellsAtMost })
      return 'assessed'
    },
    *end() {
      let batch: RowOutcome[] = []
      for (const [key, group] of groups) {
        groups.delete(key)
        batch.push(outcomeOf(group, plan, context))
        if (batch.length < batchSize) continue
        yield batch
        batch = []
      }
      if (batch.length > 0) yield batch
    },
  }
}

/** Nobody is named, and the column that could has held one text until here: from here on it is another person. */
function refuseAnother(cells: readonly string[], watched: NonNullable<Plan['watched']>, file: string): void {
  const other = watched.find(({ index, text }) => (cells[index] ?? '').trim() !== text)
  if (other !== undefined) throw withoutPerson(file, [other])
}

/** Rows of one person, one day. */
interface Group {
  subject: SubjectTexts
  cells: ValueCell[]
  lines: number[]
  /** Results whose code and name are of different tests. */
  contradicted: { cell: ValueCell; other: AnalyteId }[]
  badBytes: { line: number; offset: number }[]
  /** Texts of carried columns; what the first row left blank, a later one may say. */
  carried?: readonly string[]
  /** The file names people, this row names nobody: merged cells, most often. */
  nameless: boolean
}

/** What a row's code and name say of its test; `other`: the analyte of the name, where the code says another. */
interface NamedTest {
  meaning: HeaderMeaning
  other: HeaderMeaning | null
}

/** The analyte of a row; null for any other test. */
function testOf(cells: readonly string[], tests: TestColumns): NamedTest | null {
  if (tests.specimen.some((index) => isOtherSpecimen((cells[index] ?? '').normalize('NFKC')))) return null
  let meaning: HeaderMeaning | null = null
  let other: HeaderMeaning | null = null
  let otherName = false
  for (const index of tests.code) meaning ??= analyteMeaning(cells[index] ?? '')
  for (const index of tests.name) {
    const named = analyteMeaning(cells[index] ?? '')
    if (named === null) otherName ||= urineName.test((cells[index] ?? '').normalize('NFKC'))
    else if (meaning === null) meaning = named
    else if (meaning.field !== named.field) other = named
  }
  return otherName || meaning === null ? null : { meaning, other }
}

/** A group such as '血液・尿検査' says nothing of the single test. */
function isOtherSpecimen(text: string): boolean {
  return otherSpecimen.test(text) && !bloodToo.test(text)
}

function analyteMeaning(text: string): HeaderMeaning | null {
  const meaning = text === '' ? null : recognizeHeader(text)
  return meaning !== null && isAnalyteField(meaning.field) && meaning.role === 'value' ? meaning : null
}

function cellOf(cells: readonly string[], meaning: HeaderMeaning, tests: TestColumns, { options }: RowContext): ValueCell {
  const analyte = meaning.field as AnalyteId
  const filled = tests.result.filter(({ index }) => (cells[index] ?? '').trim() !== '')
  // `5` as a number beside `<5` as text: the sign must not get lost.
  const result = filled.find(({ index }) => signed.test(cells[index] ?? '')) ?? filled[0] ?? tests.result[0]
  const at = (index: number | null): string | null => (index === null ? null : own(cells[index] ?? ''))
  const forced = options.units?.[analyte] === undefined ? null : parseUnit(options.units[analyte])
  const cell: ValueCell = {
    text: own(cells[result?.index ?? -1] ?? ''),
    column: (result?.index ?? 0) + 1,
    header: result?.title ?? '',
    analyte,
    unit: forced !== null && 'unit' in forced ? forced.unit : meaning.unitAmbiguous === true ? 'ambiguous' : (meaning.unit ?? null),
    unitForced: forced !== null,
    unitText: at(tests.unit),
    low: at(tests.lower),
    high: at(tests.upper),
    range: at(tests.range),
    flagText: at(tests.flag),
  }
  if (analyte === 'alp') settleMethod(cell, meaning.method ?? null, methodSaid(cells, tests), options.alpMethod ?? null)
  return cell
}

/** The caller's word, the code's or name's, the column's, or the sheet's own limits; where two of the sheet's own disagree, none. */
function settleMethod(cell: ValueCell, named: AlpMethod | null, said: AlpMethod | null, asked: AlpMethod | null): void {
  cell.method = asked ?? named ?? said ?? methodFromLimits(cell)
  if (asked === null && named !== null && said !== null && named !== said)
    cell.contradictedMethod = `${said.toUpperCase()} / ${named.toUpperCase()}`
}

function methodSaid(cells: readonly string[], { method }: TestColumns): AlpMethod | null {
  const text = method
    .map((index) => cells[index] ?? '')
    .join(' ')
    .normalize('NFKC')
  const [ifcc, jscc] = [/ifcc/i.test(text), /jscc|gscc/i.test(text)]
  return ifcc === jscc ? null : ifcc ? 'ifcc' : 'jscc'
}

function methodFromLimits(cell: ValueCell): AlpMethod | null {
  const high = cell.high == null || cell.high === '' ? parseReferenceRange(cell.range ?? '')?.high : parsedNumber(cell.high)
  return high === null || high === undefined ? null : methodOfUpperLimit(high).method
}

function parsedNumber(text: string): number | null {
  const parsed = parseValue(text)
  return parsed.kind === 'number' ? parsed.value : null
}

/** The group of a person and day. A second, differing result of another time of day opens a group of its own. */
function groupFor(groups: Map<string, Group>, subject: SubjectTexts, cell: ValueCell, line: number | null): Group {
  const date = subject.date?.text ?? ''
  const day = parseDate(date, subject.date?.order ?? null)
  const named = personOf(subject)
  const person = named ?? (line === null ? '' : `\u001f${line}`)
  const key = `${person}\u001e${day.kind === 'date' ? day.iso : date}`
  for (let turn = 1; ; turn += 1) {
    const known = groups.get(`${key}\u001e${turn}`)
    if (known === undefined) {
      const nameless = named === null && line !== null
      const group: Group = { subject: ownTexts(subject), cells: [], lines: [], contradicted: [], badBytes: [], nameless }
      groups.set(own(`${key}\u001e${turn}`), group)
      return group
    }
    fillGaps(known.subject, subject)
    const same = known.cells.find(({ analyte }) => analyte === cell.analyte)
    if (same === undefined || same.text === cell.text || (known.subject.date?.text ?? '') === date) return known
  }
}

/** Null where a row names nobody: in a file of several people two such rows may be two of them. */
function personOf(subject: SubjectTexts): string | null {
  const id = subject.id?.text ?? ''
  // Two people's ids may have come to the same damaged one.
  if (id !== '' && !noId.test(id) && !isDamagedId(id.trim())) return id
  const names = [subject.name ?? subject.familyName, subject.givenName, subject.nameKana, subject.birthDate?.text]
  return names.some((name) => (name ?? '').trim() !== '') ? names.join('\u001f') : null
}

/** What the group's first row left blank, a later one may say. */
function fillGaps(known: SubjectTexts, other: SubjectTexts): void {
  known.sex ??= copied(other.sex)
  known.age ??= copied(other.age)
  known.birthDate ??= copied(other.birthDate)
  known.name ??= other.name ?? null
}

function outcomeOf(group: Group, plan: Plan, context: RowContext): RowOutcome {
  const line = group.lines[0] ?? null
  settleContradicted(group)
  const reading: Reading = { file: context.file, line, subject: group.subject, cells: group.cells }
  const { rules, today } = context.options
  const panel = toPanel(reading, rules, { decimalComma: plan.decimalComma, ...(today === undefined ? {} : { today }) })
  const bad = group.badBytes.map(
    (each): Issue => ({
      code: 'undecodable-byte',
      level: 'error',
      where: { file: context.file, line: each.line },
      args: { offset: each.offset },
    }),
  )
  const along = group.carried === undefined ? {} : { carried: group.carried }
  if (!group.nameless) return { line: line ?? 0, lines: group.lines, panel, issues: [...bad, ...panel.issues], ...along }
  const nobody: Issue = { code: 'row-names-nobody', level: 'error', where: { file: context.file, line: line ?? 0 }, args: {} }
  const issues = [...bad, nobody, ...panel.issues]
  return { line: line ?? 0, lines: group.lines, panel: { ...panel, issues: [nobody, ...panel.issues] }, issues, ...along }
}

/** A result that may be one of two tests stands for the one that the person has no result of: there it can't be overlooked. */
function settleContradicted({ cells, contradicted }: Group): void {
  for (const { cell, other } of contradicted) {
    if (cells.some(({ analyte, contradictedTest }) => analyte === cell.analyte && contradictedTest === undefined)) cell.analyte = other
  }
}

function textsOf(cells: readonly string[], columns: readonly number[]): string {
  const texts = columns.map((index) => own((cells[index] ?? '').trim())).filter((text) => text !== '')
  return texts.join(' / ')
}

function carriedOf(cells: readonly string[], columns: readonly number[], known: readonly string[] | undefined): string[] {
  return columns.map((column, at) => known?.[at] || own((cells[column] ?? '').trim()))
}

function ownTexts(subject: SubjectTexts): SubjectTexts {
  const names = { nameContradicted: subject.nameContradicted ?? null, name: ownOrNull(subject.name), nameKana: ownOrNull(subject.nameKana) }
  const parts = { familyName: ownOrNull(subject.familyName), givenName: ownOrNull(subject.givenName) }
  const { id, sex, age, birthDate, date } = subject
  return { ...names, ...parts, id: copied(id), sex: copied(sex), age: copied(age), birthDate: copied(birthDate), date: copied(date) }
}

function copied<C extends TextCell>(cell: C | null | undefined): C | null {
  return cell == null ? null : { ...cell, text: own(cell.text) }
}

function ownOrNull(text: string | null | undefined): string | null {
  return text == null ? null : own(text)
}

/** A copy of its own: a part of a long text would keep the whole text in memory. */
function own(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}

const noId = /^\s*(?:na|n\/a|null|nan|none|unknown|不明|[-−－*?]+)\s*$/i
const otherSpecimen = /尿|便|髄液|胸水|腹水|唾液|urine|stool|f[ae]ces|csf|cerebrospinal|ascit|pleural|saliva|소변|대변/i
const signed = /[<>＜＞≦≧≤≥]|未満|以下|以上/
const bloodToo = /血(?!尿)|serum|plasma|blood|혈액|혈청/i
const urineName = /尿|urine|髄液|小便/i
const batchSize = 500
