import { describe, expect, test } from 'vitest'
import { optionMeant, withSheetNames } from '../../../src/cli/options/sheet-names.ts'
import { options } from '../../../src/cli/options/table.ts'
import { aliasesOf } from '../../../src/input/columns/names/aliases.ts'
import { optionNamed } from '../../../src/input/columns/names/analyte-named.ts'
import { type AnalyteId, analyteIds, isAnalyteId } from '../../../src/panel/analyte.ts'

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

  test('of a test never leads to another test, whatever one or two slips made of it', async () => {
    let at = 1
    const random = (below: number) => {
      at = (at * 48_271) % 2_147_483_647
      return at % below
    }
    for (const id of analyteIds) {
      for (const alias of aliasesOf(id)) {
        for (const slips of [1, 2]) {
          const typed = Array.from({ length: slips }).reduce<string>((text) => slipped(text, random), alias)
          const understood = optionNamed(typed)
          // A slip may spell another test's own name: that is what was typed, and it is said back.
          if (understood !== null) continue
          const near = await optionMeant(`--${typed}`)
          expect(near === null ? id : testOf(near), `${alias} → ${typed} → ${near}`).toBe(id)
        }
      }
    }
  }, 120_000)
})

function testOf(option: string): AnalyteId | string {
  const found = options.find(({ long, aliases }: { long: string; aliases?: readonly string[] }) =>
    [long, ...(aliases ?? [])].includes(option.slice(2)),
  )
  return found !== undefined && isAnalyteId(found.long) ? found.long : option
}

function slipped(text: string, random: (below: number) => number): string {
  const letters = [...text]
  const at = random(letters.length)
  const other = 'abglopst'[random(8)] ?? 'x'
  const kinds = [
    () => letters.splice(at, 1, other),
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, other),
    () => letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ]
  kinds[random(4)]?.()
  return letters.join('')
}
