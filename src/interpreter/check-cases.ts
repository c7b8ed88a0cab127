import { apri, astAltRatio, fib4, rFactor } from '../decision/scores/formulas.ts'
import { type AnalyteId, analyteIds, canonicalUnit } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import { type Sex, unknownSubject } from '../panel/subject.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { interpret } from './interpret.ts'

/** A whole panel (canonical units; ALP as IFCC) with the outcome that the published rules give it. */
export interface WorkedCase {
  name: string
  panel: Partial<Record<AnalyteId | 'age', number>> & { sex?: Sex }
  expect: { triage: string; bands: Record<string, string>; patterns: readonly string[]; fib4: string | null }
}

/** A score with its answer; `worked` shows the arithmetic. */
export interface WorkedScore {
  score: string
  inputs: Record<string, number>
  value: number
  worked: string
}

/** Names of the cases that do not come out as worked. */
export function checkCases(cases: readonly WorkedCase[], rules: RuleSet): string[] {
  return cases.filter((worked) => !comesOut(worked, rules)).map(({ name }) => name)
}

/** The worked arithmetic of the scores whose formula gives another answer. */
export function checkScores(scores: readonly WorkedScore[]): string[] {
  return scores.filter((worked) => !(Math.abs(formulaOf(worked) - worked.value) < 1e-9)).map(({ score, worked }) => `${score}: ${worked}`)
}

function comesOut({ panel, expect }: WorkedCase, rules: RuleSet): boolean {
  const { triage, findings, patterns, scores } = interpret(panelOf(panel), rules)
  const bands = Object.fromEntries(findings.flatMap((finding) => (finding.status === 'banded' ? [[finding.analyte, finding.band]] : [])))
  const index = scores.find(({ score }) => score === 'fib4')
  const found = {
    triage: triage.level,
    bands,
    patterns: patterns.map(({ pattern }) => pattern).sort(),
    fib4: index !== undefined && 'band' in index ? index.band : null,
  }
  return JSON.stringify(found) === JSON.stringify({ ...expect, patterns: [...expect.patterns].sort() })
}

function panelOf({ sex, age, ...values }: WorkedCase['panel']): Panel {
  const measurements: Panel['measurements'] = {}
  for (const id of analyteIds) {
    const value = values[id]
    if (value === undefined) continue
    const measurement: Measurement = { value, unit: canonicalUnit[id], comparator: '=', text: String(value) }
    measurements[id] = id === 'alp' ? { ...measurement, method: 'ifcc' } : measurement
  }
  return { subject: { ...unknownSubject, sex: sex ?? null, age: age ?? null }, source: null, measurements, unusable: {}, issues: [] }
}

function formulaOf({ score, inputs }: WorkedScore): number {
  const of = (name: string) => inputs[name] ?? Number.NaN
  switch (score) {
    case 'fib4':
      return fib4(of('age'), of('ast'), of('alt'), of('platelets'))
    case 'ast-alt-ratio':
      return astAltRatio(of('ast'), of('alt'))
    case 'apri':
      return apri(of('ast'), of('astUpperLimit'), of('platelets'))
    case 'r-factor':
      return rFactor(of('alt'), of('altUpperLimit'), of('alp'), of('alpUpperLimit'))
    default:
      return Number.NaN
  }
}
