import { describe, expect, test } from 'vitest'
import { runOnce } from './world.ts'

/** Invented people. */
const run = (text: string, ...argv: string[]) => runOnce(['a.csv', ...argv], { files: { 'a.csv': text } })

describe('a file without anything of ours is no success', () => {
  test.each(['text', 'csv', 'json', 'ndjson'])(
    'item numbers without names end with 2, the names seen and no output: %s',
    async (format) => {
      const { code, stdout, stderr } = await run(
        'PATIENT,ITEMID,CHARTTIME,VALUE,VALUEUOM\n1,99001,2024-01-01,40,IU/L\n1,99002,2024-01-01,50,IU/L\n',
        '-f',
        format,
      )
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('99001 | 99002')
      expect(stderr).toContain('--map test-name')
    },
  )

  test('in a large file too', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => `${i >> 2},X${i % 5},40,IU/L`)
    expect((await run(`PATIENT,Test,Result,Unit\n${rows.join('\n')}\n`)).code).toBe(2)
  })

  test('the nearest names come first', async () => {
    const { stderr } = await run(
      'PATIENT,Test,Result,Unit\n1,Glucose,100,mg/dL\n1,Aspartate Aminotransferrase X,40,U/L\n1,Glucose,90,mg/dL\n',
    )
    expect(stderr).toMatch(/Seen: Aspartate Aminotransferrase X \| Glucose/)
  })

  test.each([
    ['nobody below the header', 'ID,AST,ALT\n'],
    ['every value not done', 'ID,AST,ALT\n1,未実施,-\n2,,未実施\n'],
    ['values of nobody who can be judged', 'ID,AST,血小板(万/μL)\n1,,20.1\n2,,21.0\n'],
  ])('%s: exit 3', async (_, text) => {
    expect((await run(text)).code).toBe(3)
  })

  test('somebody left out by --where is not nobody', async () => {
    expect((await run('ID,AST,ALT,dept\n1,20,21,A\n2,20,21,A\n', '--where', 'dept=B')).code).toBe(0)
  })
})
