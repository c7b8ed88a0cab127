import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkSentences, neededKeys } from '../../src/messages/check.ts'
import { type Voice, voiceOf } from '../../src/messages/language.ts'
import { liverRules } from '../../src/rules/index.ts'
import { withSite } from '../../src/rules/site.ts'
import { damaged } from '../rules/damaged.ts'
import { voices } from './voices.ts'

const sample: object = JSON.parse(readFileSync(new URL('../../fixtures/samples/site-rules.json', import.meta.url), 'utf8'))

test('every id of the shipped rules has its sentence in both languages', () => {
  expect(checkSentences(liverRules, voices)).toEqual([])
})

/** English without one sentence. */
function without(key: string): Voice {
  return { ...voices.en, has: (asked) => asked !== key && voices.en.has(asked) }
}

test.each([
  'analyte.alt.name',
  'band.platelets.critical-low.says',
  'standard.jccls-2022.needs-sex',
  'score.fib4.intermediate',
  'pattern.quiet-enzymes.title',
  'triage.today.step.1',
  'undetermined.censored',
  'out-of-scope.acute-elevation',
  'rules.problem.axis-not-ascending',
])('a missing sentence is found: %s', (key) => {
  expect(neededKeys(liverRules)).toContain(key)
  expect(checkSentences(liverRules, { ja: voices.ja, en: without(key) })).toEqual([
    { code: 'sentence-missing', path: 'messages.en', args: { key, lang: 'en' } },
  ])
})

test('an issue code without a sentence is found in both languages', () => {
  const found = checkSentences(liverRules, voices, ['age-unknown', 'never-heard-of'])
  expect(found.map(({ args }) => [args.lang, args.key])).toEqual([
    ['ja', 'issue.never-heard-of'],
    ['en', 'issue.never-heard-of'],
  ])
})

test('a new band asks for its sentences', () => {
  const rules = damaged((r) => {
    r.analytes.ggt.bands.splice(1, 0, {
      id: 'new-band' as never,
      severity: 1,
      ends: { at: 60, inclusive: true, sources: ['jsnd-2026'] },
      sources: ['jsnd-2026'],
    })
  })
  const keys = checkSentences(rules, voices).map(({ args }) => args.key)
  expect([...new Set(keys)]).toEqual(['band.ggt.new-band.word', 'band.ggt.new-band.says'])
})

test("a site's own standard is complete with the site's own texts, and incomplete without them", () => {
  expect(checkSentences(withSite(liverRules, sample).rules, voices)).toEqual([])
  const bare = checkSentences(withSite(liverRules, { ...sample, texts: { ja: {} } }).rules, voices)
  expect(bare.map(({ code }) => code)).toEqual(Array(10).fill('sentence-missing'))
})

test.each([
  ['a text that replaces nothing', 'triage.today.tilte', 'あ', 'text-unknown-key'],
  ['a text with something that nobody fills', 'triage.today.title', '{name}さんへ', 'text-placeholder'],
])('%s is found', (_claim, key, text, code) => {
  const texts = { ja: { ...(sample as { texts: { ja: object } }).texts.ja, [key]: text } }
  const rules = withSite(liverRules, { ...sample, texts: { ...(sample as { texts: object }).texts, ...texts } }).rules
  expect(checkSentences(rules, voices)).toMatchObject([{ code, path: `texts.ja.${key}` }])
})

test('the words of a forbidden verdict are found wherever the text comes from', () => {
  const rules = damaged((r) => {
    r.texts = { en: { 'triage.today.title': 'You have hepatitis' } }
  })
  expect(checkSentences(rules, voices)).toMatchObject([{ code: 'text-forbidden', args: { words: 'You have' } }])
})

test('a voice says exactly the sentences that it has', () => {
  expect(voiceOf('en', { 'a.b': 'c' }).has('a.b')).toBe(true)
  expect(voiceOf('en', { 'a.b': 'c' }).has('a.c')).toBe(false)
})
