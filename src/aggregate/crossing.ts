import type { StandardAnswers } from '../interpreter/assessment.ts'
import type { Edge } from '../rules/rule-set.ts'

/** An edge that lies between two values, in the order in which they were passed. */
export interface Crossing {
  edge: number
  direction: 'up' | 'down'
}

/** A standard whose answer is another one than before. */
export interface StandardChange {
  standard: string
  from: string
  to: string
}

/** The edges between two stretches of an axis; none when either is not on it. */
export function crossingsBetween(axis: readonly { id: string; ends: Edge | null }[], from: string | null, to: string | null): Crossing[] {
  const start = axis.findIndex((stretch) => stretch.id === from)
  const end = axis.findIndex((stretch) => stretch.id === to)
  if (start < 0 || end < 0) return []
  const up = end > start
  const crossed = axis.slice(Math.min(start, end), Math.max(start, end)).flatMap(({ ends }) => ends?.at ?? [])
  const passed = crossed.map((edge): Crossing => ({ edge, direction: up ? 'up' : 'down' }))
  return up ? passed : passed.reverse()
}

/** Standards that say something else now. One that was silent, or lacked the sex, has not changed its mind. */
export function standardChanges(before: StandardAnswers, after: StandardAnswers): StandardChange[] {
  return Object.keys(after).flatMap((standard) => {
    const [from, to] = [before[standard] ?? null, after[standard] ?? null]
    const speaks = from !== null && to !== null && from !== 'needs-sex' && to !== 'needs-sex'
    return speaks && from !== to ? [{ standard, from, to }] : []
  })
}
