import { describe, expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { assess, codesIn, findingFor, patternsIn } from './panel-of.ts'

type Row = readonly [analyte: AnalyteId, given: string, band: string | null, triage: string]

describe('banded only when everything that is possible lies in one band; what is certain still counts', () => {
  test.each<Row>([
    ['alt', '<5', 'within', 'routine'],
    ['alt', '<30', 'within', 'routine'],
    ['alt', '<=30', 'within', 'routine'],
    ['alt', '<31', null, 'undetermined'],
    ['alt', '<=31', null, 'undetermined'],
    ['alt', '>500', 'critical', 'today'],
    ['alt', '>=500', 'critical', 'today'],
    ['alt', '>499', null, 'soon'],
    ['alt', '>=300', null, 'soon'],
    ['alt', '>299', null, 'consult'],
    ['alt', '>50', null, 'consult'],
    ['alt', '>=50', null, 'family-doctor'],
    ['alt', '>30', null, 'family-doctor'],
    ['alt', '>=30', null, 'undetermined'],
    ['alt', '>1000', 'critical', 'today'],
    ['ast', '>30', null, 'recheck'],
    ['ast', '>=30', null, 'undetermined'],
    ['ggt', '<50', 'within', 'routine'],
    ['ggt', '>100', null, 'consult'],
    ['ggt', '>=100', null, 'recheck'],
    ['ggt', '>=1500', 'critical', 'soon'],
    ['albumin', '<=2.5', 'very-low', 'soon'],
    ['albumin', '<3.7', null, 'consult'],
    ['albumin', '<=3.7', null, 'recheck'],
    ['albumin', '<3.9', null, 'recheck'],
    ['albumin', '<=3.9', null, 'undetermined'],
    ['albumin', '>=3.9', 'within', 'undetermined'],
    ['albumin', '>3.8', null, 'undetermined'],
    ['platelets', '<=30', 'critical-low', 'today'],
    ['platelets', '<30', 'critical-low', 'today'],
    ['platelets', '<31', null, 'soon'],
    ['platelets', '<50', null, 'soon'],
    ['platelets', '<=50', null, 'consult'],
    ['platelets', '<100', null, 'consult'],
    ['platelets', '<=100', null, 'recheck'],
    ['platelets', '<145', null, 'recheck'],
    ['platelets', '<=145', null, 'undetermined'],
    ['platelets', '>=1000', 'critical-high', 'today'],
    ['platelets', '>999', null, 'consult'],
    ['platelets', '>399', null, 'consult'],
    ['platelets', '>329', null, 'recheck'],
    ['platelets', '>=329', null, 'undetermined'],
    ['bilirubin', '<0.4', 'below', 'undetermined'],
    ['bilirubin', '<=0.4', null, 'undetermined'],
    ['bilirubin', '>1.5', null, 'recheck'],
    ['bilirubin', '>=5', 'critical', 'today'],
    ['alp', '>113', 'above', 'recheck'],
    ['alp', '>=113', null, 'undetermined'],
    ['alp', '<38', 'below', 'undetermined'],
  ])('%s %s: %s, %s', (analyte, given, band, level) => {
    const finding = findingFor(analyte, given)
    if (band === null) expect(finding).toMatchObject({ status: 'undetermined', because: 'censored' })
    else expect(finding).toMatchObject({ status: 'banded', band, betweenSteps: false, roundedBand: null })
    expect(assess({ [analyte]: given }).triage.level).toBe(level)
  })
})

test('a standard answers only when its answer is the same for everything that is possible', () => {
  expect(findingFor('alt', '>60', { sex: 'male' }).standards).toMatchObject({
    'jsnd-2026': 'D',
    'mhlw-2024': 'referral',
    'jsh-nara-2023': 'over-30',
    'jccls-2022': 'above',
  })
  expect(findingFor('alt', '>35', { sex: 'male' }).standards).toMatchObject({
    'jsnd-2026': null,
    'mhlw-2024': null,
    'jsh-nara-2023': 'over-30',
    'jccls-2022': null,
  })
  expect(findingFor('alt', '<5', { sex: 'male' }).standards).toMatchObject({ 'jsnd-2026': 'A', 'jccls-2022': 'below' })
})

test('a pattern counts only what is certain', () => {
  expect(patternsIn(assess({ alt: '>100', ast: '<30' }))).toContain('alt-dominant')
  expect(patternsIn(assess({ alt: '>100', ast: 120 }))).not.toContain('alt-dominant')
  expect(patternsIn(assess({ alt: 40, ast: '<40' }))).toContain('alt-dominant')
  expect(patternsIn(assess({ alt: 40, ast: '<=40' }))).toContain('alt-dominant')
  expect(patternsIn(assess({ alt: 40, ast: '>40' }))).toContain('ast-dominant')
  expect(patternsIn(assess({ alt: 40, ast: '>=40' }))).not.toContain('ast-dominant')
  expect(patternsIn(assess({ alt: 40, ast: '>=40' }))).not.toContain('alt-dominant')
  expect(patternsIn(assess({ alt: 40, platelets: '<200' }))).toContain('nara-referral')
  expect(patternsIn(assess({ alt: 40, platelets: '<=200' }))).not.toContain('nara-referral')
  expect(patternsIn(assess({ ast: 20, alt: 20, albumin: '<3.7' }))).toContain('quiet-enzymes')
})

test('a number that is only a limit is not double-checked as if it were measured', () => {
  expect(codesIn(assess({ alt: '<2' }))).not.toContain('double-check-value')
})

test('a limit that nothing can lie beyond is not possible: "<0"', () => {
  expect(findingFor('alt', '<0')).toMatchObject({ status: 'undetermined', because: 'not-possible' })
  expect(assess({ alt: '<0' }).triage.level).toBe('undetermined')
})
