import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, html, markupOf } from '../../../src/output/html/markup.ts'
import { decode } from './well-formed.ts'

test('what is filled in is escaped', () => {
  expect(markupOf(html`<p>${'<script>alert("1 & 2")</script>'}</p>`)).toBe(
    '<p>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</p>',
  )
})

test('an attribute cannot be left by a quote of any kind', () => {
  expect(escapeHtml(`"'\``)).toBe('&quot;&#39;&#96;')
})

test('markup inside markup is not escaped again, lists are joined, null is nothing', () => {
  expect(markupOf(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${null}${3}</ul>`)).toBe('<ul><li>a</li><li>b</li>3</ul>')
})

test('an object that only looks like markup is not taken for it', () => {
  const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}')
  expect(markupOf(html`${forged}`)).not.toContain('<b>')
})

test.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u200E', '\u200F', '\u061C'])(
  'a mark that turns the direction of text becomes visible (%#)',
  (mark) => {
    expect(escapeHtml(`a${mark}b`)).toBe('a\uFFFDb')
  },
)

test('controls, lone halves of characters and what is no character become visible', () => {
  expect(escapeHtml('\0\b\x1B\x7F\x85\uD800\uFFFE')).toBe('\uFFFD'.repeat(7))
  expect(escapeHtml('𠮷野\t屋\n')).toBe('𠮷野\t屋\n')
})

test('whatever the text, no tag, quote or direction mark is left, and everything else comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text)
      expect(escaped).not.toMatch(/[<>"'`\u202A-\u202E\u2066-\u2069]/)
      expect(escaped.replaceAll(/&(amp|lt|gt|quot|#39|#96);/g, '')).not.toContain('&')
      expect(decode(escaped).length).toBe([...text].reduce((length, character) => length + character.length, 0))
    }),
  )
})
