import { describe, expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import type { Sex } from '../../src/panel/subject.ts'
import { findingFor } from './panel-of.ts'

// analyte, sex (null: the same for both), below, lower limit, upper limit, above
const intervals: readonly [AnalyteId, Sex | null, number, number, number, number][] = [
  ['ast', null, 12, 13, 30, 31],
  ['ast', null, 12.5, 13, 30, 30.5],
  ['alt', 'male', 9, 10, 42, 43],
  ['alt', 'male', 9.5, 10, 42, 42.5],
  ['alt', 'female', 6, 7, 23, 24],
  ['alt', 'female', 6.5, 7, 23, 23.5],
  ['ggt', 'male', 12, 13, 64, 65],
  ['ggt', 'female', 8, 9, 32, 33],
  ['albumin', null, 4, 4.1, 5.1, 5.2],
  ['albumin', null, 4.05, 4.1, 5.1, 5.15],
  ['platelets', null, 157, 158, 348, 349],
  ['platelets', null, 157.5, 158, 348, 348.5],
  ['alp', null, 37, 38, 113, 114],
  ['bilirubin', null, 0.3, 0.4, 1.5, 1.6],
]

describe.each(intervals)('jccls-2022, %s, %s', (analyte, sex, below, low, high, above) => {
  const sexes: (Sex | null)[] = sex === null ? ['male', 'female', null] : [sex]
  test.each(sexes)('for %s: both limits belong to the interval', (who) => {
    const answer = (value: number) => findingFor(analyte, value, { sex: who }).standards['jccls-2022']
    expect([below, low, high, above].map(answer)).toEqual(['below', 'within', 'within', 'above'])
  })
})

test.each(['alt', 'ggt'] as const)('%s without a sex: needs-sex, the other standards still answer', (analyte) => {
  const { standards } = findingFor(analyte, 25, { sex: null })
  expect(standards).toMatchObject({ 'jccls-2022': 'needs-sex', 'jsnd-2026': 'A', 'mhlw-2024': 'within' })
})
