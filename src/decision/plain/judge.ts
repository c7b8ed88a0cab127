import type { AnalyteId } from '../../panel/analyte.ts'
import type { Span } from '../axis.ts'
import type { AnalyteProgram, Choice, DecisionProgram, Test } from '../program.ts'
import { scoresAsked } from '../scores-asked.ts'
import { type PlainAnalyte, plainAnalyte } from './analyte.ts'
import { type Ready, readyCondition } from './condition.ts'
import { bitsOf, type Facts, factsOf, type Leaf } from './facts.ts'
import type { Numbers } from './formula.ts'
import { placeOn } from './joint-axis.ts'
import { type Reasons, reasonsOf } from './reasons.ts'
import { type PlainScore, plainScore } from './score.ts'
import { sexes } from './sexes.ts'
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

export function plainJudge(
  program: DecisionProgram,
  { alpMethod, astUpperLimit, scores: wanted, urgent: urgentLevels }: PlainContext,
): PlainJudge {
  const facts = factsOf(program)
  const { words } = facts
  const held = new Int32Array(words)
  const order = program.analytes.map(({ id }) => id)
  const row: Numbers = { values: new Float64Array(order.length), words: new Int32Array(order.length), age: -1, sex: 0 }
  const analytes = program.analytes.map((analyte) => plainAnalyte(analyte, analyte.id === 'alp' ? alpMethod : null, facts))
  const asked = [...wanted, ...scoresAsked(program)]
  const scores = program.scores.filter(({ id }) => asked.includes(id)).map((score) => plainScore(score, row, order, facts, astUpperLimit))
  const reasons = reasonsOf()
  const found: Found = {
    places: new Int32Array(order.length).fill(-1),
    patterns: new Int32Array(program.patterns.length),
    patternCount: 0,
    level: 0,
    door: -1,
    by: -1,
    oddRatio: Number.NaN,
  }
  const tell = reasonTeller(program, facts, { order, analytes, scores, reasons, row, found })
  const ready = (test: Test) => readyCondition(test, facts, held, tell)
  const patterns = program.patterns.map(({ id, when }) => ({ when: ready(when), number: facts.numberOf({ is: 'pattern', pattern: id }) }))
  const levels = program.levels.map(({ when, by }) => ({ when: when.map(ready), by: by.map(readyChoice(ready)) }))
  const doors = program.doors.map(readyChoice(ready))
  const people = peopleFacts(program, facts)
  const ratios = ratioFacts(facts, order)
  const restingOn = facts.leaves.flatMap((leaf, number) => (leaf.is === 'rests-only-on' ? [{ number, of: leaf.analytes }] : []))
  const nothingBanded = reasons.numberOf(null, 'nothing-banded')
  const urgent = program.levels.map(({ id }) => urgentLevels.has(id))
  const [ast, alt] = [order.indexOf('ast'), order.indexOf('alt')]
  const both = (1 << ast) | (1 << alt)
  const limits = program.analytes.map(({ limits: { from, to }, doubleCheck: { below, above } }) => ({
    from: Math.max(from, below ?? from),
    to: Math.min(to, above ?? to),
  }))

  return { row, analytes, scores, reasons, judge, found }

  function judge(given: number, worded: number): boolean {
    const { age } = row
    if (age >= 0 && age < program.adultFrom) return false
    for (let i = 0; i < limits.length; i++) {
      if ((given & (1 << i)) !== 0 && !needsNoSecondLook(i, row.values[i] as number)) return false
    }
    const worst = worded === 0 ? -1 : worstReading(given, worded)
    work(given, worded)
    if (worst > rankOfLevel(found.level)) return false
    const ratio = (given & both) === both ? (row.values[ast] as number) / (row.values[alt] as number) : 0
    found.oddRatio = ratio > program.ratioDoubleCheckAbove ? ratio : Number.NaN
    return true
  }

  function needsNoSecondLook(i: number, value: number): boolean {
    const { from, to } = limits[i] as { from: number; to: number }
    return value >= from && value <= to
  }

  /** The rank of the most urgent level that a word in the row may stand for; -1: none is urgent. */
  function worstReading(given: number, worded: number): number {
    let worst = -1
    for (let i = 0; i < analytes.length; i++) {
      if ((worded & (1 << i)) === 0) continue
      const { words, places, otherMethod } = analytes[i] as PlainAnalyte
      const { readings, span } = words[(row.words[i] as number) - places] as PlainWord
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
    const { values, age, sex } = row
    const own = age < 0 ? 0 : Math.min(age + 1, people.ages - 1)
    for (let word = 0; word < words; word++)
      held[word] = (people.byAge[own * words + word] as number) | (people.bySex[sex * words + word] as number)
    let judged = 0
    for (let i = 0; i < analytes.length; i++) {
      const analyte = analytes[i] as PlainAnalyte
      const bit = 1 << i
      let facts = analyte.factsWithout
      let from = 0
      if ((given & bit) !== 0) {
        const place = placeOn(analyte.axis, values[i] as number)
        found.places[i] = place
        if (!analyte.otherMethod) {
          judged |= bit
          facts = analyte.factsAt
          from = (place * sexes.length + sex) * words
        }
      } else if ((worded & bit) !== 0) {
        const place = row.words[i] as number
        found.places[i] = place
        if (!analyte.otherMethod) {
          facts = analyte.factsOf[place - analyte.places] as Int32Array
          from = sex * words
        }
      } else found.places[i] = -1
      for (let word = 0; word < words; word++) held[word] = (held[word] as number) | (facts[from + word] as number)
    }
    for (const ratio of ratios) if (ratioHolds(ratio, judged, worded)) hold(ratio.number)
    for (const score of scores) score.work(judged, held)
    found.patternCount = 0
    for (let i = 0; i < patterns.length; i++) {
      const { when, number } = patterns[i] as { when: Ready; number: number }
      if (!when.holds()) continue
      hold(number)
      found.patterns[found.patternCount++] = i
    }
    climb()
  }

  function ratioHolds({ left, right, times, orEqual }: RatioFact, judged: number, worded: number): boolean {
    const needed = (1 << left) | (1 << right)
    if ((judged & needed) === needed) {
      const most = (row.values[right] as number) * times
      return orEqual ? (row.values[left] as number) >= most : (row.values[left] as number) > most
    }
    if (((judged | worded) & needed) !== needed) return false
    const [one, other] = [spanAt(left, judged), spanAt(right, judged)]
    if (one === null || other === null) return false
    const most = other.high * times
    if (orEqual) return one.low >= most
    return one.low > most || (one.low === most && (one.lowOpen || other.highOpen))
  }

  function spanAt(i: number, judged: number): Span | null {
    const value = row.values[i] as number
    if ((judged & (1 << i)) !== 0) return { low: value, lowOpen: false, high: value, highOpen: false }
    const { words, places, otherMethod } = analytes[i] as PlainAnalyte
    return otherMethod ? null : (words[(row.words[i] as number) - places] as PlainWord).span
  }

  /** The first level that applies, with its reasons, its door and its time. */
  function climb(): void {
    reasons.clear()
    found.door = -1
    found.by = -1
    for (let level = 0; level < levels.length; level++) {
      const { when, by } = levels[level] as { when: Ready[]; by: ReadyChoice[] }
      let applies = false
      for (const condition of when) {
        if (!condition.holds()) continue
        applies = true
        condition.tell()
      }
      if (!applies) continue
      found.level = level
      if (by.length === 0) return
      for (const { number, of } of restingOn) if (reasons.restOnlyOn(of)) hold(number)
      found.door = firstOf(doors)
      found.by = firstOf(by)
      return
    }
    found.level = levels.length - 1
    reasons.tell(nothingBanded)
  }

  function hold(number: number): void {
    const word = number >> 5
    held[word] = (held[word] as number) | (1 << (number & 31))
  }
}

interface ReadyChoice {
  condition: Ready | null
}

function readyChoice(ready: (test: Test) => Ready): (choice: Choice) => ReadyChoice {
  return ({ when }) => ({ condition: when === null ? null : ready(when) })
}

function firstOf(choices: readonly ReadyChoice[]): number {
  for (let i = 0; i < choices.length; i++) {
    const { condition } = choices[i] as ReadyChoice
    if (condition === null || condition.holds()) return i
  }
  return -1
}

/** What holds at each age (0: unknown, then from 0 years on) and of each sex. */
function peopleFacts({ age: { to } }: DecisionProgram, facts: Facts) {
  const holdsAt = (leaf: Leaf, age: number | null) =>
    leaf.is === 'age-at-least' ? age !== null && age >= leaf.number : leaf.is === 'age-under' && (age === null || age < leaf.number)
  const bitsWhere = (holds: (leaf: Leaf) => boolean) =>
    bitsOf(
      facts.leaves.flatMap((leaf, number) => (holds(leaf) ? [number] : [])),
      facts.words,
    )
  const ages = [null, ...Array.from({ length: Math.floor(to) + 1 }, (_, age) => age)]
  const byAge = new Int32Array(ages.length * facts.words)
  ages.forEach((age, i) => {
    byAge.set(
      bitsWhere((leaf) => holdsAt(leaf, age)),
      i * facts.words,
    )
  })
  const bySex = new Int32Array(sexes.length * facts.words)
  sexes.forEach((sex, i) => {
    bySex.set(
      bitsWhere((leaf) => leaf.is === 'sex' && leaf.sex === sex),
      i * facts.words,
    )
  })
  return { byAge, bySex, ages: ages.length }
}

interface RatioFact {
  number: number
  left: number
  right: number
  times: number
  orEqual: boolean
}

function ratioFacts({ leaves }: Facts, order: readonly AnalyteId[]): RatioFact[] {
  return leaves.flatMap((leaf, number) => {
    if (leaf.is !== 'ratio') return []
    const { analyte, than, times, orEqual } = leaf
    return [{ number, left: order.indexOf(analyte), right: order.indexOf(than), times, orEqual }]
  })
}

interface Around {
  order: readonly AnalyteId[]
  analytes: readonly PlainAnalyte[]
  scores: readonly PlainScore[]
  reasons: Reasons
  row: Numbers
  found: Found
}

type Growing = (at: number) => number

/** Numbers that are settled when they are asked for the first time. */
function growing(settle: Growing): Growing {
  const numbers: (number | undefined)[] = []
  return (at) => {
    const known = numbers[at]
    if (known !== undefined) return known
    const number = settle(at)
    while (numbers.length <= at) numbers.push(undefined)
    numbers[at] = number
    return number
  }
}

/** What a leaf that holds is told as; every text is made once. */
function reasonTeller(
  { patterns }: DecisionProgram,
  { leaves }: Facts,
  { order, analytes, scores, reasons, row, found }: Around,
): (leaf: Leaf) => void {
  const byBand = analytes.map(({ id, certainAt }) => growing((place) => reasons.numberOf(id, `band:${certainAt(place)}`)))
  const standards = new Set(leaves.flatMap((leaf) => (leaf.is === 'answer' ? [leaf.standard] : [])))
  const answersOf = (standard: string) =>
    analytes.map(({ id, answerAt }) =>
      growing((i) => reasons.numberOf(id, `${standard}:${answerAt(standard, Math.floor(i / sexes.length), i % sexes.length)}`)),
    )
  const byAnswer = new Map([...standards].map((standard) => [standard, answersOf(standard)]))
  const byScore = new Map(
    scores.map(({ id, bands, found: score }) => [id, { score, numbers: bands.map((band) => reasons.numberOf(null, `${id}:${band}`)) }]),
  )
  const byPattern = new Map(patterns.map(({ id }) => [id, reasons.numberOf(null, `pattern:${id}`)]))
  const banded = reasons.numberOf(null, 'banded')
  return (leaf) => {
    switch (leaf.is) {
      case 'bands':
      case 'value':
      case 'ratio': {
        const at = order.indexOf(leaf.analyte)
        return reasons.tell((byBand[at] as Growing)(found.places[at] as number))
      }
      case 'answer': {
        const at = order.indexOf(leaf.analyte)
        const place = found.places[at] as number
        return reasons.tell(((byAnswer.get(leaf.standard) as Growing[])[at] as Growing)(place * sexes.length + row.sex))
      }
      case 'banded':
        return reasons.tell(banded)
      case 'score-band':
      case 'score-at-least': {
        const of = byScore.get(leaf.score)
        return of === undefined ? undefined : reasons.tell(of.numbers[of.score.band] as number)
      }
      case 'pattern':
        return reasons.tell(byPattern.get(leaf.pattern) as number)
      default:
        return undefined
    }
  }
}
