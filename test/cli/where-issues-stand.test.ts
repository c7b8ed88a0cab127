import { expect, test } from 'vitest'
import { bookBytes, sheetData } from '../input/workbook/book-bytes.ts'
import { peopleIn } from './people-in.ts'
import { calm, sheet } from './sheets.ts'
import { createWorld } from './world.ts'

const impossible = '00911,試験 五郎,2025-05-15,52,男,60000,62,88,4.3,18.2'
const odd = '00912,試験 六郎,2025-05-15,52,男,4000,62,88,4.3,18.2'

test('the list of --errors tells file, row, line, column, header and id of an impossible value, and the line of an odd one', async () => {
  const world = createWorld({ files: { 'a.csv': sheet(calm, impossible, odd) } })
  const { code, stderr } = await world.run('a.csv', '--errors', 'e.csv', '-o', 'x.json')
  const rows = world.text('e.csv').trimEnd().split('\n').slice(1)
  const { assessments } = JSON.parse(world.text('x.json'))
  world.remove()
  expect(code).toBe(3)
  expect(rows.map((row) => row.split(',').slice(0, 10))).toEqual([
    ['a.csv', '', '3', '3', 'F', 'AST(GOT)', '00911', '60000', 'error', 'not-possible'],
    expect.arrayContaining(['a.csv', '4', 'double-check-value']),
    expect.arrayContaining(['a.csv', '4', 'double-check-ratio']),
  ])
  expect(stderr).toContain('a.csv, line 3')
  expect(assessments[1].findings).toContainEqual(
    expect.objectContaining({ analyte: 'ast', status: 'undetermined', because: 'not-possible' }),
  )
})

test('standard input is named in words', async () => {
  const world = createWorld({ stdin: sheet(calm, impossible) })
  const { stderr } = await world.run('-', '--errors', 'e.csv', '-f', 'ndjson')
  const list = world.text('e.csv')
  world.remove()
  expect(stderr).toContain('standard input, line 3')
  expect(stderr).not.toMatch(/^ *-,/m)
  expect(list).toContain('standard input,,3,3,')
})

test('a line break inside a cell: row and line are told, also of people, of long files and of bad rows', async () => {
  const head = 'ID,氏名,備考,AST,ALT'
  const broken = `1,見本,"一\n二\n三",45,62`
  const rows = [head, broken, '2,見本,,測れず,62', '3,見本,,45', '', '4,見本,,900,62']
  const long = ['ID,備考,検査項目名,結果値', '1,"一\n二",AST,45', '2,,AST,測れず', '2,,ALT,62']
  const world = createWorld({ files: { 'a.csv': rows.join('\n'), 'l.csv': long.join('\n') } })
  const { stderr, stdout } = await world.run('a.csv', '--errors', 'e.csv', '-f', 'text')
  const list = world.text('e.csv').trimEnd().split('\n').slice(1)
  const { stderr: ofLong } = await world.run('l.csv', '-f', 'csv')
  const { stdout: lines } = await world.run('a.csv', '-f', 'ndjson')
  world.remove()
  expect(list.map((row) => row.split(',').slice(0, 7))).toEqual([
    ['a.csv', '', '3', '5', 'D', 'AST', '2'],
    ['a.csv', '', '4', '6', '', '', ''],
    ['a.csv', '', '6', '8', '', '', '4'],
  ])
  expect(stderr).toContain('a.csv, row 3 (line 5), column D "AST", ID 2: ')
  expect(stdout).toContain('row 6 (line 8)')
  expect(ofLong).toContain('l.csv, row 3 (line 4), column D "結果値", ID 2: ')
  expect(peopleIn(lines)[2].source).toEqual({ file: 'a.csv', line: 8, row: 6 })
})

test('of a workbook the sheet, the row and the column', async () => {
  const xml = sheetData([
    ['ID', 'AST', 'ALT'],
    ['7', '測れず', 62],
    ['8', 20, 21],
  ])
  const world = createWorld({ files: { 'b.xlsx': bookBytes({ sheets: [{ name: '甲', xml }] }) } })
  const { stderr } = await world.run('b.xlsx', '--errors', 'e.csv', '-f', 'csv')
  const list = world.text('e.csv')
  world.remove()
  expect(list).toContain('b.xlsx,甲,2,,B,AST,7,測れず,error,value-not-a-number,')
  expect(stderr).toContain('b.xlsx, 甲!B2, "AST", ID 7: ')
})
