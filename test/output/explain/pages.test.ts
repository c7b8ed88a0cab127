import { describe, expect, test } from 'vitest'
import { explainIndex, explainModel, findTopic, topicIds } from '../../../src/output/explain/pages.ts'
import { topics } from '../../../src/output/explain/topics.ts'
import { findForbidden } from '../../../src/rules/forbidden.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { voices } from '../../messages/voices.ts'
import { damaged, sure } from '../../rules/damaged.ts'

test.each([
  ['ast', 'ast'],
  ['GOT', 'ast'],
  ['GPT', 'alt'],
  ['gpt', 'alt'],
  ['AST(GOT)', 'ast'],
  ['ガンマ', 'ggt'],
  ['がんま', 'ggt'],
  ['γ-GTP', 'ggt'],
  ['γGTP', 'ggt'],
  ['ガンマGTP', 'ggt'],
  ['ガンマジーティーピー', 'ggt'],
  ['gamma-GT', 'ggt'],
  ['血小板', 'platelets'],
  ['PLT', 'platelets'],
  ['platelets', 'platelets'],
  ['アルブミン', 'albumin'],
  ['アルブミン', 'albumin'],
  ['あるぶみん', 'albumin'],
  ['黄疸', 'jaundice'],
  ['ALP', 'alp'],
  ['フィブ4', 'fib4'],
  ['フィブ4', 'fib4'],
  ['FIB-4', 'fib4'],
  ['AST/ALT', 'ast-alt-ratio'],
  ['De Ritis', 'ast-alt-ratio'],
  ['R factor', 'r-factor'],
  ['判定', 'standards'],
  ['判定区分', 'standards'],
  ['単位', 'units'],
  ['再生医療', 'regenerative-medicine'],
  ['Regenerative Medicine', 'regenerative-medicine'],
  ['変化', 'trend'],
  ['受診', 'triage'],
  ['NASH', 'fatty-liver'],
  ['肝炎', 'hepatitis'],
  ['cut-off', 'fib4'],
])('%s leads to %s', (query, topic) => {
  const found = findTopic(query)
  expect(typeof found === 'string' ? found : null).toBe(topic)
})

test.each([
  ['platlets', 'platelets'],
  ['albumn', 'albumin'],
  ['血小版', 'platelets'],
  ['regenerativ', 'regenerative-medicine'],
])('%s is unknown and suggests %s', (query, topic) => {
  const found = findTopic(query)
  expect(typeof found === 'string' ? [] : found.suggestions).toContain(topic)
})

test('a word from nowhere gets what people ask most', () => {
  expect(findTopic('xyzzyplugh')).toEqual({ suggestions: ['triage', 'improve', 'bands'] })
  expect(findTopic('')).toEqual({ suggestions: [] })
})

test('no search word leads to two topics', () => {
  const words = topics.flatMap(({ id, words: own }) => [id, ...own].map((word) => [word, id] as const))
  expect(words.filter(([word, id]) => findTopic(word) !== id)).toEqual([])
})

test('the index lists every topic once', () => {
  const listed = explainIndex(voices.ja).groups.flatMap((group) => group.topics.map(({ id }) => id))
  expect(listed).toEqual([...topicIds])
})

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  describe.each(topicIds)('%s', (id) => {
    const model = explainModel(id, liverRules, voices[lang])
    const text = JSON.stringify(model)

    test('tells what it is, how the tool treats it or what the law says, and its limits', () => {
      expect(model.sections.length).toBeGreaterThanOrEqual(4)
      expect(model.sections.every(({ paragraphs, lines }) => paragraphs.length + lines.length > 0)).toBe(true)
    })

    test('has every number filled in', () => {
      expect(text).not.toMatch(/\{\w+\}|NaN|undefined/)
    })

    test('writes its sources out', () => {
      expect(model.sources.length).toBeGreaterThan(0)
      expect(model.sources.every(({ citation, readOn }) => citation !== '' && readOn !== '')).toBe(true)
    })

    test('holds no verdict and no promise', () => {
      expect(findForbidden(text)).toBeNull()
    })

    test('closes with the specialist and "not a diagnosis"', () => {
      expect(model.sections.at(-1)?.paragraphs.join()).toMatch(
        lang === 'ja' ? /肝臓専門医.*診断ではありません/s : /hepatologist.*not a diagnosis/s,
      )
    })

    test('is plain JSON', () => {
      expect(JSON.parse(text)).toEqual(model)
    })
  })
})

test('an edge that moves in the rules moves in the explanation', () => {
  const rules = damaged((r) => {
    sure(sure(r.analytes.alt.bands[0]).ends).at = 33
  })
  expect(JSON.stringify(explainModel('alt', rules, voices.en).sections)).toContain('Up to 33 U/L counts')
  expect(JSON.stringify(explainModel('alt', liverRules, voices.en).sections)).toContain('Up to 30 U/L counts')
})

test('platelets are told in 万/µL in Japanese and in 10⁹/L in English', () => {
  expect(JSON.stringify(explainModel('platelets', liverRules, voices.ja))).toContain('14.5 万/µL以上、32.9 万/µL以下')
  expect(JSON.stringify(explainModel('platelets', liverRules, voices.en))).toContain('145 × 10⁹/L to 329 × 10⁹/L')
})

test('every extra source of a topic is in the rules', () => {
  expect(topics.flatMap(({ sources }) => sources).filter((source) => !Object.hasOwn(liverRules.sources, source))).toEqual([])
})
