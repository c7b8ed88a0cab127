import { describe, expect, test } from 'vitest'
import { errorCodeOf } from './sentence-of.ts'
import { raised, sheet } from './sheets.ts'
import { runOnce } from './world.ts'

const english = ['--lang', 'en']
const line = 'ALT 62 AST 45 γ-GTP 88 血小板 18.2万 52歳 男'
const flags = ['--alt', '62', '--ast', '45', '--ggt', '88', '--platelets', '18.2万', '--age', '52', '--sex', '男']

describe('a pasted line', () => {
  test('as arguments says what the flags say, and what was understood', async () => {
    const asFlags = await runOnce([...flags, ...english])
    for (const argv of [line.split(' '), [line]]) {
      const ran = await runOnce([...argv, ...english])
      expect(ran).toMatchObject({ code: 0, stdout: asFlags.stdout })
      expect(ran.stderr).toContain('Read as: AST 45, ALT 62, GGT 88')
    }
  })

  test.each([[['-']], [[]]])('on standard input (%j)', async (argv) => {
    const ran = await runOnce([...argv, ...english], { stdin: `${line}\n` })
    expect(ran).toMatchObject({ code: 0, stdout: (await runOnce([...flags, ...english])).stdout })
  })

  test('beside flags', async () => {
    const ran = await runOnce(['ALT', '62', '--age', '52', ...english])
    expect(ran.stdout).toContain('52 years old')
  })

  test('with what was not understood', async () => {
    const ran = await runOnce(['AST', '45', 'LDH', '200', ...english])
    expect(ran.stderr).toContain('Not understood: LDH, 200')
    expect(ran.stdout).not.toContain('200')
  })

  test('with two values of one test is a question', async () => {
    const ran = await runOnce(['AST', '45', '52', ...english])
    expect([ran.code, errorCodeOf(ran.stderr, 'en')]).toEqual([2, 'pasted-two-values'])
  })

  test('is told from a file, and from a table on standard input', async () => {
    const table = await runOnce(['-', ...english], { stdin: sheet(raised) })
    expect(table.stderr).not.toContain('Read as')
    expect(errorCodeOf((await runOnce(['kekka2024.csv', ...english])).stderr, 'en')).toBe('file-absent')
    expect(errorCodeOf((await runOnce(['--alt', '62', 'foo', 'bar', ...english])).stderr, 'en')).toBe('words-beside-values')
    expect(errorCodeOf((await runOnce([...english], { stdin: '' })).stderr, 'en')).toBe('nothing-given')
  })
})
