import type { RuleSet, Standard } from '../rule-set.ts'
import { problem, type RuleProblem } from './problem.ts'
import { isDate } from './sources.ts'

/** The days of a set and of its editions: real days (or years), the review after the beginning, editions from the youngest to the oldest. */
export function checkDates({ validFrom, reviewBy, standards }: RuleSet): RuleProblem[] {
  const real = Object.entries({ validFrom, reviewBy }).filter(([, date]) => !isDate(date))
  const orderly = real.length > 0 || validFrom < reviewBy
  return [
    ...real.map(([path, date]) => problem('set-date', path, { date })),
    ...(orderly ? [] : [problem('set-date', 'reviewBy', { date: reviewBy })]),
    ...Object.values(standards).flatMap(checkEditions),
  ]
}

function checkEditions({ id, from, earlier = [] }: Standard): RuleProblem[] {
  const path = `standards.${id}`
  const all = [...(from === undefined ? [] : [from]), ...earlier.map((edition) => edition.from)]
  const odd = all.filter((date) => !isDate(date) && !/^(?:19|20)\d{2}$/.test(date))
  if (odd.length > 0) return odd.map((date) => problem('edition-date', path, { date }))
  const ordered = all.every((date, index) => index === 0 || date < (all[index - 1] as string))
  return ordered && (from !== undefined || earlier.length === 0) ? [] : [problem('edition-order', `${path}.earlier`)]
}
