import { parseDate } from '../cells/date.ts'
import { parseSex } from '../cells/sex.ts'
import type { Field, HeaderMeaning } from '../columns/names/aliases.ts'
import { isAnalyteField } from '../columns/names/aliases.ts'

/** Where in a row a sheet's own words stand (`合計`, `平均`), and what proves that it is a person's all the same. */
export interface FooterShape {
  /** A column with values: a note has no number there. */
  probe: number
  /** Columns that only a person has something in: sex, birth date, exam date. */
  personal: readonly { index: number; field: Field }[]
  ids: readonly number[]
  names: readonly number[]
  /** Columns that a total's word may stand in: all without values. None in a file of one test a row. */
  words: readonly number[]
}

export function footerShapeOf(columns: readonly { index: number; meaning: HeaderMeaning | null }[], probe: number): FooterShape {
  const known = columns.flatMap(({ index, meaning }) => (meaning === null ? [] : [{ index, field: meaning.field }]))
  const long = known.some(({ field }) => field === 'result')
  return {
    probe,
    personal: known.filter(({ field }) => personalFields.has(field)),
    ids: known.filter(({ field }) => field === 'id').map(({ index }) => index),
    names: known.filter(({ field }) => nameFields.has(field)).map(({ index }) => index),
    words: long ? [] : columns.filter(({ meaning }) => meaning === null || !isAnalyteField(meaning.field)).map(({ index }) => index),
  }
}

/** `合計,3件`, `以上`, `平均,,45.2`, `営業部 小計`: what a sheet says under its people, in whichever column. */
export function isFooter(cells: readonly string[], shape: FooterShape): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? ''
  if (first === '') return false
  // Ids begin with a digit: nearly every row ends here.
  const startsWithDigit = first.charCodeAt(0) >= 48 && first.charCodeAt(0) <= 57
  if (!startsWithDigit && isNote(first, cells, shape)) return true
  if (!startsWithDigit && isWord(first) && (!isPersonal(cells, shape) || isCountOnly(cells))) return true
  if (shape.names.some((index) => surely.test(shortText(cells[index])))) return !isPersonal(cells, shape)
  if (shape.ids.some((index) => anyDigit.test(cells[index] ?? '') && !isCount(cells[index] ?? ''))) return false
  return shape.words.some((index) => isWordBeside(cells[index] ?? '')) && !isPersonal(cells, shape)
}

/** `※…`, and `出力日：2025/06/01` with nothing beside it. */
function isNote(first: string, cells: readonly string[], { probe }: FooterShape): boolean {
  if (first.startsWith('※')) return !anyDigit.test(cells[probe] ?? '')
  return note.test(shortText(first)) && !anyDigit.test(cells[probe] ?? '')
}

/** 'Min' and 'Max' are names too; but nobody is 'Total' with one number and nothing else. */
function isCountOnly(cells: readonly string[]): boolean {
  const others = cells.filter((cell) => cell.trim() !== '').slice(1)
  return others.length <= 1 && others.every(isCount)
}

/** A sex, a birth date or an exam date that can be read: `2名` under 性別 is none. */
function isPersonal(cells: readonly string[], { personal }: FooterShape): boolean {
  return personal.some(({ index, field }) => {
    const cell = cells[index] ?? ''
    if (cell.trim() === '') return false
    return field === 'sex' ? parseSex(cell).kind === 'sex' : ['date', 'year', 'ambiguous'].includes(parseDate(cell).kind)
  })
}

function isWord(cell: string): boolean {
  const text = shortText(cell)
  return word.test(text) || sizeOfGroup.test(text) || endsSo.test(text)
}

/** Not in the first cell: words that mean nothing but a total. */
function isWordBeside(cell: string): boolean {
  const text = shortText(cell)
  return surely.test(text) || sizeOfGroup.test(text) || endsSo.test(text)
}

function isCount(cell: string): boolean {
  return count.test(cell)
}

function shortText(cell: string | undefined): string {
  return cell === undefined || cell.length > 24 ? '' : cell.normalize('NFKC').trim()
}

const anyDigit = /\d/
const amount = /\s*(?:[:(=]?\s*[\d,.]*\s*(?:件|名|人|行|rows?|records?|명|건)?\s*\)?)?/.source
const word = new RegExp(
  `^[-*※【(]*(?:合\\s*計|小\\s*計|総\\s*計|中\\s*計|総件数|件数|人数|計|平均値?|標準偏差|標準誤差|最大値?|最小値?|中央値|以\\s*上|出力件数|備考|注記?|total|sub-?total|grand total|average|mean|median|sum|count|std\\.?|s\\.?d\\.?|min|max|合计|总计|小计|平均值|合계|합계|소계|평균|gesamt|summe|mittelwert)[】)]*${amount}$`,
  'i',
)
const surely = new RegExp(
  `^[-*※【(]*(?:合\\s*計|小\\s*計|総\\s*計|中\\s*計|総件数|件数|計|平均値?|標準偏差|標準誤差|最大値?|最小値?|中央値|sub-?total|grand total|average|std\\.? ?dev\\.?|合计|总计|小计|平均值|합계|소계|평균|mittelwert)[】)]*${amount}$`,
  'i',
)
/** `総務部 小計`; a department may be called 会計, so 計 alone ends many words. */
const endsSo = /.(?:小計|合計|総計|の計|\s計|の?平均値?|sub-?total|\stotal|小计|合计|소계|합계)$/i
const sizeOfGroup = /^[(（]?n\s*=\s*[\d,]+[)）]?$/i
const note =
  /^(?:出力|作成|印刷|抽出|発行|集計|更新|取込|データ作成|ファイル作成)(?:日時?|年月日|者)\s*(?:[:=]|$)|^(?:printed|exported|generated|created|report date|print date)(?: (?:on|at|by))?\s*:/i
const count = /^\s*[(（]?\s*\d[\d,]*\s*(?:件|名|人|행|명|rows?|records?)\s*[)）]?\s*$|^\s*[(（]\s*\d[\d,]*\s*[)）]\s*$|^\s*\d[\d,]*\s*$/i
const personalFields: ReadonlySet<Field> = new Set<Field>(['sex', 'birth-date', 'date'])
const nameFields: ReadonlySet<Field> = new Set<Field>(['name', 'name-kana'])
