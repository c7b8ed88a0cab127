import type { Span } from '../decision/axis.ts'
import type { AnalyteId } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Sex } from '../panel/subject.ts'
import type { Band } from '../rules/rule-set.ts'
import type { ScoreResult, StandardAnswers, TriageReason } from './assessment.ts'

/** An analyte whose value may be judged. Conditions and scores look only at these. */
export interface Admitted {
  measurement: Measurement
  span: Span
  /** Indices of the lowest and the highest band the result may lie in; the same for a plain result. */
  lowBand: number
  highBand: number
  /** The same as bits: one for each band that the result may lie in. */
  possible: number
  banded: boolean
  /** The least severe band still possible: what is certain even of a censored result. */
  certain: Band
  standards: StandardAnswers
}

/** What one interpretation knows so far. */
export interface State {
  age: number | null
  sex: Sex | null
  adult: boolean
  astUpperLimit: number | undefined
  /** ALP was given, but its method is JSCC or unknown: the rules judge IFCC only. */
  alpMethodOther: boolean
  admitted: Record<AnalyteId, Admitted | undefined>
  /** Of a child: what the values would be to an adult. Only the safety net looks at it. */
  withheld: Partial<Record<AnalyteId, Admitted>>
  scores: ScoreResult[]
  /** Ids of the patterns that hold. */
  patterns: Set<string>
  /** The reasons of the triage level, once it is found. */
  because: readonly TriageReason[]
}
