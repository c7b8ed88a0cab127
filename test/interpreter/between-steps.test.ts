import { expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { findingFor } from './panel-of.ts'

// `rounded`: the band of the number as it is printed, where that is another one.
type Row = readonly [analyte: AnalyteId, value: number, band: string, rounded: string | null]

test.each<Row>([
  ['ast', 30.4, 'slightly-high', 'within'],
  ['ast', 30.5, 'slightly-high', null],
  ['ast', 50.4, 'high', 'slightly-high'],
  ['ast', 50.5, 'high', null],
  ['ast', 100.4, 'very-high', 'high'],
  ['ast', 100.5, 'very-high', null],
  ['alt', 30.4, 'slightly-high', 'within'],
  ['alt', 30.5, 'slightly-high', null],
  ['alt', 50.5, 'high', null],
  ['alt', 100.5, 'very-high', null],
  ['ggt', 50.4, 'slightly-high', 'within'],
  ['ggt', 50.5, 'slightly-high', null],
  ['ggt', 100.4, 'high', 'slightly-high'],
  ['ggt', 100.5, 'high', null],
  ['albumin', 3.64, 'low', null],
  ['albumin', 3.66, 'low', 'slightly-low'],
  ['albumin', 3.84, 'slightly-low', null],
  ['albumin', 3.85, 'slightly-low', 'within'],
  ['platelets', 99.4, 'low', null],
  ['platelets', 99.5, 'low', 'slightly-low'],
  ['platelets', 144.4, 'slightly-low', null],
  ['platelets', 144.5, 'slightly-low', 'within'],
  ['platelets', 329.4, 'slightly-high', 'within'],
  ['platelets', 329.5, 'slightly-high', null],
  ['platelets', 399.4, 'high', 'slightly-high'],
  ['platelets', 399.5, 'high', null],
  ['alp', 113.4, 'above', 'within'],
  ['alp', 113.5, 'above', null],
  ['bilirubin', 1.54, 'above', 'within'],
  ['bilirubin', 1.55, 'above', null],
])('%s %d lies between two steps and counts on the worse side: %s', (analyte, value, band, roundedBand) => {
  expect(findingFor(analyte, value)).toMatchObject({ band, betweenSteps: true, roundedBand })
})

test.each<Row>([
  ['ast', 299.5, 'very-high', 'severe'],
  ['ast', 499.5, 'severe', 'critical'],
  ['alt', 299.9, 'very-high', 'severe'],
  ['alt', 499.9, 'severe', 'critical'],
  ['ggt', 1499.5, 'high', 'critical'],
  ['platelets', 30.4, 'very-low', 'critical-low'],
  ['platelets', 30.5, 'very-low', null],
  ['platelets', 999.5, 'high', 'critical-high'],
  ['bilirubin', 4.96, 'very-high', 'critical'],
])(
  '%s %d keeps the band whose range is written out (%s), and says what the printed number would be',
  (analyte, value, band, roundedBand) => {
    expect(findingFor(analyte, value)).toMatchObject({ band, betweenSteps: false, roundedBand })
  },
)

test.each<Row>([
  ['ast', 40.5, 'slightly-high', null],
  ['albumin', 4.55, 'within', null],
  ['platelets', 212.5, 'within', null],
  ['bilirubin', 0.95, 'within', null],
])('%s %d lies in the middle of a band: nothing to say', (analyte, value, band, roundedBand) => {
  expect(findingFor(analyte, value)).toMatchObject({ band, betweenSteps: false, roundedBand })
})

test.each<Row>([
  ['alp', 37.5, 'below', 'within'],
  ['bilirubin', 0.36, 'below', 'within'],
])('%s %d is under the lower edge, raw; the printed number would be %s → %s', (analyte, value, band, roundedBand) => {
  expect(findingFor(analyte, value)).toMatchObject({ band, severity: 0, roundedBand })
})

test('a product of a unit conversion that only differs by the last bit is not "between steps"', () => {
  expect(findingFor('albumin', 3.9000000000000004)).toMatchObject({ band: 'within', betweenSteps: false, roundedBand: null })
})
