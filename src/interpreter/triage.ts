import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Condition, RuleSet, TriageRule } from '../rules/rule-set.ts'
import type { TriageReason, TriageResult } from './assessment.ts'
import { scoreBandHolds } from './condition.ts'
import type { Admitted, State } from './state.ts'

/** Always exactly one outcome: the first level of the ladder that has a reason. */
export function triageOf(rules: RuleSet, state: State): TriageResult {
  const ladder = rules.triage
  const first = firstLevelOf(ladder, state)
  for (let i = 0; i < ladder.length; i++) {
    const level = ladder[i] as TriageRule
    // Below the first level that a value calls for, only what rests on several values can be a reason.
    if (i < first && !level.when.some(restsOnScore)) continue
    const because: TriageReason[] = []
    for (const condition of level.when) addReasons(condition, state, because)
    if (because.length > 0) return { level: level.id, rank: level.rank, because }
  }
  const last = ladder.at(-1) as TriageRule
  return { level: last.id, rank: last.rank, because: [{ rule: state.adult ? 'nothing-banded' : 'not-adult' }] }
}

function restsOnScore({ is }: Condition): boolean {
  return is === 'score-band'
}

function firstLevelOf(ladder: readonly TriageRule[], state: State): number {
  let first = ladder.length
  for (const analyte of analyteIds) {
    const admitted = state.admitted[analyte]
    if (admitted === undefined) continue
    admitted.level ??= levelAlone(ladder, analyte, admitted)
    if (admitted.level < first) first = admitted.level
  }
  return first
}

function levelAlone(ladder: readonly TriageRule[], analyte: AnalyteId, admitted: Admitted): number {
  const level = ladder.findIndex(({ when }) => when.some((condition) => givesReason(condition, analyte, admitted)))
  return level < 0 ? ladder.length : level
}

function givesReason(condition: Condition, analyte: AnalyteId, admitted: Admitted): boolean {
  switch (condition.is) {
    case 'severity':
      return condition.analytes.includes(analyte) && admitted.certain.severity >= condition.from
    case 'standard':
      return condition.answers.includes(admitted.standards[condition.standard] ?? '')
    case 'banded':
      return condition.analytes.includes(analyte) && admitted.banded
    default:
      return false
  }
}

/** A value that could not be banded never lowers the outcome; what is certain of a censored one may raise it. */
function addReasons(condition: Condition, state: State, because: TriageReason[]): void {
  switch (condition.is) {
    case 'severity':
      for (const analyte of condition.analytes) {
        const certain = state.admitted[analyte]?.certain
        if (certain !== undefined && certain.severity >= condition.from) because.push({ analyte, rule: `band:${certain.id}` })
      }
      return
    case 'standard':
      addReasonsOfStandard(condition, state, because)
      return
    case 'score-band':
      if (scoreBandHolds(condition, state)) {
        because.push({ score: condition.score, rule: `${condition.score}:${bandOf(condition, state)}` })
      }
      return
    case 'banded':
      if (condition.analytes.some((analyte) => state.admitted[analyte]?.banded)) because.push({ rule: 'banded' })
      return
    default:
      throw new Error(`${condition.is} is for patterns, not for the triage ladder`)
  }
}

function addReasonsOfStandard({ standard, answers }: Extract<Condition, { is: 'standard' }>, state: State, because: TriageReason[]): void {
  for (const analyte of analyteIds) {
    const answer = state.admitted[analyte]?.standards[standard]
    if (answer !== null && answer !== undefined && answers.includes(answer)) because.push({ analyte, rule: `${standard}:${answer}` })
  }
}

function bandOf(condition: Extract<Condition, { is: 'score-band' }>, state: State): string {
  const result = state.scores.find((score) => score.score === condition.score)
  return result !== undefined && 'band' in result ? result.band : ''
}
