import type { Issue } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import type { AnalyteRule, RuleSet, ScoreId } from '../rules/rule-set.ts'
import { deservesSecondLook, isPossible, isPossibleResult, spanOf } from './admit.ts'
import type { Assessment, Finding, PatternResult, UndeterminedReason } from './assessment.ts'
import { type Prepared, prepareCondition } from './condition.ts'
import { bandedFinding, judge, undetermined } from './finding.ts'
import { missingOf } from './missing.ts'
import { scoreOf } from './scores/score.ts'
import { type PreparedStandard, prepareStandards, silentAnswers } from './standard.ts'
import type { State } from './state.ts'
import { triageOf } from './triage.ts'

/**
 * What one panel means under one rule set. A pure function: no clock, file, environment or locale, and the
 * answer is plain JSON. Never throws for data. Rules and their sources: `rules/`.
 */
export function interpret(panel: Panel, rules: RuleSet): Assessment {
  const prepared = prepare(rules)
  const issues: Issue[] = [...panel.issues]
  const state = openState(panel, rules, issues)
  const { findings, withoutValue } = findingsOf(panel, rules, prepared, state, issues)
  if (state.adult) checkRatio(rules, state, issues)
  for (const id of prepared.scoreIds) state.scores.push(scoreOf(id, rules, state))
  const triage = triageOf(rules, state)
  return {
    schema: 'liver-panel/assessment@1',
    rules: prepared.stamp,
    subject: panel.subject,
    source: panel.source,
    measurements: panel.measurements,
    findings,
    scores: state.scores,
    patterns: patternsOf(prepared, state),
    triage,
    missing: missingOf(rules, state, withoutValue),
    issues,
    note: { signs: triage.rank !== null && triage.rank >= prepared.signsFromRank, paediatrician: !state.adult },
  }
}

function openState(panel: Panel, rules: RuleSet, issues: Issue[]): State {
  const { age: stated, sex } = panel.subject
  const age = stated !== null && isPossible(stated, rules.age) ? stated : null
  if (stated !== null && age === null) issues.push({ code: 'age-not-possible', level: 'error', where: {}, args: { text: stated } })
  if (stated === null) issues.push({ code: 'age-unknown', level: 'info', where: {}, args: {} })
  return {
    age,
    sex,
    adult: age === null || age >= rules.adultFrom.value,
    astUpperLimit: panel.astUpperLimit,
    alpMethodOther: false,
    admitted: {},
    scores: [],
  }
}

function findingsOf(panel: Panel, rules: RuleSet, prepared: PreparedRules, state: State, issues: Issue[]) {
  const findings: Finding[] = []
  const withoutValue: AnalyteId[] = []
  for (const id of analyteIds) {
    const rule = rules.analytes[id]
    const standards = prepared.standards[id]
    const measurement = panel.measurements[id]
    if (measurement === undefined) {
      const unusable = panel.unusable[id]
      if (unusable !== undefined) findings.push(undetermined(id, unusable.because, silentAnswers(standards, undefined, null)))
      withoutValue.push(id)
      continue
    }
    const finding = findingOf(rule, standards, measurement, state, issues)
    if (finding.status === 'undetermined' && finding.because === 'not-possible') withoutValue.push(id)
    findings.push(finding)
  }
  return { findings, withoutValue }
}

function findingOf(
  rule: AnalyteRule,
  standards: readonly PreparedStandard[],
  measurement: Measurement,
  state: State,
  issues: Issue[],
): Finding {
  const { id, limits } = rule
  const where = { analyte: id }
  if (!isPossibleResult(measurement, limits)) {
    issues.push({ code: 'not-possible', level: 'error', where, args: { analyte: id, text: measurement.text } })
    return undetermined(id, 'not-possible', silentAnswers(standards, undefined, null))
  }
  if (deservesSecondLook(measurement, limits)) {
    issues.push({ code: 'double-check-value', level: 'warning', where, args: { analyte: id, text: measurement.text } })
  }
  const span = spanOf(measurement)
  const withheld = withheldBecause(rule, measurement, state)
  if (withheld !== null) return undetermined(id, withheld, silentAnswers(standards, measurement.laboratory, span))
  const admitted = judge(rule, standards, measurement, span, state.sex)
  state.admitted[id] = admitted
  return admitted.banded ? bandedFinding(rule, admitted) : undetermined(id, 'censored', admitted.standards)
}

function withheldBecause(rule: AnalyteRule, measurement: Measurement, state: State): UndeterminedReason | null {
  const otherMethod = rule.method !== undefined && measurement.method !== rule.method
  if (otherMethod) state.alpMethodOther = true
  if (!state.adult) return 'not-adult'
  return otherMethod ? 'method-unknown' : null
}

function checkRatio(rules: RuleSet, state: State, issues: Issue[]): void {
  const ast = state.admitted.ast?.measurement
  const alt = state.admitted.alt?.measurement
  if (ast?.comparator !== '=' || alt?.comparator !== '=' || alt.value === 0) return
  const ratio = ast.value / alt.value
  if (ratio > rules.ratioDoubleCheckAbove.value) {
    issues.push({ code: 'double-check-ratio', level: 'warning', where: {}, args: { ratio: Math.round(ratio * 10) / 10 } })
  }
}

function patternsOf(prepared: PreparedRules, state: State): PatternResult[] {
  const found: PatternResult[] = []
  for (const { id, condition } of prepared.patterns) {
    if (condition.holds(state)) found.push({ pattern: id, because: condition.because(state), wouldChangeIf: condition.undoneBy(state) })
  }
  return found
}

interface PreparedRules {
  stamp: Assessment['rules']
  standards: Record<AnalyteId, readonly PreparedStandard[]>
  scoreIds: readonly ScoreId[]
  patterns: readonly { id: string; condition: Prepared }[]
  signsFromRank: number
}

/** A rule set is made ready once, not once a panel. */
function prepare(rules: RuleSet): PreparedRules {
  const known = preparedRules.get(rules)
  if (known !== undefined) return known
  const prepared: PreparedRules = {
    stamp: { id: rules.id, version: rules.version, sha256: rules.sha256 },
    standards: Object.fromEntries(analyteIds.map((id) => [id, prepareStandards(rules, id)])) as PreparedRules['standards'],
    scoreIds: Object.keys(rules.scores) as ScoreId[],
    patterns: rules.patterns.map(({ id, when }) => ({ id, condition: prepareCondition(when, rules) })),
    signsFromRank: rules.triage.find((level) => level.id === 'consult')?.rank ?? Number.POSITIVE_INFINITY,
  }
  preparedRules.set(rules, prepared)
  return prepared
}

const preparedRules = new WeakMap<RuleSet, PreparedRules>()
