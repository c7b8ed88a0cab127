import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { errorCodeOf } from '../sentence-of.ts'
import { createWorld, type World } from '../world.ts'

const csv = 'ID,AST,ALT\n1,45,62\n2,あとで,21\n'
let world: World
beforeEach(() => {
  world = createWorld({ files: { 'a.csv': csv } })
})
afterEach(() => world.remove())

async function refused(...argv: string[]): Promise<[number, string | null, string[]]> {
  const { code, stderr } = await world.run('a.csv', '-f', 'json', ...argv)
  return [code, errorCodeOf(stderr, 'en'), world.names().filter((name) => name.endsWith('.tmp'))]
}

describe.skipIf(process.platform === 'win32')('-o and --errors onto what is no plain file', () => {
  test.each(['-o', '--errors'])(
    '%s: a folder, a full disk, a file below a file, a loop of links, a name too long, no name',
    async (option) => {
      mkdirSync(world.path('d'))
      symlinkSync('one', world.path('two'))
      symlinkSync('two', world.path('one'))
      expect(await refused(option, 'd')).toEqual([2, 'output-is-directory', []])
      expect(await refused(option, 'd/')).toEqual([2, 'output-is-directory', []])
      expect(await refused(option, '/dev/full')).toEqual([2, 'disk-full', []])
      expect(await refused(option, 'a.csv/x.json')).toEqual([2, 'output-folder', []])
      expect(await refused(option, 'none/x.json')).toEqual([2, 'output-folder', []])
      expect(await refused(option, 'one')).toEqual([2, 'file-link-loop', []])
      expect(await refused(option, `${'n'.repeat(300)}.json`)).toEqual([2, 'file-name-too-long', []])
      for (const name of ['', '  ']) expect(await refused(option, name)).toEqual([2, 'option-needs-value', []])
    },
  )

  test('/dev/null takes everything', async () => {
    expect((await world.run('a.csv', '-o', '/dev/null', '-f', 'json', '--errors', 'e.csv')).code).toBe(3)
  })

  test('a link is followed: to a file, and to one that is not there yet', async () => {
    mkdirSync(world.path('real'))
    world.write('real/old.json', 'old')
    symlinkSync('real/old.json', world.path('old.json'))
    symlinkSync('real/new.json', world.path('new.json'))
    symlinkSync('new.json', world.path('twice.json'))
    for (const name of ['old.json', 'twice.json']) expect((await world.run('a.csv', '-o', name)).code).toBe(3)
    expect(['old.json', 'new.json', 'twice.json'].map((name) => readlinkSync(world.path(name)))).toEqual([
      'real/old.json',
      'real/new.json',
      'new.json',
    ])
    for (const name of ['real/old.json', 'real/new.json']) {
      expect(lstatSync(world.path(name)).isFile()).toBe(true)
      expect(JSON.parse(readFileSync(world.path(name), 'utf8')).schema).toBe('liver-panel/run@1')
    }
  })

  test('a link into a folder that is not there is refused, and stays', async () => {
    symlinkSync('none/x.json', world.path('x.json'))
    expect(await refused('-o', 'x.json')).toEqual([2, 'output-folder', []])
    expect(readlinkSync(world.path('x.json'))).toBe('none/x.json')
  })

  test('a pipe that nobody reads is no endless wait', async () => {
    execFileSync('mkfifo', [world.path('p')])
    expect(await refused('-o', 'p')).toEqual([2, 'output-pipe-unread', []])
    expect(await refused('--errors', 'p')).toEqual([2, 'output-pipe-unread', []])
  })

  test('a file beside the output that may not be made is told by the name that was asked for', async () => {
    const { stderr, code } = await world.run('a.csv', '-o', '/proc/1/x.json')
    expect(code).toBe(2)
    expect(stderr).toContain('/proc/1/x.json')
    expect(stderr).not.toContain('.tmp')
  })
})
