import type { Assessment } from '../interpreter/assessment.ts'
import type { Language } from '../messages/language.ts'
import type { Report } from '../output/report/model.ts'
import { type ReportOptions, reportOf } from '../output/report/person.ts'
import { shownAsTyped } from '../output/text/as-typed.ts'
import { liverRules } from '../rules/index.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { libraryVoice } from './voice.ts'

/** Every sentence of the screen and the letter, in one language, as data: what is in doubt, outcome, values, patterns, indices, note. */
export type Description = Report

/**
 * An assessment in words: `describe(interpret(readPanel({ alt: 62 }), liverRules), { lang: 'ja' })`. `rules` is the set it was made with.
 * `detail` adds formulas, sources and every index; `today` (ISO date) lets an old result say how old it is.
 * Throws UsageError for another language than `ja` and `en`.
 */
export function describe(
  assessment: Assessment,
  { lang, rules = liverRules, ...options }: { lang: Language; rules?: RuleSet } & Partial<ReportOptions>,
): Description {
  const voice = libraryVoice(lang, rules)
  return reportOf(assessment, shownAsTyped(rules, assessment, lang), voice, { detail: false, contact: null, redact: false, ...options })
}
