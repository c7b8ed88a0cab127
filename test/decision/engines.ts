import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import type { DrawnPanel } from './drawn-panels.ts'
import { createTable, insertsOf, type Row, sqlFor } from './table-of.ts'

export async function inDuckDb(panels: readonly DrawnPanel[], rules: RuleSet): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(createTable('DOUBLE'))
  for (const insert of insertsOf(panels)) await connection.run(insert)
  const answer = await connection.runAndReadAll(sqlFor(rules, 'duckdb'))
  connection.closeSync()
  return answer.getRowObjectsJS()
}

/** PostgreSQL's own code, compiled to run in Node. */
export async function inPostgres(panels: readonly DrawnPanel[], rules: RuleSet): Promise<Row[]> {
  const database = await PGlite.create()
  await database.exec(createTable('DOUBLE PRECISION'))
  for (const insert of insertsOf(panels)) await database.exec(insert)
  const { rows } = await database.query<Row>(sqlFor(rules, 'postgres'))
  await database.close()
  return rows
}

/** Runs statements one after another; the rows of the last one. */
export async function inDuckDbWith(...statements: string[]): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const statement of statements.slice(0, -1)) await connection.run(statement)
  const answer = await connection.runAndReadAll(statements.at(-1) as string)
  connection.closeSync()
  return answer.getRowObjectsJS()
}
