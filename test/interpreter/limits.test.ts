import { describe, expect, test } from 'vitest'
import { interpret } from '../../src/interpreter/interpret.ts'
import { verdictOn } from '../../src/interpreter/verdict.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { liverRules } from '../../src/rules/index.ts'
import { assess, codesIn, findingFor, panelOf } from './panel-of.ts'

const refused: readonly [AnalyteId, accepted: number, refused: number][] = [
  ['ast', 0, -0.1],
  ['ast', 50_000, 50_001],
  ['alt', 0, -1],
  ['alt', 50_000, 50_000.5],
  ['ggt', 0, -1],
  ['ggt', 20_000, 20_001],
  ['albumin', 0.5, 0.4],
  ['albumin', 7, 7.1],
  ['platelets', 1, 0.9],
  ['platelets', 3000, 3001],
  ['alp', 0, -1],
  ['alp', 50_000, 50_001],
  ['bilirubin', 0, -0.1],
  ['bilirubin', 60, 60.1],
]

describe('refused', () => {
  test.each(refused)('%s: %d is accepted, %d is not', (analyte, accepted, value) => {
    expect(findingFor(analyte, accepted).status).toBe('banded')
    const assessment = assess({ [analyte]: value })
    expect(assessment.findings).toMatchObject([{ analyte, status: 'undetermined', because: 'not-possible' }])
    expect(assessment.issues).toEqual([
      { code: 'not-possible', level: 'error', where: { analyte }, args: { analyte, text: String(value) } },
    ])
    expect(assessment.triage.level).toBe('undetermined')
    expect(assessment.patterns).toEqual([])
    expect(assessment.missing).toContainEqual(expect.objectContaining({ analyte }))
  })

  test('no standard speaks of an impossible value, not even the sheet itself', () => {
    const { standards } = findingFor('alt', -5, { laboratory: { alt: { low: 10, high: 40, flag: 'L' } } })
    expect(Object.values(standards).every((answer) => answer === null)).toBe(true)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no result', (value) => {
    expect(findingFor('alt', value)).toMatchObject({ status: 'undetermined', because: 'not-possible' })
  })
})

const doubted: readonly [AnalyteId, fine: number, doubted: number][] = [
  ['ast', 3, 2.9],
  ['ast', 3000, 3001],
  ['alt', 3, 2],
  ['alt', 3000, 3000.5],
  ['ggt', 3, 2],
  ['ggt', 3000, 3001],
  ['alp', 3, 2],
  ['alp', 3000, 3001],
  ['albumin', 2, 1.9],
  ['albumin', 6, 6.1],
  ['platelets', 30, 29],
  ['platelets', 1000, 1001],
  ['bilirubin', 5, 5.1],
]

describe('double-checked: banded, with a warning', () => {
  test.each(doubted)('%s: %d is fine, %d is worth a second look', (analyte, fine, value) => {
    expect(codesIn(assess({ [analyte]: fine }))).toEqual([])
    const assessment = assess({ [analyte]: value })
    expect(assessment.findings).toMatchObject([{ analyte, status: 'banded', value }])
    expect(assessment.issues).toEqual([
      { code: 'double-check-value', level: 'warning', where: { analyte }, args: { analyte, text: String(value) } },
    ])
  })

  test('bilirubin has no lower limit of this kind', () => {
    expect(codesIn(assess({ bilirubin: 0 }))).toEqual([])
  })
})

test('a value that was given and could not be read is told with its reason, and lowers nothing', () => {
  const unusable = { platelets: { because: 'unit-ambiguous', text: '95' } } as const
  const assessment = assess({ alt: 60 }, { unusable })
  expect(assessment.findings).toMatchObject([
    { analyte: 'alt', status: 'banded' },
    { analyte: 'platelets', status: 'undetermined', because: 'unit-ambiguous' },
  ])
  expect(assessment.triage.level).toBe('consult')
})

test('ALP is banded with IFCC only', () => {
  expect(findingFor('alp', 200, { alpMethod: 'ifcc' })).toMatchObject({ band: 'above' })
  expect(findingFor('alp', 200, { alpMethod: 'jscc' })).toMatchObject({ status: 'undetermined', because: 'method-unknown' })
  expect(findingFor('alp', 200, { alpMethod: null })).toMatchObject({ status: 'undetermined', because: 'method-unknown' })
})

test('an ALP whose method is unknown is still refused when it is impossible', () => {
  expect(findingFor('alp', -1, { alpMethod: null })).toMatchObject({ because: 'not-possible' })
})

test('what is noticed of a row stands in that row', () => {
  const panel = panelOf({ alt: 60_000, ast: 4000, bilirubin: 31 }, { age: 200 })
  const row = { ...panel, source: { file: 'checkup.csv', line: 7 } }
  for (const { issues } of [interpret(row, liverRules), verdictOn(liverRules)(row)]) {
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['not-possible', 'double-check-value', 'age-not-possible']))
    for (const { where } of issues) expect(where).toMatchObject({ file: 'checkup.csv', line: 7 })
  }
  for (const { where } of interpret(panel, liverRules).issues) expect(where.line).toBeUndefined()
})
