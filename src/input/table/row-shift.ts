import type { Issue } from '../../issue.ts'
import type { HeaderMeaning } from '../columns/names/aliases.ts'
import type { SheetRow } from './rows.ts'

/**
 * Columns that hold words: remarks, addresses, names, as far as the rows agree. A comma in an address adds a cell and an empty last
 * cell hides it: then the last value stands under the remarks, and each value before it under its neighbour's title.
 */
export function wordColumns(
  columns: readonly { index: number; title: string; meaning: HeaderMeaning | null }[],
  rows: readonly SheetRow[],
): number[] {
  if (columns.some(({ meaning }) => meaning?.field === 'result')) return []
  return columns
    .filter(({ title, meaning }) => (meaning === null ? wordTitle.test(title.normalize('NFKC').trim()) : nameFields.has(meaning.field)))
    .filter(({ index }) => {
      const filled = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell.trim() !== '')
      return filled.length < enoughFilled || filled.filter(isBareNumber).length * 3 <= filled.length
    })
    .map(({ index }) => index)
}

/** A bare number where only words stand: the row has gained or lost a delimiter, and its values belong to other titles. */
export function holdsNumberAmongWords(cells: readonly string[], words: readonly number[]): boolean {
  for (const index of words) if (isBareNumber(cells[index] ?? '')) return true
  return false
}

function isBareNumber(cell: string): boolean {
  return cell !== '' && cell.length < longestNumber && bareNumber.test(cell)
}

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

const wordTitle =
  /^(?:住所\d?|現住所|自宅住所|番地|建物名?|備考|メモ|コメント|特記事項|所見|address(?: ?\d)?|street|memo|notes?|remarks?|comments?|地址|备注|주소|비고|adresse|bemerkung(?:en)?)$/i
const nameFields: ReadonlySet<string> = new Set(['name', 'name-kana', 'family-name', 'given-name'])
const bareNumber = /^\s*\d+(?:\.\d+)?\s*$/
const longestNumber = 12
const enoughFilled = 3
