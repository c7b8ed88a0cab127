import type { AnalyteId } from '../../panel/analyte.ts'
import type { AnalyteProgram, AnsweredAxis } from '../program.ts'
import type { Facts, Leaf } from './facts.ts'
import { isPassed, type JointAxis, jointAxis, positionFrom } from './joint-axis.ts'
import { answerBySex, sexes } from './sexes.ts'
import { type PlainWord, plainWord, type WordRead } from './word.ts'

/**
 * All that can be said of one analyte's value, by its place on one axis and by sex. Behind the places of the axis stand the words
 * of the table (`<5`, 測定不可), in the order in which they were met.
 */
export interface PlainAnalyte {
  id: AnalyteId
  axis: JointAxis
  places: number
  /** Measured by a method that the rules do not judge. */
  otherMethod: boolean
  words: readonly PlainWord[]
  /** Takes up a word; says its place. */
  add(word: WordRead): number
  /** The band that is certain there. */
  certainAt(place: number): string
  /** `within`, `undetermined:censored`. */
  findingAt(place: number): string
  /** What a standard says; null also of a value that is not judged. */
  answerAt(standard: string, place: number, sex: number): string | null
  /** The facts that hold at a place, as words of bits; from `(place * 3 + sex) * words` on. */
  readonly factsAt: Int32Array
  /** Facts of an analyte that was not given, or that is not judged. */
  factsWithout: Int32Array
}

/** `method`: by which ALP was measured in this table. */
export function plainAnalyte(analyte: AnalyteProgram, method: string | null, facts: Facts): PlainAnalyte {
  const { id, standards } = analyte
  const own = facts.leaves.filter((leaf) => 'analyte' in leaf && leaf.analyte === id && leaf.is !== 'ratio')
  const numbers = own.flatMap((leaf) => (leaf.is === 'value' ? [{ at: leaf.number, inclusive: false }] : []))
  const axes = standards.flatMap(({ axes: said }) => Object.values(said) as AnsweredAxis[])
  const axis = jointAxis([analyte, ...axes, { cuts: numbers }])
  const places = axis.at.length + 1
  const otherMethod = analyte.method !== null && analyte.method !== method
  const words: PlainWord[] = []
  let factsAt = factsAtAll()
  return {
    id,
    axis,
    places,
    otherMethod,
    words,
    add,
    certainAt: (place) => wordAt(place)?.certain ?? bandAt(place),
    findingAt,
    answerAt,
    get factsAt() {
      return factsAt
    },
    factsWithout: bitsWhere(({ is }) => is === 'absent'),
  }

  function add(read: WordRead): number {
    const place = places + words.length
    const word = plainWord(read, analyte)
    words.push(word)
    const held = sexes.map((_, sex) =>
      bitsWhere((leaf) => word.holds(leaf, leaf.is === 'answer' ? answerAt(leaf.standard, place, sex) : null)),
    )
    const from = place * sexes.length * facts.words
    if (from + sexes.length * facts.words > factsAt.length) factsAt = joined([factsAt, factsAt])
    for (const [sex, bits] of held.entries()) factsAt.set(bits, from + sex * facts.words)
    return place
  }

  function wordAt(place: number): PlainWord | undefined {
    return words[place - places]
  }

  function bandAt(place: number): string {
    return (analyte.bands[positionFrom(analyte, axis, place)] as { id: string }).id
  }

  function findingAt(place: number): string {
    const word = wordAt(place)
    if (otherMethod && word?.span !== null) return 'undetermined:method-unknown'
    return word?.finding ?? bandAt(place)
  }

  function answerAt(standard: string, place: number, sex: number): string | null {
    const program = standards.find((one) => one.id === standard)
    if (otherMethod || program === undefined || (program.method !== null && program.method !== method)) return null
    const word = wordAt(place)
    if (word !== undefined) return word.answerOf(program, sex)
    return answerBySex(program, sex, (said) => said.answers[positionFrom(said, axis, place)] ?? null)
  }

  function holdsAt(leaf: Leaf, place: number, sex: number): boolean {
    if (leaf.is === 'bands' || leaf.is === 'some-band') return (leaf.mask & (1 << positionFrom(analyte, axis, place))) !== 0
    if (leaf.is === 'value') return isPassed({ at: leaf.number, inclusive: false }, axis, place) === (leaf.side === 'at-least')
    if (leaf.is === 'answer') return leaf.answers.includes(answerAt(leaf.standard, place, sex) ?? '')
    return leaf.is === 'banded'
  }

  function factsAtAll(): Int32Array {
    return joined(
      Array.from({ length: places }, (_, place) => sexes.map((_, sex) => bitsWhere((leaf) => holdsAt(leaf, place, sex)))).flat(),
    )
  }

  function bitsWhere(holds: (leaf: Leaf) => boolean): Int32Array {
    return facts.bitsOf(own.filter(holds).map((leaf) => facts.numberOf(leaf)))
  }

  function joined(sets: readonly Int32Array[]): Int32Array {
    const all = new Int32Array(sets.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const set of sets) {
      all.set(set, at)
      at += set.length
    }
    return all
  }
}
