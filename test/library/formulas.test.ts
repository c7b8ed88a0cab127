import { describe, expect, test } from 'vitest'
import { apri, astAltRatio, fib4, rFactor, UsageError } from '../../src/index.ts'

const errorOf = (run: () => unknown): UsageError => {
  try {
    run()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

// By hand: 60 × 60 / (150 × √36) = 4; (60 / 30) / 100 × 100 = 2; 90 / 45 = 2; (100 / 25) / (200 / 100) = 2.
test('numbers are computed', () => {
  expect(fib4(60, 60, 36, 150)).toBeCloseTo(4, 9)
  expect(apri(60, 30, 100)).toBeCloseTo(2, 9)
  expect(astAltRatio(90, 45)).toBeCloseTo(2, 9)
  expect(rFactor(100, 25, 200, 100)).toBeCloseTo(2, 9)
})

const formulas = { fib4: [fib4, 4], apri: [apri, 3], astAltRatio: [astAltRatio, 2], rFactor: [rFactor, 4] } as const
const noNumbers: unknown[] = ['62', '', null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, true, [62], {}]

describe.each(Object.entries(formulas))('%s', (formula, [compute, count]) => {
  test.each(noNumbers)('refuses %o in any place', (wrong) => {
    for (let at = 0; at < count; at += 1) {
      const inputs = Array.from({ length: count }, (_, i) => (i === at ? wrong : 50))
      const error = errorOf(() => (compute as (...all: unknown[]) => number)(...inputs))
      expect(error).toMatchObject({ code: 'formula-not-a-number', args: { formula } })
      expect(error.message).toMatch(new RegExp(`^${formula} needs \\w+ as a number`))
    }
  })
})

test('a division by zero is no number either', () => {
  for (const run of [() => fib4(50, 40, 0, 200), () => astAltRatio(40, 0), () => apri(40, 0, 200), () => rFactor(40, 30, 0, 100)]) {
    expect(errorOf(run).code).toBe('formula-not-computable')
  }
})
