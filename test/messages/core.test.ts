import { describe, expect, test } from 'vitest'
import { outOfScopeReasons, undeterminedReasons } from '../../src/interpreter/assessment.ts'
import { core as en } from '../../src/messages/en/core.ts'
import { core as ja } from '../../src/messages/ja/core.ts'
import type { Sentences } from '../../src/messages/language.ts'
import { analyteIds } from '../../src/panel/analyte.ts'
import { unusableReasons } from '../../src/panel/measurement.ts'
import { findForbidden } from '../../src/rules/forbidden.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { Class, ClassesBySex } from '../../src/rules/rule-set.ts'

const sentences: Record<'ja' | 'en', Sentences> = { ja, en }

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  const said = sentences[lang]

  test('every id of the rule set has its sentences', () => {
    expect(keysOfRules().filter((key) => !said[key])).toEqual([])
  })

  test('no sentence holds a verdict on a person, a promise or a disease as a fact', () => {
    const found = Object.entries(said).flatMap(([key, text]) => (findForbidden(text) === null ? [] : [`${key}: ${text}`]))
    expect(found).toEqual([])
  })

  test('the word for a diagnosis stands only where it is denied', () => {
    const found = Object.values(said).filter((text) => /diagnos|診断/i.test(text))
    expect(found.filter((text) => !/not a diagnosis|診断ではありません|診断ではなく/.test(text))).toEqual([])
  })

  test('no placeholder is left without its partner in the other language', () => {
    const other = sentences[lang === 'ja' ? 'en' : 'ja']
    const differing = Object.keys(said).filter((key) => placeholders(said[key]) !== placeholders(other[key]))
    expect(differing).toEqual([])
  })
})

test('a Japanese sentence of the core stays under 60 characters', () => {
  const long = ownEntries(ja).flatMap(([key, text]) =>
    text.split('。').flatMap((sentence) => (sentence.length > 60 ? [`${key} (${sentence.length}): ${sentence}`] : [])),
  )
  expect(long).toEqual([])
})

test('an English sentence of the core stays under 26 words', () => {
  const long = ownEntries(en).flatMap(([key, text]) =>
    text.split(/[.!?](?= |$)/).flatMap((sentence) => (wordsOf(sentence) > 25 ? [`${key} (${wordsOf(sentence)}): ${sentence}`] : [])),
  )
  expect(long).toEqual([])
})

test('the note says who to ask, what to bring, what this is not, and when to call 119', () => {
  const text = Object.entries(ja)
    .flatMap(([key, sentence]) => (key.startsWith('note.') ? [sentence] : []))
    .join('\n')
  for (const part of [
    '肝臓専門医',
    'かかりつけ医',
    '肝疾患診療連携拠点病院',
    'お薬手帳',
    'サプリメント',
    '肝疾患相談支援センター',
    '肝炎医療コーディネーター',
    '一生に一度',
    '純アルコール',
    'お酒',
    '家族',
    '診断ではありません',
    '医療機器でもありません',
  ]) {
    expect(text).toContain(part)
  }
  for (const sign of ['黄疸', '尿が紅茶', '血を吐いた', '黒い便', 'おなかが張って', 'いつになく眠い', '119番', '小児科'])
    expect(text).toContain(sign)
})

/** Areas that this test speaks for; input, cli and the rest have their own. */
function ownEntries(all: Sentences): [string, string][] {
  return Object.entries(all).filter(
    ([key]) =>
      !key.endsWith('.formula') &&
      /^(analyte|band|standards?|score|limit|out-of-scope|pattern|triage|note|undetermined|distance|remark)\./.test(key),
  )
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length
}

function placeholders(text = ''): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()
}

function keysOfRules(): string[] {
  const { analytes, standards, scores, patterns, triage } = liverRules
  return [
    ...analyteIds.flatMap((id) => ['name', 'short', 'tells'].map((part) => `analyte.${id}.${part}`)),
    ...analyteIds.flatMap((id) => analytes[id].bands.flatMap((band) => [`band.${id}.${band.id}.word`, `band.${id}.${band.id}.says`])),
    ...Object.values(standards).flatMap(({ id, analytes: own }) => [
      `standard.${id}.name`,
      `standard.${id}.short`,
      ...Object.values(own)
        .flatMap((by: ClassesBySex) => ('everyone' in by ? by.everyone : [...by.male, ...by.female]))
        .flatMap(({ answer }: Class) => (answer === null ? [] : [`standard.${id}.${answer}`])),
    ]),
    'standard.jccls-2022.needs-sex',
    ...['below', 'within', 'above'].map((answer) => `standard.laboratory.${answer}`),
    ...Object.values(scores).flatMap(({ id, scales }) => [
      ...['name', 'long', 'about', 'formula', 'limit'].map((part) => `score.${id}.${part}`),
      ...scales.flatMap(({ bands }) => bands.map(({ answer }) => `score.${id}.${answer}`)),
    ]),
    ...['age-18-35', 'age-cut-off', 'age-over-65', 'developed-in-hepatitis-c'].map((limit) => `limit.${limit}`),
    ...outOfScopeReasons.map((reason) => `out-of-scope.${reason}`),
    ...patterns.flatMap(({ id }) => [`pattern.${id}.title`, `pattern.${id}.says`]),
    ...triage.flatMap(({ id }) => ['short', 'title', 'says', 'step.1'].map((part) => `triage.${id}.${part}`)),
    ...['banded', 'not-adult', 'nothing-banded'].map((rule) => `triage.because.${rule}`),
    ...[...unusableReasons, ...undeterminedReasons].map((reason) => `undetermined.${reason}`),
    ...['not-possible', 'double-check-value', 'double-check-ratio', 'age-unknown', 'age-not-possible'].map((code) => `issue.${code}`),
  ]
}
