import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { liverRules } from '../../src/rules/index.ts'
import { withSite } from '../../src/rules/site.ts'
import { drawPanels } from './drawn-panels.ts'
import { drawRules } from './drawn-rules.ts'
import { inDuckDb } from './engines.ts'
import { differences, expectedRows } from './table-of.ts'

const sample = JSON.parse(readFileSync(new URL('../../fixtures/samples/site-rules.json', import.meta.url), 'utf8'))

describe.each([
  { name: 'the shipped rules', rules: liverRules },
  { name: "the sample of a site's rules", rules: withSite(liverRules, sample).rules },
])('$name', ({ rules }) => {
  const panels = drawPanels(rules, 1_000, 4)
  const expected = expectedRows(panels, rules)
  test('say the same of 1,000 drawn panels in DuckDB', async () => {
    expect(differences(await inDuckDb(panels, rules), expected, panels)).toEqual([])
  })
})

test.each(drawRules(2, 11))('rules drawn from everything that a condition may say: $version', async (rules) => {
  const panels = drawPanels(rules, 300, 7)
  expect(differences(await inDuckDb(panels, rules), expectedRows(panels, rules), panels)).toEqual([])
})
