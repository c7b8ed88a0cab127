import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { liverRules } from '../../src/rules/index.ts'
import { withSite } from '../../src/rules/site.ts'
import { drawPanels } from '../decision/drawn-panels.ts'
import { drawRules } from '../decision/drawn-rules.ts'
import { inDuckDb, inPostgres } from '../decision/engines.ts'
import { differences, expectedRows } from '../decision/table-of.ts'

const panels = drawPanels(liverRules, 20_000, 20_260_401)
const expected = expectedRows(panels, liverRules)

test('20,000 panels with every edge: DuckDB and the interpreter do not differ in one cell', async () => {
  expect(differences(await inDuckDb(panels, liverRules), expected, panels)).toEqual([])
})

test('20,000 panels with every edge: PostgreSQL and the interpreter do not differ in one cell', async () => {
  expect(differences(await inPostgres(panels, liverRules), expected, panels)).toEqual([])
})

test("PostgreSQL says the same by the sample of a site's rules", async () => {
  const sample = JSON.parse(readFileSync(new URL('../../fixtures/samples/site-rules.json', import.meta.url), 'utf8'))
  const { rules } = withSite(liverRules, sample)
  const some = drawPanels(rules, 1_000, 4)
  expect(differences(await inPostgres(some, rules), expectedRows(some, rules), some)).toEqual([])
})

test.each(drawRules(60, 3))('rules drawn from everything that a condition may say: $version', async (rules) => {
  const some = drawPanels(rules, 500, 8)
  expect(differences(await inDuckDb(some, rules), expectedRows(some, rules), some)).toEqual([])
})
