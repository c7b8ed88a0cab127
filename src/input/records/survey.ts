import type { AnalyteId } from '../../panel/analyte.ts'
import type { AlpMethod } from '../../panel/measurement.ts'

/** What records hold, counted while they are read: right when the last one has been. Plain JSON. */
export interface RecordsSurvey {
  /** `cda`: 特定健診 XML, one document a person and visit. */
  kind: 'cda' | 'fhir'
  /** Documents or resources that were looked at. */
  records: number
  /** Kinds of report, by their code. */
  reports: { code: string; count: number }[]
  people: number
  /** ISO days of the visits. */
  days: { first: string; last: string } | null
  /** Codes that were read as an analyte. */
  codes: { code: string; name: string | null; analyte: AnalyteId; method: AlpMethod | null; units: string[]; count: number }[]
  /** What was left aside, and why. */
  unused: { why: string; count: number }[]
  /** Codes of other tests, the most frequent names first; `near`: the analyte that its name suggests. */
  others: { code: string; name: string | null; near: AnalyteId | null; count: number }[]
  /** Codes of other tests beyond those that are listed. */
  othersLeftOut: number
}

export function newSurvey(kind: RecordsSurvey['kind']): RecordsSurvey {
  return { kind, records: 0, reports: [], people: 0, days: null, codes: [], unused: [], others: [], othersLeftOut: 0 }
}

export function countReport(survey: RecordsSurvey, code: string): void {
  const known = survey.reports.find((one) => one.code === code)
  if (known !== undefined) known.count += 1
  else if (survey.reports.length < listedAtMost) survey.reports.push({ code, count: 1 })
}

export function countUnused(survey: RecordsSurvey, why: string, count = 1): void {
  const known = survey.unused.find((one) => one.why === why)
  if (known !== undefined) known.count += count
  else survey.unused.push({ why, count })
}

export function countDay(survey: RecordsSurvey, day: string): void {
  const { days } = survey
  if (days === null) survey.days = { first: day, last: day }
  else if (day < days.first) days.first = day
  else if (day > days.last) days.last = day
}

const listedAtMost = 200
