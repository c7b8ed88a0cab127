import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../interpreter/panel-of.ts'
import { anyCase } from '../interpreter/random-panels.ts'
import { outcomeByTheBook } from '../interpreter/triage-oracle.ts'

test('level, door and time are those of the book, for 25,000 panels', () => {
  fc.assert(
    fc.property(anyCase, (random) => {
      const { level, door, by } = assess(random.values, random.around).triage
      expect({ level, door, by }).toEqual(outcomeByTheBook(random))
    }),
    { numRuns: 25_000 },
  )
})
