import { afterAll, expect, test } from 'vitest'
import { createWorld } from '../cli/world.ts'
import { growthOf } from './growth.ts'

const world = createWorld()
afterAll(() => world.remove())

const rowsOf = (rows: number, cells: (row: number) => string) => Array.from({ length: rows }, (_, row) => cells(row)).join('\n')

/** Sheets of invented people, `size` of what grows. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  rows: (size) => `ID,AST,ALT,GGT\n${rowsOf(size, (row) => `${row},${20 + (row % 50)},${15 + (row % 90)},33`)}\n`,
  columns: (size) => {
    const other = (text: string) => Array.from({ length: size / 2 }, (_, i) => `${text}${i}`).join(',')
    return `ID,AST,ALT,${other('c')}\n${rowsOf(60, (row) => `${row},22,31,${other('')}`)}\n`
  },
  'header rows': (size) => `${rowsOf(18, (row) => `${'見出し '.repeat(size / 20)}${row}`)}\nID,AST,ALT\n1,22,31\n2,40,60\n`,
  issues: (size) => `ID,AST,ALT\n${rowsOf(size, (row) => `${row},測れず${row % 97},${15 + (row % 90)}`)}\n`,
  'people of a long file': (size) =>
    `患者番号,採取日,検査項目名称,検査結果値\n${rowsOf(size, (row) => `${row >> 1},2025-05-14,${row % 2 === 0 ? 'AST' : 'ALT'},${20 + (row % 50)}`)}\n`,
  'quoted cells': (size) => `ID,氏名,AST,ALT\n${rowsOf(size, (row) => `${row},"試験, ""甲""${row}",22,31`)}\n`,
}

test.each(Object.entries(shapes))('twice the %s is at most 2.2 times the work', async (name, sheet) => {
  const file = name.replaceAll(' ', '-')
  world.write(`${file}-1.csv`, sheet(20_000))
  world.write(`${file}-2.csv`, sheet(40_000))
  const read = (size: 1 | 2) => async () => {
    const { code, stdout } = await world.run(`${file}-${size}.csv`, '-f', 'ndjson')
    expect([code === 0 || code === 3, stdout.length > 0]).toEqual([true, true])
  }
  expect(await growthOf(read(1), read(2))).toBeLessThanOrEqual(2.2)
})
