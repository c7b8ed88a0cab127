import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { core } from '../../../src/messages/ja/core.ts'
import { voiceOf } from '../../../src/messages/language.ts'
import { allRuleIds, ruleEntryModel, rulesListModel } from '../../../src/output/rules/listing.ts'
import { problemText } from '../../../src/output/rules/problem-text.ts'
import { checkRules } from '../../../src/rules/check.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { expectations } from '../../../src/rules/site/shape.ts'
import { withSite } from '../../../src/rules/site.ts'
import { sentences, voices } from '../../messages/voices.ts'
import { damaged, sure } from '../../rules/damaged.ts'

function linesOf(id: string, lang: 'ja' | 'en'): string[] {
  const entry = ruleEntryModel(id, liverRules, voices[lang])
  if ('suggestions' in entry) throw new Error(`${id} is not there`)
  return entry.sections.flatMap(({ lines }) => lines.map(({ text }) => text))
}

describe('rules list', () => {
  const model = rulesListModel(liverRules, voices.en)

  test('holds every entry of the set', () => {
    const ids = model.groups.flatMap(({ entries }) => entries.map(({ id }) => id))
    expect([...new Set(ids)]).toEqual(allRuleIds(liverRules))
    expect(ids).toEqual(
      expect.arrayContaining(['ast', 'jsnd-2026', 'fib4', 'quiet-enzymes', 'today', 'units', 'variation', 'limits', 'wai-2003']),
    )
  })

  test('names a source for every entry', () => {
    expect(model.groups.flatMap(({ entries }) => entries.filter(({ sources }) => sources.length === 0))).toEqual([])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })
})

describe('rules show', () => {
  test('tells the bands of an analyte with both ends', () => {
    expect(linesOf('ast', 'en')).toEqual(
      expect.arrayContaining([expect.stringContaining('30 U/L or less'), expect.stringContaining('300 U/L to below 500 U/L')]),
    )
    expect(linesOf('platelets', 'ja')).toEqual(expect.arrayContaining([expect.stringContaining('14.5 万/µL 以上 32.9 万/µL 以下')]))
  })

  test('tells a standard by sex where it differs', () => {
    expect(linesOf('jccls-2022', 'en')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/ALT.*\(men\).*10 U\/L to 42 U\/L → within/),
        expect.stringMatching(/ALT.*\(women\).*7 U\/L to 23 U\/L/),
      ]),
    )
  })

  test('tells both scales of FIB-4', () => {
    expect(linesOf('fib4', 'en')).toEqual(expect.arrayContaining(['low: below 1.3', 'from age 65: low: below 2']))
  })

  test('tells when a pattern applies, with the numbers of the edges', () => {
    expect(linesOf('nara-referral', 'ja')).toEqual([
      '条件: ALT が 30 U/L を超える、かつ (血小板数 が 20.0 万/µL 未満 または FIB-4 が 1.3 以上)',
    ])
  })

  test('tells a number without unit as a range that ends below a round number', () => {
    expect(linesOf('units', 'en')).toContain('Total bilirubin: without a unit, 0 to below 2 is mg/dL')
  })

  test('writes a source out with year, address, how far it was checked, and who rests on it', () => {
    expect(linesOf('eubivas-2017', 'en')).toEqual([
      'citation: Carobene A et al. Clin Chem 2017; 63: 1141 (EuBIVAS, 91 people, 10 weeks)',
      'year: 2017',
      'URL: https://doi.org/10.1373/clinchem.2017.275115',
      'original document: not opened',
      'read on: 2026-11-22',
      'used by: variation',
    ])
  })

  test.each(allRuleIds(liverRules))('%s is shown in both languages with at least one source', (id) => {
    for (const lang of ['ja', 'en'] as const) {
      const entry = ruleEntryModel(id, liverRules, voices[lang])
      expect('suggestions' in entry ? null : entry.sources.length).toBeGreaterThan(0)
      expect(JSON.stringify(entry)).not.toMatch(/NaN|\{\w+\}/)
    }
  })

  test('an id may be written in capitals', () => {
    expect(ruleEntryModel('FIB4', liverRules, voices.en)).toMatchObject({ id: 'fib4', group: 'scores' })
  })

  test.each([
    ['platlets', ['platelets']],
    ['nara', ['jsh-nara-2023', 'nara-referral']],
    ['constructor', []],
    ['xyzzyplugh', []],
  ])('%s is unknown and suggests %j', (id, suggestions) => {
    expect(ruleEntryModel(id, liverRules, voices.en)).toEqual({ suggestions })
  })
})

test("a site's set names its approver and shows its own standard", () => {
  const sample = JSON.parse(readFileSync(new URL('../../../fixtures/samples/site-rules.json', import.meta.url), 'utf8')) as {
    texts: { ja: Record<string, string> }
  }
  const { rules } = withSite(liverRules, sample)
  const voice = voiceOf('ja', core, sentences.ja.rules, sample.texts.ja)
  const model = rulesListModel(rules, voice)
  expect(model.rules).toMatchObject({ id: 'mihon-clinic', site: { approvedBy: '見本クリニック 院長 見本 花子' } })
  expect(JSON.stringify(model)).toContain('3か月後に再検査')
})

describe('a problem in words', () => {
  test('begins with its place and says what to do', () => {
    const [problem] = checkRules(
      damaged((r) => {
        sure(sure(r.analytes.alt.bands[1]).ends).at = 29
      }),
    )
    expect(problemText(sure(problem), voices.en)).toBe(
      'analytes.alt.bands[1].ends.at: The edge 29 is not above the one before it, which makes a gap or an overlap. Put them in ascending order.',
    )
  })

  test('names what could stand in a wrong field', () => {
    const { problems } = withSite(liverRules, [])
    expect(problemText(sure(problems[0]), voices.en)).toBe('$: The value [] cannot be used. Expected: an object in { }.')
  })

  test('has words for everything that may be expected', () => {
    expect(expectations.filter((kind) => !voices.ja.has(`rules.expected.${kind}`) || !voices.en.has(`rules.expected.${kind}`))).toEqual([])
  })
})

test('an edge that is our own reading says so', () => {
  expect(linesOf('alt', 'en').filter((line) => line.includes("this tool's own reading"))).toEqual([
    expect.stringContaining('above 50 U/L to 100 U/L'),
    expect.stringContaining('above 100 U/L to below 300 U/L'),
  ])
})
