import type { Issue } from '../issue.ts'
import type { AnalyteId, CanonicalUnit } from '../panel/analyte.ts'
import type { Measurement, UnusableReason } from '../panel/measurement.ts'
import type { PanelSource } from '../panel/panel.ts'
import type { Subject } from '../panel/subject.ts'
import type {
  BandId,
  CategoryAnswer,
  DoorId,
  IntervalAnswer,
  LevelId,
  MinistryAnswer,
  PatternId,
  RemarkId,
  ScoreBandId,
  TimeId,
} from '../rules/identifiers.ts'
import type { ScoreId, ScoreInput, Severity } from '../rules/rule-set.ts'

/** What one panel means under one rule set: plain JSON, no sentence in it. */
export interface Assessment {
  schema: 'liver-panel/assessment@1'
  rules: RulesStamp
  subject: Subject
  source: PanelSource | null
  measurements: Partial<Record<AnalyteId, Measurement>>
  /** One for each analyte that was given, in the order of the analytes. */
  findings: readonly Finding[]
  /** One for each score of the rule set. */
  scores: readonly ScoreResult[]
  patterns: readonly PatternResult[]
  triage: TriageResult
  /** Values that could not be used and would be more urgent than the outcome in a plausible reading. */
  toCheck: readonly ToCheck[]
  /** Ids of sentences that this person needs beside the outcome. */
  remarks: readonly RemarkId[]
  missing: readonly Missing[]
  issues: readonly Issue[]
  note: Note
}

/** Which rules judged. */
export interface RulesStamp {
  id: string
  version: string
  sha256: string
  /** Their day of review is past. */
  reviewDue?: true
  /** The day whose editions were asked for. */
  at?: string
  /** Standards whose edition is younger than the result by more than a year. */
  later?: readonly string[]
}

/** standard id → its answer; null where it says nothing of this analyte or value. `laboratory` is the sheet's own interval. */
export interface StandardAnswers {
  'jsnd-2026': CategoryAnswer | null
  'mhlw-2024': MinistryAnswer | null
  'jsh-nara-2023': 'over-30' | null
  'jccls-2022': IntervalAnswer | null
  laboratory: Exclude<IntervalAnswer, 'needs-sex'> | null
  /** A standard that a site added. */
  [site: string]: string | null
}

export type Finding = BandedFinding | UndeterminedFinding

export interface BandedFinding {
  analyte: AnalyteId
  status: 'banded'
  value: number
  unit: CanonicalUnit
  band: BandId
  severity: Severity
  /** The value lies between two steps of the table, and the worse side was taken. */
  betweenSteps: boolean
  /** Written with the usual decimals, the value would fall in this other band; null: it would not. */
  roundedBand: BandId | null
  /** Where the band begins and ends; null: it is open on that side. */
  edges: { below: number | null; above: number | null }
  standards: StandardAnswers
  sources: readonly string[]
}

export interface UndeterminedFinding {
  analyte: AnalyteId
  status: 'undetermined'
  because: UndeterminedReason
  standards: StandardAnswers
}

/** `method-unknown`: the method of ALP is not known to be IFCC; the measurement says which it is. */
export const undeterminedReasons = ['censored', 'method-unknown', 'not-adult'] as const
export type UndeterminedReason = UnusableReason | (typeof undeterminedReasons)[number]

export type ScoreResult = ComputedScore | MissingScore | OutOfScopeScore

export interface ComputedScore {
  score: ScoreId
  status: 'computed' | 'limited'
  /** Unrounded. */
  value: number
  band: ScoreBandId
  cutoffs: Readonly<Record<string, number>>
  inputs: Readonly<Record<string, number | string>>
  /** Ids of what narrows its meaning, e.g. `age-18-35`. */
  limits: readonly string[]
  /** Whether the short text tells it. */
  shown: boolean
}

export interface MissingScore {
  score: ScoreId
  status: 'missing'
  needs: readonly ScoreInput[]
}

export const outOfScopeReasons = [
  'not-adult',
  'acute-elevation',
  'censored-input',
  'method-unknown',
  'alt-not-raised',
  'not-computable',
] as const
export type OutOfScopeReason = (typeof outOfScopeReasons)[number]

export interface OutOfScopeScore {
  score: ScoreId
  status: 'out-of-scope'
  because: OutOfScopeReason
  /** With `acute-elevation`: the number, for the record. It has no band, because it is not interpreted. */
  value?: number
}

export interface PatternResult {
  pattern: PatternId
  because: readonly Reason[]
  /** Any one of these groups would undo it; within a group every change is needed. */
  wouldChangeIf: readonly (readonly Change[])[]
}

/** One fact that a pattern rests on. */
export type Reason =
  | { analyte: AnalyteId; value: number; comparator?: Measurement['comparator']; edge: number }
  | { analyte: AnalyteId; value: number; than: AnalyteId; thanValue: number }
  | { analyte: AnalyteId; absent: true }
  | { analyte: AnalyteId; band: BandId }
  | { score: ScoreId; value: number; band: ScoreBandId }
  | { score: ScoreId; value: number; edge: number }

/** One change of the values that would undo a pattern. */
export type Change =
  | { analyte: AnalyteId; to: '<' | '<=' | '>' | '>='; edge: number }
  | { analyte: AnalyteId; to: '<' | '<=' | '>' | '>='; than: AnalyteId }
  | { analyte: AnalyteId; present: true }
  | { score: ScoreId; to: '<' | '<='; edge: number }
  | { anyAnalyteOutside: true }

export interface TriageResult {
  level: LevelId
  rank: number | null
  /** Whom to see first, and by when; null where there is nowhere to go. */
  door: DoorId | null
  by: TimeId | null
  because: readonly TriageReason[]
}

/** `rule` is e.g. `jsnd-2026:D`, `band:critical`, `fib4:high`, `pattern:quiet-enzymes`, `banded`, `not-adult`, `nothing-banded`. */
export interface TriageReason {
  analyte?: AnalyteId
  score?: ScoreId
  rule: string
}

/** Somebody has to look at the cell: `level` is what `reading` (canonical unit) would give. */
export interface ToCheck {
  analyte: AnalyteId
  because: UndeterminedReason
  text: string
  level: LevelId
  reading: number
}

/** An analyte (or age, sex) that was not given, and the scores that it would make possible. */
export type Missing = { analyte: AnalyteId; unlocks: readonly ScoreId[] } | { subject: 'age' | 'sex'; unlocks: readonly string[] }

/** Which parts the consultation note has for this person. The words are `messages/`. */
export interface Note {
  /** From `consult` up: the signs not to wait with. */
  signs: boolean
  /** Ages 0–17: ask the paediatrician. */
  paediatrician: boolean
  /** From `recheck` up, of adults: what a leaflet must tell (hepatitis tests, supplements, what to tell and to ask the doctor). */
  leaflet: boolean
}
