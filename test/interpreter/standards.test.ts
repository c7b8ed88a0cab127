import { describe, expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { findingFor } from './panel-of.ts'

type Row = readonly [value: number, answer: string | null]
type Table = Partial<Record<AnalyteId, readonly Row[]>>

const jsnd: Table = {
  ast: [
    [29, 'A'],
    [30, 'A'],
    [30.5, 'B'],
    [31, 'B'],
    [34, 'B'],
    [35, 'B'],
    [35.5, 'C'],
    [36, 'C'],
    [49, 'C'],
    [50, 'C'],
    [50.5, 'D'],
    [51, 'D'],
    [600, 'D'],
  ],
  alt: [
    [29, 'A'],
    [30, 'A'],
    [30.5, 'B'],
    [31, 'B'],
    [39, 'B'],
    [40, 'B'],
    [40.5, 'C'],
    [41, 'C'],
    [49, 'C'],
    [50, 'C'],
    [50.5, 'D'],
    [51, 'D'],
    [600, 'D'],
  ],
  ggt: [
    [49, 'A'],
    [50, 'A'],
    [50.5, 'B'],
    [51, 'B'],
    [79, 'B'],
    [80, 'B'],
    [80.5, 'C'],
    [81, 'C'],
    [99, 'C'],
    [100, 'C'],
    [100.5, 'D'],
    [101, 'D'],
    [1600, 'D'],
  ],
  albumin: [
    [3.5, 'D'],
    [3.6, 'D'],
    [3.65, 'D'],
    [3.7, 'C'],
    [3.8, 'C'],
    [3.85, 'C'],
    [3.9, 'A'],
    [4, 'A'],
    [6.5, 'A'],
  ],
  platelets: [
    [20, 'D'],
    [98, 'D'],
    [99, 'D'],
    [99.5, 'D'],
    [100, 'C'],
    [101, 'C'],
    [121, 'C'],
    [122, 'C'],
    [122.5, 'C'],
    [123, 'B'],
    [124, 'B'],
    [143, 'B'],
    [144, 'B'],
    [144.5, 'B'],
    [145, 'A'],
    [146, 'A'],
    [328, 'A'],
    [329, 'A'],
    [329.5, 'B'],
    [330, 'B'],
    [398, 'B'],
    [399, 'B'],
    [399.5, 'D'],
    [400, 'D'],
  ],
  alp: [
    [60, null],
    [500, null],
  ],
  bilirubin: [
    [1, null],
    [6, null],
  ],
}

const enzymeMhlw: readonly Row[] = [
  [29, 'within'],
  [30, 'within'],
  [30.5, 'guidance'],
  [31, 'guidance'],
  [49, 'guidance'],
  [50, 'guidance'],
  [50.5, 'referral'],
  [51, 'referral'],
]

const mhlw: Table = {
  ast: enzymeMhlw,
  alt: enzymeMhlw,
  ggt: [
    [49, 'within'],
    [50, 'within'],
    [50.5, 'guidance'],
    [51, 'guidance'],
    [99, 'guidance'],
    [100, 'guidance'],
    [100.5, 'referral'],
    [101, 'referral'],
  ],
  albumin: [
    [3, null],
    [4.5, null],
  ],
  platelets: [
    [50, null],
    [250, null],
    [500, null],
  ],
  alp: [
    [60, null],
    [200, null],
  ],
  bilirubin: [
    [1, null],
    [6, null],
  ],
}

const nara: Table = {
  alt: [
    [29, null],
    [30, null],
    [30.5, 'over-30'],
    [31, 'over-30'],
    [600, 'over-30'],
  ],
  ast: [
    [29, null],
    [600, null],
  ],
  ggt: [[600, null]],
  albumin: [[3, null]],
  platelets: [[50, null]],
  alp: [[200, null]],
  bilirubin: [[3, null]],
}

describe.each([
  ['jsnd-2026', jsnd],
  ['mhlw-2024', mhlw],
  ['jsh-nara-2023', nara],
])('%s', (standard, table) => {
  const rows = Object.entries(table).flatMap(([analyte, list]) =>
    list.map(([value, answer]) => [analyte as AnalyteId, value, answer] as const),
  )
  test.each(rows)('%s %d: %s', (analyte, value, answer) => {
    expect(findingFor(analyte, value).standards[standard]).toBe(answer)
  })
})

test('every standard has its own place beside the band, and none is blended with another', () => {
  expect(findingFor('alt', 35, { sex: 'male' }).standards).toEqual({
    'jsnd-2026': 'B',
    'mhlw-2024': 'guidance',
    'jsh-nara-2023': 'over-30',
    'jccls-2022': 'within',
    laboratory: null,
  })
})
