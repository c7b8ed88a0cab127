import { parseUnit } from '../../input/cells/unit.ts'
import type { FileReading, RecordsSurvey } from '../../input/csv.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { Measurement } from '../../panel/measurement.ts'
import type { Subject } from '../../panel/subject.ts'
import { isHarmless } from '../redact/harmless.ts'

/** An assessment in which nothing names the person: neither its subject nor what its values and issues quote. */
export function redactAssessment<A extends Verdict>(assessment: A): A {
  const measurements: Partial<Record<AnalyteId, Measurement>> = {}
  for (const [analyte, measured] of Object.entries(assessment.measurements) as [AnalyteId, Measurement][])
    measurements[analyte] = { ...measured, text: maskUnlessHarmless(measured.text) }
  return {
    ...assessment,
    subject: redactSubject(assessment.subject),
    measurements,
    issues: assessment.issues.map(redactIssue),
    toCheck: assessment.toCheck.map((check) => ({ ...check, text: maskUnlessHarmless(check.text) })),
  }
}

/** The subject with id and name masked; what the medicine needs (sex, age, date) stays. */
export function redactSubject(subject: Subject): Subject {
  return { ...subject, id: maskText(subject.id), name: maskText(subject.name) }
}

/** What an issue quotes stays only where it can name nobody; the program's own words and the titles of columns stay. */
export function redactIssue(issue: Issue): Issue {
  const { where, args, code } = issue
  const ofPerson = where.analyte === undefined && args.analyte === undefined && !plainParticulars.test(code)
  const safe = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number' || ownWords.has(name) || (name === 'unit' && parseUnit(value) !== null)
      ? value
      : ofPerson
        ? masked
        : maskUnlessHarmless(value),
  ])
  const place = where.sheet === undefined ? where : { ...where, sheet: masked }
  return { ...issue, where: place, args: Object.fromEntries(safe) }
}

/** How a file was read, without what may name somebody: lines above the header, names of sheets and of tests that are not known. */
export function redactReading(reading: FileReading): FileReading {
  const { workbook, records } = reading
  return {
    ...reading,
    preamble: reading.preamble.map(({ line, text }) => ({ line, text: maskText(text) })),
    tests: reading.tests.map((test) => (test.analyte === null ? { ...test, name: maskUnlessHarmless(test.name) } : test)),
    workbook:
      workbook === null ? null : { ...workbook, sheet: masked, sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: masked })) },
    ...(records !== undefined && { records: redactRecords(records) }),
    issues: reading.issues.map(redactIssue),
  }
}

/** The survey fills up while its file is read, so it is masked whenever it is looked at. */
function redactRecords(records: RecordsSurvey): RecordsSurvey {
  const view = {} as RecordsSurvey
  for (const key of Object.keys(records) as (keyof RecordsSurvey)[])
    Object.defineProperty(view, key, { enumerable: true, get: () => redactPart(key, records) })
  return view
}

function redactPart(key: keyof RecordsSurvey, records: RecordsSurvey): unknown {
  if (key === 'codes') return records.codes.map((code) => ({ ...code, name: null, units: code.units.map(maskUnlessUnit) }))
  if (key === 'others') return records.others.map((other) => ({ ...other, name: null }))
  return records[key]
}

/** Whole, not in part: the last digits of an id are often enough to find a person. */
export function maskText<T extends string | null>(text: T): T | string {
  return text === null || text === '' ? text : masked
}

/** A text in which nobody is named, or the mask. */
export function maskUnlessHarmless(text: string): string {
  return isHarmless(text, true) ? text : masked
}

function maskUnlessUnit(text: string): string {
  return parseUnit(text) === null ? masked : text
}

export const masked = '***'
/** Complaints about a person's age, sex and days; those about anything else of a person quote who it is. */
const plainParticulars = /^(?:age|sex|date|day|several-days)/
/** Arguments that hold what this program says itself, or what a column is called. */
const ownWords: ReadonlySet<string> = new Set(
  'analyte field header columns column example one other date encoding known method code flag part kind'.split(' '),
)
