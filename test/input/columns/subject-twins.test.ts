import { expect, it } from 'vitest'
import { codesIn, given, readFile } from '../read-file.ts'

/** Invented people. */
it('two sexes, ages, dates, ids and names in one row: none is believed, each is said with its columns', async () => {
  const read = await readFile(
    'ID,受診日,AST,ALT,受診日,性別,性別,年齢,年齢,ID,氏名,氏名\n1,2025-05-14,25,22,2024-06-10,男,女,30,70,99,見本 一,例 二\n',
  )
  expect(read.panels[0]?.subject).toEqual({ id: null, name: null, sex: null, age: null, date: null })
  expect(given(read.panels[0], 'ast')).toBe(25)
  const said = read.outcomes[0]?.issues.map(({ args }) => args.columns)
  expect(said).toEqual([
    'ID (1) / ID (10)',
    '性別 (6) / 性別 (7)',
    '年齢 (8) / 年齢 (9)',
    '受診日 (2) / 受診日 (5)',
    '氏名 (11) / 氏名 (12)',
  ])
})

it('the same said twice, in other words, is no contradiction', async () => {
  const read = await readFile(
    'ID,受診日,AST,性別,性別,年齢,受診時年齢,生年月日,生年月日,氏名,氏名\n1,2025-05-14,25,1,男,45,44,1980/04/01,S55.4.1,見本　一,見本 一\n',
  )
  expect(read.panels[0]?.subject).toEqual({ id: '1', name: '見本　一', sex: 'male', age: 45, date: '2025-05-14' })
  expect(codesIn(read).filter((code) => code === 'subject-columns-differ')).toEqual([])
})

it('a number of the company and one of the clinic, a birth date and a day of the sample', async () => {
  const read = await readFile('社員番号,受診者ID,受診日,採血日,AST\n7,900,2025-05-14,2025-05-15,25\n')
  expect(read.panels[0]?.subject).toMatchObject({ date: '2025-05-14' })
  expect(read.panels[0]?.subject.id).not.toBe(null)
})

it('two birth dates make no age', async () => {
  const read = await readFile('ID,受診日,AST,生年月日,生年月日(西暦)\n1,2025-05-14,25,1980/04/01,1950/04/01\n')
  expect(read.panels[0]?.subject.age).toBe(null)
  expect(codesIn(read)).toContain('subject-columns-differ')
})
