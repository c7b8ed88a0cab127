import { describe, expect, test } from 'vitest'
import { runOnce } from '../../cli/world.ts'

// Words of the field that nobody at home knows: they stand in --detail, in `explain` and in `rules`, with their meaning.
const unknown = {
  ja: /共用基準範囲|保健指導判定値|受診勧奨判定値|境目|線維化(?!\(硬くなること\))/,
  en: /common reference interval|health guidance|cut-off|fibrosis(?! \((?:hardening|scarring)\))|\bedges?\b/i,
}

// Invented people: every side of every test, with and without what the indices need.
const panels: string[][] = [
  ['--ast', '45', '--alt', '62', '--ggt', '88', '--albumin', '4.3', '--plt', '18.2万', '--age', '52', '--sex', 'm'],
  ['--ast', '20', '--alt', '18', '--ggt', '25', '--age', '38', '--sex', 'f'],
  ['--alt', '35', '--sex', 'm', '--age', '40'],
  ['--ast', '30', '--alt', '30', '--ggt', '50', '--albumin', '3.9', '--plt', '14.5万', '--bilirubin', '1.5 mg/dL'],
  ['--ast', '620', '--alt', '350', '--bilirubin', '6.1 mg/dL', '--plt', '4.2万', '--age', '44'],
  ['--ast', '60', '--alt', '30', '--plt', '9万', '--age', '70', '--sex', 'f', '--albumin', '3.2'],
  ['--ast', '20', '--alt', '18', '--ggt', '25', '--plt', '45万', '--alp', '130', '--alp-method', 'ifcc', '--bilirubin', '0.3 mg/dL'],
  ['--ast', '<5', '--alt', '1,200', '--alp', '300', '--age', '9'],
  ['--alp', '90', '--alp-method', 'ifcc', '--bilirubin', '1.8 mg/dL', '--age', '30', '--sex', 'f'],
]

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  test.each(panels.map((argv) => [argv.join(' '), argv] as const))('%s: no word that nobody knows', async (_, argv) => {
    for (const way of [[], ['-f', 'html']]) {
      const { code, stdout } = await runOnce([...argv, '--lang', lang, ...way])
      expect([0, 3]).toContain(code)
      const words = stdout
        .replace(/<style>[\s\S]*?<\/style>/g, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
      expect(words.match(new RegExp(`.{0,30}(?:${unknown[lang].source}).{0,20}`, 'i'))?.[0] ?? null).toBeNull()
    }
  })

  test('what was typed is "not entered", what a file leaves out "not measured"', async () => {
    const [entered, measured] = lang === 'ja' ? ['入力していない項目', '測っていない項目'] : ['Not entered', 'Not measured']
    const typed = await runOnce(['--alt', '34', '--detail', '--lang', lang])
    expect(typed.stdout).toContain(entered)
    expect(typed.stdout).not.toContain(`\n${measured}`)
    const read = await runOnce(['a.csv', '--detail', '--lang', lang], { files: { 'a.csv': '番号,AST,ALT\n1,20,62\n' } })
    expect(read.stdout).toContain(measured)
    expect(read.stdout).not.toContain(entered)
  })
})
