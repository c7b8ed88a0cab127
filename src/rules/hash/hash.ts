import type { RuleSet } from '../rule-set.ts'
import { sha256 } from './sha256.ts'

/** SHA-256 of the canonical JSON (keys sorted, no blanks) of a rule set without its own `sha256` and what a call found of it. */
export function hashRules(rules: RuleSet): string {
  const { sha256: _stamp, standing: _standing, ...content } = rules
  return sha256(canonicalJson(content))
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
}
