import { expect, test } from 'vitest'
import { liverRules } from '../../src/rules/index.ts'
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

test.each(drawRules(60, 3))('rules drawn from everything that a condition may say: $version', async (rules) => {
  const some = drawPanels(rules, 500, 8)
  expect(differences(await inDuckDb(some, rules), expectedRows(some, rules), some)).toEqual([])
})
