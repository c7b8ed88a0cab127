import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { calm, header, raised, sample, sheet, urgent } from './sheets.ts'
import { createWorld, runOnce } from './world.ts'

const own = header.split(',').length
const people = sheet(urgent, calm, raised)

async function rowsOf(text: string | Uint8Array, ...argv: string[]): Promise<string[][]> {
  const { stdout } = await runOnce(['a.csv', '-f', 'csv', ...argv], { files: { 'a.csv': text } })
  return parse(stdout, { relax_column_count: true })
}

describe('csv: the own columns, then those of the program', () => {
  test('the added columns of the contract, in its order', async () => {
    const [titles] = await rowsOf(people)
    const analytes = ['ast', 'alt', 'ggt', 'albumin', 'platelets', 'alp', 'bilirubin']
    expect(titles?.slice(0, own)).toEqual(header.split(','))
    expect(titles?.slice(own)).toEqual([
      'lp_triage',
      'lp_because',
      ...analytes.flatMap((id) => [`lp_${id}_band`, `lp_${id}_grade`]),
      'lp_fib4',
      'lp_fib4_band',
      'lp_ast_alt_ratio',
      'lp_patterns',
      'lp_issues',
      'lp_note',
      'lp_door',
      'lp_by',
      'lp_check',
      'lp_rank',
    ])
  })

  test('one output row for each input row, in order, the own cells untouched', async () => {
    const [, ...rows] = await rowsOf(people)
    expect(rows.map((row) => row.slice(0, own).join(','))).toEqual([urgent, calm, raised])
    expect(rows.map((row) => row[own])).toEqual(['today', 'routine', 'consult'])
  })

  test('a row that could not be read has its place, its issue, and nothing else', async () => {
    const [titles = [], ...rows] = await rowsOf(sheet(calm, 'x,y', raised, '合計,2'))
    expect(rows.map((row) => row[titles.indexOf('lp_issues')])).toEqual(['', 'row-too-short', '', 'footer-row'])
    expect(rows.map((row) => row[titles.indexOf('lp_triage')])).toEqual(['routine', '', 'consult', ''])
  })

  test('a row with too many cells loses none, and the columns after it stay in line', async () => {
    const [titles = [], row = []] = await rowsOf(sheet(`${calm},余り,もう一つ`))
    expect(row).toHaveLength(titles.length)
    expect(row[own - 1]).toBe('23.0,余り,もう一つ')
    expect(row[titles.indexOf('lp_issues')]).toBe('row-too-long')
  })

  test('Excel\'s ="00123" stays; text that a spreadsheet would run is guarded; numbers and dashes are not', async () => {
    const [, row = []] = await rowsOf('受診者ID,氏名,所見,備考,メモ,他,AST,ALT\n="00123",=1+1,@SUM(A1),+81-3-1234,-,-5,45,62\n')
    expect(row.slice(0, 8)).toEqual(['="00123"', "'=1+1", "'@SUM(A1)", "'+81-3-1234", '-', '-5', '45', '62'])
  })

  test('a name with a comma, a quotation mark or a line break comes back as it was', async () => {
    const [, row = []] = await rowsOf(`氏名,AST,ALT\n"見本, ""一郎""\n様",45,62\n`)
    expect(row.slice(0, 3)).toEqual(['見本, "一郎"\n様', '45', '62'])
  })

  test('any cells round trip through csv-parse', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '見', '"', ',', ' ', 'x', ';', '1'), minLength: 1, maxLength: 8 })
      .map((text) => `n${text}n`)
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (names) => {
        const quoted = names.map((name) => `"${name.replaceAll('"', '""')}",45,62`)
        const [, ...rows] = await rowsOf(`氏名,AST,ALT\n${quoted.join('\n')}\n`)
        expect(rows.map((row) => row.slice(0, 3))).toEqual(names.map((name) => [name, '45', '62']))
      }),
      { numRuns: 60 },
    )
  })

  test('a semicolon file stays one; a tab file becomes commas', async () => {
    const { stdout } = await runOnce(['a.csv', '-f', 'csv'], { files: { 'a.csv': 'ID;AST;Albumin g/dL\n1;45;4,3\n' } })
    expect(stdout).toMatch(/^ID;AST;Albumin g\/dL;lp_triage;.*\n1;45;4,3;recheck;/)
    const tabs = await rowsOf('ID\tAST\tALT\n1\t45\t62\n')
    expect(tabs[1]?.slice(0, 4)).toEqual(['1', '45', '62', 'consult'])
  })

  test('lines above the header keep their place', async () => {
    const rows = await rowsOf(`健診結果一覧\n\n${people}`)
    expect(rows[0]?.[0]).toBe('健診結果一覧')
    expect(rows.find((row) => row[0] === '受診者ID')?.[own]).toBe('lp_triage')
  })

  test('a file with one row for each test becomes one row for each person and day', async () => {
    const titles = '患者番号,氏名,性別,年齢,採取日,検査項目名称,検査結果値,単位'
    const long = `${titles}\n1,見本 一郎,男,50,2025-05-01,AST,45,U/L\n1,見本 一郎,男,50,2025-05-01,血小板数,18.2,万/μL\n2,見本 二郎,男,50,2025-05-01,ALT,<10,U/L\n`
    const [head = [], ...rows] = await rowsOf(long)
    expect(head.slice(0, 7)).toEqual(['line', 'id', 'name', 'date', 'sex', 'age', 'ast [U/L]'])
    expect(rows).toHaveLength(2)
    expect(rows[0]?.slice(0, 7)).toEqual(['2', '1', '見本 一郎', '2025-05-01', 'male', '50', '45'])
    expect(rows[0]?.[head.indexOf('platelets [10*9/L]')]).toBe('182')
    expect(rows[1]?.[head.indexOf('alt [U/L]')]).toBe('<10')
    expect(rows[0]?.[head.indexOf('lp_triage')]).toBe('recheck')
  })

  test('what it writes can be read again, with the same outcome', async () => {
    const { stdout } = await runOnce(['a.csv', '-f', 'csv'], { files: { 'a.csv': sample('checkup.csv') } })
    const levels = async (text: string) => {
      const { stdout: lines } = await runOnce(['a.csv', '-f', 'ndjson'], { files: { 'a.csv': text } })
      return peopleIn(lines).map(({ triage }) => triage)
    }
    expect(await levels(stdout)).toEqual(await levels(sample('checkup.csv')))
  })

  test('one person from flags is a small table of its own', async () => {
    const { stdout } = await runOnce(['--alt', '62', '--id', '=1', '--age', '52', '--sex', 'm', '-f', 'csv'])
    const [record] = parse(stdout, { columns: true }) as Record<string, string>[]
    expect(record).toMatchObject({ id: "'=1", age: '52', sex: 'male', alt: '62', lp_triage: 'consult', lp_alt_grade: 'D' })
    expect(record?.lp_note).toMatch(/not a diagnosis/)
  })
})

describe('csv: its encoding', () => {
  test('into a file with a byte order mark, into a pipe without', async () => {
    const world = createWorld({ files: { 'a.csv': people } })
    await world.run('a.csv', '-o', 'x.csv')
    expect([...world.bytes('x.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const piped = await world.run('a.csv', '-f', 'csv')
    expect(piped.stdoutBytes[0]).not.toBe(0xef)
    expect(world.text('x.csv')).toBe(`\uFEFF${piped.stdout}`)
    await world.run('a.csv', '-o', 'x.csv', '--output-encoding', 'utf-8')
    expect(world.text('x.csv')).toBe(piped.stdout)
    expect((await world.run('a.csv', '-f', 'csv', '--output-encoding', 'utf-8-bom')).stdout).toBe(`\uFEFF${piped.stdout}`)
    world.remove()
  })

  test.each(['ja', 'en'])('CP932 comes back as the same text (%s)', async (lang) => {
    const text = sheet(urgent, '00905,髙﨑 ①㈱,2025-05-14,44,男,45,62,88,4.3,18.2')
    const argv = ['a.csv', '-f', 'csv', '--lang', lang]
    const plain = await runOnce(argv, { files: { 'a.csv': text } })
    const legacy = await runOnce([...argv, '--output-encoding', 'cp932'], { files: { 'a.csv': text } })
    expect(legacy.code).toBe(0)
    expect(iconv.decode(legacy.stdoutBytes, 'cp932')).toBe(plain.stdout)
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(legacy.stdoutBytes)).toBe(plain.stdout)
  })

  test('signs that CP932 has under a twin are written', async () => {
    const text = 'メモ,AST [U/L],血小板数[万/µL]\n〜−‖—¢£¬¥,45,18.2\n'
    const { code, stdoutBytes } = await runOnce(['a.csv', '-f', 'csv', '--output-encoding', 'cp932'], { files: { 'a.csv': text } })
    expect(code).toBe(0)
    expect(iconv.decode(stdoutBytes, 'cp932')).toMatch(/^メモ,AST \[U\/L\],血小板数\[万\/μL\],.*\n～－∥―￠￡￢￥,45,18\.2,/)
  })

  test.each([
    ['𠮷野 花子', '𠮷'],
    ['😀', '😀'],
    ['김', '김'],
    ['é', 'é'],
  ])('a name that it can not hold (%s) is an error with line and character, and leaves no file', async (name, character) => {
    const world = createWorld({ files: { 'a.csv': sheet(urgent, `00905,"${name}\n様",2025-05-14,44,男,45,62,88,4.3,18.2`) } })
    const { code, stdout, stderr } = await world.run('a.csv', '-o', 'x.csv', '--output-encoding', 'cp932')
    expect({ code, stdout, names: world.names() }).toEqual({ code: 2, stdout: '', names: ['a.csv'] })
    expect(stderr).toContain(`"${character}" in line 3`)
    expect(stderr).toContain('--output-encoding utf-8-bom')
    world.remove()
  })
})

test('the note of a child names the paediatrician first', async () => {
  const { stdout } = await runOnce(['--alt', '90', '--age', '12', '-f', 'csv', '--lang', 'en'])
  const note = stdout.trimEnd().split('\n')[1] ?? ''
  expect(note.indexOf('paediatrician')).toBeGreaterThan(0)
  expect(note.indexOf('paediatrician')).toBeLessThan(note.indexOf('liver specialist'))
})
