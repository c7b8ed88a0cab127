import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liverRules } from '../../src/rules/index.ts'
import { heldTogether } from '../cli/both-ways.ts'
import { drawnSheet } from '../cli/drawn-sheets.ts'
import { drawPanels } from '../decision/drawn-panels.ts'
import { drawRules } from '../decision/drawn-rules.ts'
import { judgedBothWays } from '../decision/plain-both-ways.ts'

test('three hundred drawn sheets leave behind the same with plain rows and without', async () => {
  await fc.assert(fc.asyncProperty(drawnSheet, heldTogether), { numRuns: 300 })
})

test('ten thousand panels and sixty rule sets are judged alike both ways', () => {
  expect(judgedBothWays(drawPanels(liverRules, 10_000, 42), liverRules).judged).toBeGreaterThan(2_000)
  for (const rules of drawRules(60, 43)) judgedBothWays(drawPanels(rules, 300, 44), rules)
})
