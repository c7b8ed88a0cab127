import { describe, expect, test } from 'vitest'
import { calm, raised, sheet, urgent } from './sheets.ts'
import { runOnce } from './world.ts'

const files = {
  'a.csv': sheet(calm, urgent, raised),
  'words.txt': '\uFEFF今年の結果を<お知らせ>します。\r\n\r\n返信票を & お出しください。\r\n',
  'long.txt': 'あ'.repeat(301),
}
const letters = async (...more: string[]) => {
  const { code, stdout, stderr } = await runOnce(['a.csv', '-f', 'html', '--lang', 'ja', ...more], { files })
  return {
    code,
    stderr,
    html: stdout,
    parts: [...stdout.matchAll(/class="(letter|cover|for-doctor|reply|greeting|sender)[ "]/g)].map(([, part]) => part),
  }
}

test('without them a letter has no word of an office', async () => {
  expect((await letters()).parts).toEqual(['letter', 'letter', 'letter', 'cover'])
})

test('sender, greeting and slip stand on every letter, and text is text', async () => {
  const { html, parts } = await letters('--sender', '見本社 <健康>|内線 1234', '--greeting', 'words.txt', '--reply')
  for (const part of ['sender', 'greeting', 'reply']) expect(parts.filter((one) => one === part)).toHaveLength(3)
  expect(html).toContain('<span>見本社 &lt;健康&gt;</span><span>内線 1234</span>')
  expect(html).toContain('<p>今年の結果を&lt;お知らせ&gt;します。</p><p>返信票を &amp; お出しください。</p>')
})

test('of two sheets each says whose and which it is', async () => {
  const { html } = await letters('--for-doctor', '--cover', 'no')
  for (const id of ['00901', '00902', '00903'])
    for (const sheet of ['1/2', '2/2'])
      expect(html).toMatch(new RegExp(`class="whose">[^<]*${id}[^<]*</span> <span class="sheet">${sheet}<`))
  expect((await letters('--cover', 'no')).html).not.toContain('class="sheet"')
})

test('the slip says whose it is', async () => {
  const { html } = await letters('--reply')
  const slips = [...html.matchAll(/class="reply">([\s\S]*?)<\/section>/g)].map(([, slip = '']) => slip)
  const ids = sheet(calm, urgent, raised).match(/0090\d/g) ?? []
  expect(ids).toHaveLength(3)
  for (const id of ids) expect(slips.filter((slip) => slip.includes(id))).toHaveLength(1)
})

test('the page for the doctor has every value, what the standards say, and the inputs of an index', async () => {
  const { stdout } = await runOnce(
    ['--ast', '45', '--alt', '62', '--platelets', '18.2万', '--age', '52', '-f', 'html', '--for-doctor', '--lang', 'ja'],
    {},
  )
  const [, page = ''] = /class="for-doctor">([\s\S]*?)<\/section>/.exec(stdout) ?? []
  const text = page.replace(/<[^>]+>/g, ' ')
  for (const said of ['45 U/L', '62 U/L', '18.2 万/µL', '1.63', '52歳', '判定区分 D', '厚生労働省 受診をすすめる値'])
    expect(text).toContain(said)
  expect(text).not.toMatch(/お酒|飲酒|体重|食事/)
})

describe('--cover', () => {
  test('no: letters alone', async () => expect((await letters('--cover', 'no')).parts).toEqual(['letter', 'letter', 'letter']))
  test('only: the cover alone, with its lists and no link to a letter', async () => {
    const { html, parts } = await letters('--cover', 'only')
    expect(parts).toEqual(['cover'])
    expect(html).toContain('00901')
    expect(html).not.toContain('href="#')
  })
})

test('the config file may say all of it, and it is nothing to another format', async () => {
  const config = {
    'liver-panel.config.json': JSON.stringify({ sender: '見本社', greeting: 'words.txt', reply: true, 'for-doctor': true, cover: 'no' }),
  }
  const asked = await letters('--sender', '見本社', '--greeting', 'words.txt', '--reply', '--for-doctor', '--cover', 'no')
  const told = await runOnce(['a.csv', '-f', 'html', '--lang', 'ja'], { files: { ...files, ...config } })
  expect(told.stdout).toBe(asked.html)
  expect((await runOnce(['a.csv', '-f', 'csv', '--lang', 'ja'], { files: { ...files, ...config } })).code).toBe(0)
})

describe('refused', () => {
  test.each([
    [['--greeting', 'long.txt'], /301文字.*300文字/],
    [['--greeting', 'absent.txt'], /absent\.txt/],
    [['--cover', 'maybe'], /yes, no, only/],
  ])('%j', async (more, said) => {
    const { code, stderr } = await letters(...more)
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
  })
  test.each(['--reply', '--for-doctor'])('%s for a table', async (option) => {
    const { code, stderr } = await runOnce(['a.csv', '-f', 'csv', option, '--lang', 'ja'], { files })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/手紙.*tegami\.html/)])
  })
})
