import { expect, test } from 'vitest'
import { languages } from '../../../src/messages/language.ts'
import { assess } from '../invented-people.ts'
import { header, letterOf, pageOf } from './pages.ts'
import { elementsOf, textOf } from './well-formed.ts'

const hostileNames = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></main><h1>x</h1>',
  '<!-- ',
  '&lt;b&gt; &amp; &#60;',
  '{{7*7}} {name} %s',
  '\u202Egnp.exe\u202C',
  '\u2067שלום\u2069 עולם',
  'javascript:alert(1)',
]

test.each(hostileNames)('%s is text in the letter and on the cover, and nothing else', async (name) => {
  const quoted = `"${name.replaceAll('"', '""')}"`
  const csv = `${header}${quoted},${quoted},52,男,58,82,74,19.2\n2,${quoted},60,女,900,900,100,20\n`
  for (const page of [letterOf(assess({ alt: 82 }, { name, id: name })), await pageOf(csv)]) {
    const kinds = new Set(elementsOf(page).map((element) => element.name))
    for (const kind of ['script', 'img', 'iframe']) expect(kinds).not.toContain(kind)
    for (const { attributes } of elementsOf(page)) for (const attribute of attributes.keys()) expect(attribute).not.toMatch(/^on/)
    expect(/[\u202A-\u202E\u2066-\u2069]/.test(page)).toBe(false)
    expect(/href="(?!#|https:)/.test(page)).toBe(false)
  }
})

test('a name stands in an island of its own direction', () => {
  const page = letterOf(assess({ alt: 82 }, { name: 'שלום' }))
  expect(elementsOf(page).find(({ name, text }) => name === 'bdi' && text === 'שלום')).toBeDefined()
})

test.each(languages)('of a name with 10,000 characters a beginning is shown, visibly cut (%s)', async (lang) => {
  const name = '長'.repeat(10_000)
  const page = await pageOf(`${header}1,${name},52,男,58,82,74,19.2\n2,見本,52,男,58,82,74,19.2\n`, lang)
  expect(page).not.toContain('長'.repeat(200))
  expect(textOf(page)).toContain(`${'長'.repeat(50)}`)
  expect(textOf(page)).toContain('…')
})

test('behind an endless name the cover still tells the line', async () => {
  const text = textOf(await pageOf(`${header}1,${'W'.repeat(10_000)},52,男,58,82,74,19.2\n2,見本,52,男,58,82,74,19.2\n`))
  expect(text).toMatch(/W{60,}…W*…? {1,2}2行目/)
})

test('a cut never leaves half a character', async () => {
  const page = await pageOf(`${header}1,${'𠮷'.repeat(5_000)},52,男,58,82,74,19.2\n2,見本,52,男,58,82,74,19.2\n`)
  expect(/\p{Cs}|\uFFFD/u.test(page)).toBe(false)
})

test('hostile titles of columns and cells are text', async () => {
  const csv = '氏名,<img src=x onerror=alert(1)>AST,"ALT(GPT)",年齢\n見本,58,<b>82</b>,52\n例田,58,44,52\n'
  const kinds = new Set(
    elementsOf(await pageOf(csv)).map(({ name, attributes }) => `${name}${attributes.has('onerror') ? ' onerror' : ''}`),
  )
  expect(kinds).not.toContain('img onerror')
  expect(kinds).not.toContain('img')
})

test("the clinic's own line is text", () => {
  const page = letterOf(assess({ alt: 82 }), 'ja', { contact: '<a href="https://example.org">電話</a>' })
  expect(textOf(page)).toContain('<a href="https://example.org">電話</a>')
})
