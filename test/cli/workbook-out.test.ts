import { read, utils } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { calm, header, raised, sheet, urgent } from './sheets.ts'
import { createWorld } from './world.ts'

const formula = '00904,"=HYPERLINK(""http://x"")",2025-05-15,60,男,30,20,20,4.3,18.2'
const unreadable = '00905,試験 五郎,2025-05-15,52,男,45,2 500,88,4.3,18.2'
const people = sheet(calm, raised, urgent, formula, unreadable)
const world = createWorld({ files: { 'people.csv': people, 'other.csv': sheet(raised) } })
afterAll(() => world.remove())

async function written(...more: string[]) {
  const ran = await world.run('people.csv', '-o', 'out.xlsx', '--lang', 'en', ...more)
  return { ...ran, bytes: world.bytes('out.xlsx'), book: read(world.bytes('out.xlsx'), { type: 'buffer', cellNF: true, cellStyles: true }) }
}

function rowsOf(book: Awaited<ReturnType<typeof written>>['book'], name: string): unknown[][] {
  return utils.sheet_to_json(book.Sheets[name] as never, { header: 1, raw: true, blankrows: true })
}

describe('a workbook', () => {
  test('has its sheets, the work list first', async () => {
    const { book } = await written()
    expect(book.SheetNames).toEqual(['To do', 'Everyone', 'Figures', 'Not read', 'About'])
  })

  test('is the same, byte for byte, from the same input', async () => {
    const [one, other] = [await written(), await written()]
    expect(one.bytes.equals(other.bytes)).toBe(true)
  })

  test('is written under -f xlsx too', async () => {
    const { stdoutBytes } = await world.run('people.csv', '-f', 'xlsx', '--lang', 'en')
    const { bytes } = await written()
    expect(stdoutBytes.equals(bytes)).toBe(true)
  })

  test('lists first who is to be checked, then the most urgent', async () => {
    const { book } = await written()
    const rows = rowsOf(book, 'To do')
    expect(rows.slice(1).map(([level, , , , id]) => [level, id])).toEqual([
      ['0 check today', '00905'],
      ['1 contact today', '00901'],
      ['3 see a doctor', '00903'],
      ['4 family doctor', '00904'],
    ])
  })

  test('holds numbers as numbers with their words, ids and formulas as texts, dates as dates', async () => {
    const { book } = await written()
    const list = book.Sheets['To do']
    const row = rowsOf(book, 'To do')
    const alt = (row[0] as string[]).findIndex((title) => title.startsWith('ALT'))
    const cell = list?.[utils.encode_cell({ r: 2, c: alt })]
    expect(cell).toMatchObject({ t: 'n', v: 1040 })
    expect(cell.w).toMatch(/^1040\s+\S/)
    const everyone = book.Sheets.Everyone
    expect(everyone?.A2).toMatchObject({ t: 's', v: '00902' })
    expect(everyone?.C2).toMatchObject({ t: 'n', z: 'yyyy-mm-dd' })
    expect(everyone?.F2).toMatchObject({ t: 'n', v: 20 })
    expect(everyone?.B5).toMatchObject({ t: 's', v: '=HYPERLINK("http://x")' })
    expect(everyone?.B5.f).toBeUndefined()
  })

  test('holds neither formula, macro nor a way out of the workbook', async () => {
    const { bytes } = await written()
    const parts = unzipSync(bytes)
    const all = Object.entries(parts).map(([name, part]) => `${name} ${new TextDecoder().decode(part)}`)
    expect(all.join('')).not.toMatch(/<f>|vbaProject|TargetMode="External"/)
  })

  test('gives the same answers when it is read again', async () => {
    await written()
    const answers = async (...argv: string[]) => {
      const { stdout } = await world.run(...argv, '-f', 'ndjson', '--lang', 'en')
      return peopleIn(stdout).map(({ subject, triage, values, scores }) => ({ subject, triage, values, scores }))
    }
    expect(await answers('out.xlsx', '--sheet', 'Everyone')).toEqual(await answers('people.csv'))
  })

  test('lists what could not be read, with a link to its row', async () => {
    const { book } = await written()
    const rows = rowsOf(book, 'Not read')
    expect(rows[1]).toEqual(['people.csv', 'line 6', 'ALT(GPT)', '2 500', 'not read', expect.stringContaining('ALT')])
    expect(book.Sheets['Not read']?.B2.l.Target).toBe("#'Everyone'!A6")
  })

  test('--only settles who is on the work list; everybody stays in the sheet of everybody', async () => {
    const { book } = await written('--only', 'today')
    expect(rowsOf(book, 'To do').map(([, , , , id]) => id)).toEqual(['ID', '00905', '00901'])
    expect(rowsOf(book, 'Everyone')).toHaveLength(6)
  })

  test('--redact leaves nobody’s name or number', async () => {
    const { bytes } = await written('--redact')
    const texts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part))
    expect(texts.join('')).not.toMatch(/試験|0090[1-5]/)
  })
})

test('a terminal is asked for a file', async () => {
  const terminal = createWorld({ files: { 'people.csv': people }, stdoutIsTTY: true })
  const { code, stderr } = await terminal.run('people.csv', '-f', 'xlsx', '--lang', 'en')
  terminal.remove()
  expect([code, stderr]).toEqual([2, expect.stringContaining('-o result.xlsx')])
})

test('files with other columns are joined by their headers, each value below its own', async () => {
  world.write('2024.csv', `${header},所属\n${raised},営業\n`)
  world.write('2025.csv', '所属,ID,氏名,年齢,性別,GPT,AST\n総務,7,試験 六子,40,女,90,31\n')
  await world.run('2024.csv', '2025.csv', '-o', 'two.xlsx', '--lang', 'en')
  const rows = rowsOf(read(world.bytes('two.xlsx')), 'Everyone')
  const [titles = [], first = [], second = []] = rows as string[][]
  const at = (row: unknown[], title: string) => row[titles.indexOf(title)]
  expect([at(first, 'File'), at(second, 'File')]).toEqual(['2024.csv', '2025.csv'])
  expect([at(first, '所属'), at(second, '所属')]).toEqual(['営業', '総務'])
  expect([at(first, 'ALT(GPT)'), at(second, 'GPT'), at(second, 'AST')]).toEqual([62, 90, 31])
})
