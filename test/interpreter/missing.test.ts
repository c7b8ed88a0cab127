import { describe, expect, test } from 'vitest'
import { type AnalyteId, analyteIds } from '../../src/panel/analyte.ts'
import type { Sex } from '../../src/panel/subject.ts'
import type { ScoreId, ScoreInput } from '../../src/rules/rule-set.ts'
import { type Around, assess, scoreIn, type Values } from './panel-of.ts'

// From the formulas of the scores.
const needs: Record<ScoreId, readonly ScoreInput[]> = {
  fib4: ['age', 'ast', 'alt', 'platelets'],
  'ast-alt-ratio': ['ast', 'alt'],
  apri: ['ast', 'platelets'],
  'r-factor': ['alt', 'alp', 'sex'],
}
const scores = Object.keys(needs) as ScoreId[]

const full: Record<AnalyteId, number> = { ast: 40, alt: 45, ggt: 60, albumin: 4.2, platelets: 220, alp: 90, bilirubin: 1 }
const ages = [52, null]
const sexes: (Sex | null)[] = ['female', null]

const combinations = Array.from({ length: 2 ** analyteIds.length }, (_, bits) => analyteIds.filter((_id, i) => bits & (1 << i)))

describe.each(ages)('age %s', (age) => {
  test.each(sexes)('sex %s: every combination of given and missing values', (sex) => {
    for (const given of combinations) {
      const assessment = assess(pick(given), { age, sex })
      const absent: ScoreInput[] = analyteIds.filter((id) => !given.includes(id))
      if (age === null) absent.push('age')
      if (sex === null) absent.push('sex')

      for (const score of scores) {
        const lacking = needs[score].filter((input) => absent.includes(input))
        const result = scoreIn(assessment, score)
        if (lacking.length === 0) expect(result.status).toBe('computed')
        else expect(result).toEqual({ score, status: 'missing', needs: lacking })
      }

      expect(assessment.missing.map(nameOf)).toEqual(absent)
      for (const missing of assessment.missing) {
        const name = nameOf(missing)
        const unlocked = scores.filter((score) => needs[score].includes(name))
        const bySex = name === 'sex' && (given.includes('alt') || given.includes('ggt')) ? ['jccls-2022'] : []
        expect(missing.unlocks).toEqual([...unlocked, ...bySex])
      }
    }
  })
})

describe('no value is asked for in vain: what is known already would keep the score out of scope', () => {
  const unlocks = (name: ScoreInput, values: Values, around: Around = {}) =>
    assess(values, around).missing.find((missing) => nameOf(missing) === name)?.unlocks

  test('an acute elevation forecloses FIB-4, not APRI', () => {
    expect(unlocks('platelets', { ast: 500, alt: 40 })).toEqual(['apri'])
    expect(unlocks('platelets', { ast: 499, alt: 40 })).toEqual(['fib4', 'apri'])
    expect(unlocks('age', { ast: 40, alt: 700, platelets: 200 }, { age: null })).toEqual([])
  })

  test('an ALT of 30 or less forecloses the R factor, and so does ALP by another method', () => {
    expect(unlocks('alp', { alt: 30 })).toEqual([])
    expect(unlocks('alp', { alt: 31 })).toEqual(['r-factor'])
    expect(unlocks('sex', { alt: 60, alp: 300 }, { alpMethod: null, sex: null })).toEqual(['jccls-2022'])
  })

  test.each(['<5', '>=60'])('a censored value (%s) forecloses every score that needs it', (given) => {
    expect(unlocks('alt', { ast: given })).toEqual(['r-factor'])
    expect(unlocks('platelets', { ast: given, alt: 40 })).toEqual([])
    expect(unlocks('age', { ast: 40, alt: 40, platelets: given }, { age: null })).toEqual([])
    expect(unlocks('alt', { alp: given })).toEqual(['fib4', 'ast-alt-ratio'])
  })

  test('zero under a fraction line forecloses the score', () => {
    expect(unlocks('platelets', { ast: 40, alt: 0 })).toEqual(['apri'])
    expect(unlocks('ast', { alt: 0, platelets: 200 })).toEqual(['apri'])
    expect(unlocks('sex', { alt: 60, alp: 0 }, { sex: null })).toEqual(['jccls-2022'])
  })
})

function pick(ids: readonly AnalyteId[]): Values {
  return Object.fromEntries(ids.map((id) => [id, full[id]]))
}

function nameOf(missing: { analyte: AnalyteId } | { subject: 'age' | 'sex' }): ScoreInput {
  return 'analyte' in missing ? missing.analyte : missing.subject
}
