import { describe, expect, it } from 'vitest'
import { codesIn, given, readFile } from '../read-file.ts'

/** Invented people. */
const idsAndCodes = async (text: string) => {
  const read = await readFile(text)
  const { rowsIn, assessed, listed } = read.totals
  expect(rowsIn).toBe(assessed + listed)
  return {
    people: read.panels.map(({ subject }) => subject.id ?? subject.name),
    codes: codesIn(read).filter((code) => code.startsWith('row') || code.startsWith('foot')),
  }
}

describe('totals under the people are no people', () => {
  it('whichever column their word stands in, and beside a count under 性別', async () => {
    const sheet =
      '受診者ID,氏名,性別,AST,ALT\n1,見本 一,男,25,30\n2,見本 二,男,62,80\n,計,2名,87,110\n,,平均,43.5,55\n,最大,,62,80\n,標準偏差,,26.2,35.4\n'
    expect(await idsAndCodes(sheet)).toEqual({ people: ['1', '2'], codes: ['footer-row', 'footer-row', 'footer-row', 'footer-row'] })
  })

  it('of each department, between its people', async () => {
    const sheet = '所属,受診者ID,AST,ALT\n総務部,1,25,30\n総務部 小計,,43.5,55\n営業部,3,20,21\n営業部小計,,20,21\nn=2,,22,25\n'
    expect(await idsAndCodes(sheet)).toEqual({ people: ['1', '3'], codes: ['footer-row', 'footer-row', 'footer-row'] })
  })

  it('nor is the day on which the sheet was printed', async () => {
    expect(await idsAndCodes('ID,氏名,AST,ALT\n1,見本,20,21\n出力日：2025/06/01,,,\n')).toEqual({ people: ['1'], codes: ['footer-row'] })
  })

  it('but a running number through the totals makes no person of them', async () => {
    expect(await idsAndCodes('No,氏名,AST,ALT\n1,見本,20,21\n2,平均,20,21\n')).toEqual({ people: ['1'], codes: ['footer-row'] })
  })

  it('people of such names and departments stay people', async () => {
    const sheet = 'ID,氏名,所属,性別,AST,ALT\n1,Max,会計,男,900,30\n2,見本 二,設計,女,20,21\n3,Sum,総計課,男,20,21\n,計,経理,女,20,21\n'
    expect((await idsAndCodes(sheet)).people).toEqual(['1', '2', '3', '計'])
    expect((await idsAndCodes('受診日,性別,AST,ALT,備考\n2025-05-14,男,900,30,平均\n')).people).toHaveLength(1)
  })
})

describe('a row whose values stand under other titles is listed, not judged', () => {
  it('a comma in the address, hidden by an empty last cell', async () => {
    const read = await readFile('受診者ID,住所,AST,ALT,γ-GTP,備考\n1,東京都港区1,2,45,62,88\n2,大阪府,20,21,30,\n')
    expect(read.panels.map(({ subject }) => subject.id)).toEqual(['2'])
    expect(read.outcomes[0]?.issues.map(({ code }) => code)).toEqual(['row-shifted'])
  })

  it('a number under a name', async () => {
    const read = await readFile('ID,氏名,AST,ALT,備考\n1,見本,45,62,\n2,45,900,,\n')
    expect(read.panels).toHaveLength(1)
    expect(read.totals.listed).toBe(1)
  })

  it('remarks that are codes everywhere prove nothing', async () => {
    const read = await readFile('ID,AST,ALT,備考\n1,45,62,1\n2,20,21,2\n3,20,900,3\n4,20,21,\n')
    expect(read.panels.map((panel) => given(panel, 'alt'))).toEqual([62, 21, 900, 21])
  })
})
