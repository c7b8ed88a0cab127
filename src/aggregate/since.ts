import type { AnalyteId, CanonicalUnit } from '../panel/analyte.ts'
import type { Comparator } from '../panel/measurement.ts'
import type { Severity } from '../rules/rule-set.ts'

/** A value far out whose analyte has no value since: the outcome of the latest visit knows nothing of it. */
export interface NotMeasuredSince {
  analyte: AnalyteId
  unit: CanonicalUnit
  visit: number
  date: string | null
  value: number
  comparator: Comparator
  band: string
  severity: Severity
}

/** The values of one analyte, oldest first. */
interface Series {
  analyte: AnalyteId
  unit: CanonicalUnit
  series: readonly {
    visit: number
    date: string | null
    value: number
    comparator: Comparator
    band: string | null
    severity: Severity | null
  }[]
}

/** Of each analyte that the latest visit lacks, the last value, where that was far out. `latest` is the number of that visit. */
export function notMeasuredSince(analytes: readonly Series[], latest: number, latestDate: string | null): NotMeasuredSince[] {
  return analytes.flatMap(({ analyte, unit, series }) => {
    const last = series.at(-1)
    if (last === undefined || last.visit === latest || (last.date !== null && last.date === latestDate)) return []
    const { visit, date, value, comparator, band, severity } = last
    return band === null || severity === null || severity < farOut
      ? []
      : [{ analyte, unit, visit, date, value, comparator, band, severity }]
  })
}

/** Very high or worse; of platelets and bilirubin what is critical. */
const farOut: Severity = 3
