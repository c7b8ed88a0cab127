import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { calm, header, raised, sheet, urgent } from './sheets.ts'
import { createWorld } from './world.ts'

const people = sheet(urgent, calm, raised)
const long = 'ID,検査項目名,結果,単位\n1,AST,45,U/L\n1,ALT,62,U/L\n2,AST,20,U/L\n2,ALT,18,U/L\n'
const world = createWorld({ files: { 'a.csv': people, 'long.csv': long } })
afterAll(() => world.remove())

async function table(...argv: string[]): Promise<Record<string, string>[]> {
  const { code, stdout, stderr } = await world.run(...argv, '-f', 'csv', '--lang', 'ja')
  expect([code, stderr]).toEqual([0, ''])
  const rows: string[][] = parse(stdout)
  const titles = rows[0] ?? []
  expect(new Set(titles).size).toBe(titles.length)
  return rows.slice(1).map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])))
}

test('lp_rank sorts as a number: 1 is the most urgent level', async () => {
  expect((await table('a.csv')).map((row) => [row.lp_triage, row.lp_rank])).toEqual([
    ['today', '1'],
    ['routine', '6'],
    ['consult', '3'],
  ])
})

describe('--words', () => {
  test('adds columns in words behind the codes, which stay', async () => {
    const [first = {}] = await table('a.csv', '--words')
    expect(first).toMatchObject({
      lp_triage: 'today',
      lp_急ぐ順: '1 今日連絡',
      lp_次にすること: '今日のうちに、医療機関へ連絡してください',
      lp_いつまでに: '今日のうち',
      lp_ALTの区分: 'きわめて高い',
      lp_アルブミンの区分: '基準の範囲内',
    })
    expect(first.lp_理由).toContain('ALT')
  })

  test('is for CSV only', async () => {
    const { code, stderr } = await world.run('a.csv', '--words', '--lang', 'en')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--words works with the csv format only')])
  })
})

describe('the program’s own output, read again', () => {
  test.each([[[]], [['--words']]])('has its columns replaced, not added: %j', async (more: string[]) => {
    await world.run('a.csv', '-o', 'once.csv', '--lang', 'ja', ...more)
    const once = world.text('once.csv')
    await world.run('once.csv', '-o', 'twice.csv', '--lang', 'ja', ...more)
    expect(world.text('twice.csv')).toBe(once)
  })

  test('keeps a column that somebody wrote behind them, and one of a laboratory that only looks alike', async () => {
    world.write('lab.csv', `${header},lp_a\n${raised},12.5\n`)
    const { stdout } = await world.run('lab.csv', '-f', 'csv')
    world.write(
      'again.csv',
      stdout.replace(/^(.*)$/gm, (line, _, at) => (line === '' ? line : `${line},${at === 0 ? 'メモ' : '電話済み'}`)),
    )
    const [row = {}] = await table('again.csv')
    expect([row.lp_a, row.メモ, row.lp_triage]).toEqual(['12.5', '電話済み', 'consult'])
  })

  test('is replaced in a workbook, too', async () => {
    await world.run('a.csv', '-o', 'once.xlsx', '--lang', 'ja')
    await world.run('once.xlsx', '-o', 'twice.csv', '--lang', 'ja')
    const titles = parse(world.text('twice.csv'), { bom: true })[0] as string[]
    expect(titles.slice(0, titles.indexOf('lp_triage'))).toEqual(header.split(','))
  })
})

describe('several files in one table', () => {
  test('have one header, each value below its own title, and the file beside it', async () => {
    world.write('b.csv', '所属,ID,氏名,年齢,性別,GPT,AST(GOT)\n総務,7,試験 六子,40,女,90,31\n')
    const rows = await table('a.csv', 'b.csv')
    expect(rows.map((row) => [row.lp_file, row['AST(GOT)'], row['ALT(GPT)'], row.GPT, row.所属])).toEqual([
      ['a.csv', '812', '1040', '', ''],
      ['a.csv', '20', '18', '', ''],
      ['a.csv', '45', '62', '', ''],
      ['b.csv', '31', '', '90', '総務'],
    ])
    expect(rows.map((row) => row.lp_alt_band)).toEqual(['critical', 'within', 'high', 'high'])
  })

  test('keep values of another unit apart', async () => {
    world.write('c.csv', `ID,AST,ALT,PLT(万/μL)\n1,20,20,21.5\n`)
    world.write('d.csv', `ID,AST,ALT,PLT(10^3/μL)\n2,20,20,215\n`)
    const rows = await table('c.csv', 'd.csv')
    expect(rows.map((row) => [row['PLT(万/μL)'], row['PLT(10^3/μL)']])).toEqual([
      ['21.5', ''],
      ['', '215'],
    ])
  })

  test('are refused where one has a row for each test and the other a row for each person', async () => {
    const { code, stderr } = await world.run('a.csv', 'long.csv', '-f', 'csv', '--lang', 'en')
    expect([code, stderr]).toEqual([2, expect.stringContaining('long.csv has a row for each test and a.csv a row for each person')])
  })
})
