import type { Axis } from '../program.ts'

/** Everything that an analyte's value is held against, as one axis: its place there (0: below all cuts) says all the rest. */
export interface JointAxis {
  at: Float64Array
  /** 1: the cut itself still belongs to what lies below it. */
  inclusive: Uint8Array
}

export function jointAxis(axes: readonly Axis[]): JointAxis {
  const cuts = new Map(axes.flatMap((axis) => axis.cuts.map((cut) => [keyOf(cut), cut] as const)))
  const sorted = [...cuts.values()].sort((one, other) => one.at - other.at || Number(one.inclusive) - Number(other.inclusive))
  return { at: Float64Array.from(sorted, ({ at }) => at), inclusive: Uint8Array.from(sorted, ({ inclusive }) => Number(inclusive)) }
}

/** How many cuts a value has passed. */
export function placeOn({ at, inclusive }: JointAxis, value: number): number {
  let place = 0
  while (place < at.length && (value > (at[place] as number) || (value === at[place] && inclusive[place] === 0))) place++
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
