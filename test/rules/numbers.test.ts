import { describe, expect, test } from 'vitest'
import { axisOf, positionAt } from '../../src/decision/axis.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { Class } from '../../src/rules/rule-set.ts'
import { sure } from './damaged.ts'

// Copied by hand from the published tables, both sides of every edge; nothing here comes from the program.

const transaminase: [number, string, number][] = [
  [0, 'within', 0],
  [30, 'within', 0],
  [30.4, 'slightly-high', 1],
  [31, 'slightly-high', 1],
  [50, 'slightly-high', 1],
  [50.5, 'high', 2],
  [51, 'high', 2],
  [100, 'high', 2],
  [101, 'very-high', 3],
  [299, 'very-high', 3],
  [300, 'severe', 4],
  [499, 'severe', 4],
  [500, 'critical', 5],
  [50_000, 'critical', 5],
]

const bands: Record<AnalyteId, [number, string, number][]> = {
  ast: transaminase,
  alt: transaminase,
  ggt: [
    [50, 'within', 0],
    [51, 'slightly-high', 1],
    [100, 'slightly-high', 1],
    [101, 'high', 2],
    [1499, 'high', 2],
    [1500, 'critical', 5],
  ],
  albumin: [
    [2.5, 'very-low', 4],
    [2.6, 'low', 2],
    [3.6, 'low', 2],
    [3.69, 'low', 2],
    [3.7, 'slightly-low', 1],
    [3.8, 'slightly-low', 1],
    [3.85, 'slightly-low', 1],
    [3.9, 'within', 0],
    [7, 'within', 0],
  ],
  platelets: [
    [30, 'critical-low', 5],
    [31, 'very-low', 4],
    [49, 'very-low', 4],
    [49.9, 'very-low', 4],
    [50, 'low', 2],
    [99, 'low', 2],
    [100, 'slightly-low', 1],
    [144, 'slightly-low', 1],
    [144.9, 'slightly-low', 1],
    [145, 'within', 0],
    [329, 'within', 0],
    [330, 'slightly-high', 1],
    [399, 'slightly-high', 1],
    [400, 'high', 2],
    [999, 'high', 2],
    [1000, 'critical-high', 5],
  ],
  alp: [
    [37, 'below', 0],
    [38, 'within', 0],
    [113, 'within', 0],
    [114, 'above', 1],
  ],
  bilirubin: [
    [0.3, 'below', 0],
    [0.4, 'within', 0],
    [1.5, 'within', 0],
    [1.6, 'above', 1],
    [1.9, 'above', 1],
    [2, 'high', 2],
    [2.9, 'high', 2],
    [3, 'very-high', 4],
    [4.9, 'very-high', 4],
    [5, 'critical', 5],
  ],
}

describe.each(Object.entries(bands))('%s', (id, rows) => {
  test.each(rows)('%d is %s, severity %d', (value, band, severity) => {
    const axis = liverRules.analytes[id as AnalyteId].bands
    expect(axis[positionAt(axisOf(axis), value)]).toMatchObject({ id: band, severity })
  })
})

const answers: [standard: string, analyte: AnalyteId, sex: 'everyone' | 'male' | 'female', [number, string | null][]][] = [
  [
    'jsnd-2026',
    'ast',
    'everyone',
    [
      [30, 'A'],
      [31, 'B'],
      [35, 'B'],
      [36, 'C'],
      [50, 'C'],
      [51, 'D'],
    ],
  ],
  [
    'jsnd-2026',
    'alt',
    'everyone',
    [
      [30, 'A'],
      [31, 'B'],
      [40, 'B'],
      [41, 'C'],
      [50, 'C'],
      [51, 'D'],
    ],
  ],
  [
    'jsnd-2026',
    'ggt',
    'everyone',
    [
      [50, 'A'],
      [51, 'B'],
      [80, 'B'],
      [81, 'C'],
      [100, 'C'],
      [101, 'D'],
    ],
  ],
  [
    'jsnd-2026',
    'albumin',
    'everyone',
    [
      [3.6, 'D'],
      [3.7, 'C'],
      [3.8, 'C'],
      [3.9, 'A'],
    ],
  ],
  [
    'jsnd-2026',
    'platelets',
    'everyone',
    [
      [99, 'D'],
      [100, 'C'],
      [122, 'C'],
      [123, 'B'],
      [144, 'B'],
      [145, 'A'],
      [329, 'A'],
      [330, 'B'],
      [399, 'B'],
      [400, 'D'],
    ],
  ],
  [
    'mhlw-2024',
    'ast',
    'everyone',
    [
      [30, 'within'],
      [31, 'guidance'],
      [50, 'guidance'],
      [51, 'referral'],
    ],
  ],
  [
    'mhlw-2024',
    'alt',
    'everyone',
    [
      [30, 'within'],
      [31, 'guidance'],
      [50, 'guidance'],
      [51, 'referral'],
    ],
  ],
  [
    'mhlw-2024',
    'ggt',
    'everyone',
    [
      [50, 'within'],
      [51, 'guidance'],
      [100, 'guidance'],
      [101, 'referral'],
    ],
  ],
  [
    'jsh-nara-2023',
    'alt',
    'everyone',
    [
      [30, null],
      [31, 'over-30'],
    ],
  ],
  [
    'jccls-2022',
    'ast',
    'everyone',
    [
      [12, 'below'],
      [13, 'within'],
      [30, 'within'],
      [31, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'alt',
    'male',
    [
      [9, 'below'],
      [10, 'within'],
      [42, 'within'],
      [43, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'alt',
    'female',
    [
      [6, 'below'],
      [7, 'within'],
      [23, 'within'],
      [24, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'ggt',
    'male',
    [
      [12, 'below'],
      [13, 'within'],
      [64, 'within'],
      [65, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'ggt',
    'female',
    [
      [8, 'below'],
      [9, 'within'],
      [32, 'within'],
      [33, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'albumin',
    'everyone',
    [
      [4, 'below'],
      [4.1, 'within'],
      [5.1, 'within'],
      [5.2, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'platelets',
    'everyone',
    [
      [157, 'below'],
      [158, 'within'],
      [348, 'within'],
      [349, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'alp',
    'everyone',
    [
      [37, 'below'],
      [38, 'within'],
      [113, 'within'],
      [114, 'above'],
    ],
  ],
  [
    'jccls-2022',
    'bilirubin',
    'everyone',
    [
      [0.3, 'below'],
      [0.4, 'within'],
      [1.5, 'within'],
      [1.6, 'above'],
    ],
  ],
]

test.each(answers)('%s says of %s (%s) what its table says', (standard, analyte, sex, rows) => {
  const bySex: Partial<Record<string, readonly Class[]>> = sure(liverRules.standards[standard]?.analytes[analyte])
  const axis = sure(bySex[sex])
  expect(rows.map(([value]) => [value, axis[positionAt(axisOf(axis), value)]?.answer])).toEqual(rows)
})

test('no standard speaks of an analyte that its table leaves out', () => {
  const spoken = Object.values(liverRules.standards).map(({ id, analytes }) => [id, Object.keys(analytes)])
  expect(Object.fromEntries(spoken)).toEqual({
    'jsnd-2026': ['ast', 'alt', 'ggt', 'albumin', 'platelets'],
    'mhlw-2024': ['ast', 'alt', 'ggt'],
    'jsh-nara-2023': ['alt'],
    'jccls-2022': ['ast', 'alt', 'ggt', 'albumin', 'platelets', 'alp', 'bilirubin'],
  })
})

const scoreBands: [score: 'fib4' | 'ast-alt-ratio' | 'apri' | 'r-factor', scale: number, [number, string][]][] = [
  [
    'fib4',
    0,
    [
      [1.29, 'low'],
      [1.3, 'intermediate'],
      [2.66, 'intermediate'],
      [2.67, 'high'],
    ],
  ],
  [
    'fib4',
    1,
    [
      [1.99, 'low'],
      [2, 'intermediate'],
      [2.66, 'intermediate'],
      [2.67, 'high'],
    ],
  ],
  [
    'ast-alt-ratio',
    0,
    [
      [0.99, 'below-1'],
      [1, 'equal'],
      [1.01, 'above-1'],
      [1.99, 'above-1'],
      [2, 'at-least-2'],
    ],
  ],
  [
    'apri',
    0,
    [
      [0.5, 'at-most-0.5'],
      [0.51, 'between'],
      [1.5, 'between'],
      [1.51, 'above-1.5'],
      [2, 'above-1.5'],
      [2.01, 'above-2'],
    ],
  ],
  [
    'r-factor',
    0,
    [
      [2, 'at-most-2'],
      [2.01, 'between'],
      [4.99, 'between'],
      [5, 'at-least-5'],
    ],
  ],
]

test.each(scoreBands)('%s, scale %d, is cut where the paper cuts it', (score, scale, rows) => {
  const axis = sure(liverRules.scores[score].scales[scale]).bands
  expect(rows.map(([value]) => [value, axis[positionAt(axisOf(axis), value)]?.answer])).toEqual(rows)
})

test('scopes of the scores are those of the papers and of the reference intervals', () => {
  const numbers = Object.values(liverRules.scores).flatMap(({ id, parameters }) =>
    Object.entries(parameters).map(([name, { value }]) => [`${id}.${name}`, value]),
  )
  expect(Object.fromEntries(numbers)).toEqual({
    'fib4.limitedThroughAge': 35,
    'fib4.noteOverAge': 65,
    'fib4.acuteFrom': 500,
    'ast-alt-ratio.shownAbove': 30,
    'apri.astUpperLimit': 30,
    'r-factor.altUpperLimitMale': 42,
    'r-factor.altUpperLimitFemale': 23,
    'r-factor.alpUpperLimit': 113,
    'r-factor.altAbove': 30,
  })
  expect(liverRules.scores.fib4.scales.map(({ fromAge }) => fromAge)).toEqual([null, 65])
  expect(liverRules.adultFrom.value).toBe(18)
})

test('variation between visits is that of the studies', () => {
  const figures = Object.entries(liverRules.variation.analytes).map(([id, { narrow, wide }]) => [id, narrow?.cv ?? null, wide?.cv ?? null])
  expect(Object.fromEntries(figures.map(([id, ...cvs]) => [id, cvs]))).toEqual({
    alt: [0.093, 0.18],
    ast: [0.095, 0.119],
    ggt: [0.089, 0.138],
    alp: [0.053, null],
    platelets: [{ male: 0.067, female: 0.086 }, null],
    albumin: [null, null],
    bilirubin: [null, null],
  })
  expect([liverRules.variation.analyticalShare.value, liverRules.variation.z.value, liverRules.variation.season.value]).toEqual([
    0.5, 1.96, 0.06,
  ])
})

const limits: [AnalyteId, number, number, number | null, number | null][] = [
  ['ast', 0, 50_000, 3, 3_000],
  ['alt', 0, 50_000, 3, 3_000],
  ['ggt', 0, 20_000, 3, 3_000],
  ['alp', 0, 50_000, 3, 3_000],
  ['albumin', 0.5, 7, 2, 6],
  ['platelets', 1, 3_000, 30, 1_000],
  ['bilirubin', 0, 60, null, 5],
]

test.each(limits)(
  '%s is refused and double-checked where it was agreed',
  (id, refuseBelow, refuseAbove, doubleCheckBelow, doubleCheckAbove) => {
    expect(liverRules.analytes[id].limits).toMatchObject({ refuseBelow, refuseAbove, doubleCheckBelow, doubleCheckAbove })
  },
)

const conversions: [AnalyteId, string, number][] = [
  ['ast', 'ukat/L', 60],
  ['albumin', 'g/L', 0.1],
  ['platelets', '10*4/uL', 10],
  ['platelets', '10*3/uL', 1],
  ['platelets', '/uL', 0.001],
  ['bilirubin', 'umol/L', 1 / 17.1],
]

test.each(conversions)('%s in %s times %d is the canonical value', (id, unit, factor) => {
  const found = sure(liverRules.units.conversions[id].find((conversion) => conversion.unit === unit))
  expect(found.times / found.per).toBeCloseTo(factor, 12)
})

test('the ladder has the seven levels with their ranks', () => {
  expect(liverRules.triage.map(({ id, rank }) => [id, rank])).toEqual([
    ['today', 5],
    ['soon', 4],
    ['consult', 3],
    ['family-doctor', 2],
    ['recheck', 1],
    ['routine', 0],
    ['undetermined', null],
  ])
})
