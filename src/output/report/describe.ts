import type { Assessment } from '../../interpreter/assessment.ts'
import { core as en } from '../../messages/en/core.ts'
import { core as ja } from '../../messages/ja/core.ts'
import { type Language, voiceOf } from '../../messages/language.ts'
import { liverRules } from '../../rules/index.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { shownAsTyped } from '../text/as-typed.ts'
import type { Report } from './model.ts'
import { type ReportOptions, reportOf } from './person.ts'

/** Every sentence of the screen and the letter, in one language, as data: what is in doubt, outcome, values, patterns, indices, note. */
export type Description = Report

/**
 * An assessment in words: `describe(interpret(readPanel({ alt: 62 })), { lang: 'ja' })`. `rules` is the set it was made with.
 * `detail` adds formulas, sources and every index; `today` (ISO date) lets an old result say how old it is.
 */
export function describe(
  assessment: Assessment,
  { lang, rules = liverRules, ...options }: { lang: Language; rules?: RuleSet } & Partial<ReportOptions>,
): Description {
  const voice = voiceOf(lang, lang === 'ja' ? ja : en, rules.texts?.[lang] ?? {})
  return reportOf(assessment, shownAsTyped(rules, assessment, lang), voice, { detail: false, contact: null, redact: false, ...options })
}
