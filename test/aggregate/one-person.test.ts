import { describe, expect, test } from 'vitest'
import { runOnce } from '../cli/world.ts'

/** Invented people. */
const other = '9,別 人,1970/01/01,男,2023/05/15,20,20\n'
const title = '社員番号,氏名,生年月日,性別,受診日,AST(U/L),ALT(U/L)'
const trends = async (files: Record<string, string>) => {
  const { stdout, stderr, code } = await runOnce(['trend', ...Object.keys(files), '-f', 'json'], { files })
  const { trends: all } = JSON.parse(stdout) as {
    trends: { subject: { id: string; name: string }; visits: unknown[]; issues: { code: string }[] }[]
  }
  return {
    people: all.map(({ subject, visits, issues }) => [subject.id, visits.length, issues.map((issue) => issue.code)]),
    stderr,
    code,
    stdout,
  }
}

describe('visits under one number', () => {
  test('with two birth dates are two people, and that is listed', async () => {
    const { people, code, stderr } = await trends({
      'a.csv': `${title}\n3,退職 一郎,1958/01/01,男,2023/05/15,80,120\n4,二回 受診,1975/01/01,男,2023/05/15,30,40\n4,二回 受診,1975/01/01,男,2023/05/15,30,40\n`,
      'b.csv': `${title}\n3,新人 三郎,2001/02/02,男,2024/05/15,20,20\n`,
      'c.csv': `${title}\n3,新人 三郎,2001/02/02,男,2025/05/15,21,21\n`,
    })
    expect(people).toEqual([
      ['3', 1, ['visits-not-joined']],
      ['3', 2, ['visits-not-joined']],
      ['4', 1, ['visit-repeated']],
    ])
    expect(code).toBe(3)
    expect(stderr).toContain('may be of two people')
  })

  test('of somebody who changed the family name stay together', async () => {
    const { people } = await trends({
      'a.csv': `${title}\n1,佐藤 花子,1980/04/01,女,2023/05/14,20,22\n1,田中 花子,1980/04/01,女,2024/05/14,40,62\n1,ﾀﾅｶ ﾊﾅｺ,,女,2025/05/14,41,63\n${other}`,
    })
    expect(people).toEqual([
      ['1', 3, []],
      ['9', 1, []],
    ])
  })

  test.each([
    ['sex', '1,見本,,男,2023/05/14,20,22\n1,見本,,女,2024/05/14,40,62\n'],
    ['name', '1,見本 一,,男,2023/05/14,20,22\n1,例 二,,男,2024/05/14,40,62\n'],
  ])('that differ in %s are not joined', async (_, rows) => {
    const { people } = await trends({ 'a.csv': `${title}\n${rows}` })
    expect(people.map(([, visits]) => visits)).toEqual([1, 1])
  })

  test('one that says too little to be either stands alone', async () => {
    const { people } = await trends({
      'a.csv': `${title}\n1,見本 一,,男,2023/05/14,20,22\n1,例 二,,男,2024/05/14,40,62\n1,,,,2025/05/14,900,800\n`,
    })
    expect(people.map(([, visits]) => visits)).toEqual([1, 1, 1])
  })

  test('no birth date reaches an output', async () => {
    const { stdout } = await trends({ 'a.csv': `${title}\n1,見本 一,1980/04/01,男,2023/05/14,20,22\n${other}` })
    expect(stdout).not.toContain('1980')
  })
})

describe('ids that a spreadsheet has damaged', () => {
  test.each(['1.23457E+11', '1.2E+05', '#####'])('%s joins nobody', async (id) => {
    const { people, code, stdout } = await trends({ 'a.csv': `社員番号,受診日,AST,ALT\n${id},2023/05/14,31,62\n${id},2024/05/14,41,72\n` })
    expect(people.map(([, visits]) => visits)).toEqual([1, 1])
    expect(code).toBe(3)
    expect(stdout).toContain(id)
  })

  test('nor in a file of one test a row', async () => {
    const rows = ['1.2E+05,AST,45,U/L', '1.2E+05,ALT,620,U/L', '7,AST,20,U/L', '7,ALT,21,U/L']
    const { stdout, code } = await runOnce(['a.csv', '-f', 'json'], {
      files: { 'a.csv': `社員番号,項目名,結果,単位\n${rows.join('\n')}\n` },
    })
    const { assessments } = JSON.parse(stdout) as { assessments: { measurements: object }[] }
    expect(assessments.map(({ measurements }) => Object.keys(measurements))).toEqual([['ast'], ['alt'], ['ast', 'alt']])
    expect(code).toBe(3)
  })
})
