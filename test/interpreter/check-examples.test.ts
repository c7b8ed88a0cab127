import { expect, test } from 'vitest'
import { checkExamples } from '../../src/interpreter/check-examples.ts'
import { liverRules } from '../../src/rules/index.ts'
import { damaged, sure } from '../rules/damaged.ts'

test('every example of the shipped rules holds', () => {
  const { checked, problems } = checkExamples(liverRules)
  expect(problems).toEqual([])
  expect(checked).toBeGreaterThan(50)
})

test('an example with the wrong band is found', () => {
  const rules = damaged((r) => {
    sure(r.analytes.alt.examples[0]).is = 'high'
  })
  expect(checkExamples(rules).problems).toEqual([
    { code: 'example-fails', path: 'analytes.alt.examples[0]', args: { value: 30, expected: 'high', found: 'within' } },
  ])
})

test('an example that an edge was moved under is found', () => {
  const rules = damaged((r) => {
    sure(sure(r.analytes.platelets.bands[3]).ends).at = 150
  })
  expect(checkExamples(rules).problems).toMatchObject([
    { code: 'example-fails', args: { value: 145, expected: 'within', found: 'slightly-low' } },
  ])
})

test('an example with the wrong answer of a score is found', () => {
  const rules = damaged((r) => {
    sure(r.scores.fib4.examples[0]).value = 0.9
  })
  expect(checkExamples(rules).problems).toMatchObject([{ path: 'scores.fib4.examples[0]', args: { expected: 0.9, found: 0.8 } }])
})

test('an example that can not be computed is found', () => {
  const rules = damaged((r) => {
    sure(r.scores.apri.examples[0]).inputs = { ast: 60 }
  })
  expect(checkExamples(rules).problems).toMatchObject([{ path: 'scores.apri.examples[0]', args: { found: 'missing' } }])
})
