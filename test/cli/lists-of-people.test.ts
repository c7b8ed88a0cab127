import { describe, expect, test } from 'vitest'
import { calm, raised, sheet, urgent } from './sheets.ts'
import { shellWords } from './shell-words.ts'
import { createWorld, runOnce } from './world.ts'

const child = '00904,試験 三郎,2025-05-15,12,男,45,62,88,4.3,18.2'
const slightly = '00905,試験 四郎,2025-05-15,52,男,20,31,20,4.3,20.5'
const files = { 'a.csv': sheet(calm, urgent, raised, child, slightly) }
const ids = (text: string) => [...new Set(text.match(/0090\d/g))].sort()
const run = (...argv: string[]) => runOnce(['a.csv', ...argv], { files })

describe('--summary of a file', () => {
  test.each(['ja', 'en'])('as text: one screen of counts, statistics and note, and nobody by name (%s)', async (lang) => {
    const { stdout } = await run('--summary', '--lang', lang)
    expect(ids(stdout)).toEqual([])
    expect(stdout).not.toContain('試験')
    for (const said of [/ALT/, lang === 'ja' ? /肝臓専門医/ : /liver specialist/]) expect(stdout).toMatch(said)
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
  })

  test('of three thousand people with groups and unreadable rows it stays one screen, but for its groups', async () => {
    const people = Array.from({ length: 3_000 }, (_, i) => `${i},${20 + (i % 900)},${i % 7 === 0 ? '?' : 20},${i % 3},50`)
    const world = { files: { 'a.csv': `番号,AST(U/L),ALT(U/L),所属,年齢\n${people.join('\n')}\n12,,\n` } }
    const { stdout } = await runOnce(['a.csv', '--summary', '--lang', 'ja'], world)
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
    expect((await runOnce(['a.csv', '--summary', '--group', '所属', '--lang', 'ja'], world)).stdout).toMatch(/所属 /)
  })

  test('the first lines say whom today, whom this week, how many letters, what could not be read', async () => {
    const { stdout } = await run('--lang', 'ja')
    expect(stdout.split('\n').slice(1, 5).join('')).toMatch(/今日連絡 1人 · 数日以内 0人 · 手紙 \d通.*読めない行 0/)
  })

  test.each(['ja', 'en'])('the next calls are told once, and run as they stand (%s)', async (lang) => {
    const csv = 'ID,AST値,ALT(U/L),所 属\n1,812,1040,a\n2,20,18,b\n3,-,x,b\n'
    const world = createWorld({ files: { '健診 1.csv': csv } })
    const asked = ['健診 1.csv', '--map', 'ast=AST値', '--group', '所 属', '--lang', lang]
    const { stdout } = await world.run(...asked)
    const calls = [...stdout.matchAll(/liver-panel \S+\.csv" .*|liver-panel "健.*/g)].map(([call]) => shellWords(call).slice(1))
    expect(calls).toHaveLength(3)
    for (const call of calls) {
      expect(call.slice(0, asked.length)).toEqual(asked)
      expect([0, 3]).toContain((await world.run(...call)).code)
    }
    expect(world.names().length).toBe(4)
    world.remove()
  })

  test('as JSON: no assessments, nobody on a list, everybody counted', async () => {
    const { stdout } = await run('--summary', '-f', 'json')
    const { assessments, summary, run: facts } = JSON.parse(stdout)
    expect(assessments).toEqual([])
    expect(ids(stdout)).toEqual([])
    expect([facts.assessed, summary.assessed]).toEqual([5, 5])
    expect([summary.urgent, summary.children]).toEqual([
      { level: 'today', people: [], leftOut: 1 },
      { people: [], leftOut: 1 },
    ])
  })

  test('as HTML: the cover alone, and nobody by name', async () => {
    expect(ids((await run('--summary', '-f', 'html')).stdout)).toEqual([])
  })
})

describe('--only LEVEL in the text of a file', () => {
  test('without it: from `consult` up, children apart', async () => {
    expect(ids((await run()).stdout)).toEqual(['00901', '00903', '00904'])
  })

  test.each([
    ['today', ['00901']],
    ['soon', ['00901']],
    ['consult', ['00901', '00903']],
    ['recheck', ['00901', '00903', '00905']],
    ['routine', ['00901', '00902', '00903', '00905']],
  ])('%s lists that level and above', async (level, listed) => {
    expect(ids((await run('--only', level)).stdout)).toEqual(listed)
  })

  test('the heading says what is listed, and those to contact today stand apart at the top', async () => {
    const { stdout } = await run('--only', 'recheck', '--lang', 'en')
    expect(stdout).toContain('People at "test again" or more urgent')
    expect(stdout.indexOf('00901')).toBeLessThan(stdout.indexOf('What to do next'))
  })
})
