import { describe, expect, test } from 'vitest'
import { levels } from '../../../src/cli/options/table.ts'
import { loadVoice } from '../../../src/messages/index.ts'
import { languages } from '../../../src/messages/language.ts'
import { calm, raised, sheet, urgent } from '../sheets.ts'
import { runOnce } from '../world.ts'

const files = { 'a.csv': sheet(calm, urgent, raised) }
const run = (option: string, word: string) => runOnce(['a.csv', option, word, '-f', 'csv', '--lang', 'ja'], { files })

describe.each(['--only', '--fail-on'])('%s', (option) => {
  test.each(languages)('understands the words of every level (%s)', async (lang) => {
    const voice = await loadVoice(lang)
    for (const level of levels) expect(await run(option, voice.say(`triage.${level}.short`))).toEqual(await run(option, level))
  })

  test.each([
    ['今日', 'today'],
    ['１ 今日連絡', 'today'],
    ['数日', 'soon'],
    ['かかりつけ', 'family-doctor'],
    ['Contact Today', 'today'],
  ])('%s is %s', async (word, level) => expect(await run(option, word)).toEqual(await run(option, level)))

  test('another word is refused with the choices', async () => {
    const { code, stderr } = await run(option, '来週')
    expect(code).toBe(2)
    expect(stderr).toMatch(/来週.*today, soon/)
  })
})
