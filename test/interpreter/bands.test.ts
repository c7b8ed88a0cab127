import { describe, expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { findingFor } from './panel-of.ts'

// Typed by hand from the band tables: at every edge the edge, a step below and a step above.
type Row = readonly [value: number, band: string, severity: number, below: number | null, above: number | null]

const transaminase: readonly Row[] = [
  [0, 'within', 0, null, 30],
  [29, 'within', 0, null, 30],
  [30, 'within', 0, null, 30],
  [31, 'slightly-high', 1, 30, 50],
  [49, 'slightly-high', 1, 30, 50],
  [50, 'slightly-high', 1, 30, 50],
  [51, 'high', 2, 50, 100],
  [99, 'high', 2, 50, 100],
  [100, 'high', 2, 50, 100],
  [101, 'very-high', 3, 100, 300],
  [299, 'very-high', 3, 100, 300],
  [300, 'severe', 4, 300, 500],
  [301, 'severe', 4, 300, 500],
  [499, 'severe', 4, 300, 500],
  [500, 'critical', 5, 500, null],
  [501, 'critical', 5, 500, null],
  [50_000, 'critical', 5, 500, null],
]

const tables: Record<AnalyteId, readonly Row[]> = {
  ast: transaminase,
  alt: transaminase,
  ggt: [
    [49, 'within', 0, null, 50],
    [50, 'within', 0, null, 50],
    [51, 'slightly-high', 1, 50, 100],
    [99, 'slightly-high', 1, 50, 100],
    [100, 'slightly-high', 1, 50, 100],
    [101, 'high', 2, 100, 1500],
    [1499, 'high', 2, 100, 1500],
    [1500, 'critical', 5, 1500, null],
    [1501, 'critical', 5, 1500, null],
  ],
  albumin: [
    [2.4, 'very-low', 4, null, 2.5],
    [2.5, 'very-low', 4, null, 2.5],
    [2.6, 'low', 2, 2.5, 3.7],
    [3.6, 'low', 2, 2.5, 3.7],
    [3.7, 'slightly-low', 1, 3.7, 3.9],
    [3.8, 'slightly-low', 1, 3.7, 3.9],
    [3.9, 'within', 0, 3.9, null],
    [4, 'within', 0, 3.9, null],
    [7, 'within', 0, 3.9, null],
  ],
  platelets: [
    [1, 'critical-low', 5, null, 30],
    [29, 'critical-low', 5, null, 30],
    [30, 'critical-low', 5, null, 30],
    [31, 'very-low', 4, 30, 50],
    [49, 'very-low', 4, 30, 50],
    [50, 'low', 2, 50, 100],
    [51, 'low', 2, 50, 100],
    [99, 'low', 2, 50, 100],
    [100, 'slightly-low', 1, 100, 145],
    [101, 'slightly-low', 1, 100, 145],
    [144, 'slightly-low', 1, 100, 145],
    [145, 'within', 0, 145, 329],
    [146, 'within', 0, 145, 329],
    [328, 'within', 0, 145, 329],
    [329, 'within', 0, 145, 329],
    [330, 'slightly-high', 1, 329, 399],
    [398, 'slightly-high', 1, 329, 399],
    [399, 'slightly-high', 1, 329, 399],
    [400, 'high', 2, 399, 1000],
    [999, 'high', 2, 399, 1000],
    [1000, 'critical-high', 5, 1000, null],
    [1001, 'critical-high', 5, 1000, null],
  ],
  alp: [
    [37, 'below', 0, null, 38],
    [38, 'within', 0, 38, 113],
    [39, 'within', 0, 38, 113],
    [112, 'within', 0, 38, 113],
    [113, 'within', 0, 38, 113],
    [114, 'above', 1, 113, null],
  ],
  bilirubin: [
    [0.3, 'below', 0, null, 0.4],
    [0.4, 'within', 0, 0.4, 1.5],
    [0.5, 'within', 0, 0.4, 1.5],
    [1.4, 'within', 0, 0.4, 1.5],
    [1.5, 'within', 0, 0.4, 1.5],
    [1.6, 'above', 1, 1.5, 2],
    [1.9, 'above', 1, 1.5, 2],
    [2, 'high', 2, 2, 3],
    [2.1, 'high', 2, 2, 3],
    [2.9, 'high', 2, 2, 3],
    [3, 'very-high', 4, 3, 5],
    [3.1, 'very-high', 4, 3, 5],
    [4.9, 'very-high', 4, 3, 5],
    [5, 'critical', 5, 5, null],
    [5.1, 'critical', 5, 5, null],
  ],
}

describe.each(Object.entries(tables) as [AnalyteId, readonly Row[]][])('%s', (analyte, rows) => {
  test.each(rows)('%d is %s, severity %d', (value, band, severity, below, above) => {
    expect(findingFor(analyte, value)).toMatchObject({
      status: 'banded',
      value,
      band,
      severity,
      betweenSteps: false,
      roundedBand: null,
      edges: { below, above },
    })
  })
})

test('a band names what it rests on', () => {
  expect(findingFor('alt', 62)).toMatchObject({ unit: 'U/L', sources: ['jsnd-2026', 'mhlw-2024', 'clinic-article'] })
  expect(findingFor('platelets', 30)).toMatchObject({ unit: '10*9/L', sources: ['critical-jp'] })
})
