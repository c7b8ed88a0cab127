import { describe, expect, test } from 'vitest'
import { recognizeHeader } from '../../../src/input/columns/names/aliases.ts'
import { runOnce } from '../../cli/world.ts'

const csvOf = async (text: string, ...argv: string[]) => runOnce(['a.csv', '-f', 'csv', ...argv], { files: { 'a.csv': text } })
const levels = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => /,(today|soon|consult|family-doctor|recheck|routine|undetermined),/.exec(row)?.[1])

describe('names are tokens, never letters inside a word', () => {
  test.each(['salt', 'Salt', 'SALT', 'past', 'pal', 'malt', 'cast', 'fast', 'vast', 'plast'])('%s is no liver test', (text) =>
    expect(recognizeHeader(text)).toBeNull(),
  )
  test.each([
    ['sALT', 'alt'],
    ['s-ALT', 'alt'],
    ['S_AST', 'ast'],
    ['serum ALT', 'alt'],
    ['sGOT', 'ast'],
    ['PAL', 'alp'],
  ])('%s is', (text, analyte) => expect(recognizeHeader(text)?.field).toBe(analyte))

  test('alt beside lat and lon is a height', async () => {
    const { code, stderr } = await csvOf('id,lat,lon,alt\n1,35.1,139.2,620\n')
    expect([code, stderr.includes('No liver column')]).toEqual([2, true])
  })

  test('TB of 0 and 1 is no bilirubin; TB of 0.8 is', async () => {
    const { stdout } = await csvOf('id,AST,TB\n1,25,0\n2,25,1\n')
    expect(stdout).not.toMatch(/lp_bilirubin_band.*\n.*below/)
    expect((await csvOf('id,AST,ALT,TB(mg/dL)\n1,25,20,5.2\n2,25,20,0.8\n')).stdout).toContain(',today,')
  })
})

describe('people are not taken for header rows', () => {
  test.each([
    [
      'answers No',
      'ID,AST,ALT,Smoking,Drinking,Exercise\n1,28,20,Yes,No,No\n2,620,710,No,No,No\n3,22,19,No,No,No\n',
      ['routine', 'today', 'routine'],
    ],
    [
      'findings that name tests',
      'ID,AST,ALT,f1,f2,f3,f4\n1,25,30,,,,\n2,900,800,AST,ALT,γ-GTP,血小板\n3,20,21,,,,\n',
      ['routine', 'today', 'routine'],
    ],
    [
      'in the first row below the titles',
      'ID,AST,ALT,family history,smoker,drinker\n1,900,800,No,No,No\n2,25,30,Yes,No,No\n',
      ['today', 'routine'],
    ],
    ['Japanese answers', '番号,AST,ALT,質問1,質問2,質問3\n1,900,20,性別,年齢,氏名\n2,20,20,なし,なし,なし\n', ['today', 'routine']],
  ])('%s', async (_what, text, expected) => {
    const { code, stdout } = await csvOf(text)
    expect(code).toBe(0)
    expect(levels(stdout)).toEqual(expected)
  })
})

describe('nobody gets the values of another person', () => {
  const long = (column: string) => `${column},test,result,unit\nA1,AST,45,U/L\nA1,ALT,60,U/L\nB2,AST,20,U/L\n`
  test.each(['foo', 'ward key', '照会先コード'])(
    'a file of one test a row with the unknown column %s is refused, and --map settles it',
    async (column) => {
      const refused = await csvOf(long(column))
      expect([refused.code, refused.stdout]).toEqual([2, ''])
      expect(refused.stderr).toContain(`--map id="${column}"`)
      const { stdout } = await csvOf(long(column), '--map', `id=${column}`)
      expect(stdout.trim().split('\n')).toHaveLength(3)
    },
  )

  test.each(['受診券整理番号', 'patientunitstayid', 'hadm_id', 'stay_id'])('%s tells people apart', async (column) => {
    const { code, stdout } = await csvOf(long(column))
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 3])
  })

  test("a person's own sheet without any such column is one person", async () => {
    const { code, stdout } = await csvOf(
      'Test Name,Result,Units,Reference Range,Flag,Date\nAST,45,U/L,10-40,H,2025-01-01\nALT,60,U/L,10-40,H,2025-01-01\n',
    )
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 2])
  })
})
