import type { Axis } from '../program.ts'

/** Everything that an analyte's value is held against, as one axis: its place there (0: below all cuts) says all the rest. */
export interface JointAxis {
  at: Float64Array
  /** 1: the cut itself still belongs to what lies below it. */
  inclusive: Uint8Array
  /** The least value that has passed each cut. */
  from: Float64Array
}

export function jointAxis(axes: readonly Axis[]): JointAxis {
  const cuts = new Map(axes.flatMap((axis) => axis.cuts.map((cut) => [keyOf(cut), cut] as const)))
  const sorted = [...cuts.values()].sort((one, other) => one.at - other.at || Number(one.inclusive) - Number(other.inclusive))
  return {
    at: Float64Array.from(sorted, ({ at }) => at),
    inclusive: Uint8Array.from(sorted, ({ inclusive }) => Number(inclusive)),
    from: Float64Array.from(sorted, ({ at, inclusive }) => (inclusive ? nextNumber(at) : at)),
  }
}

/** How many cuts a value has passed. */
export function placeOn({ from }: JointAxis, value: number): number {
  let place = 0
  while (place < from.length && value >= (from[place] as number)) place++
  return place
}

/** Where on one of its axes everything lies that has this place. */
export function positionFrom({ cuts }: Axis, joint: JointAxis, place: number): number {
  const first = cuts.findIndex((cut) => !isPassed(cut, joint, place))
  return first < 0 ? cuts.length : first
}

export function isPassed(cut: Cut, { at, inclusive }: JointAxis, place: number): boolean {
  for (let i = 0; i < place; i++) if (at[i] === cut.at && inclusive[i] === Number(cut.inclusive)) return true
  return false
}

type Cut = Axis['cuts'][number]

function keyOf({ at, inclusive }: Cut): string {
  return `${at} ${inclusive}`
}

/** The next double above. */
function nextNumber(number: number): number {
  if (number === 0) return Number.MIN_VALUE
  const bits = new BigInt64Array(Float64Array.of(number).buffer)
  bits[0] = (bits[0] as bigint) + (number > 0 ? 1n : -1n)
  return new Float64Array(bits.buffer)[0] as number
}
