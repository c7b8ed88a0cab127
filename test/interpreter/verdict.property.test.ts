import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interpret } from '../../src/interpreter/interpret.ts'
import { verdictOn } from '../../src/interpreter/verdict.ts'
import { liverRules } from '../../src/rules/index.ts'
import { panelOf } from './panel-of.ts'
import { anyCase } from './random-panels.ts'

test('a verdict says what the interpretation says, whatever was judged before', () => {
  const verdictOf = verdictOn(liverRules)
  fc.assert(
    fc.property(fc.array(anyCase, { minLength: 1, maxLength: 8 }), (cases) => {
      for (const { values, around } of cases) {
        const panel = panelOf(values, around)
        const { schema: _1, rules: _2, missing: _3, note: _4, patterns, ...rest } = interpret(panel, liverRules)
        expect(verdictOf(panel)).toEqual({ ...rest, patterns: patterns.map(({ pattern }) => ({ pattern })) })
      }
    }),
    { numRuns: 1000 },
  )
})
