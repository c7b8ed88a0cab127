import { describe, expect, it } from 'vitest'
import { parseAge } from '../../../src/input/cells/age.ts'
import { parseId } from '../../../src/input/cells/id.ts'
import { inferSexScheme, parseSex } from '../../../src/input/cells/sex.ts'
import { liverRules } from '../../../src/rules/index.ts'

describe('age', () => {
  it.each([
    ['45', 45],
    ['45歳', 45],
    ['４５才', 45],
    ['45 years', 45],
    ['45歳3ヶ月', 45],
    ['満45歳', 45],
    ['0', 0],
    ['120', 120],
    ['58.76522929500342', 58],
  ])('%s is %d', (text, age) => expect(parseAge(text, liverRules.age)).toEqual({ kind: 'age', age }))
  it.each(['121', '-1', '9598', '28650', '45-49', '40代', '3ヶ月', 'abc', '120.5'])('%s is no age', (text) => {
    expect(parseAge(text, liverRules.age).kind).toBe('not-an-age')
  })
  it.each(['', 'NA', '-'])('%j is absent', (text) => expect(parseAge(text, liverRules.age).kind).toBe('absent'))
})

describe('sex', () => {
  it.each(['男', '男性', '1', '１', 'M', 'm', 'Male', '1:男', '1：男性', '남', '1.0'])('%s is male', (text) =>
    expect(parseSex(text)).toEqual({ kind: 'sex', sex: 'male' }),
  )
  it.each(['女', '女性', '2', 'F', 'f', 'w', 'Female', '2.女', '여자'])('%s is female', (text) =>
    expect(parseSex(text)).toEqual({ kind: 'sex', sex: 'female' }),
  )
  it.each(['0', '3'])('%s is not guessed', (text) => expect(parseSex(text).kind).toBe('ambiguous'))
  it('1 is not guessed in a column that holds 0', () => {
    expect(inferSexScheme(['1', '0', '1'])).toBe('words')
    expect(inferSexScheme(['1', '2', '1'])).toBe('one-two')
    expect(parseSex('1', 'words').kind).toBe('ambiguous')
    expect(parseSex('男', 'words')).toEqual({ kind: 'sex', sex: 'male' })
  })
  it.each(['??', 'abc'])('%s is unreadable', (text) => expect(parseSex(text).kind).toBe('not-a-sex'))
  it.each(['', '不明', '9'])('%j is absent', (text) => expect(parseSex(text).kind).toBe('absent'))
})

describe('id', () => {
  it.each([
    ['00123', '00123'],
    ['="00123"', '00123'],
    ["'00123", '00123'],
    ['\u001f00123', '00123'],
    ['48012000005205', '48012000005205'],
    ['SP00001', 'SP00001'],
  ])('%j stays the text %s', (text, id) => expect(parseId(text)).toEqual({ id, destroyed: false, masked: false }))
  it('1.23E+11 is said to be destroyed', () => expect(parseId('1.23E+11')).toEqual({ id: '1.23E+11', destroyed: true, masked: false }))
  it.each(['123456789012', '1234-5678-9012', '１２３４５６７８９０１２'])('%s under 個人番号 is never kept', (text) => {
    expect(parseId(text, true)).toEqual({ id: null, destroyed: false, masked: true })
  })
  it('a short number under 個人番号 is an id', () => expect(parseId('00123', true).id).toBe('00123'))
  it('twelve digits under another header are an id', () => expect(parseId('123456789012').id).toBe('123456789012'))
})
