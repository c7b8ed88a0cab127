import type { AnalyteId } from '../panel/analyte.ts'
import type { ScoreId, Severity } from '../rules/rule-set.ts'

/**
 * A rule set compiled once: plain data, no closure, names resolved to positions. It says what to compute, in order, so that a
 * person, a file and a database are judged by one and the same thing.
 */
export interface DecisionProgram {
  stamp: { id: string; version: string; sha256: string; site: boolean }
  age: Limits
  adultFrom: number
  children: { from: number; analytes: readonly AnalyteId[]; levels: readonly string[]; door: string }
  /** In the order of the analytes. */
  analytes: readonly AnalyteProgram[]
  ratioDoubleCheckAbove: number
  scores: readonly ScoreProgram[]
  /** A pattern may ask only for patterns before it. */
  patterns: readonly { id: string; when: Test }[]
  /** The first that applies is the outcome; where none does, the last one is what remains. */
  levels: readonly { id: string; rank: number | null; when: readonly Test[]; by: readonly Choice[] }[]
  doors: readonly Choice[]
}

/** Both ends still belong to it. */
export interface Limits {
  from: number
  to: number
}

/** Stretches of an axis, from the lowest to the highest: one more than there are cuts. A position counts them from 0. */
export interface Axis {
  cuts: readonly { at: number; inclusive: boolean }[]
}

export interface AnalyteProgram extends Axis {
  id: AnalyteId
  unit: string
  method: 'ifcc' | null
  limits: Limits
  doubleCheck: { below: number | null; above: number | null }
  bands: readonly { id: string; severity: Severity }[]
  /** Of every standard that speaks of this analyte. */
  standards: readonly StandardProgram[]
}

export interface StandardProgram {
  id: string
  method: 'ifcc' | null
  axes: { everyone: AnsweredAxis } | { male: AnsweredAxis; female: AnsweredAxis }
}

export interface AnsweredAxis extends Axis {
  answers: readonly (string | null)[]
}

export interface ScoreProgram {
  id: ScoreId
  needs: readonly (AnalyteId | 'age' | 'sex')[]
  value: Formula
  /** What goes into it, under the names that an answer gives it. */
  inputs: Readonly<Record<string, Formula>>
  /** The first of these that holds puts it out of scope; with some of them the number is kept for the record. */
  outOfScope: readonly { because: string; when: readonly Comparison[]; keepsValue: boolean }[]
  /** Any of these limits what it means: it is told, and no condition looks at it. */
  limited: readonly Comparison[]
  /** What narrows its meaning: always, by a comparison, or where another scale than the first holds. */
  limits: readonly { id: string; when: 'always' | 'later-scale' | Comparison }[]
  /** Any of these, and the short text tells it. */
  shown: 'always' | readonly Comparison[]
  /** Before the first `fromAge` the first scale holds. */
  scales: readonly (AnsweredAxis & { fromAge: number | null })[]
}

export interface Comparison {
  left: Formula
  is: '>' | '>=' | '<' | '<='
  right: Formula
}

/** A formula as a tree. A quotient by 0 and a root of less than 0 have no value. */
export type Formula =
  | { number: number }
  | { of: AnalyteId | 'age' }
  | { bySex: { male: Formula; female: Formula } }
  /** A number that a panel may bring along in place of the rule's. */
  | { ownLimitOr: Formula }
  | { times: readonly Formula[] }
  | { over: readonly [Formula, Formula] }
  | { root: Formula }

/** A condition of the rules with everything looked up. */
export type Test =
  /** Every band that the result may lie in is one of these; a bit for each position. */
  | { is: 'bands'; analyte: AnalyteId; mask: number }
  /** At least one band that the result may lie in is one of these. */
  | { is: 'some-band'; analyte: AnalyteId; mask: number }
  | { is: 'absent'; analyte: AnalyteId }
  /** It lies in exactly one band. */
  | { is: 'banded'; analyte: AnalyteId }
  | { is: 'value'; analyte: AnalyteId; side: 'at-least' | 'less-than'; number: number }
  | { is: 'ratio'; analyte: AnalyteId; than: AnalyteId; times: number; orEqual: boolean }
  | { is: 'answer'; standard: string; analyte: AnalyteId; answers: readonly string[] }
  | { is: 'score-band'; score: ScoreId; bands: readonly string[] }
  | { is: 'score-at-least'; score: ScoreId; number: number }
  | { is: 'pattern'; pattern: string }
  /** An unknown age is not at least anything, and is under everything. */
  | { is: 'age-at-least' | 'age-under'; number: number }
  | { is: 'sex'; sex: 'male' | 'female' }
  | { is: 'rests-only-on'; analytes: readonly AnalyteId[] }
  /** `given` must hold as well, but is no reason. */
  | { is: 'all'; of: readonly Test[]; given: readonly Test[] }
  /** At least so many of them. `silent`: none of them is a reason. */
  | { is: 'some'; count: number; of: readonly Test[]; silent?: true }

/** One of several, the first that applies; null always does. */
export interface Choice {
  id: string
  when: Test | null
}
