import { describe, expect, test } from 'vitest'
import { readFlags } from '../../src/input/typed/flags.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { liverRules } from '../../src/rules/index.ts'
import { assess } from './panel-of.ts'

describe('a value of which only a side is known', () => {
  test.each([
    [{ alt: '>300' }, 'soon', 'today', 500],
    [{ alt: '>30' }, 'family-doctor', 'today', 500],
    [{ platelets: '<50' }, 'soon', 'today', 30],
    [{ albumin: '<3.9' }, 'recheck', 'soon', 2.5],
    [{ ggt: '>100' }, 'consult', 'soon', 1500],
    [{ bilirubin: '>2' }, 'consult', 'today', 5],
  ] as const)('%j is %s, and %s in a plausible reading (%d)', (values, level, urgent, reading) => {
    const { triage, toCheck } = assess(values)
    expect(triage.level).toBe(level)
    expect(toCheck).toMatchObject([{ because: 'censored', level: urgent, reading }])
  })

  test.each([{ alt: '<5' }, { alt: '<300' }, { alt: '>1000' }, { albumin: '>3' }, { ggt: '<1500' }, { alt: 62 }] as const)(
    '%j is in no more urgent reading',
    (values) => expect(assess(values).toCheck).toEqual([]),
  )
})

describe('a value that could not be used', () => {
  const withUnusable = (readings: number[] | undefined, values = { ast: 20 }) =>
    assess(values, { unusable: { alt: { because: 'not-a-number', text: '?', ...(readings ? { readings } : {}) } } }).toCheck

  test('keeps its person in sight where a reading would be urgent', () => {
    expect(withUnusable([250, 500])).toEqual([{ analyte: 'alt', because: 'not-a-number', text: '?', level: 'today', reading: 500 }])
    expect(withUnusable([2, 300])).toMatchObject([{ level: 'soon', reading: 300 }])
    expect(withUnusable([299])).toEqual([])
    expect(withUnusable(undefined)).toEqual([])
  })

  test('sees the rest of the panel: 90 beside a bilirubin of 3.0', () => {
    expect(withUnusable([90], { ast: 20, bilirubin: 3 } as never)).toMatchObject([{ level: 'today', reading: 90 }])
    expect(withUnusable([89], { ast: 20, bilirubin: 3 } as never)).toEqual([])
  })

  test('of a child too', () => {
    const unusable = { alt: { because: 'not-a-number' as const, text: '900?', readings: [900] } }
    expect(assess({}, { age: 9, unusable }).toCheck).toMatchObject([{ level: 'today' }])
  })
})

test('a plain panel from flags has nothing to check', () => {
  expect(interpret(readFlags({ ast: '45', alt: '62' }, liverRules), liverRules).toCheck).toEqual([])
})
