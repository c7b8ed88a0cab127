import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagSide, parseValue } from '../../../src/input/cells/value.ts'

const num = (value: number, more: object = {}): object => ({
  kind: 'number',
  value,
  comparator: '=',
  unit: null,
  flag: null,
  remark: null,
  suspicious: false,
  ...more,
})

describe('a text with a number keeps all it says', () => {
  it.each([
    ['62', num(62)],
    ['4.3', num(4.3)],
    ['29\u00a0000', num(29_000)],
    ['29\u202f000', num(29_000)],
    ['?', { kind: 'absent' }],
    ['29 000', { kind: 'not-a-number' }],
    ['62\u00a0U/L', num(62, { unit: 'U/L' })],
    ['0', num(0)],
    ['0.0', num(0)],
    [' 62 ', num(62)],
    ['１２', num(12)],
    ['４．５', num(4.5)],
    ['－１', num(-1)],
    ['-3', num(-3)],
    ['1,205', num(1205)],
    ['1,205.5', num(1205.5)],
    ['="00123"', num(123)],
    ["'31", num(31)],
    ['1.2E+2', num(120)],
    ['62U/L', num(62, { unit: 'U/L' })],
    ['62 IU/L', num(62, { unit: 'U/L' })],
    ['62 (U/L)', num(62, { unit: 'U/L' })],
    ['21.5万', num(21.5, { unit: '10*4/uL' })],
    ['21.5万/μL', num(21.5, { unit: '10*4/uL' })],
    ['２１．５万', num(21.5, { unit: '10*4/uL' })],
    ['215 10^3/uL', num(215, { unit: '10*3/uL' })],
    ['215 10³/µL', num(215, { unit: '10*3/uL' })],
    ['18.2×10⁴/µL', num(18.2, { unit: '10*4/uL' })],
    ['18.2×10^4', num(18.2, { unit: 'ambiguous' })],
    ['215K', num(215, { unit: '10*3/uL' })],
    ['4.2 mg/dL', num(4.2, { unit: 'mg/dL' })],
    ['<5', num(5, { comparator: '<' })],
    ['＜5', num(5, { comparator: '<' })],
    ['< 5', num(5, { comparator: '<' })],
    ['≦5', num(5, { comparator: '<=' })],
    ['<=5', num(5, { comparator: '<=' })],
    ['≥10', num(10, { comparator: '>=' })],
    ['>1000', num(1000, { comparator: '>' })],
    ['＞1000', num(1000, { comparator: '>' })],
    ['5未満', num(5, { comparator: '<' })],
    ['5 未満', num(5, { comparator: '<' })],
    ['5以下', num(5, { comparator: '<=' })],
    ['10以上', num(10, { comparator: '>=' })],
    ['1000超', num(1000, { comparator: '>' })],
    ['5U/L未満', num(5, { comparator: '<', unit: 'U/L' })],
    ['5未満 U/L', num(5, { comparator: '<', unit: 'U/L' })],
    ['<5 L', num(5, { comparator: '<', flag: 'L' })],
    ['H >1000', num(1000, { comparator: '>', flag: 'H' })],
    ['42H', num(42, { flag: 'H' })],
    ['H 88', num(88, { flag: 'H' })],
    ['23.4 L', num(23.4, { flag: 'L' })],
    ['23.4 H', num(23.4, { flag: 'H' })],
    ['9.8L', num(9.8, { flag: 'L' })],
    ['3.3↓', num(3.3, { flag: 'L' })],
    ['88↑', num(88, { flag: 'H' })],
    ['88 高', num(88, { flag: 'H' })],
    ['88 (H)', num(88, { flag: 'H' })],
    ['62 U/L H', num(62, { flag: 'H', unit: 'U/L' })],
    ['*31', num(31)],
    ['2.1 *', num(2.1)],
    ['4.2(再検)', num(4.2)],
    ['45(溶血)', num(45, { remark: '溶血' })],
    ['31 溶血(+)', num(31, { remark: '溶血(+)' })],
    ['999.99', num(999.99, { suspicious: true })],
    ['9999', num(9999, { suspicious: true })],
    ['99', num(99)],
    ['9.9', num(9.9)],
  ])('%j', (text, expected) => expect(parseValue(text)).toEqual(expected))
})

describe('a text without a usable number says why', () => {
  it.each([
    ...['', ' ', '\u3000', 'NA', 'NULL', 'ＮＵＬＬ', '-', '－', 'ー', '*', '***', 'N/A', 'なし'].map((text) => [text, 'absent']),
    ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '####'].map((text) => [text, 'spreadsheet-error']),
    ...['未実施', '未受診', '実施せず', 'キャンセル', 'ｷｬﾝｾﾙ', 'キヤンセル', '中止', '拒否', '対象外', '(未実施)'].map((text) => [
      text,
      'not-done',
    ]),
    ...['測定不能', '測定不可', '測定不可能', '判定不能', '検体不良', '採血不可', '溶血', '乳び', '溶血のため測定不能'].map((text) => [
      text,
      'unmeasurable',
    ]),
    ...[
      'C (経過観察)',
      'A (正常範囲)',
      'B (放置可)',
      'A',
      'F',
      'C6',
      'C12',
      '異常所見なし',
      '1:特記事項有り',
      '2：いいえ',
      '10-40',
      '2025/05/14',
    ].map((text) => [text, 'not-a-number']),
    ...['4,5', '1,20', '1.2.3', '31 C', '約60', '1+', '<5以上', '5<', '62 foo', '1e999', '4・5', 'l2', '3l'].map((text) => [
      text,
      'not-a-number',
    ]),
  ])('%j is %s', (text, kind) => expect(parseValue(text).kind).toBe(kind))
})

describe('with decimal commas', () => {
  it.each([
    ['4,5', 4.5],
    ['1.205,5', 1205.5],
    ['31', 31],
    ['31.5', 31.5],
    ['-0,4', -0.4],
  ])('%s is %d', (text, value) => expect(parseValue(text, { decimalComma: true })).toMatchObject({ value }))
  it('1.205 could be either and is refused', () => expect(parseValue('1.205', { decimalComma: true }).kind).toBe('not-a-number'))
})

describe('for every text', () => {
  it('reading never throws and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const parsed = parseValue(text)
        if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true)
      }),
    )
  })

  it('a comparator is never lost: it is read as such or the cell is no number', () => {
    const mark = fc.constantFrom('<', '＜', '<=', '≦', '≤', '>', '＞', '>=', '≧', '≥', '未満', '以下', '以上', '超')
    const around = fc.constantFrom('', ' ', 'H', '*', ' U/L', '(再検)', '↑')
    fc.assert(
      fc.property(fc.nat(99_999), mark, around, around, fc.boolean(), (value, comparator, before, after, first) => {
        const text = first ? `${before}${comparator}${value}${after}` : `${before}${value}${after}${comparator}`
        const parsed = parseValue(text)
        if (parsed.kind === 'number') expect(parsed.comparator).not.toBe('=')
      }),
    )
  })

  it('plain decimals are read as written', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${cents}`
        expect(parseValue(text)).toMatchObject({ kind: 'number', value: Number(text), comparator: '=' })
      }),
    )
  })
})

describe('a flag column', () => {
  it.each(['H', 'h', 'HH', '↑', '高', '高値', 'High', '(H)', 'Above high normal'])('%s is H', (text) => expect(flagSide(text)).toBe('H'))
  it.each(['L', '↓', '低', 'LOW', '偏低'])('%s is L', (text) => expect(flagSide(text)).toBe('L'))
  it.each(['', 'N', '*', 'A', '正常'])('%j is neither', (text) => expect(flagSide(text)).toBeNull())
})
