import { isAnalyteId } from '../../panel/analyte.ts'
import type { ValueCell } from '../cells/reading.ts'
import { recognizeHeader } from '../columns/names/aliases.ts'
import type { Coding } from './code-meaning.ts'
import type { RecordsSurvey } from './survey.ts'

/** Counts a code that was read as an analyte, with the units that stood beside it. */
export function countRead(survey: RecordsSurvey, { code, name }: Coding, cells: readonly ValueCell[]): void {
  const [cell] = cells
  if (cell === undefined) return
  let known = survey.codes.find((one) => one.code === code)
  if (known === undefined) {
    if (survey.codes.length >= listedAtMost) return
    known = { code, name, analyte: cell.analyte, method: cell.method ?? null, units: [], count: 0 }
    survey.codes.push(known)
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
  const known = survey.others.find((one) => one.code === code)
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
  survey.others.push({ code, name, near, count: 1 })
}

const listedAtMost = 500
const unitsAtMost = 5
const longestName = 100
