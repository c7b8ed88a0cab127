import { isAnalyteId } from '../../panel/analyte.ts'
import type { ValueCell } from '../cells/reading.ts'
import { recognizeHeader } from '../columns/names/aliases.ts'
import type { Coding } from './code-meaning.ts'
import type { RecordsSurvey } from './survey.ts'

/** Counts a code that was read as an analyte, with the units that stood beside it. */
export function countRead(survey: RecordsSurvey, { code, name }: Coding, cells: readonly ValueCell[]): void {
  const [cell] = cells
  if (cell === undefined) return
  const { codes } = indexOf(survey)
  let known = codes.get(code)
  if (known === undefined) {
    if (survey.codes.length >= listedAtMost) return
    known = { code, name, analyte: cell.analyte, method: cell.method ?? null, units: [], count: 0 }
    survey.codes.push(known)
    codes.set(code, known)
  }
  known.count += 1
  known.name ??= name
  for (const { unitText } of cells) {
    const unit = unitText?.trim() ?? ''
    if (unit !== '' && !known.units.includes(unit) && known.units.length < unitsAtMost) known.units.push(unit)
  }
}

/** Counts a code of another test; what its name suggests is told, and read by nobody. */
export function countOther(survey: RecordsSurvey, { code, name }: Coding): void {
  const { others } = indexOf(survey)
  const known = others.get(code)
  if (known !== undefined) {
    known.count += 1
    known.name ??= name
    return
  }
  if (survey.others.length >= listedAtMost) {
    survey.othersLeftOut += 1
    return
  }
  const meaning = name === null || name.length > longestName ? null : recognizeHeader(name)
  const near = meaning !== null && meaning.role === 'value' && isAnalyteId(meaning.field) ? meaning.field : null
  const other = { code, name, near, count: 1 }
  survey.others.push(other)
  others.set(code, other)
}

/** A million codes are looked up among some hundreds. */
function indexOf(survey: RecordsSurvey): SurveyIndex {
  const known = indexes.get(survey)
  if (known !== undefined) return known
  const index: SurveyIndex = { codes: new Map(), others: new Map() }
  indexes.set(survey, index)
  return index
}

interface SurveyIndex {
  codes: Map<string, RecordsSurvey['codes'][number]>
  others: Map<string, RecordsSurvey['others'][number]>
}

const indexes = new WeakMap<RecordsSurvey, SurveyIndex>()
const listedAtMost = 500
const unitsAtMost = 5
const longestName = 100
