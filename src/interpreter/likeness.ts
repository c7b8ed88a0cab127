import { analyteIds } from '../panel/analyte.ts'
import type { RuleSet, ScoreId } from '../rules/rule-set.ts'
import type { Remembered } from './remembered.ts'
import type { State } from './state.ts'

/**
 * One number for all adults whose values lie in the same bands, under the same answers of the standards, with the same bands of
 * the scores that the triage ladder asks for: they have the same triage. Null where that can't be told by one number.
 */
export type Likeness = number | null

/** Tells the likeness of a state from what each analyte's result was remembered as; an analyte that was not given is `null`. */
export function likenessOn(rules: RuleSet): (state: State, found: readonly (Remembered | null)[]) => Likeness {
  const scores = scoresOfLadder(rules)
  if (kindsAtMost ** analyteIds.length * bandsAtMost ** scores.length > Number.MAX_SAFE_INTEGER) return () => null
  const bands = new Map<string, number>()
  return (state, found) => {
    if (!state.adult) return null
    let likeness = 0
    for (const known of found) {
      const kind = known === null ? 0 : known.kind
      if (kind >= kindsAtMost) return null
      likeness = likeness * kindsAtMost + kind
    }
    for (const result of state.scores) {
      if (!scores.includes(result.score)) continue
      const band = result.status === 'computed' && 'band' in result ? numberOf(result.band, bands) : 0
      if (band >= bandsAtMost) return null
      likeness = likeness * bandsAtMost + band
    }
    return likeness
  }
}

function scoresOfLadder({ triage }: RuleSet): readonly ScoreId[] {
  const named = triage.flatMap(({ when }) => when.flatMap((condition) => (condition.is === 'score-band' ? [condition.score] : [])))
  return [...new Set(named)]
}

/** The number of a text among those met so far, from 1. */
export function numberOf(text: string, known: Map<string, number>): number {
  const number = known.get(text) ?? known.size + 1
  if (number > known.size) known.set(text, number)
  return number
}

const kindsAtMost = 64
const bandsAtMost = 8
