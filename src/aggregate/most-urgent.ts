import type { TriageReason } from '../interpreter/assessment.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { AnalyteId, CanonicalUnit } from '../panel/analyte.ts'
import type { Comparator } from '../panel/measurement.ts'
import type { PanelSource } from '../panel/panel.ts'
import type { Subject } from '../panel/subject.ts'
import type { RuleSet, ScoreId, Severity } from '../rules/rule-set.ts'
import { byUrgency as byWeight, type Urgency, urgencyOf } from './urgency.ts'

/** A person on a list: who, why, and the values that stand outside. */
export interface ListedPerson {
  subject: Subject
  source: PanelSource | null
  level: string
  because: readonly TriageReason[]
  /** Most severe first. */
  outside: readonly OutsideValue[]
  /** The scores that `because` names, with the cut-offs of that person's age. */
  scores: readonly { score: ScoreId; value: number; band: string; cutoffs: Readonly<Record<string, number>> }[]
  /** What the row says in the columns that the caller wanted carried along. */
  carried?: readonly string[]
  /** Of a child: the values that no band of adults was laid on, as given. */
  given?: readonly GivenValue[]
}

export interface GivenValue {
  analyte: AnalyteId
  value: number
  unit: CanonicalUnit
  comparator: Comparator
  text: string
}

export interface OutsideValue {
  analyte: AnalyteId
  value: number
  unit: CanonicalUnit
  comparator: Comparator
  band: string
  severity: Severity
}

/** The `cap` most urgent people of any number, in memory that does not grow with their number. */
export interface UrgentList {
  cap: number
  total: number
  kept: Entry[]
  /** Who comes after this one has no place any more. */
  last: Place | null
}

interface Place {
  urgency: Urgency
  /** Index of the file, in the order in which files were met; -1 without a file. */
  file: number
  line: number
  sequence: number
}

interface Entry extends Place {
  person: ListedPerson
}

export function createUrgentList(cap: number): UrgentList {
  return { cap, total: 0, kept: [], last: null }
}

export interface Offered {
  assessment: Verdict
  /** Index of the file among the cohort's, -1 without one. */
  file: number
  sequence: number
  carried?: readonly string[] | undefined
}

export function offer(list: UrgentList, offered: Offered, rules: RuleSet): void {
  list.total++
  const place = placeOf(offered, rules)
  if (list.last !== null && byUrgency(place, list.last) > 0) return
  list.kept.push({ ...place, person: personOf(offered) })
  if (list.kept.length >= list.cap * 2 + 1) cut(list)
}

/** Takes the people of `from` over; `files` says which index each of its files has in `into`. */
export function mergeUrgentLists(into: UrgentList, from: UrgentList, files: readonly number[], firstSequence: number): void {
  into.total += from.total
  for (const entry of from.kept) {
    into.kept.push({
      ...entry,
      file: entry.file < 0 ? entry.file : (files[entry.file] as number),
      sequence: entry.sequence + firstSequence,
    })
  }
  cut(into)
}

/** Most urgent first, then as they stand in the file. */
export function peopleOf(list: UrgentList): { people: readonly ListedPerson[]; leftOut: number } {
  const people = [...list.kept]
    .sort(byUrgency)
    .slice(0, list.cap)
    .map((entry) => entry.person)
  return { people, leftOut: list.total - people.length }
}

function cut(list: UrgentList): void {
  list.kept.sort(byUrgency)
  if (list.kept.length < list.cap) return
  list.kept.length = list.cap
  list.last = list.kept[list.cap - 1] ?? beforeEveryone
}

function byUrgency(a: Place, b: Place): number {
  return byWeight(a.urgency, b.urgency) || a.file - b.file || a.line - b.line || a.sequence - b.sequence
}

function placeOf({ assessment, file, sequence }: Offered, rules: RuleSet): Place {
  return { urgency: urgencyOf(assessment, rules), file, line: assessment.source?.line ?? 0, sequence }
}

function personOf({ assessment, carried }: Offered): ListedPerson {
  const { subject, source, triage } = assessment
  const given = givenOf(assessment)
  return {
    subject,
    source,
    level: triage.level,
    because: triage.because,
    outside: outsideOf(assessment),
    scores: scoresOf(assessment),
    ...(carried === undefined ? {} : { carried }),
    ...(given.length === 0 ? {} : { given }),
  }
}

/** Values whose band is not the one within, most severe first. */
function outsideOf(assessment: Verdict): OutsideValue[] {
  const outside: OutsideValue[] = []
  for (const finding of assessment.findings) {
    if (finding.status !== 'banded' || finding.severity === 0) continue
    const { analyte, value, unit, band, severity } = finding
    outside.push({ analyte, value, unit, comparator: assessment.measurements[analyte]?.comparator ?? '=', band, severity })
  }
  return outside.sort((a, b) => b.severity - a.severity)
}

/** Empty for an adult. */
export function givenOf({ findings, measurements }: Verdict): GivenValue[] {
  return findings.flatMap((finding) => {
    const measured = measurements[finding.analyte]
    if (finding.status === 'banded' || finding.because !== 'not-adult' || measured === undefined) return []
    const { value, unit, comparator, text } = measured
    return [{ analyte: finding.analyte, value, unit, comparator, text }]
  })
}

function scoresOf({ scores, triage }: Verdict): ListedPerson['scores'] {
  const named = scores.filter((result) => triage.because.some((reason) => reason.score === result.score))
  return named.flatMap((result) =>
    'band' in result ? [{ score: result.score, value: result.value, band: result.band, cutoffs: result.cutoffs }] : [],
  )
}

// With room for nobody, everybody comes after it.
const beforeEveryone: Place = { urgency: [Number.POSITIVE_INFINITY], file: 0, line: 0, sequence: 0 }
