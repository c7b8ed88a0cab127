import { parseAge } from '../../input/cells/age.ts'
import { parseSex } from '../../input/cells/sex.ts'
import type { ColumnReading, FileReading } from '../../input/csv.ts'
import { isAnalyteId } from '../../panel/analyte.ts'
import { masked } from '../text/redact.ts'
import { isHarmless } from './harmless.ts'

/** A cell of the column at `index` (from 0) as it may be seen: names nobody, or masked. */
export type CellMask = (cell: string, index: number) => string

/** `shown` (from 0): columns that the caller wants to see as they are; one that names people is masked all the same. */
export function cellMaskOf({ columns }: Pick<FileReading, 'columns'>, shown: ReadonlySet<number> = new Set()): CellMask {
  const always = new Set(columns.filter(namesPeople).map(({ index }) => index - 1))
  return (cell, index) => {
    if (cell.trim() === '') return cell
    if (always.has(index)) return masked
    return shown.has(index) || isFitFor(cell, columns[index]) ? cell : masked
  }
}

/** Whether every filled cell of a column is masked: it is about who somebody is, or where to reach them. */
function namesPeople({ field, header }: ColumnReading): boolean {
  if (field !== null) return ['id', 'name', 'name-kana', 'family-name', 'given-name', 'birth-date'].includes(field)
  return whoOrWhere.test(header.normalize('NFKC').replace(/\s+/g, '').toLowerCase())
}

function isFitFor(cell: string, column: ColumnReading | undefined): boolean {
  const field = column?.field ?? null
  if (isHarmless(cell, field !== null && (isAnalyteId(field) || field === 'result'))) return true
  if (field === 'sex') return parseSex(cell).kind === 'sex'
  return field === 'age' && parseAge(cell, { refuseBelow: 0, refuseAbove: 120 }).kind !== 'not-an-age'
}

/** Addresses, telephones, mail, numbers of insurance and staff, names of any kind, birth dates. */
const whoOrWhere =
  /住所|所在地|居所|番地|町名|町村|建物|自宅|勤務先|郵便|〒|電話|(?:^|[^a-z])tel(?![a-z])|連絡先|携帯|内線|(?:^|[^a-z])fax|メール|mail|phone|mobile|address|(?:^|[^a-z])zip|postal|postcode|保険|被保|証番|証記号|社員|職員|従業員|社番|職番|学籍|番号|ナンバー|氏名|名前|姓名|本名|旧姓|フリガナ|ふりがな|カナ|担当|主治医|医師名|家族|続柄|生年|誕生|birth|(?:^|[^a-z])dob|employee|staff|insur|passport|licen[cs]e|account|口座|contact|(?:^|[^a-z])(?:id|no|ssn|mrn|nhs)\.?$/
