import { execFileSync, spawn } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { errorCodeOf } from '../cli/sentence-of.ts'
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
  'columns of one test': (size) => {
    const names = Array.from({ length: size / 20 }, () => 'AST').join(',')
    return `ID,ALT,${names}\n${rowsOf(40, (row) => `${row},31${',22'.repeat(size / 20)}`)}\n`
  },
  'visits beside each other': (size) => {
    const days = Array.from(
      { length: size / 40 },
      (_, i) => `${1900 + (i % 120)}/${1 + (Math.floor(i / 120) % 12)}/${1 + (Math.floor(i / 1440) % 28)} AST`,
    ).join(',')
    return `ID,${days}\n${rowsOf(20, (row) => `${row}${',22'.repeat(size / 40)}`)}\n`
  },
  'lines above the header': (size) => `${rowsOf(15, (row) => `題${row},${'甲,'.repeat(size / 30)}`)}\nID,AST,ALT\n1,22,31\n`,
  'lines in one cell': (size) => `ID,備考,AST,ALT\n${rowsOf(size / 100, (row) => `${row},"${'行\n'.repeat(90)}",22,31`)}\n`,
  'quoted cells': (size) => `ID,氏名,AST,ALT\n${rowsOf(size, (row) => `${row},"試験, ""甲""${row}",22,31`)}\n`,
}

/** What each shape is written as: reading alone, and every output that tells of people and complaints. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  ndjson: ['-f', 'ndjson'],
  csv: ['-f', 'csv', '--words'],
  text: ['-f', 'text'],
  html: ['-f', 'html'],
  xlsx: ['-f', 'xlsx'],
  'json under --redact': ['-f', 'json', '--redact'],
  'the list of --errors': ['-f', 'csv', '--errors', 'e.csv'],
}

const small = new Set(['columns of one test', 'visits beside each other', 'lines above the header', 'lines in one cell', 'header rows'])

describe.each(Object.entries(shapes))('twice the %s', (name, sheet) => {
  const file = name.replaceAll(' ', '-')
  const read = (size: number, argv: readonly string[]) => async () => {
    const { code, stdoutBytes } = await world.run(`${file}-${size}.csv`, ...argv)
    expect([code === 0 || code === 3, stdoutBytes.length > 0]).toEqual([true, true])
  }

  test.each(Object.entries(outputs))('as %s is at most 2.2 times the work', async (_, argv) => {
    const size = small.has(name) ? 16_000 : 8_000
    const ratios: number[] = []
    // Where more is held than memory hands out cheaply the cost makes a step, once; quadratic work grows at every doubling.
    for (const times of [1, 2, 4]) world.write(`${file}-${size * times}.csv`, sheet(size * times))
    for (const times of [1, 2]) {
      ratios.push(await growthOf(read(size * times, argv), read(size * times * 2, argv), small.has(name) ? 4 : 2))
      if ((ratios.at(-1) ?? 0) <= 2.2) break
    }
    expect(Math.min(...ratios)).toBeLessThanOrEqual(2.2)
  })
})

test('twice the visits of many people in a trend is at most 2.2 times the work', async () => {
  const visits = (size: number) =>
    `ID,受診日,AST,ALT\n${rowsOf(size, (row) => `${row >> 2},${2020 + (row & 3)}-05-14,${20 + (row % 50)},31`)}\n`
  world.write('t-1.csv', visits(10_000))
  world.write('t-2.csv', visits(20_000))
  const read = (size: 1 | 2) => () => world.run('trend', `t-${size}.csv`, '-f', 'text')
  expect(await growthOf(read(1), read(2))).toBeLessThanOrEqual(2.2)
})

test('twice the visits of one person, and twice the people of one id, too', async () => {
  const one = (size: number) =>
    `ID,受診日,AST,ALT\n${rowsOf(size, (row) => `1,${1900 + (row % 120)}-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (Math.floor(row / 12) % 28)).padStart(2, '0')},${20 + (row % 50)},31`)}\n`
  const many = (size: number) =>
    `ID,氏名,生年月日,受診日,AST\n${rowsOf(size, (row) => `1,見本${row},19${50 + (row % 40)}-05-01,2025-05-14,22`)}\n`
  for (const [file, sheet] of Object.entries({ one, many })) {
    world.write(`${file}-1.csv`, sheet(1_500))
    world.write(`${file}-2.csv`, sheet(3_000))
    const read = (size: 1 | 2) => () => world.run('trend', `${file}-${size}.csv`, '-f', 'json')
    expect(await growthOf(read(1), read(2)), file).toBeLessThanOrEqual(2.4)
  }
})

test('an endless pipe is refused by size, as rules and as config', async () => {
  if (process.platform === 'win32') return
  for (const option of ['--rules', '--config']) {
    const pipe = world.path(`pipe${option}`)
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', `yes '{' > '${pipe}'`], { stdio: 'ignore' })
    const { code, stderr } = await world.run('--alt', '62', option, pipe)
    writer.kill()
    expect([code, errorCodeOf(stderr, 'en')]).toEqual([2, 'file-too-large'])
  }
})
