import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/messages/language.ts'
import { fivePeople, header, pageOf, piecesOf } from './pages.ts'
import { type Element, elementsOf, textOf } from './well-formed.ts'

describe.each(languages)('a file of five people in %s', (lang) => {
  test('is one document: a cover and five letters, every element closed', async () => {
    const elements = elementsOf(await pageOf(fivePeople, lang))
    expect(elements[0]?.attributes.get('lang')).toBe(lang)
    expect(elements.filter(isLetter)).toHaveLength(5)
    expect(elements.filter(isCover)).toHaveLength(1)
  })

  test('has one first heading, on the cover, and headings in order inside the cover and every letter', async () => {
    const page = await pageOf(fivePeople, lang)
    const cover = page.slice(page.indexOf('<section class="cover"'))
    const letters = page.slice(0, page.indexOf('<section class="cover"')).split('<article').slice(1)
    expect(cover.match(/<h1/g)).toHaveLength(1)
    for (const part of [cover, ...letters]) {
      const levels = [...part.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1)
        return level
      })
    }
    for (const letter of letters) expect(letter.indexOf('<h2')).toBeLessThan(letter.indexOf('<h3'))
  })
})

test('the cover comes last in the file and first on the page, by its slot', async () => {
  const page = await pageOf(fivePeople)
  expect(page).toContain('<template shadowrootmode="open"><slot name="cover"></slot><slot name="skipped"></slot><slot></slot></template>')
  expect(page.lastIndexOf('<article')).toBeLessThan(page.indexOf('slot="cover"'))
})

test('the person to contact today stands apart on the cover, with a link to the letter', async () => {
  const elements = elementsOf(await pageOf(fivePeople))
  const today = elements.find(({ attributes }) => attributes.get('class') === 'triage tone-urgent people')
  expect(today?.text).toContain('例田 桜')
  expect(today?.text).not.toContain('見本 花子')
  const link = elements.find(({ name, text }) => name === 'a' && text.includes('例田 桜'))
  expect(elements.filter(({ attributes }) => `#${attributes.get('id')}` === link?.attributes.get('href')).map(isLetter)).toEqual([true])
})

test('every link leads to one place that is there', async () => {
  const elements = elementsOf(await pageOf(fivePeople))
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { name, attributes } of elements) if (name === 'a') expect(ids).toContain(attributes.get('href')?.slice(1))
})

test('with letters only from a level on, nobody below it is linked', async () => {
  const elements = elementsOf(await pageOf(fivePeople, 'ja', { only: 'today' }))
  expect(elements.filter(({ name }) => name === 'a').map(({ text }) => text)).toEqual(['003  例田 桜  4行目'])
})

test('the bars tell each level in numbers too', async () => {
  const bars = elementsOf(await pageOf(fivePeople, 'en')).find(({ attributes }) => attributes.get('class') === 'bars')
  expect(bars?.text).toContain('contact today1 (20%)')
})

test('a file with one row is its letter alone, with a first heading and no cover', async () => {
  const elements = elementsOf(await pageOf(fivePeople.split('\n').slice(0, 2).join('\n')))
  expect(elements.filter(isLetter)).toHaveLength(1)
  expect(elements.filter(isCover)).toHaveLength(0)
  expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1)
})

test('a file with nobody in it is a cover', async () => {
  const elements = elementsOf(await pageOf(`${header}\n`))
  expect(elements.filter(isCover)).toHaveLength(1)
  expect(elements.filter(isLetter)).toHaveLength(0)
})

test('a row that could not be read is listed with its line and its reason, and the cover counts it', async () => {
  const elements = elementsOf(await pageOf(`${fivePeople}006,見本\n`))
  const skipped = elements.filter(({ attributes }) => attributes.get('slot') === 'skipped')
  expect(skipped.map(({ name }) => name)).toEqual(['h2', 'p'])
  expect(skipped[1]?.text).toContain('7行目')
  expect(elements.find(isCover)?.text).toContain('読めなかった行が 1行あります')
})

test('one person and one row that could not be read make a cover', async () => {
  const csv = `${fivePeople.split('\n').slice(0, 2).join('\n')}\n006,見本\n`
  expect(elementsOf(await pageOf(csv)).filter(isCover)).toHaveLength(1)
})

test('a summary is the cover alone, without links into letters that are not there', async () => {
  const elements = elementsOf(await pageOf(fivePeople, 'ja', { summary: true }))
  expect(elements.filter(isCover)).toHaveLength(1)
  expect(elements.filter(isLetter)).toHaveLength(0)
  expect(elements.filter(({ name }) => name === 'a')).toHaveLength(0)
})

test('names and ids are nowhere in a redacted file', async () => {
  const text = textOf(await pageOf(fivePeople, 'ja', { redact: true }))
  for (const known of ['見本', '例田', 'ID 0']) expect(text).not.toContain(known)
})

test('the columns are told with what they were taken for', async () => {
  expect(textOf(await pageOf(fivePeople, 'en'))).toContain('γ-GTP(U/L) → GGT (γ-GTP)')
})

test('each letter leaves as soon as the next person is known, and the end does not grow with their number', async () => {
  const row = '007,例田 三郎,50,男,20,20,20,22\n'
  const few = await piecesOf(header + row.repeat(3))
  const many = await piecesOf(header + row.repeat(400))
  expect(many.slice(2, -1).every((piece) => piece.includes('<article'))).toBe(true)
  expect((many.at(-1) ?? '').length - (few.at(-1) ?? '').length).toBeLessThan(200)
})

function isLetter({ name }: Element): boolean {
  return name === 'article'
}

function isCover({ attributes }: Element): boolean {
  return attributes.get('slot') === 'cover'
}
