import { describe, expect, test } from 'vitest'
import { optionMeant, withSheetNames } from '../../../src/cli/options/sheet-names.ts'

const printed: [typed: string, option: string][] = [
  ['--GOT', '--got'],
  ['--AST', '--ast'],
  ['--ＧＯＴ', '--got'],
  ['--AST(GOT)', '--ast'],
  ['--gtp', '--ggt'],
  ['--γGTP', '--ggt'],
  ['--γ-GTP', '--ggt'],
  ['--ガンマGTP', '--ggt'],
  ['—γ-GTP', '--ggt'],
  ['–γ-GT', '--ggt'],
  ['－－γ－ＧＴＰ', '--ggt'],
  ['--アルブミン', '--albumin'],
  ['--Alb', '--alb'],
  ['--血小板', '--platelets'],
  ['--血小板数', '--platelets'],
  ['--PLT', '--plt'],
  ['--総ビリルビン', '--bilirubin'],
  ['--t-bil', '--bilirubin'],
  ['--T-Bil', '--bilirubin'],
  ['--年齢', '--age'],
  ['--性別', '--sex'],
  ['--AGE', '--age'],
  ['—detail', '--detail'],
  ['-GOT', '--ast'],
]

describe('options under the names that a sheet has', () => {
  test.each(printed)('%s is %s', async (typed, option) => {
    expect((await withSheetNames([typed]))[0]).toBe(option)
    expect((await withSheetNames([`${typed}=45`]))[0]).toBe(`${option}=45`)
  })

  test.each(['--γ-GTP判定', '--尿アルブミン', '--血小板(万)', '--HbA1c', '--AST/ALT', '-5', '--前回AST', 'GOT', '-ofile.html', '-fjson'])(
    '%s is left as it is',
    async (typed) => {
      expect(await withSheetNames([typed])).toEqual([typed])
    },
  )

  test.each<[string[], string[]]>([
    [
      ['--alt', '62', 'U/L', '--plt', '18.2', '万', '--sex', 'm'],
      ['--alt', '62 U/L', '--plt', '18.2 万', '--sex', 'm'],
    ],
    [
      ['--alt', 'H', '62', '--age', '52', '歳'],
      ['--alt', 'H 62', '--age', '52 歳'],
    ],
    [
      ['--GOT', '45', 'H', 'U/L'],
      ['--got', '45 H U/L'],
    ],
    [
      ['--ast', '45', 'kekka.csv'],
      ['--ast', '45', 'kekka.csv'],
    ],
    [
      ['--ast', '--GOT'],
      ['--ast', '--got'],
    ],
    [
      ['--contact', '—内科', '--', '—GOT'],
      ['--contact', '—内科', '--', '—GOT'],
    ],
  ])('%j is %j', async (typed, words) => {
    expect(await withSheetNames(typed)).toEqual(words)
  })
})

describe('a mistyped name', () => {
  test('leads to the option that was meant', async () => {
    expect(await optionMeant('--albumn')).toBe('--albumin')
    expect(await optionMeant('--plateltes')).toBe('--platelets')
    expect(await optionMeant('--fromat')).toBe('--format')
    expect(await optionMeant('--bilirubni')).toBe('--bilirubin')
  })
})
