import nodeSqlParser from 'node-sql-parser'
import { describe, expect, test } from 'vitest'
import { columnsWith } from '../../src/output/csv/columns.ts'
import { liverRules } from '../../src/rules/index.ts'
import { createWorld } from '../cli/world.ts'
import { inDuckDbWith } from './engines.ts'
import { sqlFor } from './table-of.ts'

const { Parser } = nodeSqlParser

/** Grammars of the dialects that no test runs. Hive's is the nearest to Spark's; the parser does not know MATERIALIZED and ClickHouse's types. */
describe.each([
  { dialect: 'spark', grammar: 'Hive' },
  { dialect: 'bigquery', grammar: 'BigQuery' },
  { dialect: 'snowflake', grammar: 'Snowflake' },
  { dialect: 'trino', grammar: 'Trino' },
  { dialect: 'sqlite', grammar: 'Sqlite' },
  { dialect: 'clickhouse', grammar: 'MySQL' },
] as const)('$dialect', ({ dialect, grammar }) => {
  test(`is read by the grammar of ${grammar}, with the columns of -f csv`, () => {
    const sql = sqlFor(liverRules, dialect)
      .replaceAll('AS MATERIALIZED (', 'AS (')
      .replaceAll('Nullable(Float64)', 'DOUBLE')
      .replaceAll('Nullable(String)', 'CHAR')
    const { ast } = new Parser().parse(sql, { database: grammar })
    const [statement] = [ast].flat() as unknown as { columns: { as: string | null }[] }[]
    expect(statement?.columns.slice(1).map(({ as }) => as)).toEqual(columnsWith(null))
  })
})

describe('rules sql', () => {
  const world = createWorld()
  const sql = async (...words: string[]) => world.run('rules', 'sql', '--lang', 'en', ...words)

  test('names the rules, their hash, the units and that it is no diagnosis', async () => {
    const { code, stdout } = await sql()
    expect(code).toBe(0)
    const heading = stdout.split('WITH ')[0]
    expect(heading).toContain(`liver-panel ${liverRules.version} / sha256 ${liverRules.sha256}`)
    expect(heading).toContain('platelets 10*9/L')
    expect(heading).toContain('not a diagnosis')
  })

  test('reads other names and units, and tables that lack a column', async () => {
    const { stdout } = await sql(
      '--table',
      'people',
      '--map',
      'platelets=Plt Count',
      '--unit',
      'platelets=万/µL',
      '--unit',
      'albumin=g/L',
      '--map',
      'alp=',
      '--map',
      'alp_method=',
    )
    const rows = await inDuckDbWith(
      `CREATE TABLE people AS SELECT 1 AS id, 40 AS age, 'F' AS sex, 20 AS ast, 20 AS alt, 20 AS ggt, 39.0 AS albumin, 14.5 AS "Plt Count", NULL AS bilirubin`,
      stdout,
    )
    // 39 g/L is 3.9 g/dL, and 14.5 万/µL is 145, the lowest value within.
    expect(rows).toMatchObject([{ lp_albumin_band: 'within', lp_platelets_band: 'within', lp_alp_band: null, lp_triage: 'routine' }])
  })

  test('bilirubin in µmol/L', async () => {
    const { stdout } = await sql('--unit', 'bilirubin=umol/L')
    const table = (value: number) =>
      `CREATE TABLE checkups AS SELECT 1 AS id, 60 AS age, 'F' AS sex, 20 AS ast, 20 AS alt, 20 AS ggt, 4.2 AS albumin, 200 AS platelets, NULL AS alp, NULL AS alp_method, ${value} AS bilirubin`
    // 34.2 ÷ 17.1 is 2.0: high. 34.1 is just below.
    expect(await inDuckDbWith(table(34.2), stdout)).toMatchObject([{ lp_bilirubin_band: 'high' }])
    expect(await inDuckDbWith(table(34.1), stdout)).toMatchObject([{ lp_bilirubin_band: 'above' }])
  })

  test('as a view, and as a macro over any table', async () => {
    const table = `CREATE TABLE checkups AS SELECT 1 AS id, 60 AS age, 'm' AS sex, 600 AS ast, 20 AS alt, 20 AS ggt, 4.2 AS albumin, 200 AS platelets, NULL AS alp, NULL AS alp_method, NULL AS bilirubin`
    const { stdout: view } = await sql('--as', 'view')
    expect(await inDuckDbWith(table, view, 'SELECT * FROM liver_panel')).toMatchObject([
      { lp_triage: 'today', lp_because: 'ast band:critical' },
    ])
    const { stdout: macro } = await sql('--as', 'macro')
    expect(await inDuckDbWith(table, macro, `SELECT * FROM liver_panel('checkups')`)).toMatchObject([{ lp_triage: 'today' }])
  })

  test('a name that reads like another field is the field it names', async () => {
    const { stdout } = await sql('--map', 'alp_method=procedure', '--map', 'PLT=n_plt')
    expect(stdout).toContain('LOWER(TRIM(CAST(procedure AS VARCHAR)))')
    expect(stdout).toContain('CAST(alp AS DOUBLE)')
    expect(stdout).toContain('CAST(n_plt AS DOUBLE)')
  })

  test('goes into a file', async () => {
    expect(await sql('-o', 'liver.sql')).toMatchObject({ code: 0, stdout: '' })
    expect(world.text('liver.sql')).toContain('lp_triage')
  })

  test.each([
    { words: ['--map', 'mcv=x'], says: 'platelets' },
    { words: ['--unit', 'albumin=mg/dL'], says: 'g/L' },
    { words: ['--unit', 'mcv=x'], says: 'platelets' },
    { words: ['--as', 'macro', '--dialect', 'postgres'], says: 'DuckDB' },
    { words: ['--dialect', 'oracle'], says: 'snowflake' },
    { words: ['-f', 'json'], says: 'text' },
  ])('$words is refused in one sentence', async ({ words, says }) => {
    const { code, stdout, stderr } = await sql(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  test('what only a statement needs is refused elsewhere', async () => {
    expect(await world.run('rules', 'list', '--table', 'x')).toMatchObject({ code: 2, stdout: '' })
  })
})
