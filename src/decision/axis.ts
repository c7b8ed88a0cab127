import type { Class, Edge } from '../rules/rule-set.ts'
import type { AnsweredAxis, Axis } from './program.ts'

/** Where each stretch ends, and what is said of a value in it. */
export function answeredAxis(classes: readonly Class[]): AnsweredAxis {
  return { ...axisOf(classes), answers: classes.map(({ answer }) => answer) }
}

export function axisOf(stretches: readonly { ends: Edge | null }[]): Axis {
  return { cuts: stretches.flatMap(({ ends }) => (ends === null ? [] : [{ at: ends.at, inclusive: ends.inclusive }])) }
}
