import { describe, expect, test } from 'vitest'
import { assess, codesIn, type Values } from './panel-of.ts'

const everything: Values = { ast: 600, alt: 600, ggt: 2000, albumin: 2.5, platelets: 20, alp: 300, bilirubin: 9 }

describe('children', () => {
  test.each([0, 10, 17])('at %d nothing is banded, scored or matched; ask the paediatrician', (age) => {
    const assessment = assess(everything, { age })
    expect(assessment.findings).toHaveLength(7)
    for (const finding of assessment.findings) expect(finding).toMatchObject({ status: 'undetermined', because: 'not-adult' })
    for (const score of assessment.scores) expect(score).toMatchObject({ status: 'out-of-scope', because: 'not-adult' })
    expect(assessment.patterns).toEqual([])
    expect(assessment.triage.door).toBe('paediatrics')
    expect(assessment.note.paediatrician).toBe(true)
  })

  test.each([
    [{ alt: 900, bilirubin: 8 }, 9, 'today'],
    [{ ast: 500 }, 17, 'today'],
    [{ ast: 300 }, 17, 'soon'],
    [{ ast: 299, alt: 299, platelets: 51, bilirubin: 1.9 }, 12, 'undetermined'],
    [{ platelets: 30 }, 12, 'today'],
    [{ platelets: 49 }, 12, 'soon'],
    [{ platelets: 1000 }, 12, 'today'],
    [{ bilirubin: 3 }, 12, 'soon'],
    [{ bilirubin: 5 }, 1, 'today'],
    [{ bilirubin: 2, alt: 51 }, 12, 'soon'],
    [{ bilirubin: 3, ast: 90 }, 12, 'today'],
    // Albumin and γ-GTP are no part of the net, and a newborn's values are another matter.
    [{ ggt: 1600, albumin: 2.4 }, 12, 'undetermined'],
    [{ bilirubin: 2, ggt: 101 }, 12, 'undetermined'],
    [everything, 0, 'undetermined'],
  ] as const)('the safety net: %j at %d is %s, at the paediatrician', (values, age, level) => {
    const { triage, findings, note } = assess(values, { age })
    expect([triage.level, triage.door]).toEqual([level, 'paediatrics'])
    expect(findings.every(({ status }) => status === 'undetermined')).toBe(true)
    expect(note.signs).toBe(level !== 'undetermined')
  })

  test('no standard judges a child either', () => {
    for (const { standards } of assess(everything, { age: 17 }).findings) {
      expect(Object.values(standards).every((answer) => answer === null)).toBe(true)
    }
  })

  test('nothing is promised to a child: no missing value would unlock a score', () => {
    for (const { unlocks } of assess({ alt: 40 }, { age: 12, sex: null }).missing) expect(unlocks).toEqual([])
  })

  test('at 18 the rules for adults begin', () => {
    const assessment = assess(everything, { age: 18 })
    expect(assessment.findings.every(({ status }) => status === 'banded')).toBe(true)
    expect(assessment.triage.level).toBe('today')
    expect(assessment.note).toEqual({ signs: true, paediatrician: false, leaflet: true })
  })
})

describe('age unknown', () => {
  test('values are banded all the same, and it is said', () => {
    const assessment = assess({ alt: 60 }, { age: null })
    expect(assessment.findings).toMatchObject([{ status: 'banded', band: 'high' }])
    expect(assessment.triage.level).toBe('consult')
    expect(codesIn(assessment)).toEqual(['age-unknown'])
    expect(assessment.note.paediatrician).toBe(false)
  })

  test.each([-1, 121, 999])('%d is not possible: an error, and from there on unknown', (age) => {
    const assessment = assess({ alt: 60 }, { age })
    expect(codesIn(assessment)).toEqual(['age-not-possible'])
    expect(assessment.findings).toMatchObject([{ status: 'banded' }])
    expect(assessment.missing).toContainEqual({ subject: 'age', unlocks: ['fib4'] })
  })

  test.each([18, 120])('%d is possible', (age) => {
    expect(codesIn(assess({ alt: 20 }, { age }))).toEqual([])
  })
})
