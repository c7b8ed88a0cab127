import { chmodSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { errorCodeOf } from './sentence-of.ts'
import { createWorld, runOnce } from './world.ts'

/** Invented people. */
const sheet = 'ID,AST,ALT\n1,20,21\n2,620,710\n'

describe('a config file that happens to lie in the folder', () => {
  const files = { 'a.csv': sheet, 'liver-panel.config.json': '{"only":"today","contact":"x"}' }

  test('is told with its path and keys, and left aside with --no-config', async () => {
    const used = await runOnce(['a.csv', '-f', 'ndjson'], { files })
    expect(used.stderr).toMatch(/liver-panel\.config\.json was found here and is used: only, contact/)
    const without = await runOnce(['a.csv', '-f', 'ndjson', '--no-config'], { files })
    expect([without.stderr, without.stdout.trim().split('\n').length]).toEqual(['', 3])
  })

  test('that was named needs no telling', async () => {
    expect((await runOnce(['a.csv', '-f', 'ndjson', '--config', 'liver-panel.config.json'], { files })).stderr).toBe('')
  })

  test.skipIf(process.platform === 'win32')('that everybody may write is not used, and that is said', async () => {
    const world = createWorld({ files })
    chmodSync(world.path('liver-panel.config.json'), 0o666)
    const { stderr, stdout } = await world.run('a.csv', '-f', 'ndjson', '-q')
    expect(stdout.trim().split('\n')).toHaveLength(3)
    expect(stderr).toContain('is not used')
    world.remove()
  })
})

describe('what is written', () => {
  test.each(['-only', '-format=csv', '-redact'])('%s is no file name', async (word) => {
    const world = createWorld({ files: { 'a.csv': sheet } })
    const { code, stderr } = await world.run('a.csv', word, 'today')
    expect([code, stderr.includes(`-${word.split('=')[0]}`)]).toEqual([2, true])
    expect(world.names()).toEqual(['a.csv'])
    world.remove()
  })

  test('an ending that is no format is refused, unless the format is named', async () => {
    const world = createWorld({ files: { 'a.csv': sheet } })
    expect(errorCodeOf((await world.run('a.csv', '-o', 'x.pdf')).stderr, 'en')).toBe('output-ending')
    expect(world.names()).toEqual(['a.csv'])
    expect((await world.run('a.csv', '-o', 'x.log', '-f', 'text')).code).toBe(0)
    world.remove()
  })

  test('is told in one line', async () => {
    const world = createWorld({ files: { 'a.csv': sheet } })
    const { stderr } = await world.run('a.csv', '-o', 'x.csv')
    expect(stderr).toBe('Written to x.csv: 2 rows, 2 results (contact today 1, keep checking 1), 0 places that could not be read.\n')
    expect((await world.run('a.csv', '-o', 'y.csv', '-q')).stderr).toBe('')
    world.remove()
  })

  test.skipIf(process.platform === 'win32')('of a file that only its owner may read is for the owner only', async () => {
    const world = createWorld({ files: { 'a.csv': sheet } })
    chmodSync(world.path('a.csv'), 0o600)
    await world.run('a.csv', '-o', 'x.csv', '-q')
    expect(statSync(world.path('x.csv')).mode & 0o777).toBe(0o600)
    world.remove()
  })
})
