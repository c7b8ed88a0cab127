import type { AnalyteId } from '../../panel/analyte.ts'
import type { Choice, DecisionProgram, Test } from '../program.ts'
import { scoresAsked } from '../scores-asked.ts'
import { type PlainAnalyte, plainAnalyte, sexes } from './analyte.ts'
import { type Ready, readyCondition } from './condition.ts'
import { bitsOf, type Facts, factsOf, type Leaf } from './facts.ts'
import type { Numbers } from './formula.ts'
import { placeOn } from './joint-axis.ts'
import { type Reasons, reasonsOf } from './reasons.ts'
import { type PlainScore, plainScore } from './score.ts'

/** What a table settles for all of its rows. */
export interface PlainContext {
  alpMethod: string | null
  astUpperLimit: number | null
  /** Scores that are wanted though no condition asks for them. */
  scores: readonly string[]
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
  /** `given`: a bit for each analyte. False: worth a second look or no adult, which is for the careful reader. */
  judge(given: number): boolean
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
}

export function plainJudge(program: DecisionProgram, { alpMethod, astUpperLimit, scores: wanted }: PlainContext): PlainJudge {
  const facts = factsOf(program)
  const { words } = facts
  const held = new Int32Array(words)
  const order = program.analytes.map(({ id }) => id)
  const row: Numbers = { values: new Float64Array(order.length), age: -1, sex: 0 }
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
  const [ast, alt] = [order.indexOf('ast'), order.indexOf('alt')]
  const both = (1 << ast) | (1 << alt)
  const limits = program.analytes.map(({ limits: { from, to }, doubleCheck: { below, above } }) => ({
    from: Math.max(from, below ?? from),
    to: Math.min(to, above ?? to),
  }))

  return { row, analytes, scores, reasons, judge, found }

  function judge(given: number): boolean {
    const { values, age, sex } = row
    if (age >= 0 && age < program.adultFrom) return false
    const own = age < 0 ? 0 : Math.min(age + 1, people.ages - 1)
    for (let word = 0; word < words; word++)
      held[word] = (people.byAge[own * words + word] as number) | (people.bySex[sex * words + word] as number)
    let judged = 0
    for (let i = 0; i < analytes.length; i++) {
      const analyte = analytes[i] as PlainAnalyte
      const isGiven = (given & (1 << i)) !== 0
      found.places[i] = -1
      if (isGiven) {
        const value = values[i] as number
        const { from, to } = limits[i] as { from: number; to: number }
        if (!(value >= from && value <= to)) return false
        found.places[i] = placeOn(analyte.axis, value)
      }
      if (!isGiven || analyte.otherMethod) {
        const { factsWithout } = analyte
        for (let word = 0; word < words; word++) held[word] = (held[word] as number) | (factsWithout[word] as number)
        continue
      }
      judged |= 1 << i
      const { factsAt } = analyte
      const from = ((found.places[i] as number) * sexes.length + sex) * words
      for (let word = 0; word < words; word++) held[word] = (held[word] as number) | (factsAt[from + word] as number)
    }
    if ((judged & both) === both && (values[ast] as number) / (values[alt] as number) > program.ratioDoubleCheckAbove) return false
    for (const { left, right, times, orEqual, number } of ratios) {
      if ((judged & (1 << left)) === 0 || (judged & (1 << right)) === 0) continue
      const most = (values[right] as number) * times
      if (orEqual ? (values[left] as number) >= most : (values[left] as number) > most) hold(number)
    }
    for (const score of scores) score.work(judged, held)
    found.patternCount = 0
    for (let i = 0; i < patterns.length; i++) {
      const { when, number } = patterns[i] as { when: Ready; number: number }
      if (!when.holds()) continue
      hold(number)
      found.patterns[found.patternCount++] = i
    }
    climb()
    return true
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

function ratioFacts({ leaves }: Facts, order: readonly AnalyteId[]) {
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

/** What a leaf that holds is told as; every text is made once, before the first row. */
function reasonTeller(
  { patterns }: DecisionProgram,
  { leaves }: Facts,
  { order, analytes, scores, reasons, row, found }: Around,
): (leaf: Leaf) => void {
  const byBand = analytes.map(({ id, places, bandAt }) =>
    Int32Array.from({ length: places }, (_, place) => reasons.numberOf(id, `band:${bandAt(place)}`)),
  )
  const standards = new Set(leaves.flatMap((leaf) => (leaf.is === 'answer' ? [leaf.standard] : [])))
  const answersOf = (standard: string): Int32Array[] =>
    analytes.map(({ id, places, answerAt }) =>
      Int32Array.from({ length: places * sexes.length }, (_, i) =>
        reasons.numberOf(id, `${standard}:${answerAt(standard, Math.floor(i / sexes.length), i % sexes.length)}`),
      ),
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
        return reasons.tell((byBand[at] as Int32Array)[found.places[at] as number] as number)
      }
      case 'answer': {
        const at = order.indexOf(leaf.analyte)
        const place = found.places[at] as number
        return reasons.tell(((byAnswer.get(leaf.standard) as Int32Array[])[at] as Int32Array)[place * sexes.length + row.sex] as number)
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
