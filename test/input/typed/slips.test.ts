import { describe, expect, test } from 'vitest'
import { readFlags } from '../../../src/input/typed/flags.ts'
import { slipsIn } from '../../../src/input/typed/slips.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { runOnce } from '../../cli/world.ts'

const codesOf = (flags: Parameters<typeof readFlags>[0]) =>
  slipsIn(readFlags(flags, liverRules)).map(({ code, where }) => `${where.analyte} ${code}`)

describe('what looks like a slip is questioned', () => {
  test.each([
    [{ ast: '4.5' }, ['ast typed-decimal']],
    [{ alt: '1.062' }, ['alt typed-decimal']],
    [{ ast: '0' }, ['ast typed-low']],
    [{ ast: '9' }, ['ast typed-low']],
    [{ ast: '10' }, []],
    [{ alt: '4' }, ['alt typed-low']],
    [{ alt: '5' }, []],
    [{ ggt: '9' }, ['ggt typed-low']],
    [{ ggt: '10' }, []],
    [{ ast: '0.75 µkat/L' }, []],
    [{ ast: '<5' }, []],
    [{ bilirubin: '5' }, ['bilirubin typed-bilirubin']],
    [{ bilirubin: '20' }, ['bilirubin typed-bilirubin']],
    [{ bilirubin: '4.9' }, []],
    [{ bilirubin: '5.2 mg/dL' }, []],
    [{ platelets: '95万' }, ['platelets typed-platelets']],
    [{ platelets: '18.2万' }, []],
    [{ albumin: '4.3' }, []],
  ])('%j: %j', (flags, codes) => {
    expect(codesOf(flags)).toEqual(codes)
  })
})

describe('no calm outcome stands under a question', () => {
  const slip = ['--ast', '4.5', '--alt', '6.2', '--age', '52', '--sex', 'm']

  test.each(['ja', 'en'])('as text and as a page (%s)', async (lang) => {
    const calm = lang === 'ja' ? '健診を続けてください' : 'Keep having check-ups'
    for (const format of ['text', 'html']) {
      const { stdout } = await runOnce([...slip, '--lang', lang, '--format', format])
      expect(stdout).not.toContain(calm)
      expect(stdout.indexOf('4.5')).toBeLessThan(stdout.indexOf(lang === 'ja' ? 'もう一度見てください' : 'then look again'))
    }
  })

  test('as JSON', async () => {
    const printed = JSON.parse((await runOnce([...slip, '--lang', 'en', '--format', 'json'])).stdout)
    expect(printed.questions).toHaveLength(2)
    expect(printed.headline).toBe('Check the values, then look again')
  })

  test('and without a slip the outcome is what it was', async () => {
    const printed = JSON.parse((await runOnce(['--ast', '20', '--alt', '18', '--age', '52', '--lang', 'en', '--format', 'json'])).stdout)
    expect(printed).toMatchObject({ questions: [], headline: 'Keep having check-ups' })
  })
})
