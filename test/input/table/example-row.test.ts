import { describe, expect, it } from 'vitest'
import { codesIn, given, readFile } from '../read-file.ts'

const header = '氏名,ID,AST,ALT'

describe('a row below the titles that begins with a bare word for an example', () => {
  it.each(['見本', '例', 'Sample', '記入例', 'Example'])('%s: is listed, not lost', async (word) => {
    const read = await readFile(`${header}\n${word},0,20,20\n試験,1,31,42\n`)
    expect(read.panels.map((panel) => given(panel, 'ast'))).toEqual([31])
    expect(codesIn(read)).toContain('row-is-example')
    expect(read.totals).toMatchObject({ rowsIn: 2, assessed: 1, listed: 1 })
    expect(read.outcomes[0]).toMatchObject({ line: 2, panel: null, issues: [{ level: 'error', where: { line: 2 } }] })
  })

  it('with a bracket or a colon it is part of the header, as in the official templates', async () => {
    for (const mark of ['例)', '(記入例)', '例:']) {
      const read = await readFile(`${header}\n${mark},0,20,20\n試験,1,31,42\n`)
      expect(read.panels.map((panel) => given(panel, 'ast'))).toEqual([31])
      expect(codesIn(read)).not.toContain('row-is-example')
    }
  })

  it('alone in its file it is a person', async () => {
    const read = await readFile(`${header}\n見本,0,20,20\n`)
    expect(read.panels).toHaveLength(1)
  })
})
