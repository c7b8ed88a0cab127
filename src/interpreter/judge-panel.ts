import { spanOf } from '../decision/span.ts'
import type { Issue } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import type { RemarkId } from '../rules/identifiers.ts'
import type { AnalyteRule, RuleSet } from '../rules/rule-set.ts'
import { deservesSecondLook, isPossible, isPossibleResult } from './admit.ts'
import type { Finding, UndeterminedReason } from './assessment.ts'
import { bandedFinding, judge, undetermined } from './finding.ts'
import type { PreparedAnalyte, PreparedRules } from './prepare.ts'
import { scoreOf } from './score.ts'
import { silentAnswers } from './standard.ts'
import type { State } from './state.ts'

export function remarksOf({ remarks }: PreparedRules, state: State): RemarkId[] {
  return remarks.filter(({ condition }) => condition.holds(state)).map(({ id }) => id)
}

/** The part of a judgement that everything else follows from. */
export interface Judged {
  state: State
  findings: readonly Finding[]
  /** Analytes that were not given or gave no value. */
  withoutValue: readonly AnalyteId[]
  issues: readonly Issue[]
}

export function judgePanel(panel: Panel, prepared: PreparedRules): Judged {
  const { rules } = prepared
  const issues: Issue[] = panel.issues.length === 0 ? [] : [...panel.issues]
  const state = openState(panel, rules, issues)
  const findings: Finding[] = []
  const withoutValue: AnalyteId[] = []
  for (const analyte of prepared.analytes) {
    const { id } = analyte
    const measurement = panel.measurements[id]
    if (measurement === undefined) {
      withoutValue.push(id)
      const finding = unusedFinding(analyte, panel)
      if (finding !== null) findings.push(finding)
      continue
    }
    const finding = findingOf(analyte, measurement, state, issues)
    findings.push(finding)
    if (finding.status === 'undetermined' && finding.because === 'not-possible') withoutValue.push(id)
  }
  if (state.adult) checkRatio(rules, state, issues)
  locate(issues, panel)
  for (const score of prepared.scores) state.scores.push(scoreOf(score, state))
  for (const { id, condition } of prepared.patterns) if (condition.holds(state)) state.patterns.add(id)
  return { state, findings, withoutValue, issues }
}

/** What is noticed here stands in the row that the panel was read from. */
function locate(issues: readonly Issue[], { source, issues: { length: read } }: Panel): void {
  if (source === null) return
  for (let at = read; at < issues.length; at++) {
    const noticed = issues[at] as Issue
    noticed.where = { ...source, ...noticed.where }
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
    admitted: { ...nothingAdmitted },
    withheld: {},
    scores: [],
    patterns: new Set(),
    because: [],
  }
}

function unusedFinding({ id, standards }: PreparedAnalyte, panel: Panel): Finding | null {
  const unusable = panel.unusable[id]
  return unusable === undefined ? null : undetermined(id, unusable.because, silentAnswers(standards, undefined, null))
}

function findingOf(analyte: PreparedAnalyte, measurement: Measurement, state: State, issues: Issue[]): Finding {
  const { rule, axis, standards } = analyte
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
  if (withheld === 'not-adult') state.withheld[id] = judge(rule, axis, standards, measurement, span, state.sex)
  if (withheld !== null) return undetermined(id, withheld, silentAnswers(standards, measurement.laboratory, span))
  const admitted = judge(rule, axis, standards, measurement, span, state.sex)
  state.admitted[id] = admitted
  return admitted.banded ? bandedFinding(rule, axis, admitted) : undetermined(id, 'censored', admitted.standards)
}

function withheldBecause(rule: AnalyteRule, measurement: Measurement, state: State): UndeterminedReason | null {
  const otherMethod = rule.method !== undefined && measurement.method !== rule.method
  if (otherMethod) state.alpMethodOther = true
  if (!state.adult) return 'not-adult'
  return otherMethod ? 'method-unknown' : null
}

/** AST so far above ALT that the sheet is worth a second look. */
export function ratioIssue(ratio: number, where: Issue['where'] = {}): Issue {
  return { code: 'double-check-ratio', level: 'warning', where, args: { ratio: Math.round(ratio * 10) / 10 } }
}

function checkRatio(rules: RuleSet, state: State, issues: Issue[]): void {
  const ast = state.admitted.ast?.measurement
  const alt = state.admitted.alt?.measurement
  if (ast?.comparator !== '=' || alt?.comparator !== '=' || alt.value === 0) return
  const ratio = ast.value / alt.value
  if (ratio > rules.ratioDoubleCheckAbove.value) {
    issues.push(ratioIssue(ratio))
  }
}

// Every key from the start: objects of one shape are what the engine reads fast.
const nothingAdmitted = Object.fromEntries(analyteIds.map((id) => [id, undefined])) as Record<AnalyteId, undefined>
