import { liverRules } from '../../src/rules/index.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T

/** A copy of the shipped rules (AST and ALT no longer share their bands) with something broken in it on purpose. */
export function damaged(change: (rules: Mutable<RuleSet>) => void): RuleSet {
  const copy = JSON.parse(JSON.stringify(liverRules)) as Mutable<RuleSet>
  change(copy)
  return copy as unknown as RuleSet
}

/** What is there for sure, or the test itself is wrong. */
export function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the test looked for something that is not there')
  return value
}
