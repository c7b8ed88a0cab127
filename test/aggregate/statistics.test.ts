import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToTally, createTally, mergeTally, quartilesOf, statisticsOf, type Tally } from '../../src/aggregate/statistics.ts'

const results = fc.array(fc.oneof(fc.integer({ min: 0, max: 600 }), fc.double({ min: 0, max: 600, noNaN: true })), { maxLength: 200 })

describe('quartiles', () => {
  test('are the values that a quarter and three quarters of the results do not exceed', () => {
    expect(quartilesOf(createTally())).toBeNull()
    expect(quartilesOf(tallyOf([4, 1, 3, 2]))).toEqual({ lower: 1, upper: 3 })
    expect(quartilesOf(tallyOf([10, 20, 30, 40, 50]))).toEqual({ lower: 20, upper: 40 })
    expect(quartilesOf(tallyOf([7]))).toEqual({ lower: 7, upper: 7 })
  })
})

describe('statistics', () => {
  test('nothing counted gives no number, not zero', () => {
    expect(statisticsOf(createTally())).toEqual({ n: 0, median: null, min: null, max: null, approximate: false })
  })

  test('the median of 3 values is the middle one, of 4 the mean of the two in the middle', () => {
    expect(statisticsOf(tallyOf([90, 20, 31])).median).toBe(31)
    expect(statisticsOf(tallyOf([90, 20, 31, 40])).median).toBe(35.5)
  })

  test('the median equals the sorted definition', () => {
    fc.assert(
      fc.property(results, (values) => {
        const sorted = [...values].sort((a, b) => a - b)
        const { n, median, min, max, approximate } = statisticsOf(tallyOf(values))
        expect(n).toBe(values.length)
        expect(approximate).toBe(false)
        expect(median).toBe(sortedMedian(sorted))
        expect(min).toBe(sorted[0] ?? null)
        expect(max).toBe(sorted.at(-1) ?? null)
      }),
    )
  })

  test('merging two counts equals counting everything', () => {
    fc.assert(
      fc.property(results, results, (a, b) => {
        const merged = tallyOf(a)
        mergeTally(merged, tallyOf(b))
        expect(statisticsOf(merged)).toEqual(statisticsOf(tallyOf([...a, ...b])))
      }),
    )
  })

  test('past 20,000 different values the median is right to a thousandth and says so', () => {
    const values = Array.from({ length: 20_001 }, (_, i) => 10 + i / 7)
    const { median, approximate, min, max } = statisticsOf(tallyOf(values))
    const exact = 10 + 10_000 / 7
    expect(approximate).toBe(true)
    expect(Math.abs((median as number) / exact - 1)).toBeLessThan(0.001)
    expect(min).toBe(10)
    expect(max).toBe(10 + 20_000 / 7)
  })

  test('merging counts of which one, none or only their union is too fine equals counting everything', () => {
    const fine = Array.from({ length: 20_001 }, (_, i) => 10 + i / 7)
    const cases: [number[], number[]][] = [
      [fine, [0, 31, 31]],
      [[0, 31, 31], fine],
      [fine, fine],
      [fine.slice(0, 11_000), fine.slice(9_000)],
    ]
    for (const [a, b] of cases) {
      const merged = tallyOf(a)
      mergeTally(merged, tallyOf(b))
      expect(merged).toEqual(tallyOf([...a, ...b]))
    }
  })
})

function tallyOf(values: readonly number[]): Tally {
  const tally = createTally()
  for (const value of values) addToTally(tally, value)
  return tally
}

function sortedMedian(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] as number
  const upper = sorted[Math.floor(sorted.length / 2)] as number
  return (lower + upper) / 2
}
