import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startSession } from '../cli/pseudo-terminal.ts'

const program = `"${process.execPath}" "${fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))}"`
const enter = '\r'
const down = '\x1b[B'

describe('last time beside this time', { timeout: 60_000 }, () => {
  it('asks when it was and for what was measured now, and compares', async () => {
    const person = startSession(`${program} --lang ja --no-pager`)
    await person.when('(1/10)', `ALT 62 AST 45 52歳 男${enter}`)
    await person.when('(2/10)', enter.repeat(9))
    await person.when('この内容で説明を見る', enter)
    await person.when('前回(去年など)の値も並べますか', `${down}${enter}`)
    await person.when('年だけでもかまいません', `きのう${enter}`)
    await person.when('日付として読み取れません', `2055${enter}`)
    await person.when('より前の日付ではありません', `2024${enter}`)
    await person.when('前回のAST', `x${enter}`)
    await person.when('読み取れません', `40${enter}`)
    await person.when('前回のALT', `<${enter}`)
    await person.when('前回のAST', `41${enter}`)
    await person.when('前回のALT', `30${enter}`)
    const { code, shown } = await person.end()
    expect(code).toBe(0)
    expect(shown).toMatch(/「2024」には日がないので、2024-01-01 の値として並べました。/)
    expect(shown.replaceAll('\n', '')).toMatch(
      /liver-panel trend .*--ast 2024=41 --ast \d{4}-\d\d-\d\d=45 --alt 2024=30 --alt \d{4}-\d\d-\d\d=62/,
    )
  })
})

describe.each([
  ['--plain', {}],
  ['ACCESSIBLE', { ACCESSIBLE: '1' }],
  ['TERM=dumb', { TERM: 'dumb' }],
] as const)('questions for ears: %s', { timeout: 60_000 }, (name, env) => {
  const call = `${program} --no-pager${name === '--plain' ? ' --plain' : ''}`

  it.each([
    ['ja', '一つずつ', '範囲内', '番号を入れて', '1から', '説明をお見せします'],
    ['en', 'one by one', 'within the reference band', 'Type a number', 'number from 1', 'Here is the explanation'],
  ])('prints once, reads lines, and moves no cursor (%s)', async (lang, begin, band, number, which, end) => {
    const person = startSession(`${call} --lang ${lang}`, env)
    await person.when('(1/10)', '45\n')
    await person.when('(2/10)', '<\n')
    await person.when('(1/10)', 'abc\n')
    await person.when('(1/10)', '30\n')
    await person.when('(2/10)', '\n'.repeat(9))
    await person.when(number, '77\n')
    await person.when(which, '\n')
    await person.when(number, '\n')
    const { code, shown, raw } = await person.end()
    expect(code).toBe(0)
    expect(shown).toContain(begin)
    expect(shown).toContain(band)
    expect(shown).toContain(end)
    expect(raw).not.toMatch(/\x1b/)
    expect(shown.split(end)[0]).not.toMatch(/[○↑↓│◆◇└┌●]/)
  })

  it.each([
    ['Ctrl-C', '\x03'],
    ['Ctrl-D', '\x04'],
  ])('%s ends it, and what was typed can be taken up again', async (_key, key) => {
    const person = startSession(`${call} --lang en`, env)
    await person.when('(1/10)', '45\n')
    await person.when('(2/10)', key)
    const { code, shown } = await person.end()
    expect(code).toBe(130)
    expect(shown).toMatch(/liver-panel .*--ast 45/)
  })
})
