import { describe, expect, test } from 'vitest'
import { html } from '../../../src/output/html/markup.ts'
import { spokenMarkup } from '../../../src/output/html/spoken.ts'
import { createWorld } from '../../cli/world.ts'

const said = (content: Parameters<typeof spokenMarkup>[0]) => spokenMarkup(content, 'en')

describe('Japanese words of an English page', () => {
  test('are marked, the English around them is not', () => {
    expect(said(html`<p>Book gastroenterology (消化器内科) or ask</p>`)).toBe(
      '<p>Book gastroenterology (<span lang="ja">消化器内科</span>) or ask</p>',
    )
    expect(said(html`<li>Say 「健診のこの結果の原因を調べたい」 there</li>`)).toBe(
      '<li>Say <span lang="ja">「健診のこの結果の原因を調べたい」</span> there</li>',
    )
  })

  test('neither in attributes nor in the names of drawings, and in a drawing as a part of it', () => {
    expect(said(html`<a title="健診">x</a><svg><title>健診</title><text>万</text></svg><p>万</p>`)).toBe(
      '<a title="健診">x</a><svg><title>健診</title><text><tspan lang="ja">万</tspan></text></svg><p><span lang="ja">万</span></p>',
    )
  })

  test('what stood in a file stays escaped', () => {
    expect(said(html`<bdi>${'<b>見本</b> & "例"'}</bdi>`)).toBe(
      '<bdi>&lt;b&gt;<span lang="ja">見本</span>&lt;/b&gt; &amp; &quot;<span lang="ja">例</span>&quot;</bdi>',
    )
  })

  test('a Japanese page needs none', () => expect(spokenMarkup(html`<p>消化器内科</p>`, 'ja')).toBe('<p>消化器内科</p>'))
})

const letter = ['--ast', '45', '--alt', '62', '--plt', '18.2万', '--age', '52', '--sex', 'm', '--lang', 'en']

test.each([
  ['a letter', letter, ['消化器内科', '肝臓専門医', '「健診のこの結果の原因を調べたい」']],
  ['letters and their cover', ['a.csv', '--lang', 'en'], ['見本', '消化器内科', '肝臓専門医']],
  ['a trend', ['trend', 'years.csv', '--lang', 'en'], ['見本', '肝臓専門医']],
])('%s: no Japanese word stands unmarked', async (_, argv, words) => {
  const world = createWorld({
    files: {
      // An invented person.
      'a.csv': '番号,氏名,年齢,AST,ALT,血小板数 [万/μL]\n1,見本,52,45,62,18.2\n2,例,40,20,18,25.0\n',
      'years.csv': '番号,氏名,受診日,AST,ALT\n1,見本,2024-05-14,45,62\n1,見本,2025-05-14,50,80\n',
    },
  })
  try {
    expect((await world.run(...argv, '-o', 'x.html')).code).toBe(0)
    const page = world.text('x.html').replace(/<style>[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>|<desc>[\s\S]*?<\/desc>/g, '')
    const texts = page.replace(/<(span|tspan) lang="ja">[^<]*<\/\1>/g, '').replace(/<[^>]*>/g, ' ')
    expect(texts.match(/.{0,20}[ぁ-んァ-ヶ一-龠].{0,20}/g)).toBeNull()
    for (const word of words) expect(page).toContain(`<span lang="ja">${word}</span>`)
  } finally {
    world.remove()
  }
})
