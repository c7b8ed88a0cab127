import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, Change, PatternResult } from '../../src/interpreter/assessment.ts'
import { assess, patternsIn } from './panel-of.ts'
import { anyCase, type RandomCase } from './random-panels.ts'
import { applied } from './would-change.ts'

const adults = anyCase.filter(({ around }) => around.age === null || around.age >= 18)

// A platelet count known only as a limit keeps FIB-4 out of scope; a plain count in its place could bring that clause to life.
const plainPlatelets = adults.filter(({ values }) => typeof values.platelets !== 'string')

test('any one group of "would change if" really undoes the pattern', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(plainPlatelets, (random) => {
      for (const { pattern, wouldChangeIf } of assess(random.values, random.around).patterns) {
        expect(wouldChangeIf.length).toBeGreaterThan(0)
        const undone = (group: readonly Change[]) => !patternsIn(assess(applied(group, random), random.around)).includes(pattern)
        expect(wouldChangeIf.filter((group) => group.length === 0 || !undone(group))).toEqual([])
        seen.add(pattern)
      }
    }),
    { numRuns: 1500 },
  )
  expect(seen.size).toBe(14)
})

test('every reason carries a value that was given, or says that none was', () => {
  fc.assert(
    fc.property(adults, (random) => {
      const assessment = assess(random.values, random.around)
      for (const found of assessment.patterns) {
        expect(found.because.length).toBeGreaterThan(0)
        for (const reason of found.because) expectTrue(reason, assessment)
      }
    }),
    { numRuns: 1000 },
  )
})

describe('the groups', () => {
  const groupsOf = (pattern: string, random: Partial<RandomCase>) =>
    assess(random.values ?? {}, random.around).patterns.find((found) => found.pattern === pattern)?.wouldChangeIf

  test('a single clause is undone at its edge', () => {
    expect(groupsOf('function-low', { values: { albumin: 3.5 } })).toEqual([[{ analyte: 'albumin', to: '>=', edge: 3.9 }]])
    expect(groupsOf('platelets-high', { values: { platelets: 400 } })).toEqual([[{ analyte: 'platelets', to: '<=', edge: 329 }]])
  })

  test('of several clauses any one is enough', () => {
    expect(groupsOf('function-and-platelets-low', { values: { albumin: 3.5, platelets: 90 } })).toEqual([
      [{ analyte: 'albumin', to: '>=', edge: 3.9 }],
      [{ analyte: 'platelets', to: '>=', edge: 145 }],
    ])
  })

  test('of "at least two" with three, two have to go together', () => {
    expect(groupsOf('enzymes-together', { values: { ast: 60, alt: 60, ggt: 90 } })).toHaveLength(3)
    expect(groupsOf('enzymes-together', { values: { ast: 60, alt: 60, ggt: 90 } })?.[0]).toEqual([
      { analyte: 'ast', to: '<=', edge: 30 },
      { analyte: 'alt', to: '<=', edge: 30 },
    ])
  })

  test('of "or" with two, both have to go together', () => {
    expect(
      groupsOf('quiet-enzymes', {
        values: { ast: 20, alt: 20, albumin: 3.5, platelets: 140 },
        around: { age: null, sex: null, alpMethod: null },
      }),
    ).toEqual([
      [{ analyte: 'ast', to: '>', edge: 30 }],
      [{ analyte: 'alt', to: '>', edge: 30 }],
      [
        { analyte: 'platelets', to: '>=', edge: 145 },
        { analyte: 'albumin', to: '>=', edge: 3.7 },
      ],
    ])
  })

  test('an absent γ-GTP undoes "AST alone" only by being above its edge: measured within, it would change nothing', () => {
    expect(groupsOf('ast-alone', { values: { ast: 40, alt: 20 } })).toEqual([
      [{ analyte: 'ast', to: '<=', edge: 30 }],
      [{ analyte: 'alt', to: '>', edge: 30 }],
      [{ analyte: 'ggt', to: '>', edge: 50 }],
    ])
  })

  test('the cut-off of FIB-4 is that of the age', () => {
    const values = { ast: 30, alt: 16, platelets: 180 }
    const at = (age: number) => groupsOf('quiet-enzymes', { values, around: { age, sex: null, alpMethod: null } })?.at(-1)
    expect(at(64)).toEqual([{ score: 'fib4', to: '<', edge: 1.3 }])
    expect(at(65)).toEqual([{ score: 'fib4', to: '<', edge: 2 }])
  })
})

function expectTrue(reason: PatternResult['because'][number], { measurements, scores, findings }: Assessment): void {
  if ('score' in reason) {
    expect(scores).toContainEqual(expect.objectContaining({ score: reason.score, status: 'computed', value: reason.value }))
    return
  }
  if ('absent' in reason) {
    expect(findings.filter(({ analyte }) => analyte === reason.analyte).every(({ status }) => status === 'undetermined')).toBe(true)
    return
  }
  if ('band' in reason) {
    expect(findings).toContainEqual(expect.objectContaining({ analyte: reason.analyte, band: reason.band, severity: 0 }))
    return
  }
  expect(reason.value).toBe(measurements[reason.analyte]?.value)
  if ('than' in reason) expect(reason.thanValue).toBe(measurements[reason.than]?.value)
  else expect(reason.comparator ?? '=').toBe(measurements[reason.analyte]?.comparator)
}
