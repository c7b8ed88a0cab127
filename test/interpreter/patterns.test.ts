import { describe, expect, test } from 'vitest'
import { type Around, assess, patternsIn, type Values } from './panel-of.ts'

/** What applies, beside a case just on the other side of each clause. */
interface Case {
  yes: readonly (readonly [Values, Around?])[]
  no: readonly (readonly [Values, Around?])[]
}

const cases: Record<string, Case> = {
  'alt-dominant': {
    yes: [[{ alt: 31, ast: 31 }], [{ alt: 31, ast: 30 }], [{ alt: 30.1, ast: 20 }]],
    no: [[{ alt: 30, ast: 20 }], [{ alt: 31, ast: 31.5 }], [{ alt: 31, ast: 32 }], [{ alt: 60 }]],
  },
  'ast-dominant': {
    yes: [[{ ast: 31, alt: 30 }], [{ ast: 120, alt: 119 }]],
    no: [[{ ast: 30, alt: 20 }], [{ ast: 31, alt: 31 }], [{ ast: 31, alt: 32 }], [{ ast: 60 }]],
  },
  'ast-alone': {
    yes: [[{ ast: 31, alt: 30 }], [{ ast: 31, alt: 30, ggt: 50 }], [{ ast: 200, alt: 5 }]],
    no: [
      [{ ast: 30, alt: 30 }],
      [{ ast: 31, alt: 31 }],
      [{ ast: 31, alt: 30, ggt: 51 }],
      [{ ast: 31 }],
      [{ ast: 31, alt: 30, ggt: '<100' }],
    ],
  },
  'ggt-alone': {
    yes: [[{ ggt: 51, ast: 30, alt: 30 }]],
    no: [
      [{ ggt: 50, ast: 30, alt: 30 }],
      [{ ggt: 51, ast: 31, alt: 30 }],
      [{ ggt: 51, ast: 30, alt: 31 }],
      [{ ggt: 51, ast: 30 }],
      [{ ggt: 51, alt: 30 }],
    ],
  },
  'enzymes-together': {
    yes: [[{ ast: 31, alt: 31 }], [{ ast: 31, ggt: 51 }], [{ alt: 31, ggt: 51, ast: 30 }], [{ ast: 31, alt: 31, ggt: 51 }]],
    no: [[{ ast: 31, alt: 30, ggt: 50 }], [{ ast: 30, alt: 31, ggt: 50 }], [{ ast: 30, alt: 30, ggt: 51 }], [{ ggt: 900 }]],
  },
  'function-low': {
    yes: [[{ albumin: 3.8 }], [{ albumin: 3.85 }], [{ albumin: 2 }]],
    no: [[{ albumin: 3.9 }], [{ albumin: 6 }], [{ alt: 20 }]],
  },
  'platelets-low': {
    yes: [[{ platelets: 144 }], [{ platelets: 144.9 }], [{ platelets: 20 }]],
    no: [[{ platelets: 145 }], [{ platelets: 400 }], [{ alt: 20 }]],
  },
  'function-and-platelets-low': {
    yes: [[{ albumin: 3.8, platelets: 144 }]],
    no: [[{ albumin: 3.9, platelets: 144 }], [{ albumin: 3.8, platelets: 145 }], [{ albumin: 3 }], [{ platelets: 50 }]],
  },
  'quiet-enzymes': {
    yes: [
      [{ ast: 30, alt: 30, platelets: 144 }],
      [{ ast: 30, alt: 30, albumin: 3.6 }],
      // 40 × 26 / (200 × √16) = 1.3
      [{ ast: 26, alt: 16, platelets: 200 }, { age: 40 }],
      // 65 × 30 / (195 × √25) = 2.0
      [{ ast: 30, alt: 25, platelets: 195 }, { age: 65 }],
    ],
    no: [
      [{ ast: 30, alt: 30, albumin: 3.7 }],
      [{ ast: 31, alt: 30, platelets: 144 }],
      [{ ast: 30, alt: 31, platelets: 144 }],
      [{ ast: 30, alt: 30, platelets: 145, albumin: 3.9 }, { age: null }],
      [{ ast: 30, platelets: 100 }],
      [{ ast: 26, alt: 16, platelets: 201 }, { age: 40 }],
      [{ ast: 30, alt: 25, platelets: 196 }, { age: 65 }],
      // 34 × 30 / (150 × √16) = 1.7, but under 35 the index is `limited`
      [{ ast: 30, alt: 16, platelets: 150 }, { age: 34 }],
    ],
  },
  'nara-referral': {
    yes: [
      [{ alt: 31, platelets: 199 }, { age: null }],
      [{ alt: 31, platelets: 199.9 }],
      // 60 × 60 / (400 × √36) = 1.5
      [{ alt: 36, ast: 60, platelets: 400 }, { age: 60 }],
      // 65 × 48 / (400 × √36) = 1.3: the flow's own 1.3, although at 65 the index itself is low under 2.0
      [{ alt: 36, ast: 48, platelets: 400 }, { age: 65 }],
    ],
    no: [
      [{ alt: 30, platelets: 199 }],
      [{ alt: 31, platelets: 200 }],
      [{ alt: 31 }],
      [{ alt: 36, ast: 47, platelets: 400 }, { age: 65 }],
      // 34 × 60 / (220 × √36) = 1.55, but `limited`
      [{ alt: 36, ast: 60, platelets: 220 }, { age: 34 }],
    ],
  },
  'platelets-high': {
    yes: [[{ platelets: 330 }], [{ platelets: 329.5 }], [{ platelets: 1500 }]],
    no: [[{ platelets: 329 }], [{ platelets: 100 }]],
  },
  'all-within': {
    yes: [
      [{ ast: 30 }],
      [{ albumin: 3.9 }],
      [{ ast: 30, alt: 30, ggt: 50, albumin: 3.9, platelets: 145, alp: 113, bilirubin: 1.5 }],
      [{ ast: 30, alt: 30, ggt: 50, albumin: 3.9, platelets: 329, alp: 20, bilirubin: 0.2 }],
      [{ alt: 20, alp: 300 }, { alpMethod: null }],
    ],
    no: [
      [{}],
      [{ alp: 60 }, { alpMethod: null }],
      [{ alt: 20 }, { age: 17 }],
      [{ ast: 31, alt: 30 }],
      [{ alt: 20, ggt: 51 }],
      [{ alt: 20, albumin: 3.8 }],
      [{ alt: 20, platelets: 144 }],
      [{ alt: 20, platelets: 330 }],
      [{ alt: 20, alp: 114 }],
      [{ alt: 20, bilirubin: 1.6 }],
      [{ alt: 20, ast: '>60' }],
    ],
  },
}

describe.each(Object.entries(cases))('%s', (pattern, { yes, no }) => {
  test.each(filled(yes))('applies to %j %j', (values, around) => {
    expect(patternsIn(assess(values, around))).toContain(pattern)
  })
  test.each(filled(no))('does not apply to %j %j', (values, around) => {
    expect(patternsIn(assess(values, around))).not.toContain(pattern)
  })
})

test('every pattern of the closed list is exercised here', () => {
  expect(Object.keys(cases)).toHaveLength(12)
})

test.each(['function-and-platelets-low', 'platelets-low', 'function-low', 'enzymes-together', 'nara-referral'])(
  'no %s for a child, and no pattern at all',
  () => {
    expect(assess({ ast: 60, alt: 60, albumin: 3, platelets: 100 }, { age: 17 }).patterns).toEqual([])
  },
)

describe('because', () => {
  const becauseOf = (pattern: string, values: Values, around: Around = {}) =>
    assess(values, around).patterns.find((p) => p.pattern === pattern)?.because

  test('carries the value and the edge', () => {
    expect(becauseOf('function-low', { albumin: 3.5 })).toEqual([{ analyte: 'albumin', value: 3.5, edge: 3.9 }])
    expect(becauseOf('platelets-high', { platelets: 350 })).toEqual([{ analyte: 'platelets', value: 350, edge: 329 }])
    expect(becauseOf('alt-dominant', { alt: 62, ast: 40 })).toEqual([
      { analyte: 'alt', value: 62, edge: 30 },
      { analyte: 'alt', value: 62, than: 'ast', thanValue: 40 },
    ])
  })

  test('names only the clauses that hold', () => {
    expect(becauseOf('nara-referral', { alt: 40, platelets: 250 }, { age: null })).toBeUndefined()
    expect(becauseOf('nara-referral', { alt: 40, platelets: 150 }, { age: null })).toEqual([
      { analyte: 'alt', value: 40, edge: 30 },
      { analyte: 'platelets', value: 150, edge: 200 },
    ])
    expect(becauseOf('enzymes-together', { ast: 40, alt: 20, ggt: 90 })).toEqual([
      { analyte: 'ast', value: 40, edge: 30 },
      { analyte: 'ggt', value: 90, edge: 50 },
    ])
  })

  test('tells a censored value as such, an absent one and a score', () => {
    expect(becauseOf('platelets-low', { platelets: '<50' })).toEqual([{ analyte: 'platelets', value: 50, comparator: '<', edge: 145 }])
    expect(becauseOf('ast-alone', { ast: 40, alt: 20 })).toContainEqual({ analyte: 'ggt', absent: true })
    expect(becauseOf('quiet-enzymes', { ast: 26, alt: 16, platelets: 200 }, { age: 40 })).toContainEqual({
      score: 'fib4',
      value: 1.3,
      band: 'intermediate',
    })
  })
})

function filled(rows: Case['yes']) {
  return rows.map(([values, around = {}]) => [values, around] as const)
}
