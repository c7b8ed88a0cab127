import { describe, expect, it } from 'vitest'
import { given, readFile } from '../read-file.ts'

/** Invented people. */
const visits = async (text: string, options = {}) =>
  (await readFile(text, options)).panels.map((panel) => [panel.subject.date, given(panel, 'ast'), given(panel, 'alt')])

describe('visits in columns', () => {
  const three = [
    ['2025-05-14', 45, 62],
    ['2024-05-14', 31, 40],
    ['2023-05-10', 25, 28],
  ]

  it.each([
    [
      'a date before each test',
      '受診者ID,2023/5/10 AST,2024/5/14 AST,2025/5/14 AST,2023/5/10 ALT,2024/5/14 ALT,2025/5/14 ALT\n1,25,31,45,28,40,62\n',
    ],
    [
      'a date behind it',
      'ID,AST(2023-05-10),ALT(2023-05-10),AST(2024-05-14),ALT(2024-05-14),AST(2025-05-14),ALT(2025-05-14)\n1,25,28,31,40,45,62\n',
    ],
    ['an era date', 'ID,R5.5.10 AST,R5.5.10 ALT,R6.5.14 AST,R6.5.14 ALT,令和7年5月14日 AST,令和7年5月14日 ALT\n1,25,28,31,40,45,62\n'],
    ['dates in a row above', '受診者ID,2023/5/10,,2024/5/14,,2025/5/14,\n,AST,ALT,AST,ALT,AST,ALT\n1,25,28,31,40,45,62\n'],
  ])('%s', async (_, text) => {
    expect(await visits(text)).toEqual(three)
    expect(await visits(text, { newestVisit: true })).toEqual(three.slice(0, 1))
  })

  it('one day above all columns dates nothing', async () => {
    expect(await visits('2025/06/01,,\nID,AST,ALT\n1,25,28\n')).toEqual([[null, 25, 28]])
  })

  it('groups of 前回 and 今回 above', async () => {
    const text = ',前回,,今回,\nID,AST,ALT,AST,ALT\n1,25,28,31,40\n'
    expect(await visits(text)).toEqual([
      [null, 31, 40],
      [null, 25, 28],
    ])
    expect(await visits(text, { newestVisit: true })).toEqual([[null, 31, 40]])
  })

  it('who has nothing in the newest is judged by the one before', async () => {
    const text = 'ID,2024/5/14 AST,2025/5/14 AST\n1,900,\n2,20,30\n'
    const read = await readFile(text, { newestVisit: true })
    expect(
      read.panels
        .filter((panel) => given(panel, 'ast') !== null)
        .map((panel) => [panel.subject.id, panel.subject.date, given(panel, 'ast')]),
    ).toEqual([
      ['1', '2024-05-14', 900],
      ['2', '2025-05-14', 30],
    ])
  })
})

describe('tests below each other, visits beside each other', () => {
  const sheet =
    '検査項目,単位,基準値,2023-05-10,2024-05-14,2025-05-14\nAST,U/L,10-30,25,31,45\nALT,U/L,7-30,28,40,?x\nHbA1c,%,4.6-6.2,5.5,5.6,5.7\n血小板数,万/μL,14.5-32.9,21.0,20.1,18.2\n'

  it('are the sheet of one person', async () => {
    expect(await visits(sheet)).toEqual([
      ['2023-05-10', 25, 28],
      ['2024-05-14', 31, 40],
      ['2025-05-14', 45, 'not-a-number'],
    ])
    const [newest, ...others] = (await readFile(sheet, { newestVisit: true })).panels
    expect(others).toEqual([])
    expect([newest?.subject.date, given(newest, 'platelets'), newest?.measurements.ast?.laboratory]).toEqual([
      '2025-05-14',
      182,
      { low: 10, high: 30, flag: null },
    ])
  })

  it('an unreadable cell is named where it stands in the file', async () => {
    const { outcomes, checkup, totals } = await readFile(sheet)
    expect(outcomes[2]?.issues[0]?.where).toMatchObject({ line: 3, column: 6, header: '2025-05-14' })
    expect(checkup.reading.issues.map(({ code }) => code)).toContain('sheet-turned')
    expect(totals).toMatchObject({ rowsIn: 3, assessed: 3, listed: 0 })
    expect(totals.sha256).toHaveLength(64)
  })

  it('今回 and 前回', async () => {
    const turned = '検査項目,基準値,今回,前回\nAST(GOT),10-30,22,20\nALT(GPT),10-30,30,28\n'
    expect(await visits(turned)).toEqual([
      [null, 20, 28],
      [null, 22, 30],
    ])
    expect(await visits(turned, { newestVisit: true })).toEqual([[null, 22, 30]])
  })

  it('with name and sex above the tests', async () => {
    const read = await readFile(
      '氏名,見本 一\n検査項目,単位,2024-05-14,2025-05-14\n性別,,男,男\n年齢,,50,51\nAST,U/L,31,45\nALT,U/L,40,62\n',
    )
    expect(read.panels.map(({ subject }) => [subject.sex, subject.age, subject.date])).toEqual([
      ['male', 50, '2024-05-14'],
      ['male', 51, '2025-05-14'],
    ])
  })
})

describe('columns of a test that are not used', () => {
  it('are said with their values', async () => {
    const { checkup } = await readFile('ID,AST,ALT.B,ALT.M,AST 判定日数,AST/ALT比\n1,20,21,55,3,1\n2,20,,66,3,1\n')
    const said = checkup.reading.issues.filter(({ code }) => code === 'tests-left-out')
    expect(said.map(({ args }) => [args.columns, args.count, args.field])).toEqual([['ALT.M (4)', 2, 'alt']])
  })
})
