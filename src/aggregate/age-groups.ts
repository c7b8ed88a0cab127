import type { Verdict } from '../interpreter/verdict.ts'

/** The age groups that check-up figures are told by: up to 39, then by decades. */
export const ageGroups = ['-39', '40-49', '50-59', '60-69', '70-', ''] as const
export type AgeGroup = (typeof ageGroups)[number]

/** Empty where the age is not known. */
export function ageGroupOf({ subject: { age } }: Pick<Verdict, 'subject'>): AgeGroup {
  if (age === null) return ''
  if (age < 40) return '-39'
  if (age >= 70) return '70-'
  return ageGroups[Math.floor(age / 10) - 3] as AgeGroup
}
