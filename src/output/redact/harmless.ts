import { parseDate } from '../../input/cells/date.ts'
import { foldText } from '../../input/cells/plain-text.ts'
import { parseUnit } from '../../input/cells/unit.ts'
import { flagSide } from '../../input/cells/value.ts'
import { saysOnlyNoNumber } from '../../input/cells/words.ts'

/**
 * Whether a text can name nobody: a number as a measurement has, a date, a judgement, a word for "no value".
 * `long`: of a column of values, where a count of platelets has six digits; elsewhere so many digits are an id.
 */
export function isHarmless(text: string, long = false): boolean {
  const plain = foldText(text).replace(/\s+/g, ' ').trim()
  if (plain === '') return true
  if (plain.length > longest) return false
  return isJudgement(plain) || isNumber(plain, long) || isDay(plain) || parseUnit(plain) !== null || saysOnlyNoNumber(plain)
}

/** `A`, `C12`, `D判定`, `C (経過観察)`, `H`, `±`, `2+`, `異常なし`. */
function isJudgement(plain: string): boolean {
  const grade = /^[A-HＡ-Ｈ]\d{0,2}(?:判定)?(?:\s?[(:](.*?)\)?)?$/.exec(plain)
  if (grade !== null) return grade[1] === undefined || words.has(grade[1].trim())
  return /^\(?(?:[+-]{1,4}|±|[+-]?\d[+-]?|[-+]\/[-+])\)?$/.test(plain) || flagSide(plain) !== null || words.has(plain.toLowerCase())
}

/** One number, with a sign of a limit, a mark or a unit, and nothing else. A leading zero makes it a code. */
function isNumber(plain: string, long: boolean): boolean {
  const parts = (long ? longNumber : shortNumber).exec(plain)
  if (parts === null) return false
  const rest = (parts[1] ?? '').trim()
  return rest === '' || units.has(rest.toLowerCase()) || flagSide(rest) !== null || parseUnit(rest) !== null
}

/** Seven digits may be a date by era, or a postal code: they are no date here. */
function isDay(plain: string): boolean {
  if (/^\d+$/.test(plain) && !/^(?:19|20)\d{6}$/.test(plain)) return false
  return parseDate(plain).kind !== 'not-a-date'
}

const longest = 40
const shortNumber = /^[<>≤≥=*↑↓]{0,2}\s?[+-]?(?:0|[1-9]\d{0,4}|[1-9]\d{0,2}(?:,\d{3}){1,2})(?:\.\d{1,6})?(?![\d.,])(.*)$/
const longNumber = /^[<>≤≥=*↑↓]{0,2}\s?[+-]?(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})(?:\.\d{1,12})?(?![\d.,])(.*)$/
const units = new Set('% 歳 才 cm mm m kg g mg mmhg bpm 回 回/分 拍/分 秒 ml dl l db hz 未満 以下 以上 超 years'.split(' '))
/** What sheets write for a judgement, in full: none of these is a name. */
const words = new Set(
  (
    '異常なし 異常無し 異常所見なし 所見なし 所見無し 特記事項なし 正常 正常範囲 正常範囲内 基準値内 基準範囲内 基準内 範囲内 軽度異常 異常 異常あり 有所見 所見あり 放置可 差し支えなし ' +
    '要観察 経過観察 要経過観察 要注意 要再検 要再検査 再検査 要精検 要精査 要精密検査 精密検査 要医療 要治療 要受診 受診勧奨 治療中 加療中 要指導 要保健指導 保健指導 情報提供 動機付け支援 積極的支援 基準該当 予備群該当 非該当 該当 ' +
    '陰性 陽性 擬陽性 疑陽性 弱陽性 強陽性 高 低 高値 低値 男 女 男性 女性 有 無 あり なし はい いいえ 可 不可 済 未 ' +
    'yes no y n true false male female m f w normal abnormal negative positive high low within above below ok none unknown'
  ).split(' '),
)
