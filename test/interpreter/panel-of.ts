import type { Assessment, Finding, ScoreResult } from '../../src/interpreter/assessment.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { type AnalyteId, analyteIds, canonicalUnit } from '../../src/panel/analyte.ts'
import type { AlpMethod, Comparator, LaboratoryOpinion, Measurement } from '../../src/panel/measurement.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { type Subject, unknownSubject } from '../../src/panel/subject.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { ScoreId } from '../../src/rules/rule-set.ts'

/** A number, or a censored result as on the sheet: `<5`, `>=500`. In canonical units. */
export type Given = number | string
export type Values = Partial<Record<AnalyteId, Given>>

export interface Around {
  age?: number | null
  sex?: Subject['sex']
  /** Default IFCC. */
  alpMethod?: AlpMethod | null
  laboratory?: Partial<Record<AnalyteId, LaboratoryOpinion>>
  unusable?: Panel['unusable']
  astUpperLimit?: number
}

/** A panel of an invented woman of 50 without a name, unless told otherwise. */
export function panelOf(values: Values, around: Around = {}): Panel {
  const measurements: Partial<Record<AnalyteId, Measurement>> = {}
  for (const id of analyteIds) {
    const given = values[id]
    if (given !== undefined) measurements[id] = measured(id, given, around)
  }
  const { age = 50, sex = 'female' } = around
  return {
    subject: { ...unknownSubject, age, sex },
    source: null,
    measurements,
    unusable: around.unusable ?? {},
    issues: [],
    ...(around.astUpperLimit === undefined ? {} : { astUpperLimit: around.astUpperLimit }),
  }
}

export function assess(values: Values, around: Around = {}): Assessment {
  return interpret(panelOf(values, around), liverRules)
}

export function findingFor(analyte: AnalyteId, given: Given, around: Around = {}): Finding {
  const finding = assess({ [analyte]: given }, around).findings.find((f) => f.analyte === analyte)
  if (finding === undefined) throw new Error(`no finding for ${analyte}`)
  return finding
}

export function scoreIn(assessment: Assessment, score: ScoreId): ScoreResult {
  const result = assessment.scores.find((s) => s.score === score)
  if (result === undefined) throw new Error(`no score ${score}`)
  return result
}

export function patternsIn(assessment: Assessment): string[] {
  return assessment.patterns.map(({ pattern }) => pattern)
}

export function codesIn(assessment: Assessment): string[] {
  return assessment.issues.map(({ code }) => code)
}

function measured(id: AnalyteId, given: Given, around: Around): Measurement {
  const text = String(given)
  const [, comparator = '', digits = ''] = /^(<=|>=|<|>)?(.*)$/.exec(text) ?? []
  const laboratory = around.laboratory?.[id]
  return {
    value: Number(digits),
    unit: canonicalUnit[id],
    comparator: (comparator === '' ? '=' : comparator) as Comparator,
    text,
    ...(id === 'alp' ? { method: around.alpMethod === undefined ? 'ifcc' : around.alpMethod } : {}),
    ...(laboratory === undefined ? {} : { laboratory }),
  }
}
