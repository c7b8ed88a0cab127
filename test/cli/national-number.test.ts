import { describe, expect, test } from 'vitest'
import { runOnce } from './world.ts'

/** 123456789018 has a valid check digit and is nobody's. Invented people. */
const written = ['123456789018', '123456789018.0', '1234 5678 9018', '1234-5678-9018', '１２３４５６７８９０１８']
const forms = ['text', 'json', 'ndjson', 'csv', 'html']
const digits = /1234[-\s]?5678[-\s]?9018|１２３４５６７８９０１８/

describe('a national number reaches no output', () => {
  test.each(['個人番号', '個人 番号', 'マイナンバー', '社員番号', 'ID'].flatMap((title) => written.map((text) => [title, text])))(
    'under %s, written %s',
    async (title, text) => {
      for (const format of forms) {
        const { stdout, stderr } = await runOnce(['a.csv', '-f', format], { files: { 'a.csv': `${title},AST,ALT\n${text},45,62\n` } })
        expect(stdout + stderr, format).not.toMatch(digits)
        expect(stdout, format).toContain('62')
      }
    },
  )

  test.each(forms)('in a row that slid by a column: %s', async (format) => {
    const sheet = 'ID,個人番号,氏名,AST,ALT\n1,123456789018,x,45,62\n1,,123456789018,y,45,62\n'
    const { stdout, stderr } = await runOnce(['a.csv', '-f', format], { files: { 'a.csv': sheet } })
    expect(stdout + stderr).not.toMatch(digits)
  })
})
