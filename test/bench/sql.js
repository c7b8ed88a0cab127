import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const bin = fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))

/** `rules sql` on DuckDB over ten times as many people as the files have, drawn in the database itself: rows a second. */
export async function measure({ rows, rounds }) {
  const count = rows * 10
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  await connection.run('SELECT setseed(0.20260401)')
  await connection.run(`CREATE TABLE checkups AS
    WITH drawn AS (SELECT range AS id, random() AS u FROM range(${count}))
    SELECT id, 18 + CAST(floor(random() * 63) AS INTEGER) AS age, CASE WHEN u < 0.5 THEN '男' ELSE '女' END AS sex,
      ${enzyme('ast')}, ${enzyme('alt')}, ${enzyme('ggt')},
      ${blank(`round(4.4 + 0.3 * ${normal}, 1)`)} AS albumin, ${blank(`greatest(20, round(240 + 60 * ${normal}))`)} AS platelets,
      NULL::DOUBLE AS alp, NULL AS alp_method, ${blank(`round(0.7 * exp(0.4 * ${normal}), 1)`)} AS bilirubin
    FROM drawn`)
  const { stdout, status } = spawnSync(process.execPath, [bin, 'rules', 'sql', '--dialect', 'duckdb'], { encoding: 'utf8' })
  if (status !== 0) throw new Error('rules sql failed')
  const seconds = []
  for (let round = 0; round < rounds; round++) {
    const begin = process.hrtime.bigint()
    await connection.run(`CREATE OR REPLACE TABLE judged AS ${stdout.replaceAll(/^--.*\n/gm, '')}`)
    seconds.push(Number(process.hrtime.bigint() - begin) / 1e9)
  }
  const middle = seconds.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]
  const whole = (number) => Math.round(number).toLocaleString('en-US')
  console.log(`${whole(count)} rows in ${middle.toFixed(1)} s (median of ${rounds}), ${whole(count / middle)} rows/s on two threads`)
}

const normal = '(sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()))'
const blank = (value) => `CASE WHEN random() < 0.02 THEN NULL ELSE ${value} END`
const enzyme = (id) => `${blank(`greatest(3, round(22 * exp(0.86 * ${normal})))`)} AS ${id}`
