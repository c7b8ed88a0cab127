import type { AlpMethod } from '../../../panel/measurement.ts'
import { headerKey, plainHeader } from './header-text.ts'

export type HeaderRole = 'value' | 'flag' | 'lower' | 'upper' | 'range' | 'unit' | 'judgement'

/** `back` counts visits backwards: 0 今回, 1 前回, 2 前々回. `day`: ISO. */
export type Visit = { back: number } | { year: number } | { day: string }

/** What a word beside an analyte's name adds to it. An empty part (`血清`, `検査値`) adds nothing. */
export interface HeaderPart {
  role?: HeaderRole
  visit?: Visit
  method?: AlpMethod
  variant?: string
}

/** The meaning of a whole word that stands before, after or in brackets behind an analyte's name; null when it has none. */
export function headerPart(key: string): HeaderPart | null {
  const known = parts.get(key)
  if (known !== undefined) return known
  const year = mayEndYear.test(key) ? calendarYear(key) : null
  return year === null ? null : { visit: { year } }
}

/** The longest known word at the start or end of a key, with what remains. */
export function cutPart(key: string, end: 'start' | 'end'): { part: HeaderPart; rest: string } | null {
  for (let length = Math.min(longestPart, key.length - 1); length > 0; length -= 1) {
    const word = end === 'end' ? key.slice(-length) : key.slice(0, length)
    if (length < 2 && !aloneMeaningful.test(word)) continue
    const part = headerPart(word)
    if (part !== null) return { part, rest: end === 'end' ? key.slice(0, -length) : key.slice(length) }
  }
  return null
}

function calendarYear(key: string): number | null {
  const western = /^((?:19|20)\d{2})(?:年度?)?$/.exec(key)
  if (western !== null) return Number(western[1])
  const era = /^(?:(令和|r)|(平成|h))(\d{1,2}|元)(?:年度?)$/.exec(key)
  if (era === null) return null
  return (era[1] === undefined ? 1988 : 2018) + (era[3] === '元' ? 1 : Number(era[3]))
}

function partsOf(entries: readonly (readonly [HeaderPart, string])[]): ReadonlyMap<string, HeaderPart> {
  return new Map(entries.flatMap(([part, words]) => words.split(' | ').map((word) => [headerKey(plainHeader(word)), part] as const)))
}

const mayEndYear = /^.{2,8}$/
const aloneMeaningful = /[値量法歳]/

const parts = partsOf([
  [
    {},
    `必須 | 任意 | 半角 | 半角数字 | 値 | 検査値 | 測定値 | 結果 | 検査結果 | 結果値 | 検査結果値 | 測定結果 | 数値 | データ | 数値データ | 医療機関側検査値 | 血清 | 血液 | 血中 | 血漿 | 全血 | 静脈血 | 生化学 | 生化学検査 | 血液検査 | 血液一般 | 血液生化学 | 血液学検査 | 血算 | 末梢血 | 肝機能 | 肝機能検査 | 肝胆道系 | 肝臓 | 肝 | 酵素 | 定量 | 活性 | 濃度 | 検査 | 血液化学検査 | 貧血検査 | 特定健診 | 健診
    | serum | plasma | blood | whole blood | venous | value | values | result | results | level | levels | measurement | measured | lab | labs | lab value | lft | lfts | cbc | cmp | bmp | liver | chemistry | hematology | haematology | enzyme | activity | concentration | conc | numeric | num | test | 血清 | 测定 | 检测 | 检查 | 肝功能 | 肝功 | 血常规 | 生化 | 생화학 | 간기능 | 간기능검사 | 혈액검사 | 혈액 | 혈청 | 수치 | 결과 | 검사 | serum or plasma | serum/plasma | s/p | im serum | i.s. | in serum | en suero | automated | auto | 自動 | total | p5p | with p5p | w/p5p`,
  ],
  [
    { role: 'judgement' },
    `判定 | 判定区分 | 判定結果 | 判定コード | 判定区分コード | 判定区分名称 | 判定名称 | 判定値 | 評価 | 所見 | 所見名 | ランク | レベル区分 | 医療機関側判定結果 | 総合判定 | 結果判定 | judgement | judgment | grade | category | evaluation | 判定文 | コメント | comment | comments | note | notes | remark | remarks | 备注 | 小结 | 结论 | 판정 | 소견`,
  ],
  [
    { role: 'flag' },
    `記号 | 符号 | 不等号 | 結果符号 | operator | comparator | フラグ | 異常フラグ | 異常値フラグ | 異常 | 異常値区分 | 異常区分 | H/L | L/H | HL | HL区分 | H/L区分 | HLフラグ | 高低 | 高低区分 | マーク | 異常マーク | 結果記号 | flag | flags | abnormal | abnormal flag | h/l flag | 提示 | 标志 | 异常提示`,
  ],
  [
    { role: 'upper' },
    `上限 | 上限値 | 基準上限 | 基準値上限 | 基準上限値 | 基準範囲上限 | 基準値(上限) | 正常値上限 | 入力最大値 | upper | upper limit | uln | high | ref high | reference high | max | 参考上限 | 上限值 | 상한`,
  ],
  [
    { role: 'lower' },
    `下限 | 下限値 | 基準下限 | 基準値下限 | 基準下限値 | 基準範囲下限 | 基準値(下限) | 正常値下限 | 入力最小値 | lower | lower limit | lln | low | ref low | reference low | min | 参考下限 | 下限值 | 하한`,
  ],
  [
    { role: 'range' },
    `基準値 | 基準範囲 | 基準値範囲 | 正常値 | 正常範囲 | 参考値 | 参考基準値 | 参考基準範囲 | 参考範囲 | 参照範囲 | reference range | ref range | reference interval | reference | normal range | ref | range | 参考范围 | 参考值 | 참고치`,
  ],
  [{ role: 'unit' }, `単位 | 単位名 | 単位名称 | unit | units | uom | 单位 | 단위`],
  [
    { visit: { back: 0 } },
    `今回 | 今回値 | 今回結果 | 今年 | 今年度 | 올해 | 금년 | 本年度 | 本年 | 最新 | 当年 | current | this visit | latest | 本次 | 금회`,
  ],
  [
    { visit: { back: 1 } },
    `前回 | 前回値 | 前回結果 | 前年 | 前年度 | 昨年 | 昨年度 | 1年前 | previous | last visit | prior | prev | last year | 上次 | 전회 | 작년 | 전년 | 去年`,
  ],
  [
    { visit: { back: 2 } },
    `前々回 | 前々回値 | 前前回 | 前々回結果 | 前々年 | 前々年度 | 前前年 | 一昨年 | 一昨年度 | 2年前 | previous 2 | before last | prev2 | 재작년`,
  ],
  [{ visit: { back: 3 } }, `前々々回 | 3回前 | 3年前`],
  [{ method: 'ifcc' }, `IFCC | IFCC法 | IFCC標準化対応法 | IFCC準拠 | IFCC標準化法 | IFCC基準`],
  [{ method: 'jscc' }, `JSCC | JSCC法 | JSCC標準化対応法 | JSCC準拠 | JSCC標準化法 | JSCC基準`],
  [{ variant: 'ultraviolet' }, `紫外吸光光度法 | 紫外吸光光度法(JSCC標準化対応法) | UV法 | shigai`],
  [{ variant: 'visible' }, `可視吸光光度法 | 可視吸光光度法(JSCC標準化対応法) | kashi`],
  [{ variant: 'other' }, `その他 | その他の方法 | other | sonota`],
  [{ variant: 'bcg' }, `BCG | BCG法 | BCG法/BCP改良法 | BCG/BCP改良法`],
  [{ variant: 'bcp' }, `BCP | BCP法 | BCP改良法 | 改良BCP法 | 改良BCP | BCP改良 | mBCP`],
  [{ variant: 'automated' }, `自動血球算定装置 | 自動血球計数装置`],
  [{ variant: 'enzymatic' }, `酵素法 | 酵素比色法 | バナジン酸酸化法 | バナジン酸法 | 化学酸化法`],
])

const longestPart = Math.max(...[...parts.keys()].map((key) => key.length))
