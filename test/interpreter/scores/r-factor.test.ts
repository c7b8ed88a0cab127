import { describe, expect, test } from 'vitest'
import { type Around, assess, scoreIn, type Values } from '../panel-of.ts'

const rFactor = (values: Values, around: Around = {}) => scoreIn(assess(values, around), 'r-factor')

describe('by sex: the ALT limit is 42 for men, 23 for women, the ALP limit 113', () => {
  test.each([
    ['male', 84, 113, 2, 'at-most-2'],
    ['male', 85, 113, 85 / 42, 'between'],
    ['male', 209, 113, 209 / 42, 'between'],
    ['male', 210, 113, 5, 'at-least-5'],
    ['male', 420, 226, 5, 'at-least-5'],
    ['female', 46, 113, 2, 'at-most-2'],
    ['female', 47, 113, 47 / 23, 'between'],
    ['female', 114, 113, 114 / 23, 'between'],
    ['female', 115, 113, 5, 'at-least-5'],
  ] as const)('%s, ALT %d, ALP %d', (sex, alt, alp, value, band) => {
    const result = rFactor({ alt, alp }, { sex })
    expect(result).toMatchObject({ status: 'computed', band, shown: false })
    expect(result).toHaveProperty('value', expect.closeTo(value, 12))
  })
})

describe('when it is not computed', () => {
  test.each([
    [{ alt: 30, alp: 100 }, {}, 'alt-not-raised'],
    [{ alt: 60, alp: 100 }, { alpMethod: null }, 'method-unknown'],
    [{ alt: 60, alp: 300 }, { alpMethod: 'jscc' }, 'method-unknown'],
    [{ alt: '>60', alp: 100 }, {}, 'censored-input'],
    [{ alt: 60, alp: '<5' }, {}, 'censored-input'],
    [{ alt: 60, alp: 0 }, {}, 'not-computable'],
    [{ alt: 60, alp: 100 }, { age: 17 }, 'not-adult'],
  ] as const)('%j with %j is out of scope: %s', (values, around, because) => {
    expect(rFactor(values, around)).toEqual({ score: 'r-factor', status: 'out-of-scope', because })
  })

  test('31 is raised, 30 is not', () => {
    expect(rFactor({ alt: 31, alp: 100 })).toMatchObject({ status: 'computed' })
    expect(rFactor({ alt: 30, alp: 100 })).toMatchObject({ status: 'out-of-scope' })
  })

  test('what is missing comes first', () => {
    expect(rFactor({ alt: 60, alp: 100 }, { sex: null })).toEqual({ score: 'r-factor', status: 'missing', needs: ['sex'] })
    expect(rFactor({}, { sex: null })).toEqual({ score: 'r-factor', status: 'missing', needs: ['alt', 'alp', 'sex'] })
    expect(rFactor({ alp: 100 }, { alpMethod: null })).toEqual({ score: 'r-factor', status: 'missing', needs: ['alt'] })
  })
})
