import type { Verdict } from '../../../interpreter/verdict.ts'
import type { Format } from '../../../output/format.ts'
import { astUpperLimitOf } from '../judge.ts'
import type { RowWork } from '../row-work.ts'
import type { Job } from '../threads/thread.ts'
import { type PlainRows, plainRows } from './plain-rows.ts'

/** The plain rows of the file that a format has begun; null where every row goes the careful way. */
export function plainRowsOf(
  { plan, options, settings, rules, careful }: Job,
  { copiesRows }: Pick<Format<Verdict>, 'copiesRows'>,
  work: RowWork,
): PlainRows | null {
  if (careful || copiesRows === undefined) return null
  return plainRows(
    { plan, options, rules, astUpperLimit: astUpperLimitOf(settings, rules), listsWarnings: settings.errors !== null, copiesRows },
    work,
  )
}
