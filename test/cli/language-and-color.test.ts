import { describe, expect, test } from 'vitest'
import { runOnce, type WorldOptions } from './world.ts'

const japanese = /肝臓の検査値の説明/
const english = /Liver values explained/

describe('the language', () => {
  test.each<[string, Record<string, string>, string | null, RegExp]>([
    ['LANG', { LANG: 'ja_JP.UTF-8' }, 'en-US', japanese],
    ['LC_MESSAGES over LANG', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'en-US', japanese],
    ['LC_ALL over LC_MESSAGES', { LC_ALL: 'en_GB', LC_MESSAGES: 'ja_JP', LANG: 'ja_JP' }, 'ja-JP', english],
    ['an empty LC_ALL is none', { LC_ALL: '', LANG: 'ja_JP.UTF-8' }, 'en-US', japanese],
    ['the bare language', { LANG: 'ja' }, 'en-US', japanese],
    ["the system's locale where no variable is set", {}, 'ja-JP', japanese],
    ['English where nothing is known', {}, null, english],
    ['the C locale', { LANG: 'C' }, 'ja-JP', english],
    ['another language', { LANG: 'de_DE.UTF-8' }, 'ja-JP', english],
    ['a language that only begins alike', { LANG: 'jam_JM' }, 'en-US', english],
  ])('%s', async (_what, env, locale, says) => {
    expect((await runOnce(['--alt', '34'], { env, locale })).stdout).toMatch(says)
  })

  test('--lang over the environment, in both spellings', async () => {
    const env = { LC_ALL: 'en_US.UTF-8' }
    expect((await runOnce(['--alt', '34', '--lang', 'ja'], { env })).stdout).toMatch(japanese)
    expect((await runOnce(['--lang=ja', '--alt', '34'], { env })).stdout).toMatch(japanese)
    expect((await runOnce(['--lang', 'ja', '--bad'], { env })).stderr).toMatch(/^エラー/)
  })
})

describe('colour', () => {
  const tty: WorldOptions = { stdoutIsTTY: true, colorDepth: 4, columns: 80 }
  const colored = async (argv: string[], { env = {}, ...world }: WorldOptions) =>
    (await runOnce(['--alt', '62', ...argv], { ...world, env: { LANG: 'en_US', ...env } })).stdout.includes('\x1b[')

  test.each<[string, string[], WorldOptions, boolean]>([
    ['at a terminal', [], tty, true],
    ['not in a pipe', [], {}, false],
    ['not with NO_COLOR', [], { ...tty, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR is none', [], { ...tty, env: { NO_COLOR: '' } }, true],
    ['in a pipe with FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['not with FORCE_COLOR=0', [], { ...tty, env: { FORCE_COLOR: '0' } }, false],
    ['not at a dumb terminal', [], { ...tty, env: { TERM: 'dumb' } }, false],
    ['--color=always over NO_COLOR', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    ['--color=never over FORCE_COLOR', ['--color', 'never'], { ...tty, env: { FORCE_COLOR: '1' } }, false],
    ['--color=auto is the default', ['--color', 'auto'], tty, true],
    ['never in JSON', ['-f', 'json', '--color', 'always'], tty, false],
  ])('%s', async (_what, argv, world, expected) => {
    expect(await colored(argv, world)).toBe(expected)
  })

  test('without its colour the text is the same: a mark and a word carry it', async () => {
    const plain = await runOnce(['--alt', '612', '--color', 'never'])
    const painted = await runOnce(['--alt', '612', '--color', 'always'])
    expect(painted.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.stdout)
  })
})

describe('the width', () => {
  test.each([30, 40, 60, 80, 120, 200])('at a terminal of %i columns no line is wider', async (columns) => {
    const { widthOf } = await import('../../src/output/text/width.ts')
    for (const lang of ['ja', 'en']) {
      const values = ['--ast', '45', '--alt', '62', '--plt', '18.2万', '--age', '52']
      const { stdout } = await runOnce([...values, '--lang', lang, '--color', 'never'], { stdoutIsTTY: true, columns })
      expect(Math.max(...stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(columns)
    }
  })

  test('COLUMNS counts where there is no terminal, and nonsense in it does not', async () => {
    const { widthOf } = await import('../../src/output/text/width.ts')
    const widest = async (COLUMNS: string) => {
      const { stdout } = await runOnce(['--alt', '62'], { env: { COLUMNS } })
      return Math.max(...stdout.split('\n').map(widthOf))
    }
    expect(await widest('50')).toBeLessThanOrEqual(50)
    for (const nonsense of ['0', '-3', 'wide', '']) expect(await widest(nonsense)).toBeLessThanOrEqual(80)
  })
})
