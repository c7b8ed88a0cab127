import type { Issue } from '../../issue.ts'

/**
 * Whether what could not be read in a row belongs to another column: a date or a sex among the values, a count in place of a date.
 * In a row of another length than the titles anything unreadable is reason enough. Then the row has gained one delimiter and lost another, and what could be read may be a neighbour's value.
 */
export function looksShifted(issues: readonly Issue[], oddLength: boolean): boolean {
  return issues.some(({ code, args }) => {
    const misfit = misfits[code]
    return misfit !== undefined && (oddLength || misfit.test(String(args.text ?? '').trim()))
  })
}

const dateOrSex =
  /^(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|[MTSHR令平昭]\w{0,2}\d{1,2}[./年]\d{1,2}[./月]\d{1,2}日?|[男女]性?|(?:fe)?male)$/i
const shortNumberOrSex = /^(?:\d{1,3}(?:\.\d+)?|[男女]性?|[mf]|(?:fe)?male)$/i

const misfits: Readonly<Record<string, RegExp>> = {
  'value-not-a-number': dateOrSex,
  'date-not-readable': shortNumberOrSex,
  'birth-date-not-readable': shortNumberOrSex,
  'age-not-readable': dateOrSex,
  'sex-not-readable': /\d{2}/,
}
