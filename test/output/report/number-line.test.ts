import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberLineOf } from '../../../src/output/report/number-line.ts'
import { drawNumberLine } from '../../../src/output/terminal/number-line.ts'
import type { Paint } from '../../../src/output/terminal/paint.ts'
import { widthOf } from '../../../src/output/text/width.ts'
import { analyteIds } from '../../../src/panel/analyte.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { assess, type Values } from '../invented-people.ts'
import { voices } from '../voices.ts'

const same = (text: string) => text
const paint: Paint = {
  strong: same,
  quiet: same,
  heading: same,
  severity: { 0: same, 1: same, 2: same, 3: same, 4: same, 5: same },
  tone: { urgent: same, soon: same, act: same, ask: same, watch: same, calm: same, unknown: same },
}

describe('a number line', () => {
  test('ALT 40 sits in the middle between 30 and 50', () => {
    const line = lineOf({ alt: 40 })
    expect(line.edges).toEqual(['30', '50', '100', '300', '500'])
    expect(line.here).toBe(1)
    expect(line.position).toBeCloseTo(0.5)
  })
  test('edges are in the units of the language', () => {
    expect(lineOf({ platelets: 200 }, 'ja').edges).toEqual(['3.0', '5.0', '10.0', '14.5', '32.9', '39.9', '100.0'])
    expect(lineOf({ platelets: 200 }, 'en').edges).toEqual(['30', '50', '100', '145', '329', '399', '1000'])
  })
  test('a censored value has a band and no position', () => expect(lineOf({ alt: '<5' }).position).toBeNull())
  test('the mark is drawn between the edges of its band', () => {
    expect(drawNumberLine(lineOf({ alt: 40 }), 78, paint)).toMatch(/30 ━+●━+ 50/)
    expect(drawNumberLine(lineOf({ alt: 30 }), 78, paint)).toMatch(/^═+● 30/)
    expect(drawNumberLine(lineOf({ alt: 31 }), 78, paint)).toMatch(/30 ●━+ 50/)
    expect(drawNumberLine(lineOf({ alt: 5000 }), 78, paint)).toMatch(/500 ━+●━*$/)
  })
  test('on a narrow screen other edges go first: the reference band and the value stay, each with its own edges', () => {
    expect(drawNumberLine(lineOf({ alt: 600 }), 38, paint)).toMatch(/^═+ 30 .* 500 ●?━+●?━*$/)
    expect(drawNumberLine(lineOf({ platelets: 12 }), 24, paint)).toMatch(/●?━+ 30 ─+ 145 ═+$/)
  })
  test('the reference band is on every line', () => {
    for (const analyte of analyteIds) {
      const { refuseBelow, refuseAbove } = liverRules.analytes[analyte].limits
      const values = fc.double({ min: refuseBelow, max: refuseAbove, noNaN: true })
      fc.assert(
        fc.property(values, fc.integer({ min: 24, max: 120 }), fc.constantFrom('ja', 'en'), (value, columns, lang) => {
          const drawn = drawNumberLine(lineOf({ [analyte]: value }, lang), columns, paint)
          return drawn.includes('═') && drawn.includes('●') && widthOf(drawn) <= columns
        }),
        { numRuns: 60 },
      )
    }
  })
  test('is never wider than it may be, and never loses the mark', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 3000, noNaN: true }), fc.integer({ min: 24, max: 120 }), (platelets, columns) => {
        const drawn = drawNumberLine(lineOf({ platelets }), columns, paint)
        return widthOf(drawn) <= columns && drawn.includes('●')
      }),
    )
  })
})

function lineOf(values: Values, lang: 'ja' | 'en' = 'en') {
  const assessment = assess(values, { age: 50, sex: 'male' })
  const finding = assessment.findings[0]
  if (finding?.status !== 'banded') throw new Error('expected a banded finding')
  return numberLineOf(liverRules, voices[lang], finding, assessment.measurements[finding.analyte]?.comparator ?? '=')
}
