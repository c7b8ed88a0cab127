import { describe, expect, test } from 'vitest'
import { calm, raised, sheet, urgent } from './sheets.ts'
import { runOnce } from './world.ts'

const child = '00904,試験 三郎,2025-05-15,12,男,45,62,88,4.3,18.2'
const slightly = '00905,試験 四郎,2025-05-15,52,男,20,31,20,4.3,20.5'
const files = { 'a.csv': sheet(calm, urgent, raised, child, slightly) }
const ids = (text: string) => [...new Set(text.match(/0090\d/g))].sort()
const run = (...argv: string[]) => runOnce(['a.csv', ...argv], { files })

describe('--summary of a file', () => {
  test.each(['ja', 'en'])('as text: counts, statistics, quality and note, and nobody by name (%s)', async (lang) => {
    const { stdout } = await run('--summary', '--lang', lang)
    expect(ids(stdout)).toEqual([])
    expect(stdout).not.toContain('試験')
    for (const said of [/ALT/, /肝臓専門医/]) expect(stdout).toMatch(said)
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
