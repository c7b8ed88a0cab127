import { type AnalyteId, analyteIds, isAnalyteId } from '../../../panel/analyte.ts'
import type { AlpMethod } from '../../../panel/measurement.ts'
import { analytesOnSheets } from '../../../rules/analytes/all.ts'
import type { UnitId } from '../../cells/unit.ts'
import type { HeaderRole, Visit } from './header-parts.ts'
import { headerKey, plainHeader } from './header-text.ts'
import { recordNames } from './record-names.ts'
import { subjectNames } from './subject-names.ts'
import { unitOfName } from './unit-of-name.ts'

type SubjectField = keyof typeof subjectNames
type RecordField = keyof typeof recordNames
export type Field = AnalyteId | SubjectField | RecordField

/** What a header cell says of its column. */
export interface HeaderMeaning {
  field: Field
  /** Columns of one analyte: its value, or what stands beside it. Always `value` for other fields. */
  role: HeaderRole
  /** Of several columns of one field, the lowest is the best (受診者ID before 証番号 before 受付番号). */
  rank: number
  /** The header itself names the unit. */
  unit?: UnitId
  /** The header names a bare multiplier (`×10^4`): it settles nothing. */
  unitAmbiguous?: true
  method?: AlpMethod
  /** One of several columns of the same analyte, told apart by measuring method: exactly one is filled. */
  variant?: string
  code?: 'jlac10' | 'loinc'
  visit?: Visit
  /** 個人番号 may be a national number: 12 digits under it are masked. */
  mayBeMyNumber?: true
}

/** Every known name by its key. Built at the first header, not at start-up. */
export function names(): ReadonlyMap<string, HeaderMeaning> {
  table ??= buildTable()
  return table
}

/**
 * Matches any key that holds a name whole names are composed with. It decides nothing: it spares the composing
 * for the hundreds of columns and thousands of cells in which no such name occurs.
 */
export function stem(): RegExp {
  stemPattern ??= buildStem()
  return stemPattern
}

function buildStem(): RegExp {
  const keys = [...names()].filter(([, { field }]) => isAnalyteField(field) || visitFields.has(field)).map(([key]) => key)
  const shortest = keys.sort((one, other) => one.length - other.length)
  const stems: string[] = []
  for (const key of shortest) if (!stems.some((each) => key.includes(each))) stems.push(key)
  return new RegExp(stems.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
}

function buildTable(): ReadonlyMap<string, HeaderMeaning> {
  const built = new Map<string, HeaderMeaning>()
  // Analytes first: a name that two fields share belongs to the analyte.
  for (const field of [...analyteIds, ...(Object.keys(subjectNames) as SubjectField[]), ...(Object.keys(recordNames) as RecordField[])]) {
    for (const { rank, names: list } of listed(field)) {
      for (const name of wordsOf(list)) {
        const key = headerKey(plainHeader(name))
        if (built.has(key)) continue
        const unit = unitOfName[name] as UnitId | undefined
        built.set(key, { field, role: 'value', rank, ...(unit && { unit }), ...(nationalNumbers.has(name) && { mayBeMyNumber: true }) })
      }
    }
  }
  return built
}

function listed(field: Field): readonly { rank: number; names: string }[] {
  if (isAnalyteField(field)) return [{ rank: 1, names: analytesOnSheets[field].names }]
  if (field in subjectNames) return subjectNames[field as SubjectField]
  return [{ rank: 1, names: recordNames[field as RecordField] }]
}

function wordsOf(names: string): string[] {
  return names.split('|').map((name) => name.trim())
}

/** Every spelling known for a field, as found in files: for "did you mean". */
export function aliasesOf(field: Field): readonly string[] {
  return listed(field).flatMap(({ names }) => wordsOf(names))
}

/** Every field that a column can be of, as `--map` names them. */
export const fields: readonly string[] = [...analyteIds, ...Object.keys(subjectNames), ...Object.keys(recordNames)]

export function isAnalyteField(field: Field): field is AnalyteId {
  return isAnalyteId(field)
}

/** Fields of which a file may hold one column for each visit. */
export const visitFields: ReadonlySet<Field> = new Set<Field>(['date', 'age'])
const nationalNumbers = new Set(['個人番号', 'マイナンバー', '身份证号', '身份证号码', '주민등록번호'])

let table: ReadonlyMap<string, HeaderMeaning> | null = null
let stemPattern: RegExp | null = null
