import { describe, expect, test } from 'vitest'
import { convertToCanonical } from '../../../src/input/cells/convert.ts'
import { parseDate } from '../../../src/input/cells/date.ts'
import { parseUnit } from '../../../src/input/cells/unit.ts'
import { parseValue } from '../../../src/input/cells/value.ts'
import { liverRules } from '../../../src/rules/index.ts'

// What words mean is written down here once more, from dictionaries and the calendar, and not taken from `src/`.

const comparators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<5', '＜5', '5未満', '小于5', '低于5', '5미만'],
  '<=': ['<=5', '=<5', '≦5', '≤5', '5以下', '小于等于5', '5이하'],
  '>': ['>5', '＞5', '5超', '5超え', '5超過', '大于5', '高于5', '5초과'],
  '>=': ['>=5', '=>5', '≧5', '≥5', '5以上', '大于等于5', '5이상'],
  '=': ['5', '=5', '5.0', '５'],
}
describe('comparators', () => {
  test.each(Object.entries(comparators).flatMap(([means, texts]) => texts.map((text) => [text, means] as const)))(
    '%s is %s',
    (text, means) => expect(parseValue(text)).toMatchObject({ kind: 'number', value: 5, comparator: means }),
  )
})

// How many cells a microlitre holds when the number is 1: 千 a thousand, 万 ten thousand, 百 a hundred.
const platelets: Readonly<Record<number, readonly string[]>> = {
  1: ['/µL', '/μL', '個/µL', '/mm3', '/mm³'],
  1000: ['千/µL', '千', '10^3/µL', '×10³/µL', 'K/µL', '10^9/L', '×10⁹/L', 'G/L', '천/µL', '1000/µL'],
  10000: ['万/µL', '万', '萬/µL', '10^4/µL', '×10⁴/µL', '만/µL', '万/mm3', '10000/µL'],
  100000: ['10^5/µL', 'lakh/µL'],
}
describe('units of platelets', () => {
  test.each(Object.entries(platelets).flatMap(([cells, units]) => units.map((unit) => [unit, Number(cells)] as const)))(
    'one %s is %i in a microlitre',
    (text, cells) => {
      const unit = parseUnit(text)
      expect(unit).toHaveProperty('unit')
      if (unit === null || !('unit' in unit)) return
      // 10⁹/L is a thousand in a microlitre.
      expect(convertToCanonical('platelets', 1, unit.unit, liverRules)).toBeCloseTo(cells / 1_000, 9)
    },
  )
})

const others = [
  ['albumin', 'g/dL', 1],
  ['albumin', 'g/L', 0.1],
  ['bilirubin', 'mg/dL', 1],
  ['bilirubin', 'µmol/L', 1 / 17.1],
  ['ast', 'U/L', 1],
  ['ast', 'IU/L', 1],
  ['ast', 'IU/l', 1],
  ['ast', 'µkat/L', 60],
] as const
test.each(others)('%s: one %s is %d', (analyte, text, canonical) => {
  const unit = parseUnit(text)
  expect(unit !== null && 'unit' in unit && convertToCanonical(analyte, 1, unit.unit, liverRules)).toBeCloseTo(canonical, 9)
})

/** The calendar of the running system, which knows the eras by itself. */
const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})
const letters: Readonly<Record<string, string>> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' }

describe('eras', () => {
  // The first and last days of each, and a day of every year of the last hundred.
  const borders = ['1912-07-29', '1912-07-30', '1926-12-24', '1926-12-25', '1989-01-07', '1989-01-08', '2019-04-30', '2019-05-01']
  const days = [...borders, ...Array.from({ length: 100 }, (_, i) => `${1926 + i}-06-15`)]
  test.each(days)('%s is what the calendar says', (iso) => {
    const parts = new Map(calendar.formatToParts(new Date(`${iso}T00:00:00Z`)).map(({ type, value }) => [type, value]))
    const era = parts.get('era') ?? ''
    const year = parts.get('year') ?? ''
    const number = year === '元' ? '1' : year
    const [, month = '', day = ''] = iso.split('-').map(String)
    for (const text of [
      `${era}${year}年${Number(month)}月${Number(day)}日`,
      `${letters[era]}${number}.${Number(month)}.${Number(day)}`,
      `${letters[era]}${number.padStart(2, '0')}/${month}/${day}`,
    ]) {
      expect([text, parseDate(text)]).toEqual([text, { kind: 'date', iso }])
    }
  })
})

test.each([
  ['測定不能', 'unmeasurable'],
  ['検査不能', 'unmeasurable'],
  ['未実施', 'not-done'],
  ['未検査', 'not-done'],
  ['未受診', 'not-done'],
  ['なし', 'absent'],
  ['-', 'absent'],
  ['', 'absent'],
  ['#N/A', 'spreadsheet-error'],
  ['#DIV/0!', 'spreadsheet-error'],
  ['あいう', 'not-a-number'],
])('the cell %j is %s', (text, kind) => expect(parseValue(text)).toEqual({ kind }))
