import type { Panel } from '../panel/panel.ts'
import type { PatternId } from '../rules/identifiers.ts'
import type { RuleSet, ScoreId } from '../rules/rule-set.ts'
import type { Assessment } from './assessment.ts'
import { judgePanel, remarksOf } from './judge-panel.ts'
import { prepare, withScores } from './prepare.ts'
import { toCheckOf } from './to-check.ts'
import { triageOf } from './triage.ts'

/** What one panel comes to, without the reasons behind patterns and without what is missing: all that tables and counts need. */
export interface Verdict
  extends Pick<Assessment, 'subject' | 'source' | 'measurements' | 'findings' | 'scores' | 'triage' | 'toCheck' | 'remarks' | 'issues'> {
  patterns: readonly { pattern: PatternId }[]
}

/**
 * Judges many panels under one rule set: the same answers as `interpret`, without the explanations.
 * Of the scores only the wanted ones are computed, and those that a pattern or a triage level asks for.
 */
export function verdictOn(rules: RuleSet, wanted?: readonly ScoreId[]): (panel: Panel) => Verdict {
  const prepared = wanted === undefined ? prepare(rules) : withScores(prepare(rules), wanted)
  return (panel) => {
    const { state, findings, issues } = judgePanel(panel, prepared)
    const { subject, source, measurements } = panel
    const patterns = prepared.patterns.filter(({ id }) => state.patterns.has(id)).map(({ id }) => ({ pattern: id }))
    const triage = triageOf(prepared, state)
    const toCheck = toCheckOf(panel, prepared, state, triage)
    const remarks = remarksOf(prepared, state)
    return { subject, source, measurements, findings, scores: state.scores, patterns, triage, toCheck, remarks, issues }
  }
}
