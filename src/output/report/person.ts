import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { cautionsOf, isQuestioned } from './caution.ts'
import { disagreementsOf } from './disagreement.ts'
import { findingsOf, unreadOf } from './finding.ts'
import { labelsOf } from './labels.ts'
import { missingOf } from './missing.ts'
import type { Report } from './model.ts'
import { noteOf } from './note.ts'
import { patternsOf } from './pattern.ts'
import { notComputedOf, scoresOf } from './score.ts'
import { screenOf } from './screen.ts'
import { laterLines, runLinesOf, sourcesOf, type UsedConfig } from './sources.ts'
import { subjectOf } from './subject.ts'
import { checkSentence } from './to-check.ts'
import { triageReportOf } from './triage.ts'

export interface ReportOptions {
  /** Sources, formulas in full, and the scores that the short text leaves out. */
  detail: boolean
  /** The clinic's own line in the note. */
  contact: string | null
  /** Mask id and name. */
  redact: boolean
  /** ISO date; absent where nothing is said of the age of a result. */
  today?: string | null
  /** Named at the end of the text. */
  config?: UsedConfig | null
}

/** An assessment in words, for the terminal and the page alike. Throws only on a sentence that is not there, which is a bug. */
export function reportOf(assessment: Assessment, rules: RuleSet, voice: Voice, options: ReportOptions): Report {
  const findings = findingsOf(assessment, rules, voice, options.detail)
  const patterns = patternsOf(assessment, rules, voice, options.detail)
  const scores = scoresOf(assessment, rules, voice, options.detail)
  const cautions = cautionsOf(assessment, voice)
  return {
    lang: voice.lang,
    title: voice.say('report.title'),
    subject: subjectOf(assessment, voice, options.redact),
    triage: triageReportOf(assessment, rules, voice, options.today ?? null),
    questions: [
      ...assessment.toCheck.map((check) => ({
        level: 'error' as const,
        code: check.because,
        analyte: check.analyte,
        text: checkSentence(check, rules, voice),
      })),
      ...cautions.filter(({ level }) => level !== 'info'),
    ],
    cautions: cautions.filter(({ level }) => level === 'info'),
    findings,
    unread: unreadOf(assessment, voice),
    disagreements: disagreementsOf(findings, assessment, rules, voice),
    patterns,
    scores,
    notComputed: options.detail ? notComputedOf(assessment, voice) : [],
    missing: missingOf(assessment, rules, voice),
    note: noteOf(assessment.note, voice, options.contact, moreSignsOf(assessment)),
    sources: options.detail ? sourcesOf([...findings, ...patterns, ...scores], assessment, rules, voice) : [],
    rules: [...runLinesOf(rules, voice, options.config), ...laterLines(rules, assessment.rules.later ?? [], voice)],
    screen: screenOf(assessment, isQuestioned(assessment), moreSignsOf(assessment), voice),
    labels: labelsOf(voice, assessment.source === null),
    detail: options.detail,
  }
}

/** Bleeding where platelets are few, chest and muscles where AST leads by far. */
function moreSignsOf({ patterns, triage }: Assessment): ('bleeding' | 'muscle')[] {
  return [
    ...(patterns.some(({ pattern }) => pattern === 'platelets-low') ? (['bleeding'] as const) : []),
    ...(triage.door === 'internal-medicine' ? (['muscle'] as const) : []),
  ]
}
