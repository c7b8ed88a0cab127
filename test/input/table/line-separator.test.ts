import { expect, it } from 'vitest'
import { given, readFile } from '../read-file.ts'

/** Invented people. */
it.each(['\u2028', '\u2029', '\u0085'])('lines that end in %j are lines', async (end) => {
  const lines = ['ID,氏名,AST,ALT', '1,見本 一,25,30', '2,見本 二,900,800', '3,見本 三,20,21', '']
  for (const piece of [7, 1 << 16]) {
    const read = await readFile(lines.join(end), {}, piece)
    expect(read.panels.map((panel) => given(panel, 'ast'))).toEqual([25, 900, 20])
    expect(read.outcomes.map(({ line }) => line)).toEqual([2, 3, 4])
  }
})

it('one inside a cell of a usual file ends nothing', async () => {
  const read = await readFile('ID,AST,ALT,備考\n1,25,30,二\u2028行\n2,26,31,\n')
  expect(read.panels).toHaveLength(2)
})
