import { describe, expect, test } from 'vitest'
import { type Around, assess, scoreIn, type Values } from '../panel-of.ts'

const apri = (values: Values, around: Around = {}) => scoreIn(assess(values, around), 'apri')

describe('cut-offs with the upper limit 30', () => {
  test.each([
    // (AST / 30) / platelets × 100
    [30, 200, 0.5, 'at-most-0.5'],
    [30, 199, 100 / 199, 'between'],
    [45, 100, 1.5, 'between'],
    [45, 99, 150 / 99, 'above-1.5'],
    [60, 100, 2, 'above-1.5'],
    [60, 99, 200 / 99, 'above-2'],
    [80, 150, 16 / 9, 'above-1.5'],
  ])('AST %d, platelets %d', (ast, platelets, value, band) => {
    const result = apri({ ast, platelets })
    expect(result).toMatchObject({ status: 'computed', band, shown: false, inputs: { ast, astUpperLimit: 30, platelets } })
    expect(result).toHaveProperty('value', expect.closeTo(value, 12))
    expect(result).toHaveProperty('cutoffs', { low: 0.5, significant: 1.5, cirrhosis: 2 })
  })
})

test('a cut-off reached exactly belongs to the lower band, whatever the numbers that make it', () => {
  for (const [cutOff, band] of [
    [0.5, 'at-most-0.5'],
    [1.5, 'between'],
    [2, 'above-1.5'],
  ] as const) {
    for (let platelets = 20; platelets <= 600; platelets++) {
      const ast = (cutOff * 30 * platelets) / 100
      if (Number.isInteger(ast))
        expect(apri({ ast, platelets }), `AST ${ast}, platelets ${platelets}`).toMatchObject({ value: cutOff, band })
    }
  }
})

describe('an own upper limit', () => {
  test.each([
    // (80 / 40) / 150 × 100 = 4/3; (39 / 40) / 200 × 100; (40 / 40) / 200 × 100
    [80, 150, 4 / 3, 'between'],
    [39, 200, 0.4875, 'at-most-0.5'],
    [40, 200, 0.5, 'at-most-0.5'],
    [41, 205, 0.5, 'at-most-0.5'],
    [41, 200, 0.5125, 'between'],
  ])('AST %d, platelets %d with the limit 40', (ast, platelets, value, band) => {
    const result = apri({ ast, platelets }, { astUpperLimit: 40 })
    expect(result).toMatchObject({ band, inputs: { astUpperLimit: 40 } })
    expect(result).toHaveProperty('value', expect.closeTo(value, 12))
  })
})

describe('status', () => {
  test('needs neither age nor ALT', () => {
    expect(apri({ ast: 30, platelets: 200 }, { age: null, sex: null })).toMatchObject({ status: 'computed' })
    expect(apri({ alt: 30 })).toEqual({ score: 'apri', status: 'missing', needs: ['ast', 'platelets'] })
  })

  test('a child: not adult · a censored value: out of scope', () => {
    expect(apri({ ast: 30, platelets: 200 }, { age: 17 })).toMatchObject({ status: 'out-of-scope', because: 'not-adult' })
    expect(apri({ ast: '<5', platelets: 200 })).toMatchObject({ status: 'out-of-scope', because: 'censored-input' })
  })
})
