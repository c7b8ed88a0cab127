import { describe, expect, test } from 'vitest'
import { faultsOf } from './schemas.ts'
import { runOnce } from './world.ts'

/** Invented people: each cannot be read somewhere, and may be urgent. */
const sheet = `番号,氏名,年齢,性別,AST,ALT,γ-GTP,総ビリルビン(mg/dL),血小板(万/μL)
1,架空 一,50,男,25,2 500,30,0.8,21.4
2,架空 二,50,男,25,20,30,75,21.4
3,架空 三,50,男,25,>1000,30,0.8,21.4
4,架空 四,50,男,25,62/45,30,0.8,21.4
5,架空 五,50,男,25,>300,30,0.8,21.4
7,架空 七,50,男,900
8,架空 八,50,男,25,20,30,0.8,25.0
9,架空 九,50,男,??,?,不明,,
合計,,,,,,,,
`
/** Platelets in a unit that only their size tells. */
const assumed = `ID,AST,ALT,PLT\n${[214, 180, 250, 95, 151, 300, 210, 199, 222, 18].map((plt, i) => `${i},25,30,${plt}`).join('\n')}\n`
const run = (text: string, ...argv: string[]) => runOnce(['a.csv', '--lang', 'ja', ...argv], { files: { 'a.csv': text } })
const column = (csv: string, name: string) => {
  const [titles = '', ...rows] = csv.trim().split('\n')
  const at = titles.split(',').indexOf(name)
  // From the right: the note may hold commas, the columns after it do not.
  return rows.map((row) => row.split(',').at(at - titles.split(',').length))
}

describe('who may be urgent and could not be read', () => {
  test('stands at the top of the text, with the cell and what it would mean', async () => {
    const { stdout } = await run(sheet)
    const top = stdout.slice(0, stdout.indexOf('今日のうちに連絡が必要な人'))
    for (const name of ['架空 一', '架空 二', '架空 五']) expect(top).toContain(name)
    expect(top).toContain('7,架空 七,50,男,900')
    for (const name of ['架空 四', '架空 八', '架空 九']) expect(top).not.toContain(name)
    expect(top.replace(/\s|┃/g, '')).toContain('ALT「2500」:読み取れず、判定に使っていません。2500U/Lなら「今日連絡」に当たります。')
  })

  test('has lp_check in CSV, and an unread row its own word', async () => {
    const { stdout } = await run(sheet, '-f', 'csv')
    expect(column(stdout, 'lp_check')).toEqual(['today:alt', 'soon:bilirubin', '', '', 'today:alt', 'row', '', '', ''])
  })

  test('is dropped by no --only, and counted by --fail-on', async () => {
    const { stdout } = await run(sheet, '-f', 'csv', '--only', 'today')
    expect(
      stdout
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(',')[0]),
    ).toEqual(['1', '2', '3', '5', '7'])
    const alone = (cell: string) => `番号,AST,ALT\n1,25,${cell}\n`
    expect((await run(alone('2 500'), '--fail-on', 'today')).code).toBe(1)
    expect((await run(alone('>300'), '--fail-on', 'today')).code).toBe(1)
    expect((await run(alone('62'), '--fail-on', 'today')).code).toBe(0)
  })

  test('is in the JSON of the person and of the run, as the schemas say', async () => {
    const whole = JSON.parse((await run(sheet, '-f', 'json')).stdout)
    expect(faultsOf('run', whole)).toEqual([])
    expect(whole.assessments[0].toCheck).toEqual([
      { analyte: 'alt', because: 'not-a-number', text: '2 500', level: 'today', reading: 2500 },
    ])
    expect(whole.summary.toCheck).toMatchObject({ total: 4, rows: 1, leftOut: 0 })
  })

  test("stands on the cover of the letters, and on the person's letter", async () => {
    const { stdout } = await run(sheet, '-f', 'html')
    expect(stdout).toContain('今日のうちに確かめる人')
    expect(stdout.match(/2500 U\/L なら/g)?.length).toBe(2)
  })

  test('is masked where names are masked, and counted in a summary', async () => {
    const { stdout } = await run(sheet, '--redact')
    expect(stdout).not.toMatch(/架空|2 500/)
    expect(stdout).toContain('今日のうちに確かめる人')
    expect((await run(sheet, '--summary')).stdout).toContain('4件あります(うち行ごと読めなかったもの 1件)')
  })

  test('platelets of 18 in a column of 10³/µL whose unit was only assumed', async () => {
    const { stdout } = await run(assumed, '-f', 'csv')
    expect(column(stdout, 'lp_check')).toEqual(['', '', '', '', '', '', '', '', '', 'today:platelets'])
    expect((await run(assumed)).stdout.replace(/\s|┃/g, '')).toContain(
      '血小板数「18」:読み取れず、判定に使っていません。1.8万/µLなら「今日連絡」',
    )
  })

  test('rows and results add up, and it is said', async () => {
    const text = (await run(sheet)).stdout.replace(/\n/g, '')
    expect(text).toContain('9行 = 読めた 7行 + 読めなかった 2行。結果 7件 = 次の一歩を示した 6件 +')
  })
})
