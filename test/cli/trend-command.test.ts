import { describe, expect, test } from 'vitest'
import { faultsOf } from './schemas.ts'
import { errorCodeOf } from './sentence-of.ts'
import { calm, sample, sheet, urgent } from './sheets.ts'
import { runOnce } from './world.ts'

const files = { 'years.csv': sample('three-years.csv'), 'two.csv': sheet(urgent, calm) }
const run = (...argv: string[]) => runOnce(['trend', ...argv], { files })

describe('trend', () => {
  test('values by date, in the order of the dates', async () => {
    const { stdout } = await run('--alt', '2025-05-14=55', '--alt', '2023-05-10=78', '--age', '52', '--sex', 'm', '-f', 'json')
    const { visits } = JSON.parse(stdout)
    expect(visits.map(({ date }: { date: string }) => date)).toEqual(['2023-05-10', '2025-05-14'])
  })

  test('by flags and by a file the same answers', async () => {
    const typed = await run('--alt', '2023-05-10=78', '--alt', '2024-05-14=62', '--alt', '2025-05-14=55', '-f', 'json')
    const read = await run('years.csv', '-f', 'json')
    const alt = (text: string) => JSON.parse(text).analytes.find(({ analyte }: { analyte: string }) => analyte === 'alt')
    const answers = (text: string) => alt(text).steps.map(({ answer, percent }: { answer: string; percent: number }) => [answer, percent])
    expect(answers(typed.stdout)).toEqual(answers(read.stdout))
    expect(answers(read.stdout)).toHaveLength(2)
  })

  test('--fail-on looks at the latest visit', async () => {
    expect((await run('years.csv', '--fail-on', 'consult')).code).toBe(1)
    expect((await run('years.csv', '--fail-on', 'soon')).code).toBe(0)
    expect((await run('two.csv', '--fail-on', 'today')).code).toBe(1)
  })

  test.each(['json', 'text', 'html', 'csv'])('--only that leaves out the one person still prints something whole as %s', async (format) => {
    const { code, stdout } = await run('years.csv', '--only', 'today', '-f', format)
    expect(code).toBe(0)
    expect(stdout).not.toBe('')
    if (format === 'json') {
      expect(faultsOf('trend-run', JSON.parse(stdout))).toEqual([])
      expect(JSON.parse(stdout).trends).toEqual([])
    }
  })

  test('--only keeps those who reach the level', async () => {
    const { stdout } = await run('two.csv', '--only', 'today', '-f', 'json')
    expect(JSON.parse(stdout).trends.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual(['00901'])
    expect(faultsOf('trend', JSON.parse((await run('years.csv', '--only', 'consult', '-f', 'json')).stdout))).toEqual([])
  })

  test('a value that can not be used counts and is listed, as in a file that is read', async () => {
    const odd = sheet(urgent.replace(',812,', ',60000,'), calm)
    const world = { files: { 'odd.csv': odd } }
    const read = await runOnce(['odd.csv', '-f', 'json'], world)
    const compared = await runOnce(['trend', 'odd.csv', '-f', 'json'], world)
    expect([read.code, compared.code]).toEqual([3, 3])
    expect(compared.stderr).toBe(read.stderr)
    expect((await runOnce(['trend', 'odd.csv', '--strict'], world)).code).toBe(2)
  })

  test('--strict stops at a value to look at twice, from a file or from flags', async () => {
    const rare = { files: { 'rare.csv': sheet(calm.replace(',20,18,', ',3001,2900,')) } }
    expect((await runOnce(['trend', 'rare.csv', '--strict'], rare)).code).toBe(2)
    expect((await runOnce(['trend', 'rare.csv'], rare)).code).toBe(0)
    expect((await run('--ast', '2024-05-14=3001', '--ast', '2025-05-14=40', '--strict')).code).toBe(2)
    expect((await run('--ast', '2024-05-14=300', '--ast', '2025-05-14=40', '--strict')).code).toBe(0)
  })

  test('a file without a visit is refused', async () => {
    expect(errorCodeOf((await runOnce(['trend', 'h.csv'], { files: { 'h.csv': sheet() } })).stderr, 'en')).toBe('trend-no-visits')
  })
})

describe('the clinic in the note', () => {
  test('a line break or an escape in it does not break the cell', async () => {
    const { stdout } = await runOnce(['--alt', '34', '--contact', 'A\x1b[31m\nB', '-f', 'csv'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stdout).not.toContain('\x1b')
  })

  test('an empty one is none', async () => {
    const { stdout } = await runOnce(['--alt', '34', '--contact', ' ', '-f', 'json'])
    expect(JSON.parse(stdout).note.contact).toBeNull()
  })
})
