import type { Measurement } from '../panel/measurement.ts'
import type { InputLimits } from '../rules/rule-set.ts'

/** First tier: not possible in a living person, or a slip of unit. The limits themselves are still possible. */
export function isPossible(value: number, limits: InputLimits): boolean {
  return value >= limits.refuseBelow && value <= limits.refuseAbove
}

/** A result is judged by its number; `<0` leaves only what is below zero. */
export function isPossibleResult({ value, comparator }: Measurement, limits: InputLimits): boolean {
  return isPossible(value, limits) && !(comparator === '<' && value <= 0)
}

/** Second tier: possible, but worth a second look at the sheet. A censored result says too little for that. */
export function deservesSecondLook(measurement: Measurement, limits: InputLimits): boolean {
  if (measurement.comparator !== '=') return false
  const { value } = measurement
  return (
    (limits.doubleCheckBelow !== null && value < limits.doubleCheckBelow) ||
    (limits.doubleCheckAbove !== null && value > limits.doubleCheckAbove)
  )
}
