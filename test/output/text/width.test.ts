import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { core as en } from '../../../src/messages/en/core.ts'
import { core as ja } from '../../../src/messages/ja/core.ts'
import { padTo, widthOf, wrap } from '../../../src/output/text/width.ts'

describe('width', () => {
  test('agrees with string-width on every sentence of the program', () => {
    for (const sentence of [...Object.values(ja), ...Object.values(en)])
      expect([sentence, widthOf(sentence)]).toEqual([sentence, stringWidth(sentence)])
  })
  test('full-width characters count two, half-width katakana and combining marks one and none', () => {
    expect(widthOf('健診ABC')).toBe(7)
    expect(widthOf('\uff79\uff9d\uff7c\uff9d')).toBe(4)
    expect(widthOf('か\u3099')).toBe(2)
    expect(widthOf('γ-GTP µ ⁹')).toBe(9)
    expect(widthOf('👪𠮷')).toBe(4)
  })
  test('padding fills to columns', () => expect(widthOf(padTo('肝臓', 10))).toBe(10))
})

describe('wrap', () => {
  const text = fc.string({ unit: fc.constantFrom(...'肝臓の値を、見ます。「(高)」ーァAB 12 U/L,.カタ漢字') })

  test('no line is wider than the columns', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (words, columns) =>
        wrap(words, columns).every((line) => widthOf(line) <= columns),
      ),
    )
  })
  test('nothing but blanks is lost or added', () => {
    const bare = (words: string) => words.replace(/ /g, '')
    fc.assert(fc.property(text, fc.integer({ min: 2, max: 60 }), (words, columns) => bare(wrap(words, columns).join('')) === bare(words)))
  })
  test('a line does not begin with a closing mark, nor end with an opening one', () => {
    const lines = wrap('判定区分(二千二十六年)では、「精密検査」です。かかりつけ医に、相談してください。', 12)
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。)」]/)
      expect(line).not.toMatch(/[(「]$/)
    }
  })
  test('a number keeps its unit', () => {
    for (let columns = 12; columns < 40; columns++) {
      for (const line of wrap('AST 45 U/L、血小板数 18.2 万/µL', columns)) expect(line).not.toMatch(/\d$/)
    }
  })
  test('English breaks at blanks', () => expect(wrap('show this to your doctor', 10)).toEqual(['show this', 'to your', 'doctor']))
})
