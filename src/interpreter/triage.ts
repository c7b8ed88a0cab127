import type { AnalyteId } from '../panel/analyte.ts'
import type { TriageReason, TriageResult } from './assessment.ts'
import type { PreparedChoice, PreparedLevel, PreparedRules } from './prepare.ts'
import type { Admitted, State } from './state.ts'

/** Always exactly one outcome: the first level of the ladder that has a reason. */
export function triageOf(prepared: PreparedRules, state: State): TriageResult {
  if (!state.adult) return triageOfChild(prepared, state)
  for (const level of prepared.ladder) {
    const because = reasonsFor(level, state)
    if (because !== null) return outcome(level, because, state, prepared)
  }
  const last = prepared.ladder.at(-1) as PreparedLevel
  return { level: last.id, rank: last.rank, door: null, by: null, because: [{ rule: 'nothing-banded' }] }
}

/** A child's values are in no band of adults; what would be urgent for an adult by some of them is urgent at any age. */
function triageOfChild(prepared: PreparedRules, state: State): TriageResult {
  const { children } = prepared.rules
  if (state.age !== null && state.age >= children.from.value) {
    const adult = asAdult(prepared, state)
    for (const level of prepared.ladder) {
      if (!children.levels.includes(level.id)) continue
      const because = reasonsFor(level, adult)
      if (because !== null) return { ...outcome(level, because, adult, prepared), door: children.door }
    }
  }
  const last = prepared.ladder.at(-1) as PreparedLevel
  return { level: last.id, rank: last.rank, door: children.door, by: null, because: [{ rule: 'not-adult' }] }
}

function asAdult({ rules, patterns }: PreparedRules, state: State): State {
  const admitted: Record<AnalyteId, Admitted | undefined> = { ...state.admitted }
  for (const analyte of rules.children.analytes) admitted[analyte] = state.withheld[analyte]
  const adult: State = { ...state, adult: true, admitted, scores: [], patterns: new Set() }
  for (const { id, condition } of patterns) if (condition.holds(adult)) adult.patterns.add(id)
  return adult
}

/** Null where the level does not apply. */
function reasonsFor(level: PreparedLevel, state: State): TriageReason[] | null {
  let because: TriageReason[] | null = null
  for (const condition of level.when) {
    if (!condition.holds(state)) continue
    because ??= []
    for (const reason of condition.reasons(state)) if (!because.some((known) => isSame(known, reason))) because.push(reason)
  }
  return because
}

function isSame(a: TriageReason, b: TriageReason): boolean {
  return a.rule === b.rule && a.analyte === b.analyte && a.score === b.score
}

function outcome(level: PreparedLevel, because: TriageReason[], state: State, { doors }: PreparedRules): TriageResult {
  const { id, rank, by } = level
  if (by.length === 0) return { level: id, rank, door: null, by: null, because }
  const found = { ...state, because }
  const first = <Id extends string>(choices: readonly PreparedChoice<Id>[]) =>
    choices.find(({ condition }) => condition === null || condition.holds(found))?.id ?? null
  return { level: id, rank, door: first(doors), by: first(by), because }
}
