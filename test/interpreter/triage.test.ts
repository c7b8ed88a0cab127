import { describe, expect, test } from 'vitest'
import { type Around, assess, type Values } from './panel-of.ts'

type Row = readonly [Values, string, Around?]

describe('both sides of what makes each level', () => {
  test.each(
    filled([
      [{ ast: 500 }, 'today'],
      [{ ast: 499 }, 'soon'],
      [{ alt: 500 }, 'today'],
      [{ alt: 499 }, 'soon'],
      [{ ggt: 1500 }, 'today'],
      [{ ggt: 1499 }, 'consult'],
      [{ platelets: 30 }, 'today'],
      [{ platelets: 30.1 }, 'consult'],
      [{ platelets: 1000 }, 'today'],
      [{ platelets: 999 }, 'consult'],
      [{ bilirubin: 5 }, 'today'],
      [{ bilirubin: 4.9 }, 'recheck'],
      [{ ast: 300 }, 'soon'],
      [{ ast: 299 }, 'consult'],
      [{ alt: 300 }, 'soon'],
      [{ alt: 299 }, 'consult'],
      [{ ast: 51 }, 'consult'],
      [{ ast: 50 }, 'recheck'],
      [{ alt: 51 }, 'consult'],
      [{ alt: 50 }, 'family-doctor'],
      [{ ggt: 101 }, 'consult'],
      [{ ggt: 100 }, 'recheck'],
      [{ albumin: 3.6 }, 'consult'],
      [{ albumin: 3.7 }, 'recheck'],
      [{ platelets: 99 }, 'consult'],
      [{ platelets: 100 }, 'recheck'],
      [{ platelets: 400 }, 'consult'],
      [{ platelets: 399 }, 'recheck'],
      [{ alt: 31 }, 'family-doctor'],
      [{ alt: 30 }, 'routine'],
      [{ ast: 31 }, 'recheck'],
      [{ ast: 30 }, 'routine'],
      [{ ggt: 51 }, 'recheck'],
      [{ ggt: 50 }, 'routine'],
      [{ albumin: 3.8, ast: 20 }, 'recheck'],
      [{ albumin: 3.9, ast: 20 }, 'routine'],
      [{ platelets: 144, ast: 20 }, 'recheck'],
      [{ platelets: 145, ast: 20 }, 'routine'],
      [{ platelets: 329, ast: 20 }, 'routine'],
      [{ platelets: 330, ast: 20 }, 'recheck'],
      [{ bilirubin: 1.6, ast: 20 }, 'recheck'],
      [{ bilirubin: 1.5, ast: 20 }, 'routine'],
      [{ bilirubin: 0.1, ast: 20 }, 'routine'],
      [{ alp: 114, ast: 20 }, 'recheck'],
      [{ alp: 113, ast: 20 }, 'routine'],
      [{ alp: 20, ast: 20 }, 'routine'],
      [{ alp: 400, ast: 20 }, 'routine', { alpMethod: null }],
      [{ alp: 400, ast: 20 }, 'routine', { alpMethod: 'jscc' }],
    ]),
  )('%j is %s', (values, level, around) => {
    expect(assess(values, around).triage.level).toBe(level)
  })
})

describe('FIB-4', () => {
  test.each(
    filled([
      // 60 × 30 / (169 × √16) = 2.66 and 60 × 30 / (168 × 4) = 2.68
      [{ ast: 30, alt: 16, platelets: 168 }, 'consult', { age: 60 }],
      [{ ast: 30, alt: 16, platelets: 169 }, 'family-doctor', { age: 60 }],
      // 40 × 26 / (200 × √16) = 1.3
      [{ ast: 26, alt: 16, platelets: 200 }, 'family-doctor', { age: 40 }],
      [{ ast: 26, alt: 16, platelets: 201 }, 'routine', { age: 40 }],
      // 65 × 30 / (195 × √25) = 2.0
      [{ ast: 30, alt: 25, platelets: 195 }, 'family-doctor', { age: 65 }],
      [{ ast: 30, alt: 25, platelets: 196 }, 'routine', { age: 65 }],
      // 34 × 30 / (150 × √4) = 3.4 is limited under 35, at 35 it counts
      [{ ast: 30, alt: 4, platelets: 150 }, 'routine', { age: 34 }],
      [{ ast: 30, alt: 4, platelets: 150 }, 'consult', { age: 35 }],
      [{ ast: 30, alt: 4, platelets: 150 }, 'routine', { age: null }],
    ]),
  )('%j is %s for %j', (values, level, around) => {
    expect(assess(values, around).triage.level).toBe(level)
  })
})

describe('undetermined', () => {
  test.each(
    filled([
      [{}, 'undetermined'],
      [{ albumin: 4.5, platelets: 250, alp: 60, bilirubin: 1 }, 'undetermined'],
      [{ ast: -1 }, 'undetermined'],
      [{ ast: '<100' }, 'undetermined'],
      [{ ast: 600, alt: 600 }, 'undetermined', { age: 17 }],
    ]),
  )('%j', (values, level, around) => {
    expect(assess(values, around).triage).toMatchObject({ level, rank: null })
  })

  test('says why: nothing banded, or a child', () => {
    expect(assess({}).triage.because).toEqual([{ rule: 'nothing-banded' }])
    expect(assess({ alt: 60 }, { age: 17 }).triage.because).toEqual([{ rule: 'not-adult' }])
  })

  test('what was measured still raises it: a low albumin alone is a reason', () => {
    expect(assess({ albumin: 3 }).triage.level).toBe('consult')
  })
})

describe('because', () => {
  test('names every rule of the level that applies, and no lower one', () => {
    expect(assess({ alt: 62, ast: 40, albumin: 3.5 }).triage).toEqual({
      level: 'consult',
      rank: 3,
      because: [
        { analyte: 'alt', rule: 'jsnd-2026:D' },
        { analyte: 'albumin', rule: 'jsnd-2026:D' },
        { analyte: 'alt', rule: 'mhlw-2024:referral' },
      ],
    })
  })

  test('names the band, the score, or that something was banded', () => {
    expect(assess({ ast: 700 }).triage.because).toEqual([{ analyte: 'ast', rule: 'band:critical' }])
    expect(assess({ ast: 30, alt: 16, platelets: 168 }, { age: 60 }).triage.because).toEqual([{ score: 'fib4', rule: 'fib4:high' }])
    expect(assess({ ast: 20 }).triage.because).toEqual([{ rule: 'banded' }])
  })
})

test('the signs not to wait with are told from consult up', () => {
  expect(assess({ alt: 51 }).note).toEqual({ signs: true, paediatrician: false })
  expect(assess({ alt: 50 }).note).toEqual({ signs: false, paediatrician: false })
  expect(assess({ ast: 600 }).note.signs).toBe(true)
  expect(assess({ alt: 600 }, { age: 17 }).note).toEqual({ signs: false, paediatrician: true })
})

function filled(rows: readonly Row[]) {
  return rows.map(([values, level, around = {}]) => [values, level, around] as const)
}
