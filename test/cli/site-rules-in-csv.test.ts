import { describe, expect, test } from 'vitest'
import { calm, raised, sample, sheet } from './sheets.ts'
import { runOnce } from './world.ts'

const long = '受診者ID,受診日,検査項目,結果,単位\n1,2025-05-14,ALT,62,U/L\n1,2025-05-14,AST,45,U/L\n'
const files = {
  'a.csv': sheet(calm, raised),
  'long.csv': long,
  'years.csv': sample('three-years.csv'),
  'site.json': sample('site-rules.json'),
}
const calls: [string, string[], string][] = [
  ['a file', ['a.csv'], 'lp_rules'],
  ['a file with a row for each test', ['long.csv'], 'lp_rules'],
  ['one person', ['--alt', '34'], 'lp_rules'],
  ['a trend', ['trend', 'years.csv'], 'rules'],
]

describe('CSV names the set of a site', () => {
  test.each(calls)('%s: in a column of its own, the same in every row', async (_what, argv, column) => {
    const { stdout } = await runOnce([...argv, '-f', 'csv', '--rules', 'site.json'], { files })
    const [header = '', ...rows] = stdout.trimEnd().split(/\r?\n/)
    const at = header.split(',').indexOf(column)
    expect(at).toBeGreaterThan(0)
    expect(rows.length).toBeGreaterThan(0)
    // From the right: a note may hold commas.
    for (const row of rows) expect(row.split(',').at(at - header.split(',').length)).toBe('mihon-clinic 2026-11')
  })

  test.each(calls)('%s: not with the shipped set', async (_what, argv, column) => {
    const { stdout } = await runOnce([...argv, '-f', 'csv'], { files })
    expect(stdout.split(/\r?\n/)[0]?.split(',')).not.toContain(column)
  })
})
