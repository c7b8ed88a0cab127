import { analyteIds } from '../panel/analyte.ts'
import type { Condition, RuleSet, TriageRule } from '../rules/rule-set.ts'
import type { TriageReason, TriageResult } from './assessment.ts'
import { scoreBandHolds } from './condition.ts'
import type { State } from './state.ts'

/** Always exactly one outcome: the first level of the ladder that has a reason. */
export function triageOf(rules: RuleSet, state: State): TriageResult {
  for (const level of rules.triage) {
    const because: TriageReason[] = []
    for (const condition of level.when) addReasons(condition, state, because)
    if (because.length > 0) return { level: level.id, rank: level.rank, because }
  }
  const last = rules.triage.at(-1) as TriageRule
  return { level: last.id, rank: last.rank, because: [{ rule: state.adult ? 'nothing-banded' : 'not-adult' }] }
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
