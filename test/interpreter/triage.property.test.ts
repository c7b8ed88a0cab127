import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { analyteIds } from '../../src/panel/analyte.ts'
import { assess } from './panel-of.ts'
import { anyCase, plainAdultCase, plainValue } from './random-panels.ts'
import { outcomeByTheBook } from './triage-oracle.ts'

test('the outcome is the one that the book gives, for any panel', () => {
  fc.assert(
    fc.property(anyCase, (random) => {
      const { level, door, by } = assess(random.values, random.around).triage
      expect({ level, door, by }).toEqual(outcomeByTheBook(random))
    }),
    { numRuns: 2000 },
  )
})

test('always exactly one outcome of the ladder, with its rank and at least one reason', () => {
  const ranks: Record<string, number | null> = {
    today: 5,
    soon: 4,
    consult: 3,
    'family-doctor': 2,
    recheck: 1,
    routine: 0,
    undetermined: null,
  }
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const { triage, note } = assess(values, around)
      expect(Object.keys(ranks)).toContain(triage.level)
      expect(triage.rank).toBe(ranks[triage.level])
      expect(triage.because.length).toBeGreaterThan(0)
      expect(note.signs).toBe((triage.rank ?? -1) >= 3)
    }),
  )
})

test('without AST, ALT and γ-GTP it is never routine', () => {
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const { ast: _1, alt: _2, ggt: _3, ...others } = values
      expect(assess(others, around).triage.level).not.toBe('routine')
    }),
  )
})

const rank = (level: number | null) => level ?? -1

/**
 * The exception that the rules themselves make: `quiet-enzymes` asks for AST and ALT within, because a sheet read item by item
 * misses low platelets there. An AST just above its edge ends the pattern, and the low platelets alone ask for a new test.
 */
function restsOnQuietEnzymesOnly({ because }: ReturnType<typeof assess>['triage']): boolean {
  return because.every(({ rule }) => rule === 'pattern:quiet-enzymes')
}
const recheck = 1

describe('a worse value never lowers the outcome', () => {
  // ALT stands under the root of FIB-4's denominator, and more platelets lower FIB-4: there the rule holds with the age unknown.
  const directions: readonly [AnalyteId, worse: 'up' | 'down', whatever: boolean][] = [
    ['ast', 'up', true],
    ['alt', 'up', false],
    ['ggt', 'up', true],
    ['alp', 'up', true],
    ['bilirubin', 'up', true],
    ['albumin', 'down', true],
    ['platelets', 'down', true],
    ['platelets', 'up', false],
  ]
  test.each(directions)('%s %s (with any age: %s)', (analyte, worse, whatever) => {
    fc.assert(
      fc.property(plainAdultCase, plainValue(analyte), plainValue(analyte), ({ values, around }, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        // Platelets have two bad sides: each is walked from the middle.
        fc.pre(analyte !== 'platelets' || (worse === 'up' ? low >= 145 : high <= 329))
        const [better, bad] = worse === 'up' ? [low, high] : [high, low]
        const known = whatever ? around : { ...around, age: null }
        const before = assess({ ...values, [analyte]: better }, known).triage
        const after = assess({ ...values, [analyte]: bad }, known).triage.rank
        expect(rank(after)).toBeGreaterThanOrEqual(restsOnQuietEnzymesOnly(before) ? recheck : rank(before.rank))
      }),
      { numRuns: 600 },
    )
  })
})

test('one more measured value never lowers the outcome', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...analyteIds), ({ values, around }, analyte) => {
      const { [analyte]: _, ...fewer } = values
      expect(rank(assess(values, around).triage.rank)).toBeGreaterThanOrEqual(rank(assess(fewer, around).triage.rank))
    }),
    { numRuns: 2000 },
  )
})

test('neither the sex nor what the sheet itself says changes the outcome', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom('male', 'female', null), fc.constantFrom('L', 'H'), ({ values, around }, sex, flag) => {
      const laboratory = Object.fromEntries(analyteIds.map((id) => [id, { low: null, high: null, flag }]))
      expect(assess(values, { ...around, sex, laboratory }).triage).toEqual(assess(values, around).triage)
    }),
  )
})
