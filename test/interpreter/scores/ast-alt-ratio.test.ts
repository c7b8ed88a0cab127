import { expect, test } from 'vitest'
import { assess, codesIn, scoreIn, type Values } from '../panel-of.ts'

const ratio = (values: Values) => scoreIn(assess(values), 'ast-alt-ratio')

test.each([
  [45, 60, 0.75, 'below-1'],
  [59, 60, 59 / 60, 'below-1'],
  [60, 60, 1, 'equal'],
  [61, 60, 61 / 60, 'above-1'],
  [79, 40, 1.975, 'above-1'],
  [80, 40, 2, 'at-least-2'],
  [81, 40, 2.025, 'at-least-2'],
])('AST %d over ALT %d', (ast, alt, value, band) => {
  expect(ratio({ ast, alt })).toMatchObject({ status: 'computed', value, band })
})

test.each([
  [30, 30, false],
  [31, 30, true],
  [30, 31, true],
  [5, 30.1, true],
])('AST %d, ALT %d: shown is %s', (ast, alt, shown) => {
  expect(ratio({ ast, alt })).toMatchObject({ status: 'computed', shown })
})

test('ALT 0 gives no ratio, and never Infinity or NaN', () => {
  expect(ratio({ ast: 20, alt: 0 })).toEqual({ score: 'ast-alt-ratio', status: 'out-of-scope', because: 'not-computable' })
  expect(ratio({ ast: 0, alt: 0 })).toEqual({ score: 'ast-alt-ratio', status: 'out-of-scope', because: 'not-computable' })
  expect(ratio({ ast: 0, alt: 20 })).toMatchObject({ value: 0, band: 'below-1' })
})

test('missing and censored inputs', () => {
  expect(ratio({ ast: 20 })).toEqual({ score: 'ast-alt-ratio', status: 'missing', needs: ['alt'] })
  expect(ratio({ ast: 20, alt: '<5' })).toMatchObject({ status: 'out-of-scope', because: 'censored-input' })
})

test.each([
  [100, 20, false],
  [101, 20, true],
  [99, 20, false],
])('AST %d over ALT %d: look again is %s', (ast, alt, warned) => {
  expect(codesIn(assess({ ast, alt })).includes('double-check-ratio')).toBe(warned)
})
