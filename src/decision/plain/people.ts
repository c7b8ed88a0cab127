import type { DecisionProgram } from '../program.ts'
import type { Facts, Leaf } from './facts.ts'
import { sexes } from './sexes.ts'

/** What holds of people by age and sex alone, as bits: for age -1 (unknown), then from 0 years on, for each sex. */
export interface PeopleFacts {
  /** At `((age + 1) * 3 + sex) * words`. */
  bits: Int32Array
  oldest: number
}

/** The conditions that may hold without any fact are among them. */
export function peopleFacts({ age: { to } }: DecisionProgram, { leaves, words, bitsOf, always }: Facts): PeopleFacts {
  const holds = (leaf: Leaf, age: number | null, sex: (typeof sexes)[number]): boolean => {
    if (leaf.is === 'age-at-least') return age !== null && age >= leaf.number
    if (leaf.is === 'age-under') return age === null || age < leaf.number
    return leaf.is === 'sex' && leaf.sex === sex
  }
  const oldest = Math.floor(to)
  const bits = new Int32Array((oldest + 2) * sexes.length * words)
  for (let age = -1; age <= oldest; age++) {
    for (const [i, sex] of sexes.entries()) {
      const own = bitsOf(leaves.flatMap((leaf, number) => (holds(leaf, age < 0 ? null : age, sex) ? [number] : [])))
      for (let word = 0; word < words; word++)
        bits[((age + 1) * sexes.length + i) * words + word] = (own[word] as number) | (always[word] as number)
    }
  }
  return { bits, oldest }
}
