import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChangeAnswer, changeLimits, judgeChange } from '../../src/aggregate/change.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { canonicalUnit } from '../../src/panel/analyte.ts'
import type { AlpMethod, Comparator, Measurement } from '../../src/panel/measurement.ts'
import type { Sex } from '../../src/panel/subject.ts'
import { liverRules } from '../../src/rules/index.ts'

// Worked apart from the program: σ = √(ln(1 + 1.25·CV²)), limits exp(±1.96·√2·σ) − 1.
// ALT 9.3 %: 1.25 × 0.008649 = 0.01081125; ln 1.01081125 = 0.0107532; σ = 0.1036976;
// 1.96 × 1.4142136 × 0.1036976 = 0.287435; exp(0.287435) − 1 = 0.33300; exp(−0.287435) − 1 = −0.24982.
const worked: [what: string, cv: number, down: number, up: number][] = [
  ['ALT, week to week', 0.093, -24.98, 33.3],
  ['ALT, median of the review', 0.18, -42.44, 73.72],
  ['AST, week to week', 0.095, -25.44, 34.12],
  ['AST, median of the review', 0.119, -30.73, 44.36],
  ['γ-GTP, week to week', 0.089, -24.05, 31.67],
  ['γ-GTP, median of the review', 0.138, -34.63, 52.98],
  ['ALP, week to week', 0.053, -15.13, 17.83],
  ['platelets of men, one year', 0.067, -18.73, 23.04],
  ['platelets of women, one year', 0.086, -23.35, 30.46],
]

describe('reference change value', () => {
  test.each(worked)('%s (CV %d): %d %% down, %d %% up', (_, cv, down, up) => {
    const limits = changeLimits(cv, liverRules.variation)
    expect(limits.down).toBeCloseTo(down, 2)
    expect(limits.up).toBeCloseTo(up, 2)
  })

  test('a fall to the lower limit and a rise back to where it was are the same step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.5, noNaN: true }), (cv) => {
        const { down, up } = changeLimits(cv, liverRules.variation)
        expect((1 + down / 100) * (1 + up / 100)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('three answers where two figures are published', () => {
  const cases: [AnalyteId, number, number, ChangeAnswer][] = [
    // ALT −24.98 … +33.30 %, −42.44 … +73.72 %
    ['alt', 1000, 1333, 'within-variation'],
    ['alt', 1000, 1334, 'possible-change'],
    ['alt', 1000, 1737, 'possible-change'],
    ['alt', 1000, 1738, 'change'],
    ['alt', 1000, 751, 'within-variation'],
    ['alt', 1000, 750, 'possible-change'],
    ['alt', 1000, 576, 'possible-change'],
    ['alt', 1000, 575, 'change'],
    // AST −25.44 … +34.12 %, −30.73 … +44.36 %
    ['ast', 1000, 1341, 'within-variation'],
    ['ast', 1000, 1342, 'possible-change'],
    ['ast', 1000, 1444, 'change'],
    ['ast', 1000, 692, 'change'],
    // γ-GTP −24.05 … +31.67 %, −34.63 … +52.98 %
    ['ggt', 1000, 1316, 'within-variation'],
    ['ggt', 1000, 1317, 'possible-change'],
    ['ggt', 1000, 1530, 'change'],
    ['ggt', 1000, 653, 'change'],
    ['alt', 60, 60, 'within-variation'],
  ]
  test.each(cases)('%s from %d to %d: %s', (analyte, before, after, answer) => {
    expect(judge(analyte, before, after).answer).toBe(answer)
  })

  test('each answer carries the limits and whose they are', () => {
    const { narrow, wide } = judge('alt', 78, 62)
    expect([narrow?.source, wide?.source]).toEqual(['eubivas-2017', 'carobene-2013'])
  })

  test('ALT from 78 to 62 is 16 units or 20.5 per cent down', () => {
    const { difference, percent } = judge('alt', 78, 62)
    expect(difference).toBe(-16)
    expect(percent).toBeCloseTo(-20.513, 3)
  })
})

test('a difference carries no noise of binary arithmetic', () => {
  expect(judge('albumin', 2.6, 2.94).difference).toBe(0.34)
})

describe('two answers where one figure is published', () => {
  test('ALP: within through +17.83 %, a change from there', () => {
    expect(judge('alp', 1000, 1178).answer).toBe('within-variation')
    expect(judge('alp', 1000, 1179).answer).toBe('change')
    expect(judge('alp', 1000, 1179).wide).toBeNull()
  })

  test('platelets: +25 per cent is a change in a man and within variation in a woman', () => {
    expect(judge('platelets', 200, 250, 'male').answer).toBe('change')
    expect(judge('platelets', 200, 250, 'female').answer).toBe('within-variation')
  })

  test('platelets of unknown sex: what depends on the sex is only a possible change, and marked', () => {
    expect(judge('platelets', 200, 250, null)).toMatchObject({ answer: 'possible-change', sexUnknown: true })
    expect(judge('platelets', 200, 240, null)).toMatchObject({ answer: 'within-variation', sexUnknown: false })
    expect(judge('platelets', 200, 262, null)).toMatchObject({ answer: 'change', sexUnknown: false })
    expect(judge('platelets', 200, 250, 'male').sexUnknown).toBe(false)
  })
})

describe('not judged', () => {
  test.each(['albumin', 'bilirubin'] as const)('%s has no verified figure: the difference is told, no limit', (analyte) => {
    expect(judge(analyte, 4, 2)).toMatchObject({ answer: null, because: 'no-figure', difference: -2, percent: -50, narrow: null })
  })

  test.each(['<', '<=', '>', '>='] as const)('a censored value (%s) has no difference, on either side', (comparator) => {
    for (const [before, after] of [
      [measured('alt', 5, comparator), measured('alt', 60)] as const,
      [measured('alt', 60), measured('alt', 5, comparator)] as const,
    ]) {
      expect(judgeChange({ analyte: 'alt', before, after, sex: 'male' }, liverRules)).toMatchObject({
        answer: null,
        because: 'censored',
        difference: null,
        percent: null,
      })
    }
  })

  test('ALP across a change of method is no trend: not even a difference', () => {
    expect(judgeAlp('jscc', 'ifcc')).toMatchObject({ answer: null, because: 'method-changed', difference: null, percent: null })
    expect(judgeAlp('ifcc', 'jscc').because).toBe('method-changed')
  })

  test('ALP of unknown method is not compared, not even with another unknown', () => {
    expect(judgeAlp(null, null).because).toBe('method-unknown')
    expect(judgeAlp('ifcc', null).because).toBe('method-unknown')
  })

  test('ALP of one method, JSCC too, is compared', () => {
    expect(judgeAlp('jscc', 'jscc').answer).toBe('change')
  })

  test('from zero there is a difference but no percentage', () => {
    expect(judge('alt', 0, 10)).toMatchObject({ answer: null, because: 'from-zero', difference: 10, percent: null })
  })
})

test('no step is judged smaller than a smaller step in the same direction', () => {
  const order = ['within-variation', 'possible-change', 'change']
  const value = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(value, value, value, fc.constantFrom('ast', 'alt', 'ggt', 'alp', 'platelets'), (before, a, b, analyte) => {
      const [near, far] = Math.abs(a - before) < Math.abs(b - before) ? [a, b] : [b, a]
      if (Math.sign(near - before) !== Math.sign(far - before)) return
      const grade = (after: number) => order.indexOf(judge(analyte as AnalyteId, before, after).answer ?? '')
      expect(grade(far)).toBeGreaterThanOrEqual(grade(near))
    }),
  )
})

function judge(analyte: AnalyteId, before: number, after: number, sex: Sex | null = 'male') {
  return judgeChange({ analyte, before: measured(analyte, before), after: measured(analyte, after), sex }, liverRules)
}

function judgeAlp(was: AlpMethod | null, is: AlpMethod | null) {
  const [before, after] = [measured('alp', 240, '=', was), measured('alp', 84, '=', is)]
  return judgeChange({ analyte: 'alp', before, after, sex: 'male' }, liverRules)
}

function measured(analyte: AnalyteId, value: number, comparator: Comparator = '=', method: AlpMethod | null = 'ifcc'): Measurement {
  const measurement: Measurement = { value, unit: canonicalUnit[analyte], comparator, text: String(value) }
  return analyte === 'alp' ? { ...measurement, method } : measurement
}
