import type { AnalyteId, CanonicalUnit } from '../panel/analyte.ts'
import type { BandId, DoorId, LevelId, PatternId, RemarkId, TimeId } from './identifiers.ts'

/** How a source was read: `transcription` is two or more independent copies, `editorial` our own reading of a gap. */
export type Verified = 'primary' | 'transcription' | 'single-transcription' | 'editorial'

export interface Source {
  citation: { ja: string; en: string }
  year: number | null
  url: string | null
  verified: Verified
  /** ISO date on which the numbers were taken from what `verified` names. */
  readOn: string
}

/** A number's sources, and how that very number was seen in each. A source that `seen` leaves out was seen as its own line says. */
export interface Cited {
  sources: readonly string[]
  seen?: Readonly<Record<string, Verified>>
  basis?: 'editorial'
}

/** Where a band or class ends. The next one begins right there, so a gap or an overlap can't be written down. */
export interface Edge extends Cited {
  at: number
  /** Whether the edge itself still belongs to what ends here. */
  inclusive: boolean
}

export type Severity = 0 | 1 | 2 | 3 | 4 | 5

/** One stretch of an analyte's axis, from the lowest value to the highest. The last one has no end. */
export interface Band {
  id: BandId
  severity: Severity
  ends: Edge | null
  sources: readonly string[]
}

/** Values past these limits are refused or double-checked; `low` and `high` themselves are still accepted. */
export interface InputLimits {
  refuseBelow: number
  refuseAbove: number
  doubleCheckBelow: number | null
  doubleCheckAbove: number | null
  source: string
}

/** A value with the answer it must give: an example is the rule's own test. */
export interface Example {
  value: number
  is: string
}

/** How a value is written for a reader: shown = canonical × `times` ÷ `per`. */
export interface Display {
  unit: string
  times: number
  decimals: number
  /** Of a value that was typed: as many as it has. */
  valueDecimals?: number
}

export interface AnalyteRule {
  id: AnalyteId
  unit: CanonicalUnit
  /** The step of the societies' tables (canonical unit): between two steps the worse side counts. */
  step: number
  display: { ja: Display; en: Display }
  /** Banded only when the measuring method is this one. */
  method?: 'ifcc'
  bands: readonly Band[]
  limits: InputLimits
  examples: readonly Example[]
}

/** One stretch of a standard's axis. `answer: null` is "the standard has nothing to say here". */
export interface Class {
  answer: string | null
  ends: Edge | null
}

/** A standard's axis for one analyte: for everybody, or by sex. */
export type ClassesBySex = { everyone: readonly Class[] } | { male: readonly Class[]; female: readonly Class[] }

export interface Standard {
  id: string
  source: string
  kind: 'judgement-table' | 'decision-limit' | 'recommendation' | 'reference-interval' | 'site'
  /** From when this edition holds: an ISO day, or only its year where no more is known. Absent: its edition has no date. */
  from?: string
  /** Editions before this one, as far as they are known; none known: this one stands alone. */
  earlier?: readonly Edition[]
  /** Only where the measuring method is this one (ALP). */
  methods?: Partial<Record<AnalyteId, 'ifcc'>>
  analytes: Partial<Record<AnalyteId, ClassesBySex>>
}

/** A standard as it was from a day (or year) until the next edition. */
export interface Edition extends Pick<Standard, 'source' | 'methods' | 'analytes'> {
  from: string
}

export type ScoreId = 'fib4' | 'ast-alt-ratio' | 'apri' | 'r-factor'
export type ScoreInput = AnalyteId | 'age' | 'sex'

/** A published index. Its formula is in decision/scores, its numbers are here. */
export interface ScoreRule {
  id: ScoreId
  formula: string
  needs: readonly ScoreInput[]
  /** Where each band of the score ends, lowest first. From `fromAge` on, other cut-offs hold. */
  scales: readonly ScoreScale[]
  /** Numbers of scope and limits, each under its own name. */
  parameters: Readonly<Record<string, Parameter>>
  /** `brief` in every output, `detail` in the detailed text and in data, never in the short text. */
  shown: 'brief' | 'detail'
  sources: readonly string[]
  examples: readonly ScoreExample[]
}

export interface ScoreScale {
  fromAge: number | null
  cutoffs: Readonly<Record<string, number>>
  bands: readonly Class[]
  sources: readonly string[]
}

export interface Parameter extends Cited {
  value: number
}

export interface ScoreExample {
  inputs: Readonly<Record<string, number | string>>
  value: number
  tolerance: number
  source: string
}

/** A number in a condition. */
interface CitedNumber extends Cited {
  number: number
}

/**
 * When a pattern, a triage level, a door, a time or a remark applies. Written as data, so that "because" and "would change if"
 * follow from it, and so that one program can run it on a person, a file and a database.
 */
export type Condition =
  | { is: 'above' | 'not-above' | 'below' | 'not-below'; analyte: AnalyteId; band: string }
  | ({ is: 'less-than' | 'at-least'; analyte: AnalyteId } & CitedNumber)
  | ({ is: 'score-at-least'; score: ScoreId } & CitedNumber)
  | { is: 'score-band'; score: ScoreId; in: readonly string[] }
  | { is: 'more-than' | 'not-less-than'; analyte: AnalyteId; than: AnalyteId; times?: Parameter }
  | { is: 'absent'; analyte: AnalyteId }
  | { is: 'severity'; analytes: readonly AnalyteId[]; from: Severity }
  | { is: 'standard'; standard: string; answers: readonly string[]; analytes?: readonly AnalyteId[] }
  | { is: 'banded'; analytes: readonly AnalyteId[] }
  | { is: 'all-within' }
  | { is: 'pattern'; pattern: string }
  /** Completed years; an unknown age is neither. */
  | ({ is: 'age-at-least' } & CitedNumber)
  /** An unknown age counts as under: the exception for the old must be known to apply. */
  | ({ is: 'age-under' } & CitedNumber)
  | { is: 'sex'; sex: 'male' | 'female' }
  /** Of a triage level already found: nothing but these analytes is among its reasons. */
  | { is: 'rests-only-on'; analytes: readonly AnalyteId[] }
  /** `given` must hold too, but is no reason that anybody is told. */
  | { is: 'all'; of: readonly Condition[]; given?: readonly Condition[] }
  | { is: 'any'; of: readonly Condition[] }
  | { is: 'some'; count: number; of: readonly Condition[] }

export interface PatternRule {
  id: PatternId
  when: Condition
  sources: readonly string[]
  /** From this triage level up it is in the data, but not told to people. */
  untoldFrom?: string
}

export interface TriageRule {
  id: LevelId
  rank: number | null
  /** Any of these is enough. The last level has none: it is what remains. */
  when: readonly Condition[]
  /** By when to go: the first that applies. Empty: there is nowhere to go, so there is no door either. */
  by: readonly TimeRule[]
  sources: readonly string[]
}

/** `when: null` is what remains. */
export interface TimeRule {
  id: TimeId
  when: Condition | null
  sources: readonly string[]
}

/** Whom to see first, from what a triage level rests on: the first that applies. */
export interface DoorRule {
  id: DoorId
  when: Condition | null
  sources: readonly string[]
}

/** A sentence that some people need beside their outcome. */
export interface RemarkRule {
  id: RemarkId
  when: Condition
  sources: readonly string[]
}

/** Below `adultFrom` nothing is banded, but what would be urgent for an adult by these analytes is urgent at any age. */
export interface ChildRule {
  /** Completed years: newborns are another matter. */
  from: Parameter
  analytes: readonly AnalyteId[]
  levels: readonly string[]
  door: DoorId
  sources: readonly string[]
}

/** Within-subject variation of one analyte, as coefficients of variation (fractions, not per cent). */
export interface VariationRule {
  narrow: VariationFigure | null
  wide: VariationFigure | null
}

export interface VariationFigure {
  cv: number | { male: number; female: number }
  source: string
}

export interface Variation {
  analytes: Record<AnalyteId, VariationRule>
  /** CVₐ = CVᵢ × this. */
  analyticalShare: Parameter
  /** Two-sided 95 %. */
  z: Parameter
  /** Share by which season alone moves AST and ALT. */
  season: Parameter
}

/** How a unit spelling's number becomes the canonical one: value × times ÷ per. */
export interface Conversion {
  unit: string
  times: number
  per: number
}

export interface UnitRules {
  conversions: Record<AnalyteId, readonly Conversion[]>
  /** Which unit a bare number of a flag or cell is in; no range that fits means: ask. Both ends belong to the range. */
  bare: Partial<Record<AnalyteId, readonly { from: number; to: number; unit: string }[]>>
  source: string
}

/** A site's own set stands on the shipped one and says who approved it. */
export interface SiteStamp {
  id: string
  version: string
  approvedBy: string
  approvedOn: string
}

/** What a call finds of its rules, with its own "today": no part of the rules, so outside their hash. */
export interface Standing {
  /** The day of `reviewBy` is past. */
  reviewDue: boolean
  /** The day whose editions were asked for. */
  at: string | null
  /** Standards of which no edition of that day is known: the one that is known stands for it. */
  alone: readonly string[]
}

export interface RuleSet {
  id: string
  version: string
  /** ISO day from which the set as a whole holds: that of its youngest edition. */
  validFrom: string
  /** ISO day by which somebody should look whether the standards have changed. Past it the set is used all the same. */
  reviewBy: string
  /** SHA-256 of the canonical JSON of everything else. */
  sha256: string
  standing?: Standing
  sources: Readonly<Record<string, Source>>
  analytes: Readonly<Record<AnalyteId, AnalyteRule>>
  standards: Readonly<Record<string, Standard>>
  scores: Readonly<Record<ScoreId, ScoreRule>>
  patterns: readonly PatternRule[]
  triage: readonly TriageRule[]
  doors: readonly DoorRule[]
  remarks: readonly RemarkRule[]
  children: ChildRule
  /** Results older than this many days are told to be old. */
  oldAfterDays: Parameter
  /** Bands, scores and triage are for this age and older. */
  adultFrom: Parameter
  units: UnitRules
  age: InputLimits
  /** A ratio of AST to ALT above this is worth a second look at the sheet. */
  ratioDoubleCheckAbove: Parameter
  variation: Variation
  site?: SiteStamp
  /** Sentences that a site replaces or adds, by message key. */
  texts?: { ja?: Readonly<Record<string, string>>; en?: Readonly<Record<string, string>> }
}
