import { isAscii, isUtf8 } from 'node:buffer'
import { compile } from '../../../decision/compile.ts'
import type { PlainAnalyte } from '../../../decision/plain/analyte.ts'
import { plainJudge } from '../../../decision/plain/judge.ts'
import type { AnsweredAxis, DecisionProgram } from '../../../decision/program.ts'
import { type PlaceOf, plainColumns, plainReader, type ReadOptions, type SheetPlan, utf8Of } from '../../../input/csv.ts'
import { readingsOf, urgentLevels } from '../../../interpreter/to-check.ts'
import { addedScores } from '../../../output/csv/columns.ts'
import { plainAnswers } from '../../../output/csv/plain-rows.ts'
import { csvCell } from '../../../output/csv/text.ts'
import type { CopiedRows } from '../../../output/format.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import type { RowWork } from '../row-work.ts'

/** Rows of bare numbers, judged from their bytes and written in their turn. What is not plain stays for the careful reader. */
export interface PlainRows {
  /** Takes up a chunk of whole lines; false: none of its rows can be told from its bytes. */
  begin(bytes: Buffer): boolean
  /** Takes the plain rows from a place on (bytes of the chunk as `begin` made them UTF-8); says where the first other one begins. */
  take(from: number, line: number): number
  /** How many rows the last `take` took. */
  taken(): number
  /** The chunk as UTF-8: another one where the file is in another encoding. */
  bytes(): Buffer
}

export interface PlainTable {
  plan: SheetPlan
  options: ReadOptions
  rules: RuleSet
  astUpperLimit: number | null
  /** Warnings are told with their place and whose they are: a row with one goes the careful way. */
  listsWarnings: boolean
  /** What the output puts behind a row that it copies. */
  copiesRows(cells: number): CopiedRows | null
}

/** Null where the file, the output or the call asks for more than plain rows have. */
export function plainRows({ plan, options, rules, astUpperLimit, listsWarnings, copiesRows }: PlainTable, work: RowWork): PlainRows | null {
  const columns = plainColumns(plan, options)
  const { room } = work
  const copied = columns === null ? null : copiesRows(columns.width)
  if (columns === null || copied === null || room === null) return null
  const { delimiter, constant } = copied
  const program = compile(rules)
  const judge = plainJudge(program, { alpMethod: columns.alpMethod, astUpperLimit, scores: addedScores, urgent: urgentLevels })
  if (idsOf(program).some((id) => id !== null && csvCell(id, delimiter) !== id)) return null
  const order = program.analytes.map(({ id }) => id)
  const reader = plainReader(columns, { order, numbers: judge.row, placeOf }, options)
  const answers = plainAnswers(program, judge, constant, delimiter, '\n')
  const written = program.levels.map(({ rank }) => work.isWritten(rank))
  const people = new Int32Array(program.levels.length)
  let chunk: Buffer = Buffer.alloc(0)
  let doubtful = false
  let rows = 0
  return { begin, take, taken: () => rows, bytes: () => chunk }

  /** Numbers with something beside them go the careful way; a result of which only a side is known, and what can't be used, are words. */
  function placeOf(at: number, read: Parameters<PlaceOf>[1]): number {
    const { id, add } = judge.analytes[at] as PlainAnalyte
    if ('unusable' in read) return add(read)
    const { value, comparator } = read.measurement
    if (comparator === '=') return -1
    return add({ value, comparator, readings: readingsOf({ value, comparator }, rules.analytes[id]) })
  }

  function begin(bytes: Buffer): boolean {
    if (plan.undecided && !isAscii(bytes)) return false
    chunk = utf8Of(bytes, plan.encoding)
    doubtful = !isUtf8(chunk) || chunk.includes(noCharacter)
    return chunk === bytes || !doubtful || linesIn(chunk) === linesIn(bytes)
  }

  function take(from: number, line: number): number {
    const { row } = reader
    const { found } = judge
    let at = from
    rows = 0
    for (;;) {
      const next = reader.read(chunk, at, line + rows)
      if (next < 0 || (doubtful && !isSound(chunk.subarray(at, row.end))) || !judge.judge(row.given, row.worded)) break
      const warned = !Number.isNaN(found.oddRatio)
      if (warned && listsWarnings) break
      const { level } = found
      people[level] = (people[level] as number) + 1
      if (warned) work.countWarned()
      rows++
      if (written[level] === true) {
        const size = row.end - at
        const into = (room as NonNullable<typeof room>).reserve(size + answers.atMost)
        const end = (room as NonNullable<typeof room>).end()
        copy(chunk, at, row.end, into, end)
        ;(room as NonNullable<typeof room>).endsAt(answers.write(into, end + size))
      }
      at = next
    }
    for (let level = 0; level < people.length; level++) {
      if (people[level] !== 0) work.count((program.levels[level] as { id: string }).id, people[level] as number)
    }
    people.fill(0)
    return at
  }
}

function idsOf({ levels, analytes, scores, patterns }: DecisionProgram): (string | null)[] {
  const axes = [
    ...analytes.flatMap(({ standards }) => standards.flatMap(({ axes: said }) => Object.values(said) as AnsweredAxis[])),
    ...scores.flatMap(({ scales }) => scales),
  ]
  return [...levels, ...patterns, ...analytes.flatMap(({ bands }) => bands)]
    .map(({ id }): string | null => id)
    .concat(axes.flatMap(({ answers }) => answers))
}

function isSound(row: Buffer): boolean {
  return isUtf8(row) && !row.includes(noCharacter)
}

function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++
  return lines
}

/** Most rows are short: a loop is done before a call has begun. */
function copy(bytes: Uint8Array, from: number, to: number, into: Uint8Array, at: number): void {
  if (to - from > copiedByHand) into.set(bytes.subarray(from, to), at)
  else for (let i = from; i < to; i++) into[at + i - from] = bytes[i] as number
}

const LINE_FEED = 0x0a
const copiedByHand = 200
/** U+FFFD: whether it stood in the file or stands for a bad byte is told by the careful reader. */
const noCharacter = Buffer.from('\ufffd')
