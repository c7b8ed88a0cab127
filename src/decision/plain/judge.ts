import type { AnalyteProgram, Choice, DecisionProgram, Test } from '../program.ts'
import { scoresAsked } from '../scores-asked.ts'
import { type PlainAnalyte, plainAnalyte } from './analyte.ts'
import { type Ready, readyCondition } from './condition.ts'
import { type Bit, factsOf } from './facts.ts'
import type { Numbers } from './formula.ts'
import { placeOn } from './joint-axis.ts'
import { peopleFacts } from './people.ts'
import { type PlainRatio, plainRatios } from './ratios.ts'
import { bitsOfAnalytes, type Reasons, reasonsOf } from './reasons.ts'
import { type PlainScore, plainScore } from './score.ts'
import { sexes } from './sexes.ts'
import { tellingOf } from './tell.ts'
import type { PlainWord } from './word.ts'

/** What a table settles for all of its rows. */
export interface PlainContext {
  alpMethod: string | null
  astUpperLimit: number | null
  /** Scores that are wanted though no condition asks for them. */
  scores: readonly string[]
  /** Levels for which a word has to be looked at, if it may stand for one of them. */
  urgent: ReadonlySet<string>
}

/**
 * Judges adults of whom every value is a plain and possible number: the program over numbers, one row after the other. Everything
 * that it finds is a place in a list of texts; nothing is made for a row, and nothing of an earlier row is remembered.
 */
export interface PlainJudge {
  /** Filled for each row before `judge`; of values only those that are given count. */
  row: Numbers
  analytes: readonly PlainAnalyte[]
  scores: readonly PlainScore[]
  reasons: Reasons
  /**
   * `given`: a bit for each analyte with a number, `worded`: for each with a word. False: no adult, a value worth a second look, or a
   * word that may stand for something urgent, which is for the careful way.
   */
  judge(given: number, worded: number): boolean
  found: Found
}

export interface Found {
  /** By analyte: its place on the axis; -1: not given. */
  places: Int32Array
  /** Patterns that hold, in order; the first `patternCount`. */
  patterns: Int32Array
  patternCount: number
  level: number
  /** -1: none. */
  door: number
  by: number
  /** AST over ALT where it is worth a second look at the sheet; NaN: it is not. */
  oddRatio: number
}

export function plainJudge(program: DecisionProgram, context: PlainContext): PlainJudge {
  const { alpMethod, astUpperLimit, scores: wanted, urgent: urgentLevels } = context
  const facts = factsOf(program)
  const { words } = facts
  const held = new Int32Array(words)
  const order = program.analytes.map(({ id }) => id)
  const row: Numbers = { values: new Float64Array(order.length), words: new Int32Array(order.length), age: -1, sex: 0 }
  const analytes = program.analytes.map((analyte) => plainAnalyte(analyte, analyte.id === 'alp' ? alpMethod : null, facts))
  const asked = [...wanted, ...scoresAsked(program)]
  const scores = program.scores.filter(({ id }) => asked.includes(id)).map((score) => plainScore(score, row, order, facts, astUpperLimit))
  const reasons = reasonsOf()
  const places = new Int32Array(order.length).fill(-1)
  const found: Found = {
    places,
    patterns: new Int32Array(program.patterns.length),
    patternCount: 0,
    level: 0,
    door: -1,
    by: -1,
    oddRatio: Number.NaN,
  }
  const ready = (test: Test) => readyCondition(test, facts, held, (leaf) => tellingOf(leaf, { analytes, scores, reasons, row, places }))
  const patterns = program.patterns.map(({ id, when }, i) => ({
    ...(facts.patterns[i] as Bit),
    holds: ready(when).holds,
    bits: facts.bitsOf([facts.numberOf({ is: 'pattern', pattern: id })]),
  }))
  const levels = program.levels.map(({ when, by }, level) => ({
    when: when.map((test, i) => ({ ...((facts.levels[level] as Bit[])[i] as Bit), ...ready(test) })),
    by: by.map(readyChoice(ready)),
  }))
  const doors = program.doors.map(readyChoice(ready))
  const people = peopleFacts(program, facts)
  const ratios = plainRatios(facts, row, analytes)
  const restingOn = facts.leaves.flatMap((leaf, number) =>
    leaf.is === 'rests-only-on' ? [{ bits: facts.bitsOf([number]), of: bitsOfAnalytes(leaf.analytes) }] : [],
  )
  const nothingBanded = reasons.numberOf(null, 'nothing-banded')
  const urgent = program.levels.map(({ id }) => urgentLevels.has(id))
  const [ast, alt] = [order.indexOf('ast'), order.indexOf('alt')]
  const both = (1 << ast) | (1 << alt)
  const least = Float64Array.from(program.analytes, ({ limits: { from }, doubleCheck: { below } }) => Math.max(from, below ?? from))
  const most = Float64Array.from(program.analytes, ({ limits: { to }, doubleCheck: { above } }) => Math.min(to, above ?? to))

  return { row, analytes, scores, reasons, judge, found }

  function judge(given: number, worded: number): boolean {
    const { age, values } = row
    if (age >= 0 && age < program.adultFrom) return false
    for (let i = 0; i < analytes.length; i++) {
      const value = values[i] as number
      if ((given & (1 << i)) !== 0 && !(value >= (least[i] as number) && value <= (most[i] as number))) return false
    }
    const worst = worded === 0 ? -1 : worstReading(given, worded)
    work(given, worded)
    if (worded !== 0 && worst > rankOfLevel(found.level)) return false
    found.oddRatio = Number.NaN
    if ((given & both) === both) {
      const ratio = (values[ast] as number) / (values[alt] as number)
      if (ratio > program.ratioDoubleCheckAbove) found.oddRatio = ratio
    }
    return true
  }

  /** The rank of the most urgent level that a word in the row may stand for; -1: none is urgent. */
  function worstReading(given: number, worded: number): number {
    let worst = -1
    for (let i = 0; i < analytes.length; i++) {
      if ((worded & (1 << i)) === 0) continue
      const { words: own, places: behind, otherMethod } = analytes[i] as PlainAnalyte
      const { readings, span } = own[(row.words[i] as number) - behind] as PlainWord
      // What is not judged by its method leaves nothing in doubt; what could not be read at all does, by any method.
      if (otherMethod && span !== null) continue
      const { from, to } = (program.analytes[i] as AnalyteProgram).limits
      const value = row.values[i] as number
      for (const reading of readings) {
        if (otherMethod || reading < from || reading > to) return Number.POSITIVE_INFINITY
        row.values[i] = reading
        work(given | (1 << i), worded & ~(1 << i))
        if (urgent[found.level] === true) worst = Math.max(worst, rankOfLevel(found.level))
      }
      row.values[i] = value
    }
    return worst
  }

  function rankOfLevel(level: number): number {
    return program.levels[level]?.rank ?? -1
  }

  /** All that follows from the row; `found` has it afterwards. */
  function work(given: number, worded: number): void {
    const judged = gather(given, worded)
    for (let i = 0; i < ratios.length; i++) {
      const { bits, holds } = ratios[i] as PlainRatio
      if (holds(judged, worded)) hold(bits)
    }
    for (let i = 0; i < scores.length; i++) (scores[i] as PlainScore).work(judged, held)
    let count = 0
    for (let i = 0; i < patterns.length; i++) {
      const { word, bit, holds, bits } = patterns[i] as (typeof patterns)[number]
      if (((held[word] as number) & bit) === 0 || !holds()) continue
      hold(bits)
      found.patterns[count++] = i
    }
    found.patternCount = count
    climb()
  }

  /** Sets the facts of the person and of each value; says which analytes are judged by their number. */
  function gather(given: number, worded: number): number {
    const { values, age, sex } = row
    const own = ((age < 0 ? 0 : Math.min(age, people.oldest) + 1) * sexes.length + sex) * words
    for (let word = 0; word < words; word++) held[word] = people.bits[own + word] as number
    let judged = 0
    for (let i = 0; i < analytes.length; i++) {
      const analyte = analytes[i] as PlainAnalyte
      const bit = 1 << i
      if (((given | worded) & bit) === 0) {
        places[i] = -1
        hold(analyte.factsWithout)
        continue
      }
      const isNumber = (given & bit) !== 0
      const place = isNumber ? placeOn(analyte.axis, values[i] as number) : (row.words[i] as number)
      places[i] = place
      if (analyte.otherMethod) hold(analyte.factsWithout)
      else {
        if (isNumber) judged |= bit
        const { factsAt } = analyte
        const from = (place * sexes.length + sex) * words
        for (let word = 0; word < words; word++) held[word] = (held[word] as number) | (factsAt[from + word] as number)
      }
    }
    return judged
  }

  /** The first level that applies, with its reasons, its door and its time. */
  function climb(): void {
    reasons.clear()
    found.door = -1
    found.by = -1
    for (let level = 0; level < levels.length; level++) {
      const { when, by } = levels[level] as (typeof levels)[number]
      let applies = false
      for (let i = 0; i < when.length; i++) {
        const condition = when[i] as (typeof when)[number]
        if (((held[condition.word] as number) & condition.bit) === 0 || !condition.holds()) continue
        applies = true
        condition.tell()
      }
      if (!applies) continue
      found.level = level
      if (by.length === 0) return
      for (let i = 0; i < restingOn.length; i++) {
        const { bits, of } = restingOn[i] as (typeof restingOn)[number]
        if (reasons.restOnlyOn(of)) hold(bits)
      }
      found.door = firstOf(doors)
      found.by = firstOf(by)
      return
    }
    found.level = levels.length - 1
    reasons.tell(nothingBanded)
  }

  function hold(bits: Int32Array): void {
    for (let word = 0; word < words; word++) held[word] = (held[word] as number) | (bits[word] as number)
  }
}

type ReadyChoice = (() => boolean) | null

function readyChoice(ready: (test: Test) => Ready): (choice: Choice) => ReadyChoice {
  return ({ when }) => (when === null ? null : ready(when).holds)
}

function firstOf(choices: readonly ReadyChoice[]): number {
  for (let i = 0; i < choices.length; i++) {
    const holds = choices[i] as ReadyChoice
    if (holds === null || holds()) return i
  }
  return -1
}
