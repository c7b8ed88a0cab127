import { describe, expect, test } from 'vitest'
import { liverRules } from '../../src/rules/index.ts'
import { drawPanels } from './drawn-panels.ts'
import { drawRules } from './drawn-rules.ts'
import { judgedBothWays } from './plain-both-ways.ts'

describe('a row of plain numbers', () => {
  test('is judged and written as the careful way does it', () => {
    const { judged, panels } = judgedBothWays(drawPanels(liverRules, 300, 20_261_127), liverRules)
    expect(judged / panels).toBeGreaterThan(0.2)
  })

  test('is judged alike by any rules', () => {
    for (const rules of drawRules(6, 7)) {
      const { judged, panels } = judgedBothWays(drawPanels(rules, 80, 8), rules)
      expect(judged / panels).toBeGreaterThan(0.2)
    }
  })
})
