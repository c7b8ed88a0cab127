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
      [{ ggt: 1500 }, 'soon'],
      [{ ggt: 1499 }, 'consult'],
      [{ platelets: 30 }, 'today'],
      [{ platelets: 30.1 }, 'soon'],
      [{ platelets: 49.9 }, 'soon'],
      [{ platelets: 50 }, 'consult'],
      [{ platelets: 1000 }, 'today'],
      [{ platelets: 999 }, 'consult'],
      [{ bilirubin: 5 }, 'today'],
      [{ bilirubin: 4.9 }, 'soon'],
      [{ bilirubin: 3 }, 'soon'],
      [{ bilirubin: 2.9 }, 'consult'],
      [{ bilirubin: 2 }, 'consult'],
      [{ bilirubin: 1.9 }, 'recheck'],
      [{ bilirubin: 2, ast: 51 }, 'soon'],
      [{ bilirubin: 2, ast: 50 }, 'consult'],
      [{ bilirubin: 2, alt: 51 }, 'soon'],
      [{ bilirubin: 2, alt: 50 }, 'consult'],
      [{ bilirubin: 2, ggt: 101 }, 'soon'],
      [{ bilirubin: 2, ggt: 100 }, 'consult'],
      [{ bilirubin: 2, alp: 114 }, 'soon'],
      [{ bilirubin: 2, alp: 113 }, 'consult'],
      [{ bilirubin: 2, albumin: 3.6 }, 'soon'],
      [{ bilirubin: 2, albumin: 3.7 }, 'consult'],
      [{ bilirubin: 2, platelets: 99 }, 'soon'],
      [{ bilirubin: 2, platelets: 100 }, 'consult'],
      [{ bilirubin: 1.9, alt: 299 }, 'consult'],
      [{ bilirubin: 3, ast: 90 }, 'today'],
      [{ bilirubin: 3, ast: 89 }, 'soon'],
      [{ bilirubin: 3, alt: 90 }, 'today'],
      [{ bilirubin: 2.9, alt: 90 }, 'soon'],
      [{ albumin: 2.5 }, 'soon'],
      [{ albumin: 2.6 }, 'consult'],
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
      [{ platelets: 100 }, 'family-doctor'],
      [{ platelets: 122 }, 'family-doctor'],
      [{ platelets: 123 }, 'recheck'],
      [{ platelets: 144, ast: 30, alt: 30 }, 'family-doctor'],
      [{ platelets: 144, ast: 31, alt: 30 }, 'recheck', { age: null }],
      [{ albumin: 3.7, ast: 30, alt: 30 }, 'recheck'],
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
      // 35 × 30 / (150 × √4) = 3.5 is limited through 35, at 36 it counts
      [{ ast: 30, alt: 4, platelets: 150 }, 'routine', { age: 35 }],
      [{ ast: 30, alt: 4, platelets: 150 }, 'consult', { age: 36 }],
      // 74 and 75 × 28 / (155 × √22) = 2.85 and 2.89: high and all else within is for the family doctor from 75 on
      [{ ast: 28, alt: 22, platelets: 155 }, 'consult', { age: 74 }],
      [{ ast: 28, alt: 22, platelets: 155 }, 'family-doctor', { age: 75 }],
      [{ ast: 28, alt: 22, platelets: 155, albumin: 3.8 }, 'consult', { age: 75 }],
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
      door: 'hepatology',
      by: 'within-1-2-months',
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

describe('door and time', () => {
  test.each(
    filled([
      [{ ast: 500 }, 'today hepatology today'],
      [{ platelets: 30 }, 'today internal-medicine-or-haematology today'],
      [{ platelets: 40, ast: 25, alt: 22 }, 'soon internal-medicine-or-haematology within-days'],
      [{ platelets: 450, ast: 25, alt: 22 }, 'consult internal-medicine-or-haematology within-1-2-months'],
      [{ platelets: 90, alt: 60 }, 'consult hepatology within-1-2-months'],
      [{ platelets: 110 }, 'family-doctor internal-medicine-or-haematology within-2-3-months'],
      [{ albumin: 2.4, alt: 20, ast: 22 }, 'soon family-doctor-or-internal-medicine within-days'],
      [{ albumin: 3.5, alt: 40 }, 'consult family-doctor-or-internal-medicine within-1-2-months'],
      [{ albumin: 3.8, alt: 20, ast: 20 }, 'recheck family-doctor-or-internal-medicine about-3-months'],
      [{ ast: 320, alt: 60 }, 'soon internal-medicine within-days'],
      [{ ast: 300, alt: 100 }, 'soon internal-medicine within-days'],
      [{ ast: 300, alt: 101 }, 'soon hepatology within-days'],
      [{ ast: 299, alt: 100 }, 'consult hepatology within-2-4-weeks'],
      [{ ast: 101, alt: 20 }, 'consult internal-medicine within-2-4-weeks'],
      [{ ast: 100, alt: 20 }, 'consult hepatology within-1-2-months'],
      [{ alt: 101 }, 'consult hepatology within-2-4-weeks'],
      [{ alt: 100 }, 'consult hepatology within-1-2-months'],
      [{ alt: 31 }, 'family-doctor hepatology within-2-3-months'],
      [{ ast: 31, alt: 20 }, 'recheck hepatology about-3-months'],
      [{ ast: 20 }, 'routine null null'],
      [{}, 'undetermined null null'],
    ]),
  )('%j: %s', (values, expected, around) => {
    const { level, door, by } = assess(values, around).triage
    expect(`${level} ${door} ${by}`).toBe(expected)
  })
})

describe('remarks', () => {
  const remarks = (values: Values, around: Around = { sex: 'male' }) => assess(values, around).remarks

  test('fasting and Gilbert only below 3.0 and with the enzymes within, as far as measured', () => {
    expect(remarks({ bilirubin: 1.6 })).toEqual(['fasting-or-gilbert'])
    expect(remarks({ bilirubin: 2.9, ast: 30, alt: 30, ggt: 50, alp: 113 })).toEqual(['fasting-or-gilbert'])
    for (const values of [{ bilirubin: 1.5 }, { bilirubin: 3 }, { bilirubin: 1.6, ast: 31 }, { bilirubin: 1.6, alt: 31 }]) {
      expect(remarks(values)).toEqual([])
    }
    expect(remarks({ bilirubin: 1.6, ggt: 51 })).toEqual([])
    expect(remarks({ bilirubin: 1.6, alp: 114 })).toEqual([])
  })

  test('women of 15 to 50 with AST, ALT or bilirubin raised or platelets low: pregnancy', () => {
    const woman = { sex: 'female' as const, age: 30 }
    for (const values of [{ ast: 31 }, { alt: 31 }, { bilirubin: 1.6, ast: 31 }, { platelets: 144 }]) {
      expect(remarks(values, woman)).toEqual(['pregnancy'])
    }
    expect(remarks({ ast: 30, alt: 30, bilirubin: 1.5, platelets: 145, ggt: 200 }, woman)).toEqual([])
    expect([18, 50, 51].map((age) => remarks({ alt: 31 }, { sex: 'female', age }).length)).toEqual([1, 1, 0])
    expect(remarks({ alt: 31 }, { sex: 'male', age: 30 })).toEqual([])
    expect(remarks({ alt: 31 }, { sex: null, age: 30 })).toEqual([])
    expect(remarks({ alt: 31 }, { sex: 'female', age: null })).toEqual([])
  })
})

test('the leaflet is told from recheck up', () => {
  expect(assess({ ast: 31 }).note.leaflet).toBe(true)
  expect(assess({ ast: 30 }).note.leaflet).toBe(false)
})

test('the signs not to wait with are told from consult up', () => {
  expect(assess({ alt: 51 }).note).toEqual({ signs: true, paediatrician: false, leaflet: true })
  expect(assess({ alt: 50 }).note).toEqual({ signs: false, paediatrician: false, leaflet: true })
  expect(assess({ ast: 600 }).note.signs).toBe(true)
  expect(assess({ alt: 600 }, { age: 17 }).note).toEqual({ signs: true, paediatrician: true, leaflet: false })
  expect(assess({ alt: 60 }, { age: 17 }).note).toEqual({ signs: false, paediatrician: true, leaflet: false })
})

function filled(rows: readonly Row[]) {
  return rows.map(([values, level, around = {}]) => [values, level, around] as const)
}
