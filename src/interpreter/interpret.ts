import type { Panel } from '../panel/panel.ts'
import { laterThan } from '../rules/editions.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Assessment, PatternResult } from './assessment.ts'
import { judgePanel, remarksOf } from './judge-panel.ts'
import { missingOf } from './missing.ts'
import { type PreparedRules, prepare } from './prepare.ts'
import type { State } from './state.ts'
import { toCheckOf } from './to-check.ts'
import { triageOf } from './triage.ts'

/**
 * What one panel means under one rule set. A pure function: no clock, file, environment or locale, and the
 * answer is plain JSON. Never throws for data. Rules and their sources: `rules/`.
 */
export function interpret(panel: Panel, rules: RuleSet): Assessment {
  const prepared = prepare(rules)
  const { state, findings, withoutValue, issues } = judgePanel(panel, prepared)
  const triage = triageOf(prepared, state)
  return {
    schema: 'liver-panel/assessment@1',
    rules: stampFor(panel, prepared),
    subject: panel.subject,
    source: panel.source,
    measurements: panel.measurements,
    findings,
    scores: state.scores,
    patterns: patternsOf(prepared, state),
    triage,
    toCheck: toCheckOf(panel, prepared, state, triage),
    remarks: remarksOf(prepared, state),
    missing: missingOf(rules, state, withoutValue),
    issues,
    note: {
      signs: triage.rank !== null && triage.rank >= prepared.signsFromRank,
      paediatrician: !state.adult,
      leaflet: state.adult && (triage.rank ?? 0) >= 1,
    },
  }
}

/** A sheet of years ago is judged by today's editions, and its stamp says which of them came later. */
function stampFor({ subject: { date } }: Panel, { rules, stamp }: PreparedRules): Assessment['rules'] {
  const later = date === null ? [] : laterThan(rules, date)
  return later.length === 0 ? stamp : { ...stamp, later }
}

function patternsOf(prepared: PreparedRules, state: State): PatternResult[] {
  const found: PatternResult[] = []
  for (const { id, condition } of prepared.patterns) {
    if (state.patterns.has(id)) found.push({ pattern: id, because: condition.because(state), wouldChangeIf: condition.undoneBy(state) })
  }
  return found
}
