import { describe, expect, test } from 'vitest'
import { createWorld } from '../cli/world.ts'
import { bookBytes, sheetData } from './workbook/book-bytes.ts'

async function run(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const world = createWorld({ files })
  const ran = await world.run(...argv, '--lang', 'en')
  world.remove()
  return ran
}

describe('totals', () => {
  const rows = 'ID,氏名,性別,AST,ALT\n1,見本,男,45,62\n小計,,,45,62\n平均,,,45.0,62.0\n'

  test('are listed, and are no people who could not be read: exit 0', async () => {
    const { code, stdout, stderr } = await run({ 'a.csv': rows }, 'a.csv', '-f', 'json')
    const { run: told, assessments } = JSON.parse(stdout)
    expect([code, stderr, assessments.length]).toEqual([0, '', 1])
    expect([told.rowsIn, told.assessed, told.listed]).toEqual([3, 1, 2])
    expect(
      told.unreadRows.rows.map((row: { issues: { code: string; level: string }[] }) => [row.issues[0]?.code, row.issues[0]?.level]),
    ).toEqual([
      ['footer-row', 'warning'],
      ['footer-row', 'warning'],
    ])
  })

  test('stand in every output: the list of --errors, letters, the workbook', async () => {
    const world = createWorld({ files: { 'a.csv': rows } })
    await world.run('a.csv', '-o', 'a.html', '--errors', 'e.csv', '--lang', 'ja')
    expect(world.text('e.csv').match(/footer-row/g)).toHaveLength(2)
    expect(world.text('a.html').match(/合計や注記の行/g)).toHaveLength(2)
    world.remove()
  })

  test('with an id in the row somebody may stand there: exit 3', async () => {
    const { code, stderr } = await run({ 'a.csv': 'ID,氏名,AST,ALT\n1,見本,45,62\n2,計,900,62\n' }, 'a.csv', '-f', 'csv')
    expect([code, stderr]).toEqual([3, expect.stringContaining('line 3')])
  })

  test('a file of nothing but totals is no success', async () => {
    expect((await run({ 'a.csv': 'ID,AST,ALT\n合計,45,62\n' }, 'a.csv', '-f', 'json')).code).toBe(3)
  })
})

describe('values of columns that were left out', () => {
  const sheet = (rows: number) =>
    `ID,AST,ALT,ALT.X9\n${Array.from({ length: rows }, (_, n) => `${n},45,62,${n % 2 === 0 ? 63 : ''}`).join('\n')}\n`

  test('are counted over the whole file', async () => {
    const { stdout } = await run({ 'a.csv': sheet(1_000) }, 'a.csv', '-f', 'json')
    expect(JSON.parse(stdout).run.valuesLeftOut).toBe(500)
    expect((await run({ 'a.csv': sheet(1_000) }, 'a.csv')).stdout.replace(/\s+/g, ' ')).toContain(
      'Values in columns that were left out: 500',
    )
  })

  test('a file that leaves none out says nothing of it', async () => {
    const { stdout } = await run({ 'a.csv': 'ID,AST,ALT\n1,45,62\n2,20,21\n' }, 'a.csv')
    expect(stdout).not.toContain('left out')
  })
})

describe('a workbook with its tests below each other', () => {
  const rows = [
    ['項目', '2024/05/14', '2025/05/14'],
    ['AST', 45, 812],
    ['ALT', 62, 900],
    ['γ-GTP', 40, 41],
  ]
  const book = (...more: { name: string; xml: string }[]) => bookBytes({ sheets: [{ name: '結果', xml: sheetData(rows) }, ...more] })

  test.each([[[]], [['--sheet', '結果']], [['--sheet', '1']]])(
    'is read as the sheet of one person, as the same CSV is (%j)',
    async (more) => {
      const { code, stdout } = await run({ 'b.xlsx': book({ name: '覚書', xml: sheetData([['x']]) }) }, 'b.xlsx', '-f', 'json', ...more)
      const csv = await run({ 'b.csv': rows.map((row) => row.join(',')).join('\n') }, 'b.csv', '-f', 'json')
      const [fromBook, fromCsv] = [JSON.parse(stdout), JSON.parse(csv.stdout)]
      expect(code).toBe(0)
      expect(fromBook.assessments.map((one: { triage: object }) => one.triage)).toEqual(
        fromCsv.assessments.map((one: { triage: object }) => one.triage),
      )
      expect(fromBook.assessments[0].measurements).toEqual(fromCsv.assessments[0].measurements)
      expect(fromBook.run.issues.map(({ code: own }: { code: string }) => own)).toContain('sheet-turned')
    },
  )

  test('its cells are named as Excel names them', async () => {
    const broken = sheetData([rows[0] as string[], ['AST', 45, '測れず'], ['ALT', 62, 900]])
    const { stderr } = await run({ 'b.xlsx': bookBytes({ sheets: [{ name: '結果', xml: broken }] }) }, 'b.xlsx', '-f', 'csv')
    expect(stderr).toContain('結果!C2')
  })

  test('trend takes every visit', async () => {
    const { stdout } = await run({ 'b.xlsx': book() }, 'trend', 'b.xlsx', '-f', 'json')
    expect(JSON.parse(stdout).visits.map(({ date }: { date: string }) => date)).toEqual(['2024-05-14', '2025-05-14'])
  })
})

describe('day numbers of a spreadsheet', () => {
  test('in a CSV are said to be such, with both days they may mean', async () => {
    const { stdout, code } = await run({ 'a.csv': 'ID,受診日,AST,ALT\n1,44329,45,62\n2,44330,20,21\n' }, 'a.csv', '-f', 'json')
    const { run: told, assessments } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(assessments[0].subject.date).toBe('2021-05-13')
    expect(told.issues).toContainEqual(
      expect.objectContaining({ code: 'date-serials', level: 'warning', args: { text: '44329', date: '2021-05-13', other: '2025-05-14' } }),
    )
  })

  test('of a workbook from 1904 that are no dates by their format are counted from 1904', async () => {
    const xml = sheetData([
      ['ID', '受診日', '生年月日', 'AST'],
      ['1', 44329, 24592, 45],
    ])
    const read = async (date1904: boolean) => {
      const { stdout } = await run({ 'b.xlsx': bookBytes({ sheets: [{ name: '甲', xml }], date1904 }) }, 'b.xlsx', '-f', 'json')
      const { assessments, run: told } = JSON.parse(stdout)
      expect(told.issues.map(({ code }: { code: string }) => code)).not.toContain('date-serials')
      return [assessments[0].subject.date, assessments[0].subject.age]
    }
    expect(await read(true)).toEqual(['2025-05-14', 54])
    expect(await read(false)).toEqual(['2021-05-13', 54])
  })
})

describe('the measuring method of ALP in a column', () => {
  const long = (method: string, code: string, value = '80') =>
    `ID,受診日,検査項目コード,検査項目名,検査方法,結果値\n1,2025-05-14,${code},ALP,${method},${value}\n1,2025-05-14,,AST,,20\n`
  const [jscc, ifcc, other] = ['3B070000002327101', '3B070000002327501', '3B070000002399901']

  test.each([
    ['IFCC', other, 'ifcc', 'banded'],
    ['JSCC標準化対応法', other, 'jscc', 'undetermined'],
    ['IFCC', ifcc, 'ifcc', 'banded'],
    ['可視吸光光度法', ifcc, 'ifcc', 'banded'],
  ])('%s beside %s: %s, %s', async (method, code, read, status) => {
    const { stdout } = await run({ 'a.csv': long(method, code) }, 'a.csv', '-f', 'json')
    const [one] = JSON.parse(stdout).assessments
    expect(one.measurements.alp.method).toBe(read)
    expect(one.findings.find(({ analyte }: { analyte: string }) => analyte === 'alp').status).toBe(status)
  })

  test('against the code’s: not used, listed, and exit 3', async () => {
    const { stdout, code, stderr } = await run({ 'a.csv': long('IFCC', jscc) }, 'a.csv', '-f', 'json')
    const [one] = JSON.parse(stdout).assessments
    expect(code).toBe(3)
    expect(one.findings).toContainEqual(expect.objectContaining({ analyte: 'alp', status: 'undetermined', because: 'method-contradicts' }))
    expect(stderr).toContain('IFCC / JSCC')
    const settled = await run({ 'a.csv': long('IFCC', jscc) }, 'a.csv', '-f', 'json', '--alp-method', 'ifcc')
    expect(settled.code).toBe(0)
  })
})
