import { expect, test } from 'vitest'
import { markupOf } from '../../../src/output/html/markup.ts'
import { numberLineSvg } from '../../../src/output/html/number-line.ts'
import { reportOf } from '../../../src/output/report/person.ts'
import type { AnalyteId } from '../../../src/panel/analyte.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { assess } from '../invented-people.ts'
import { voices } from './pages.ts'
import { type Element, elementsOf } from './well-formed.ts'

test('ALT has six zones and the edges 30, 50, 100, 300 and 500', () => {
  const drawing = draw('alt', 62)
  expect(drawing.filter(isA('rect'))).toHaveLength(6)
  expect(labels(drawing)).toEqual(['30', '50', '100', '300', '500'])
})

test('a value of 75 lies in the middle of its zone between 50 and 100', () => {
  // Third of six zones, each a sixth of the width: (2 + 0.5) / 6.
  expect(draw('alt', 75).find(isA('circle'))?.attributes.get('cx')).toBe('41.67%')
})

test('a dot at either end stays inside the drawing', () => {
  expect(draw('ggt', 0).find(isA('circle'))?.attributes.get('cx')).toBe('1.5%')
  expect(Number.parseFloat(draw('ggt', 19_999).find(isA('circle'))?.attributes.get('cx') ?? '')).toBeLessThanOrEqual(98.5)
})

test('of a censored value no place is claimed: the whole band is marked', () => {
  const drawing = draw('alt', '>600')
  expect(drawing.find(isA('circle'))).toBeUndefined()
  expect(drawing.find(({ attributes }) => attributes.get('class') === 'mark-range')).toBeDefined()
})

test('only the reference band is outlined, and it is drawn last', () => {
  const zones = draw('platelets', 200)
    .filter(isA('rect'))
    .map(({ attributes }) => attributes.get('class'))
  expect(zones.filter((zone) => zone?.includes('zone-within'))).toHaveLength(1)
  expect(zones.at(-1)).toContain('zone-within')
})

test('below the reference interval of ALP is not drawn as the reference band', () => {
  expect(draw('alp', 30).filter(({ attributes }) => attributes.get('class')?.includes('zone-within'))).toHaveLength(1)
})

test('the description tells the zones, the edges between them and where the value is', () => {
  expect(draw('ggt', 74).find(isA('desc'))?.text).toBe(
    'From left to right: within the reference band | 50 | slightly high | 100 | high | 1500 | critically high. This value is at "slightly high".',
  )
})

function draw(analyte: AnalyteId, value: number | string): Element[] {
  const assessment = assess({ [analyte]: value }, { age: 50, sex: 'male' })
  const report = reportOf(assessment, liverRules, voices.en, { detail: false, contact: null, redact: false })
  const [finding] = report.findings
  if (finding === undefined) throw new Error(`no finding for ${analyte}`)
  return elementsOf(markupOf(numberLineSvg(finding, voices.en)))
}

function labels(drawing: readonly Element[]): string[] {
  return drawing.filter(isA('text')).map(({ text }) => text)
}

function isA(wanted: string): (element: Element) => boolean {
  return ({ name }) => name === wanted
}
