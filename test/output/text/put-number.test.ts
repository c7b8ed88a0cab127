import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putNumber } from '../../../src/output/text/put-number.ts'

const into = new Uint8Array(64)

function written(value: number): string {
  into.fill(0x2a)
  const end = putNumber(value, into, 3)
  expect(into[2]).toBe(0x2a)
  return Buffer.from(into.subarray(3, end)).toString()
}

test('a number is written as String writes it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (value) => written(value) === String(value)),
    { numRuns: 20_000 },
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (a, b) => written(a / b) === String(a / b)),
    { numRuns: 20_000 },
  )
})

test('so are decimals, the doubles beside them, powers of two and the ends of what is worked out', () => {
  const step = (value: number, by: number) => {
    const bits = new BigInt64Array(Float64Array.of(value).buffer)
    bits[0] = (bits[0] as bigint) + BigInt(by)
    return new Float64Array(bits.buffer)[0] as number
  }
  const around = [0.001, 0.01, 0.1, 1, 1.3, 2, 2.67, 9.5, 10, 99.99, 100, 999.5, 1_000, 9_999, 10_000, 0.3, 0.30000000000000004]
  const powers = Array.from({ length: 30 }, (_, i) => 2 ** (i - 15))
  for (const value of [...around, ...powers, 0, 5, 4.5e-7, 123_456.75, Number.MAX_VALUE]) {
    for (let by = -40; by <= 40; by++) if (value > 0) expect(written(step(value, by))).toBe(String(step(value, by)))
  }
})
