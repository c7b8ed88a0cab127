import { axisOf, highestPosition, lowestPosition } from '../decision/axis.ts'
import { spanOf } from '../decision/span.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import type { AnalyteRule, Band } from '../rules/rule-set.ts'
import type { ToCheck, TriageResult, UndeterminedReason } from './assessment.ts'
import { judgePanel } from './judge-panel.ts'
import type { PreparedRules } from './prepare.ts'
import type { Admitted, State } from './state.ts'
import { triageOf } from './triage.ts'

/**
 * Values that could not be used, or of which only a side is known, and that would be more urgent than the outcome in one of
 * their plausible readings: the level such a reading would give. Empty for nearly everybody.
 */
export function toCheckOf(panel: Panel, prepared: PreparedRules, state: State, triage: TriageResult): ToCheck[] {
  const found: ToCheck[] = []
  for (const analyte of analyteIds) {
    const doubt = doubtOf(analyte, panel, prepared, state)
    if (doubt === null) continue
    const worst = worstOf(analyte, doubt.readings, panel, prepared)
    if (worst === null || (worst.triage.rank ?? -1) <= (triage.rank ?? -1)) continue
    found.push({ analyte, because: doubt.because, text: doubt.text, level: worst.triage.level, reading: worst.reading })
  }
  return found
}

interface Doubt {
  because: UndeterminedReason
  text: string
  /** Canonical unit. */
  readings: readonly number[]
}

function doubtOf(analyte: AnalyteId, panel: Panel, { rules }: PreparedRules, state: State): Doubt | null {
  const unusable = panel.unusable[analyte]
  if (unusable !== undefined) {
    return unusable.readings === undefined ? null : { because: unusable.because, text: unusable.text, readings: unusable.readings }
  }
  const admitted = state.admitted[analyte]
  if (admitted === undefined || admitted.measurement.comparator === '=') return null
  const { bands, step } = rules.analytes[analyte]
  return { because: 'censored', text: admitted.measurement.text, readings: readingsWithin(admitted, bands, step) }
}

/** The value nearest to the known side in every band that a censored result leaves possible. */
function readingsWithin(
  { span, lowBand, highBand }: Pick<Admitted, 'span' | 'lowBand' | 'highBand'>,
  bands: readonly Band[],
  step: number,
): number[] {
  return bands.slice(lowBand, highBand + 1).map((band, at) => {
    const begins = bands[lowBand + at - 1]?.ends ?? null
    if (Number.isFinite(span.high)) return Math.min(span.high - (span.highOpen ? step : 0), endOf(band, step))
    return Math.max(span.low + (span.lowOpen ? step : 0), begins === null ? 0 : begins.at + (begins.inclusive ? step : 0))
  })
}

/** The same of a result that is not judged yet. */
export function readingsOf(result: Pick<Measurement, 'value' | 'comparator'>, { bands, step }: AnalyteRule): number[] {
  const span = spanOf(result)
  const axis = axisOf(bands)
  return readingsWithin({ span, lowBand: lowestPosition(axis, span), highBand: highestPosition(axis, span) }, bands, step)
}

/** The highest value of a band on the steps of its table. */
function endOf({ ends }: Band, step: number): number {
  if (ends === null) return Number.POSITIVE_INFINITY
  return ends.at - (ends.inclusive ? 0 : step)
}

function worstOf(analyte: AnalyteId, readings: readonly number[], panel: Panel, prepared: PreparedRules) {
  let worst: { reading: number; triage: TriageResult } | null = null
  for (const reading of readings) {
    const triage = triageWith(analyte, reading, panel, prepared)
    if (!urgentLevels.has(triage.level) || (worst !== null && (triage.rank ?? -1) <= (worst.triage.rank ?? -1))) continue
    worst = { reading, triage }
  }
  return worst
}

function triageWith(analyte: AnalyteId, reading: number, panel: Panel, prepared: PreparedRules): TriageResult {
  const { unit, method } = prepared.rules.analytes[analyte]
  const measurement = { value: reading, unit, comparator: '=' as const, text: '', ...(method === undefined ? {} : { method }) }
  const { [analyte]: _, ...unusable } = panel.unusable
  const read: Panel = { ...panel, measurements: { ...panel.measurements, [analyte]: measurement }, unusable, issues: [] }
  return triageOf(prepared, judgePanel(read, prepared).state)
}

/** Levels for which a cell that could not be used has to be looked at. */
export const urgentLevels: ReadonlySet<string> = new Set(['today', 'soon'])
