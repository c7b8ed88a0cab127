import type { Issue } from '../../issue.ts'
import type { Language } from '../../messages/language.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { ScoreId, Severity } from '../../rules/rule-set.ts'
import type { NumberLine } from './number-line.ts'

/** One person's assessment in one language, ready to be drawn: whole sentences, no layout, no colour. */
export interface Report {
  lang: Language
  title: string
  /** Who and when, as known: `52歳 · 男性 · 受診日 2025-05-14`. Empty when nothing is known. */
  subject: readonly string[]
  triage: TriageReport
  /** What is questioned or could not be read: it stands above the outcome, which is not calm while there is any. */
  questions: readonly Caution[]
  /** What was assumed. */
  cautions: readonly Caution[]
  findings: readonly FindingReport[]
  /** Values that were given and are in no band. */
  unread: readonly UnreadReport[]
  /** Where the standards disagree, and why that can be; empty when they agree. */
  disagreements: readonly string[]
  patterns: readonly PatternReport[]
  scores: readonly ScoreReport[]
  /** In detail only: scores that could not be computed, with the reason. */
  notComputed: readonly string[]
  missing: readonly string[]
  note: NoteReport
  /** Who the articles and societies named in the sentences are; with `detail` every source cited. */
  sources: readonly SourceReport[]
  rules: readonly string[]
  screen: ScreenReport
  labels: Labels
  detail: boolean
}

/** How urgent an outcome is, for the eye: a renderer picks its own colours. */
export type Tone = 'urgent' | 'soon' | 'act' | 'ask' | 'watch' | 'calm' | 'unknown'

export interface TriageReport {
  level: string
  tone: Tone
  title: string
  says: string
  steps: readonly string[]
  because: readonly string[]
}

export interface Caution {
  level: Issue['level']
  code: string
  analyte: string | null
  text: string
}

export interface FindingReport {
  analyte: AnalyteId
  name: string
  /** Number and unit as shown in this language: `18.2 万/µL`. */
  value: string
  band: string
  bandWord: string
  severity: Severity
  /** A sign beside the word: `○` within, arrows outside, `!` where it is urgent. */
  mark: string
  line: NumberLine
  /** Null for a censored value, whose distance is not known. */
  distance: string | null
  remarks: readonly string[]
  standards: readonly StandardReport[]
  /** What the band means, in one or two sentences. */
  says: string
  /** What the analyte is. */
  tells: string
  /** Source ids. */
  sources: readonly string[]
}

export interface StandardReport {
  id: string
  name: string
  short: string
  answer: string
  /** The answer is "inside"; null: the standard gives no answer yet (it needs the sex). */
  inside: boolean | null
}

export interface UnreadReport {
  analyte: AnalyteId
  name: string
  /** The text as given, where it is known. */
  value: string | null
  because: string
}

export interface PatternReport {
  pattern: string
  title: string
  says: string
  because: readonly string[]
  /** Any one of these would undo it. */
  wouldChangeIf: readonly string[]
  sources: readonly string[]
}

export interface ScoreReport {
  score: ScoreId
  name: string
  short: string
  value: string
  /** Which published cut-off it crosses. */
  says: string
  about: string
  formula: string
  inputs: string
  /** What narrows its meaning, and "show this to your doctor". */
  limits: readonly string[]
  sources: readonly string[]
}

export interface NoteReport {
  title: string
  paragraphs: readonly string[]
  find: { title: string; items: readonly string[] }
  bring: { title: string; items: readonly string[] }
  /** From `consult` up; null below. */
  signs: { title: string; items: readonly string[]; emergency: string } | null
  contact: string | null
  disclaimer: string
}

/** The words of the first screen. */
export interface ScreenReport {
  within: string
  why: string
  do: string
  /** Short steps; empty where the outcome's own steps are to be printed. */
  steps: readonly string[]
  /** What not to wait with, and what to call an ambulance for; empty below `consult`. */
  signs: readonly string[]
  disagree: string
  fib4: string
  more: string
  note: string
}

export interface SourceReport {
  id: string
  citation: string
  url: string | null
}

export type Labels = Readonly<Record<LabelKey, string>>

export const labelKeys = [
  'next',
  'why',
  'check',
  'question',
  'values',
  'unread',
  'standards',
  'disagree',
  'patterns',
  'because',
  'would-change',
  'scores',
  'formula',
  'inputs',
  'not-computed',
  'missing',
  'rule',
  'sources',
  'reference',
  'here',
  'colon',
  'separator',
  'or',
] as const

export type LabelKey = (typeof labelKeys)[number]
