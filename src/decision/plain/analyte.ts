import type { AnalyteId } from '../../panel/analyte.ts'
import type { AnalyteProgram, AnsweredAxis, StandardProgram } from '../program.ts'
import { bitsOf, type Facts, type Leaf } from './facts.ts'
import { isPassed, type JointAxis, jointAxis, positionFrom } from './joint-axis.ts'

/** 0: unknown. */
export const sexes = [null, 'male', 'female'] as const
type Sex = (typeof sexes)[number]

/** All that can be said of one analyte's plain value, by its place on one axis and by sex. */
export interface PlainAnalyte {
  id: AnalyteId
  axis: JointAxis
  places: number
  /** Measured by a method that the rules do not judge. */
  otherMethod: boolean
  bandAt(place: number): string
  answerAt(standard: string, place: number, sex: number): string | null
  /** The facts that hold there, as words; at `(place * 3 + sex) * words`. */
  factsAt: Int32Array
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
  const positionAt = (place: number) => positionFrom(analyte, axis, place)
  const answerAt = (standard: string, place: number, sex: number): string | null => {
    const program = standards.find((one) => one.id === standard)
    return program === undefined ? null : answerOf(program, method, axis, place, sexes[sex] as Sex)
  }
  const holds = (leaf: Leaf, place: number, sex: number): boolean => {
    if (leaf.is === 'bands' || leaf.is === 'some-band') return (leaf.mask & (1 << positionAt(place))) !== 0
    if (leaf.is === 'value') return isPassed({ at: leaf.number, inclusive: false }, axis, place) === (leaf.side === 'at-least')
    if (leaf.is === 'answer') return leaf.answers.includes(answerAt(leaf.standard, place, sex) ?? '')
    return leaf.is === 'banded'
  }
  const numbersOf = (leaves: readonly Leaf[]) => leaves.map((leaf) => facts.numberOf(leaf))
  const factsAt = new Int32Array(places * sexes.length * facts.words)
  for (let place = 0; place < places; place++) {
    for (let sex = 0; sex < sexes.length; sex++) {
      const held = own.filter((leaf) => holds(leaf, place, sex))
      factsAt.set(bitsOf(numbersOf(held), facts.words), (place * sexes.length + sex) * facts.words)
    }
  }
  return {
    id,
    axis,
    places,
    otherMethod: analyte.method !== null && analyte.method !== method,
    bandAt: (place) => (analyte.bands[positionAt(place)] as { id: string }).id,
    answerAt,
    factsAt,
    factsWithout: bitsOf(numbersOf(own.filter(({ is }) => is === 'absent')), facts.words),
  }
}

function answerOf({ axes, method: asked }: StandardProgram, method: string | null, joint: JointAxis, place: number, sex: Sex) {
  if (asked !== null && asked !== method) return null
  if ('everyone' in axes) return axes.everyone.answers[positionFrom(axes.everyone, joint, place)] ?? null
  return sex === null ? 'needs-sex' : (axes[sex].answers[positionFrom(axes[sex], joint, place)] ?? null)
}
