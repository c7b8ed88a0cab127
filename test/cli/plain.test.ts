import { describe, expect, test } from 'vitest'
import { runOnce } from './world.ts'

const person = ['--ast', '45', '--alt', '362', '--plt', '18.2万', '--albumin', '4.3', '--age', '52', '--sex', 'm']
const drawn = /[┃═━─●○↑↓→]/

describe('for screen readers', () => {
  test.each([
    ['--plain', ['--plain'], {}],
    ['ACCESSIBLE', [], { env: { ACCESSIBLE: '1' } }],
    ['TERM=dumb', [], { env: { TERM: 'dumb' }, stdoutIsTTY: true }],
  ] as const)('%s draws nothing and says the same', async (_name, argv, world) => {
    for (const lang of ['ja', 'en']) {
      for (const detail of [[], ['--detail']]) {
        const { stdout } = await runOnce([...person, ...argv, ...detail, '--lang', lang], world)
        expect(stdout).not.toMatch(drawn)
        expect(stdout).toContain('ALT(GPT) 362 U/L')
        expect(stdout).toContain(lang === 'ja' ? '数日以内に、病院を受診してください' : 'within days')
      }
    }
  })

  test('a terminal without Unicode gets letters that it has', async () => {
    const { stdout } = await runOnce([...person, '--lang', 'en'], { env: { LC_ALL: 'C', NO_COLOR: '1' }, stdoutIsTTY: true, columns: 100 })
    expect(stdout).not.toMatch(drawn)
    expect(stdout).toMatch(/=+ 30 /)
  })
})

describe('what people try first', () => {
  test('help, help of a command, version', async () => {
    const help = await runOnce(['--help', '--lang', 'en'])
    expect(await runOnce(['help', '--lang', 'en'])).toEqual(help)
    expect(await runOnce(['help', 'trend', '--lang', 'en'])).toEqual(await runOnce(['trend', '--help', '--lang', 'en']))
    expect(await runOnce(['version'])).toEqual(await runOnce(['--version']))
  })

  test('a choice in any case and width', async () => {
    const { code, stdout } = await runOnce(['--alp', '80', '--alp-method', 'ＩＦＣＣ', '--lang', 'en'])
    expect([code, stdout.includes('ALP')]).toEqual([0, true])
  })
})
