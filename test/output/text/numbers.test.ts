import { describe, expect, test } from 'vitest'
import {
  showCount,
  showEdge,
  showExactly,
  showNumber,
  showRounded,
  showScore,
  showShare,
  showValue,
} from '../../../src/output/text/numbers.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { voices } from '../voices.ts'

describe('a value as shown', () => {
  test('platelets are 万/µL in Japanese and 10⁹/L in English: 182 × 10⁹/L is 18.2 万/µL', () => {
    expect(showValue(liverRules, voices.ja, 'platelets', 182)).toBe('18.2 万/µL')
    expect(showValue(liverRules, voices.en, 'platelets', 182)).toBe('182 × 10⁹/L')
  })
  test('enzymes have no decimals, albumin one', () => {
    expect(showValue(liverRules, voices.en, 'alt', 62)).toBe('62 U/L')
    expect(showValue(liverRules, voices.en, 'alt', 61.5)).toBe('62 U/L')
    expect(showValue(liverRules, voices.en, 'albumin', 4)).toBe('4.0 g/dL')
  })
  test('a value that rounding would carry into another band is shown as it is', () => {
    expect(showNumber(liverRules, 'en', 'ast', 30.4)).toBe('30.4')
    expect(showRounded(liverRules, 'en', 'ast', 30.4)).toBe('30')
    expect(showNumber(liverRules, 'ja', 'platelets', 144.9)).toBe('14.49')
    expect(showNumber(liverRules, 'en', 'albumin', 3.88)).toBe('3.88')
    expect(showNumber(liverRules, 'en', 'ast', 30.6)).toBe('31')
  })
  test('a censored value keeps its sign', () => {
    expect(showValue(liverRules, voices.en, 'ast', 5, '<')).toBe('< 5 U/L')
    expect(showValue(liverRules, voices.ja, 'ast', 1000, '>=')).toBe('≥ 1000 U/L')
  })
  test('an edge has the usual decimals', () => {
    expect(showEdge(liverRules, voices.ja, 'platelets', 100)).toBe('10.0 万/µL')
    expect(showEdge(liverRules, voices.ja, 'platelets', 30)).toBe('3.0 万/µL')
    expect(showEdge(liverRules, voices.en, 'bilirubin', 5)).toBe('5.0 mg/dL')
    expect(showEdge(liverRules, voices.en, 'alt', 30)).toBe('30 U/L')
  })
  test('an edge is exact and carries its unit', () => {
    expect(showEdge(liverRules, voices.en, 'alt', 30.5)).toBe('30.5 U/L')
    expect(showExactly(liverRules, 'ja', 'platelets', 329)).toBe('32.9')
    expect(showEdge(liverRules, voices.ja, 'platelets', 1000)).toBe('100.0 万/µL')
  })
})

describe('a score as shown', () => {
  const cutoffs = { low: 1.3, high: 2.67 }
  test('has two decimals', () => expect(showScore(1.6281, cutoffs)).toBe('1.63'))
  test('has more where two would carry it over a cut-off', () => {
    expect(showScore(1.2999, cutoffs)).toBe('1.2999')
    expect(showScore(2.6667, cutoffs)).toBe('2.667')
    expect(showScore(1.3, cutoffs)).toBe('1.30')
    expect(showScore(1.3004, cutoffs)).toBe('1.3004')
  })
  test('has more where two would make nothing of it', () => {
    expect(showScore(2 / 3500, { one: 1, double: 2 })).toBe('0.001')
    expect(showScore(0, cutoffs)).toBe('0.00')
  })
})

test('what is there is never shown as none, and not all as all', () => {
  expect(showShare(0, 1000)).toBe('0')
  expect(showShare(1, 1000)).toBe('<1')
  expect(showShare(999, 1000)).toBe('>99')
  expect(showShare(1000, 1000)).toBe('100')
  expect(showShare(0, 0)).toBe('0')
})

test('large counts are grouped', () => expect(showCount(1234567)).toBe('1,234,567'))
