import type { Condition } from './rule-set.ts'

/** The conditions that a condition is made of; of one that asks for something itself, none. */
export function partsOf(condition: Condition): readonly Condition[] {
  return 'of' in condition ? [...condition.of, ...('given' in condition ? (condition.given ?? []) : [])] : []
}
