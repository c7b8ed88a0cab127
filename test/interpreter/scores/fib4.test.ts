import { describe, expect, test } from 'vitest'
import { type Around, assess, scoreIn, type Values } from '../panel-of.ts'

const fib4 = (values: Values, around: Around = {}) => scoreIn(assess(values, around), 'fib4')

describe('against exact fractions, on both sides of every cut-off', () => {
  test.each([
    // age × AST / (platelets × √ALT), worked by hand
    [40, 26, 16, 200, 1040 / 800, 'intermediate'], // exactly 1.3
    [40, 26, 16, 201, 1040 / 804, 'low'],
    [40, 26, 16, 199, 1040 / 796, 'intermediate'],
    [60, 89, 100, 200, 5340 / 2000, 'high'], // exactly 2.67
    [60, 89, 100, 201, 5340 / 2010, 'intermediate'],
    [60, 89, 100, 199, 5340 / 1990, 'high'],
    [65, 40, 100, 130, 2600 / 1300, 'intermediate'], // exactly 2.0 at 65
    [65, 39, 100, 130, 2535 / 1300, 'low'], // 1.95
    [64, 39, 100, 130, 2496 / 1300, 'intermediate'], // 1.92, one year younger
    [66, 39, 100, 130, 2574 / 1300, 'low'], // 1.98
    [66, 40, 100, 130, 2640 / 1300, 'intermediate'],
    [89, 60, 100, 200, 5340 / 2000, 'high'], // 2.67 holds at every age
    [89, 60, 100, 201, 5340 / 2010, 'intermediate'],
    [50, 20, 25, 250, 1000 / 1250, 'low'],
  ])('age %d, AST %d, ALT %d, platelets %d', (age, ast, alt, platelets, value, band) => {
    const result = fib4({ ast, alt, platelets }, { age })
    expect(result).toMatchObject({ status: 'computed', band, inputs: { age, ast, alt, platelets }, shown: true })
    expect(result).toHaveProperty('value', expect.closeTo(value, 12))
  })

  test('the cut-offs that were used are told: 2.0 from 65 on', () => {
    const values = { ast: 30, alt: 25, platelets: 200 }
    expect(fib4(values, { age: 64 })).toMatchObject({ cutoffs: { low: 1.3, high: 2.67 } })
    expect(fib4(values, { age: 65 })).toMatchObject({ cutoffs: { low: 2, high: 2.67 } })
  })
})

describe('age', () => {
  const values = { ast: 60, alt: 36, platelets: 150 }

  test('17 is not computed, even where a value is missing', () => {
    expect(fib4(values, { age: 17 })).toEqual({ score: 'fib4', status: 'out-of-scope', because: 'not-adult' })
    expect(fib4({ ast: 60 }, { age: 17 })).toEqual({ score: 'fib4', status: 'out-of-scope', because: 'not-adult' })
  })

  test.each([
    [18, 'limited', ['age-18-35']],
    [34, 'limited', ['age-18-35']],
    [35, 'limited', ['age-18-35']],
    [36, 'computed', []],
    [64, 'computed', []],
    [65, 'computed', ['age-cut-off']],
    [66, 'computed', ['age-cut-off', 'age-over-65']],
  ])('%d is %s with %j', (age, status, limits) => {
    expect(fib4(values, { age })).toMatchObject({ status, limits })
  })

  test('unknown: missing, needs age', () => {
    expect(fib4(values, { age: null })).toEqual({ score: 'fib4', status: 'missing', needs: ['age'] })
  })

  test('not possible: it counts as unknown', () => {
    expect(fib4(values, { age: 121 })).toEqual({ score: 'fib4', status: 'missing', needs: ['age'] })
    expect(fib4(values, { age: 120 })).toMatchObject({ status: 'computed' })
  })
})

describe('out of scope', () => {
  test.each([
    [{ ast: 499, alt: 499, platelets: 200 }, 'computed'],
    [{ ast: 500, alt: 100, platelets: 200 }, 'out-of-scope'],
    [{ ast: 100, alt: 500, platelets: 200 }, 'out-of-scope'],
    [{ ast: 100, alt: 499.9, platelets: 200 }, 'computed'],
  ])('%j is %s', (values, status) => {
    expect(fib4(values)).toMatchObject({ status })
  })

  test('with an acute elevation the number is kept for the record, without a band', () => {
    // 50 × 500 / (100 × √625) = 25000 / 2500
    expect(fib4({ ast: 500, alt: 625, platelets: 100 })).toEqual({
      score: 'fib4',
      status: 'out-of-scope',
      because: 'acute-elevation',
      value: 10,
    })
  })

  test.each(['ast', 'alt', 'platelets'] as const)('a censored %s', (analyte) => {
    const values: Values = { ast: 30, alt: 25, platelets: 200, [analyte]: '<5' }
    expect(fib4(values)).toEqual({ score: 'fib4', status: 'out-of-scope', because: 'censored-input' })
  })

  test('ALT 0 gives no number, and never Infinity', () => {
    expect(fib4({ ast: 30, alt: 0, platelets: 200 })).toEqual({ score: 'fib4', status: 'out-of-scope', because: 'not-computable' })
    expect(fib4({ ast: 0, alt: 0, platelets: 200 })).toEqual({ score: 'fib4', status: 'out-of-scope', because: 'not-computable' })
    expect(fib4({ ast: 600, alt: 0, platelets: 200 })).toEqual({ score: 'fib4', status: 'out-of-scope', because: 'acute-elevation' })
  })
})

describe('missing', () => {
  test('says what it needs, in a fixed order', () => {
    expect(fib4({}, { age: null })).toEqual({ score: 'fib4', status: 'missing', needs: ['age', 'ast', 'alt', 'platelets'] })
    expect(fib4({ ast: 30, platelets: 200 })).toEqual({ score: 'fib4', status: 'missing', needs: ['alt'] })
  })

  test('comes before what would put it out of scope: nothing can be computed yet', () => {
    expect(fib4({ ast: 600, alt: 600 })).toEqual({ score: 'fib4', status: 'missing', needs: ['platelets'] })
    expect(fib4({ ast: '<5', alt: 20 })).toEqual({ score: 'fib4', status: 'missing', needs: ['platelets'] })
  })

  test('an impossible or unreadable value is a missing one', () => {
    expect(fib4({ ast: 30, alt: 20, platelets: 3001 })).toMatchObject({ status: 'missing', needs: ['platelets'] })
    const unusable = { platelets: { because: 'unit-ambiguous', text: '95' } } as const
    expect(fib4({ ast: 30, alt: 20 }, { unusable })).toMatchObject({ status: 'missing', needs: ['platelets'] })
  })
})
