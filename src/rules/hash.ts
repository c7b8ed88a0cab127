import { createHash } from 'node:crypto'
import type { RuleSet } from './rule-set.ts'

/** SHA-256 of the canonical JSON (keys sorted, no blanks) of a rule set without its own `sha256`. */
export function hashRules(rules: RuleSet): string {
  const { sha256: _, ...content } = rules
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
}
