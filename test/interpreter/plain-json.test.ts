import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interpret } from '../../src/interpreter/interpret.ts'
import { analyteIds } from '../../src/panel/analyte.ts'
import { liverRules } from '../../src/rules/index.ts'
import { assess, panelOf } from './panel-of.ts'
import { anyCase } from './random-panels.ts'

test('an assessment is plain JSON: nothing is lost or changed on the way out and back', () => {
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const assessment = assess(values, around)
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment)
    }),
    { numRuns: 300 },
  )
})

test('zeros everywhere give no NaN and no Infinity', () => {
  const assessment = assess({ ast: 0, alt: 0, ggt: 0, alp: 0, bilirubin: 0, platelets: 1, albumin: 0.5 })
  expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment)
})

test('an upper limit of 0 given by hand gives no number', () => {
  const assessment = assess({ ast: 30, platelets: 200 }, { astUpperLimit: 0 })
  expect(assessment.scores).toContainEqual({ score: 'apri', status: 'out-of-scope', because: 'not-computable' })
})

test('the same panel gives the same bytes, in any order of asking', () => {
  fc.assert(
    fc.property(anyCase, anyCase, (one, other) => {
      const first = JSON.stringify(assess(one.values, one.around))
      assess(other.values, other.around)
      expect(JSON.stringify(assess(one.values, one.around))).toBe(first)
    }),
  )
})

test('the order in which values were read does not matter', () => {
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const panel = panelOf(values, around)
      const backwards = { ...panel, measurements: Object.fromEntries(Object.entries(panel.measurements).reverse()) }
      const { measurements: _1, ...expected } = interpret(panel, liverRules)
      const { measurements: _2, ...found } = interpret(backwards, liverRules)
      expect(found).toStrictEqual(expected)
    }),
  )
})

test('neither the panel nor the rules are touched', () => {
  const rules = frozen(structuredClone(liverRules))
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const panel = frozen(panelOf(values, around))
      expect(JSON.stringify(interpret(panel, rules))).toBe(JSON.stringify(assess(values, around)))
    }),
  )
})

test('findings are in the order of the analytes, one for each that was given', () => {
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const given = analyteIds.filter((id) => values[id] !== undefined)
      expect(assess(values, around).findings.map(({ analyte }) => analyte)).toEqual(given)
    }),
  )
})

test('what reading had to say comes first, unchanged', () => {
  const read = { code: 'unit-assumed', level: 'info', where: { line: 3 }, args: { unit: 'g/dL' } } as const
  const panel = { ...panelOf({ alt: -1 }), issues: [read] }
  expect(interpret(panel, liverRules).issues.map(({ code }) => code)).toEqual(['unit-assumed', 'not-possible'])
  expect(panel.issues).toHaveLength(1)
})

test('the rules, the person and the source are named as they came', () => {
  const subject = { id: '00123', name: '見本 花子', sex: 'female', age: 52, date: '2025-05-14' } as const
  const source = { file: 'checkup.csv', line: 2 }
  const assessment = interpret({ ...panelOf({ alt: 62 }), subject, source }, liverRules)
  const { id, version, sha256 } = liverRules
  expect(assessment).toMatchObject({ schema: 'liver-panel/assessment@1', rules: { id, version, sha256 }, subject, source })
  expect(assessment.measurements).toEqual({ alt: { value: 62, unit: 'U/L', comparator: '=', text: '62' } })
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
