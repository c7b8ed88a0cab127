/** Every kind of fault that a rule set, its sentences, its examples or a site's file can have. */
export const ruleProblemCodes = [
  'axis-empty',
  'axis-not-ascending',
  'axis-open-inside',
  'axis-closed-at-end',
  'id-duplicate',
  'id-differs',
  'within-missing',
  'severity-not-monotone',
  'edge-outside-limits',
  'limits-disordered',
  'source-missing',
  'source-unknown',
  'source-incomplete',
  'source-url',
  'source-date',
  'set-date',
  'edition-date',
  'edition-order',
  'condition-analyte-unknown',
  'condition-band-unknown',
  'condition-score-unknown',
  'condition-score-band-unknown',
  'condition-standard-unknown',
  'condition-answer-unknown',
  'condition-pattern-unknown',
  'condition-count',
  'condition-never',
  'condition-always',
  'level-unreachable',
  'level-unknown',
  'choice-without-rest',
  'triage-rank-order',
  'triage-fallback',
  'cutoff-differs',
  'scale-order',
  'input-unknown',
  'unit-differs',
  'unit-factor',
  'unit-unknown',
  'bare-overlap',
  'display-invalid',
  'variation-invalid',
  'example-missing',
  'example-unknown',
  'example-fails',
  'hash-differs',
  'sentence-missing',
  'text-unknown-key',
  'text-placeholder',
  'text-forbidden',
  'text-control',
  'site-field-missing',
  'site-field-invalid',
  'site-field-unknown',
  'site-band-unknown',
  'site-band-open',
  'site-id-taken',
] as const

export type RuleProblemCode = (typeof ruleProblemCodes)[number]

/** One fault: `path` leads to it in the rule set (`analytes.alt.bands[1].ends`) or in a site's file. */
export interface RuleProblem {
  code: RuleProblemCode
  path: string
  args: Readonly<Record<string, string | number>>
}

export function problem(code: RuleProblemCode, path: string, args: RuleProblem['args'] = {}): RuleProblem {
  return { code, path, args }
}
