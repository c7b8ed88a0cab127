import type { PlainAnalyte } from '../../decision/plain/analyte.ts'
import type { PlainJudge } from '../../decision/plain/judge.ts'
import { sexes } from '../../decision/plain/sexes.ts'
import type { DecisionProgram } from '../../decision/program.ts'
import { putNumber } from '../text/put-number.ts'
import { csvCell, csvRecord } from './text.ts'

/** The bytes that stand behind a plain row: what `addedRecords` would write of it, in UTF-8, with the end of the line. */
export interface PlainAnswers {
  /** No answer is longer. */
  atMost: number
  /** Writes the answers of the row that was judged last; says where they end. */
  write(into: Uint8Array, at: number): number
}

/** Every answer is put into bytes once, before the first row; only the numbers of the scores are written anew. */
export function plainAnswers(
  program: DecisionProgram,
  judge: PlainJudge,
  constant: readonly string[],
  delimiter: string,
  end: string,
): PlainAnswers {
  const { analytes, scores, reasons, found, row } = judge
  const cell = (text: string) => csvCell(text, delimiter)
  const levels = program.levels.map(({ id }) => bytesOf(delimiter + cell(id) + delimiter))
  const findings = analytes.map((analyte) =>
    Array.from({ length: (analyte.places + 1) * sexes.length }, (_, at) => findingAt(analyte, at, delimiter)),
  )
  const told: Uint8Array[] = []
  const between = bytesOf('; ')
  // A list of two has the sign between its parts in it.
  const quote = delimiter === ';' ? bytesOf('"') : bytesOf('')
  const [fib4, ratio] = [scores.find(({ id }) => id === 'fib4'), scores.find(({ id }) => id === 'ast-alt-ratio')]
  const fib4Bands = fib4?.bands.map((band) => bytesOf(delimiter + cell(band) + delimiter)) ?? []
  const separator = bytesOf(delimiter)
  const noFib4 = bytesOf(delimiter.repeat(3))
  const patterns = program.patterns.map(({ id }) => bytesOf(cell(id)))
  const blank = bytesOf(' ')
  const oddRatio = bytesOf(cell('double-check-ratio'))
  const times = Math.max(...program.levels.map(({ by }) => by.length)) + 1
  const doors = program.doors.length + 1
  const tails = program.levels.flatMap(({ by }, level) =>
    Array.from({ length: doors * times }, (_, i) => {
      const [door, time] = [program.doors[Math.floor(i / times) - 1]?.id ?? '', by[(i % times) - 1]?.id ?? '']
      return bytesOf(`${delimiter}${csvRecord(constant, delimiter)}${delimiter}${[door, time, '', level + 1].join(delimiter)}${end}`)
    }),
  )
  const longest = (pieces: readonly Uint8Array[]) => Math.max(0, ...pieces.map(({ length }) => length))
  const lists = [...told, ...patterns].reduce((sum, { length }) => sum + length + between.length, 0)
  const atMost =
    longest(levels) + findings.reduce((sum, own) => sum + longest(own), 0) + longest(fib4Bands) + longest(tails) + lists + othersAtMost
  return { atMost, write }

  function write(into: Uint8Array, start: number): number {
    let at = put(levels[found.level] as Uint8Array, into, start)
    const count = reasons.count()
    if (count > 1) at = put(quote, into, at)
    for (let i = 0; i < count; i++) {
      if (i > 0) at = put(between, into, at)
      const reason = reasons.told[i] as number
      at = put(told[reason] ?? newlyTold(reason), into, at)
    }
    if (count > 1) at = put(quote, into, at)
    for (let i = 0; i < findings.length; i++) {
      const own = findings[i] as Uint8Array[]
      const which = ((found.places[i] as number) + 1) * sexes.length + row.sex
      at = put(own[which] ?? newlyFound(i, which), into, at)
    }
    if (fib4 !== undefined && !Number.isNaN(fib4.found.value)) {
      at = put(separator, into, at)
      at = putNumber(fib4.found.value, into, at)
      at = put(fib4Bands[fib4.found.band] as Uint8Array, into, at)
    } else at = put(noFib4, into, at)
    if (ratio !== undefined && !Number.isNaN(ratio.found.value)) at = putNumber(ratio.found.value, into, at)
    at = put(separator, into, at)
    for (let i = 0; i < found.patternCount; i++) {
      if (i > 0) at = put(blank, into, at)
      at = put(patterns[found.patterns[i] as number] as Uint8Array, into, at)
    }
    const tail = (found.level * doors + found.door + 1) * times + found.by + 1
    at = put(separator, into, at)
    if (!Number.isNaN(found.oddRatio)) at = put(oddRatio, into, at)
    return put(tails[tail] as Uint8Array, into, at)
  }

  function newlyTold(reason: number): Uint8Array {
    while (told.length <= reason) told.push(bytesOf(reasons.texts[told.length] as string))
    return told[reason] as Uint8Array
  }

  function newlyFound(i: number, which: number): Uint8Array {
    const own = findings[i] as Uint8Array[]
    while (own.length <= which) own.push(findingAt(analytes[i] as PlainAnalyte, own.length, delimiter))
    return own[which] as Uint8Array
  }
}

/** At `(place + 1) * 3 + sex`; the first three are those of a value that was not given. Words come behind as they are met. */
function findingAt({ findingAt, answerAt }: PlainAnalyte, at: number, delimiter: string): Uint8Array {
  const [place, sex] = [Math.floor(at / sexes.length) - 1, at % sexes.length]
  if (place < 0) return bytesOf(delimiter.repeat(2))
  return bytesOf(
    `${delimiter}${csvCell(findingAt(place), delimiter)}${delimiter}${csvCell(answerAt(gradedBy, place, sex) ?? '', delimiter)}`,
  )
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'))
}

/** Short texts are put faster byte by byte than by a call. */
function put(bytes: Uint8Array, into: Uint8Array, at: number): number {
  const { length } = bytes
  if (length > copiedByHand) into.set(bytes, at)
  else for (let i = 0; i < length; i++) into[at + i] = bytes[i] as number
  return at + length
}

const copiedByHand = 48
/** Two numbers, the reasons, the words, and what stands around them. */
const othersAtMost = 8_000
/** The standard whose answers are the grades. */
const gradedBy = 'jsnd-2026'
