import { highestPosition, lowestPosition, positionAt, type Span } from '../decision/axis.ts'
import type { Axis } from '../decision/program.ts'
import type { AnalyteId } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Sex } from '../panel/subject.ts'
import type { AnalyteRule, Band } from '../rules/rule-set.ts'
import type { BandedFinding, StandardAnswers, UndeterminedFinding, UndeterminedReason } from './assessment.ts'
import { answersOf, type PreparedStandard } from './standard.ts'
import type { Admitted } from './state.ts'

/** Judges one admitted value: the band (or bands) it lies in, and what each standard says of it. */
export function judge(
  rule: AnalyteRule,
  axis: Axis,
  standards: readonly PreparedStandard[],
  measurement: Measurement,
  span: Span,
  sex: Sex | null,
): Admitted {
  const lowBand = lowestPosition(axis, span)
  const highBand = measurement.comparator === '=' ? lowBand : highestPosition(axis, span)
  return {
    measurement,
    span,
    lowBand,
    highBand,
    possible: (2 << highBand) - (1 << lowBand),
    banded: lowBand === highBand,
    certain: leastSevere(rule, lowBand, highBand),
    standards: answersOf(standards, measurement, span, sex),
  }
}

export function bandedFinding(rule: AnalyteRule, axis: Axis, admitted: Admitted): BandedFinding {
  const index = admitted.lowBand
  const band = rule.bands[index] as Band
  const { value, comparator } = admitted.measurement
  const plain = comparator === '='
  return {
    analyte: rule.id,
    status: 'banded',
    value,
    unit: rule.unit,
    band: band.id,
    severity: band.severity,
    betweenSteps: plain && isBetweenSteps(rule, axis, value, band),
    roundedBand: plain ? roundedBand(rule, axis, value, index) : null,
    edges: { below: rule.bands[index - 1]?.ends?.at ?? null, above: band.ends?.at ?? null },
    standards: admitted.standards,
    sources: band.sources,
  }
}

export function undetermined(analyte: AnalyteId, because: UndeterminedReason, standards: StandardAnswers): UndeterminedFinding {
  return { analyte, status: 'undetermined', because, standards }
}

function leastSevere(rule: AnalyteRule, from: number, to: number): Band {
  let least = rule.bands[from] as Band
  for (let i = from + 1; i <= to; i++) {
    const band = rule.bands[i] as Band
    if (band.severity < least.severity) least = band
  }
  return least
}

/** The tables are in whole steps: a value in the gap between two bands' steps was counted on the worse side. */
function isBetweenSteps(rule: AnalyteRule, axis: Axis, value: number, band: Band): boolean {
  if (rule.step === 1 && Number.isInteger(value)) return false
  const perUnit = Math.round(1 / rule.step)
  const steps = value * perUnit
  if (Math.abs(steps - Math.round(steps)) < 1e-9) return false
  const lower = rule.bands[positionAt(axis, Math.floor(steps) / perUnit)] as Band
  const upper = rule.bands[positionAt(axis, Math.ceil(steps) / perUnit)] as Band
  return lower !== upper && band.severity >= lower.severity && band.severity >= upper.severity
}

function roundedBand(rule: AnalyteRule, axis: Axis, value: number, index: number): Band['id'] | null {
  const perUnit = Math.round(1 / rule.step)
  const rounded = Math.round(value * perUnit) / perUnit
  if (rounded === value) return null
  const other = positionAt(axis, rounded)
  return other === index ? null : (rule.bands[other] as Band).id
}
