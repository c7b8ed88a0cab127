import { expect, test } from 'vitest'
import { assess, findingFor, type Given } from './panel-of.ts'

type Row = readonly [given: Given, low: number | null, high: number | null, flag: 'L' | 'H' | null, answer: string | null]

test.each<Row>([
  [9, 10, 40, null, 'below'],
  [10, 10, 40, null, 'within'],
  [40, 10, 40, null, 'within'],
  [41, 10, 40, null, 'above'],
  [41, null, 40, null, 'above'],
  [2, null, 40, null, 'within'],
  [9, 10, null, null, 'below'],
  [4000, 10, null, null, 'within'],
  [20, null, null, null, null],
  [20, null, null, 'H', 'above'],
  [20, null, null, 'L', 'below'],
  [20, 10, 40, 'H', 'above'],
  ['<10', 10, 40, null, 'below'],
  ['<=10', 10, 40, null, null],
  ['<5', null, 40, null, 'within'],
  ['<5', 0, 40, null, 'within'],
  ['>40', 10, 40, null, 'above'],
  ['>=40', 10, 40, null, null],
  ['>30', 10, 40, null, null],
  ['>30', 10, null, null, 'within'],
])('ALT %s on a sheet with %s to %s and flag %s: %s', (given, low, high, flag, answer) => {
  const { standards } = findingFor('alt', given, { laboratory: { alt: { low, high, flag } } })
  expect(standards.laboratory).toBe(answer)
})

test('a sheet without limits has no answer', () => {
  expect(findingFor('alt', 20).standards.laboratory).toBeNull()
})

test("the sheet's own opinion never raises the outcome, and never lowers it", () => {
  const flag = (f: 'L' | 'H') => ({ laboratory: { alt: { low: null, high: null, flag: f } } })
  expect(assess({ alt: 20 }, flag('H')).triage.level).toBe('routine')
  expect(assess({ alt: 60 }, flag('L')).triage.level).toBe('consult')
})

test('the sheet still speaks where the value is not judged: a child, an unknown ALP method', () => {
  const alt = { alt: { low: 10, high: 40, flag: null } }
  expect(findingFor('alt', 60, { age: 10, laboratory: alt })).toMatchObject({ because: 'not-adult', standards: { laboratory: 'above' } })
  const alp = { alp: { low: 106, high: 322, flag: null } }
  expect(findingFor('alp', 210, { alpMethod: null, laboratory: alp })).toMatchObject({
    because: 'method-unknown',
    standards: { laboratory: 'within', 'jccls-2022': null },
  })
})
