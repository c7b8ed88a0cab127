import { describe, expect, it } from 'vitest'
import { codesIn, given, readFile } from '../read-file.ts'

/** Invented people. */
const ids = async (text: string, options = {}): Promise<(string | null)[]> =>
  (await readFile(text, options)).panels.map(({ subject }) => subject.id)

describe('people are never part of the header', () => {
  it('answers of No in more columns than tests', async () => {
    const read = await readFile(
      'ID,AST,ALT,Smoking,Drinking,Exercise,Sleep\n1,28,120,Yes,No,No,No\n2,620,710,No,No,No,No\n3,22,19,No,No,No,No\n',
    )
    expect(read.panels.map((panel) => [panel.subject.id, given(panel, 'ast')])).toEqual([
      ['1', 28],
      ['2', 620],
      ['3', 22],
    ])
    expect(read.checkup.reading.header.lines).toEqual([1])
  })

  it('findings that name more tests than the header', async () => {
    expect(await ids('受診者ID,AST,ALT,異常1,異常2,異常3,異常4\n1,25,30,,,,\n2,900,800,AST,ALT,γ-GTP,ALP\n3,20,21,,,,\n')).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  it('a person without results whose answers are all names', async () => {
    expect(await ids('ID,AST,ALT,q1,q2,q3,q4\nA-1,,,No,Name,Date,Sex\nA-2,900,31,No,No,No,No\n')).toEqual(['A-1', 'A-2'])
  })

  it('a person whose tests were not done', async () => {
    expect(await ids('ID,AST,ALT,q1,q2\n1,未実施,-,No,Test\n2,25,31,No,No\n')).toEqual(['1', '2'])
  })

  it('a second header with more names below people takes nobody away', async () => {
    const read = await readFile('ID,AST,ALT\n1,900,30\n2,20,21\nID,氏名,AST,ALT,γ-GTP,血小板数\n3,見本,25,30,40,20.1\n')
    expect(read.panels.map(({ subject }) => subject.id)).toEqual(['1', '2'])
    expect(read.totals.listed).toBe(2)
    expect(codesIn(read)).toContain('columns-changed')
  })

  it('a table of limits above the sheet names tests and is no header', async () => {
    expect(await ids('項目,AST,ALT\n上限,30,30\n\nID,氏名,AST,ALT,γ-GTP\n1,見本 一,31,42,88\n')).toEqual(['1'])
  })

  it('--map names the columns of a long file and loses no row', async () => {
    const map = { 'test-name': 'foo', result: 'bar' }
    const read = await readFile('ID,foo,bar,unit\nA,AST,45,U/L\nA,ALT,62,U/L\nB,AST,620,U/L\nB,ALT,21,U/L\nC,AST,21,U/L\n', { map })
    expect(read.panels.map((panel) => [panel.subject.id, given(panel, 'ast')])).toEqual([
      ['A', 45],
      ['B', 620],
      ['C', 21],
    ])
  })

  it('--map by number, in a sheet whose titles nobody knows', async () => {
    const map = { id: '1', 'test-name': '2', result: '3' } as const
    expect(await ids('a,b,c\nA,AST,45\nB,AST,620\n', { map })).toEqual(['A', 'B'])
  })
})
