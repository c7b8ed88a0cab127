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
    expect(assessment.triage).toEqual({ level: 'undetermined', rank: null, because: [{ rule: 'not-adult' }] })
    expect(assessment.note).toEqual({ signs: false, paediatrician: true })
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
    expect(assessment.note).toEqual({ signs: true, paediatrician: false })
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
