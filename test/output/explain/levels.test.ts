import { expect, test } from 'vitest'
import { explainModel } from '../../../src/output/explain/pages.ts'
import type { AnalyteId } from '../../../src/panel/analyte.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { assess } from '../../interpreter/panel-of.ts'
import { voices } from '../../messages/voices.ts'

// What a page says of a value must be what the ladder makes of it: the sentence holds the number, the ladder the level.
test.each<[AnalyteId, number, string, RegExp, RegExp]>([
  ['ast', 500, 'today', /500 U\/L以上は、今日のうち/, /From 500 U\/L on.* today/],
  ['alt', 500, 'today', /500 U\/L以上は、今日のうち/, /From 500 U\/L on.* today/],
  ['ggt', 1500, 'soon', /1500 U\/L以上は、数日以内/, /From 1500 U\/L on.* within days/],
  ['albumin', 2.5, 'soon', /2\.5 g\/dL以下は、数日以内/, /Up to 2\.5 g\/dL.* within days/],
  ['platelets', 30, 'today', /3\.0 万\/µL以下.*今日のうち/, /Up to 30 × 10⁹\/L.* today/],
  ['platelets', 49, 'soon', /5\.0 万\/µL未満は数日以内/, /below 50 × 10⁹\/L within days/],
  ['platelets', 1000, 'today', /100\.0 万\/µL以上は、今日のうち/, /from 1000 × 10⁹\/L on.* today/],
  ['bilirubin', 2, 'consult', /2\.0 mg\/dL以上は受診/, /From 2\.0 mg\/dL on.* see a doctor/],
  ['bilirubin', 3, 'soon', /3\.0 mg\/dL以上は数日以内/, /from 3\.0 mg\/dL on within days/],
  ['bilirubin', 5, 'today', /5\.0 mg\/dL以上は、今日のうち/, /From 5\.0 mg\/dL on.* today/],
])('%s %d is told as what it leads to: %s', (analyte, value, level, ja, en) => {
  expect(assess({ [analyte]: value }).triage.level).toBe(level)
  const page = (lang: 'ja' | 'en') => explainModel(analyte, liverRules, voices[lang]).sections.flatMap(({ paragraphs }) => paragraphs)
  expect(page('ja').some((line) => ja.test(line))).toBe(true)
  expect(page('en').some((line) => en.test(line))).toBe(true)
})
