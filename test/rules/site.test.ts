import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { checkExamples } from '../../src/interpreter/check-examples.ts'
import { checkRules } from '../../src/rules/check.ts'
import { hashRules } from '../../src/rules/hash/hash.ts'
import { liverRules } from '../../src/rules/index.ts'
import { withSite } from '../../src/rules/site.ts'
import { sure } from './damaged.ts'

const sample: unknown = JSON.parse(readFileSync(new URL('../../fixtures/samples/site-rules.json', import.meta.url), 'utf8'))
const schema = JSON.parse(readFileSync(new URL('../../src/schemas/rules.schema.json', import.meta.url), 'utf8')) as object
const followsSchema = new Ajv({ strict: false }).compile(schema)

/** The sample with some fields replaced or, as undefined, left out. */
function site(change: Record<string, unknown> = {}): unknown {
  return JSON.parse(JSON.stringify({ ...(sample as object), ...change }))
}

describe('the sample of a site', () => {
  const { rules, problems } = withSite(liverRules, sample)

  test('is laid over the shipped set without a problem, and its examples hold', () => {
    expect(problems).toEqual([])
    expect(checkRules(rules)).toEqual([])
    expect(checkExamples(rules).problems).toEqual([])
  })

  test('carries its own name, stamp and a fresh hash', () => {
    expect([rules.id, rules.version]).toEqual(['mihon-clinic', '2026-11'])
    expect(rules.site).toEqual({
      id: 'mihon-clinic',
      version: '2026-11',
      approvedBy: '見本クリニック 院長 見本 花子',
      approvedOn: '2026-11-01',
    })
    expect(rules.sha256).toBe(hashRules(rules))
    expect(rules.sha256).not.toBe(hashRules(liverRules))
  })

  test('moves the edge, keeps the side it belongs to, and names its source on both bands', () => {
    const [slightlyLow, within] = rules.analytes.platelets.bands.slice(3)
    expect(slightlyLow?.ends).toEqual({ at: 150, inclusive: false, sources: ['mihon-2026'] })
    expect(slightlyLow?.sources).toEqual(['jsnd-2026', 'mihon-2026'])
    expect(within?.sources).toEqual(['jsnd-2026', 'mihon-2026'])
  })

  test('leaves the standards and the shipped set itself as they were', () => {
    expect(rules.standards['jsnd-2026']).toEqual(liverRules.standards['jsnd-2026'])
    expect(sure(sure(liverRules.analytes.platelets.bands[3]).ends).at).toBe(145)
    expect(rules.standards['mihon-follow-up']).toMatchObject({ id: 'mihon-follow-up', kind: 'site' })
  })

  test('follows the shipped JSON Schema', () => {
    expect(followsSchema(sample)).toBe(true)
  })
})

const source = ['jsnd-2026']
const edge = (analyte: string, band: string, at: number) => ({ edges: [{ analyte, band, at, sources: source }] })

test.each([
  ['an edge past the next one', edge('alt', 'within', 60), 'axis-not-ascending', 'analytes.alt.bands[1].ends.at'],
  ['an edge on the next one', edge('alt', 'within', 50), 'axis-not-ascending', 'analytes.alt.bands[1].ends.at'],
  ['an edge where no value is accepted', edge('albumin', 'slightly-low', 7.5), 'edge-outside-limits', 'analytes.albumin.bands[2].ends.at'],
  ['a band that does not exist', edge('alt', 'fine', 40), 'site-band-unknown', '$.edges[0]'],
  ['a band that has no end', edge('alt', 'critical', 900), 'site-band-open', '$.edges[0]'],
  [
    'an edge changed twice',
    { edges: [...edge('alt', 'within', 32).edges, ...edge('alt', 'within', 34).edges] },
    'id-duplicate',
    '$.edges[1]',
  ],
  [
    'an edge with a source that nobody knows',
    { edges: [{ analyte: 'alt', band: 'within', at: 32, sources: ['hearsay'] }] },
    'source-unknown',
    'analytes.alt.bands[0]',
  ],
  ['a name that belongs to the shipped set', { id: 'liver-panel' }, 'site-id-taken', '$.id'],
  [
    'a standard that is shipped already',
    { standards: { 'jsnd-2026': { source: 'mihon-2026', analytes: {} } } },
    'site-id-taken',
    '$.standards.jsnd-2026',
  ],
  [
    "the name of the sheet's own interval",
    { standards: { laboratory: { source: 'mihon-2026', analytes: {} } } },
    'site-id-taken',
    '$.standards.laboratory',
  ],
  [
    'a text with a verdict',
    { texts: { ja: { 'triage.today.title': '肝硬変の疑いがあります' } } },
    'text-forbidden',
    '$.texts.ja.triage.today.title',
  ],
  [
    'a text with a promise',
    { texts: { en: { 'triage.today.title': 'We guarantee better values' } } },
    'text-forbidden',
    '$.texts.en.triage.today.title',
  ],
])('%s is refused, and the shipped set is handed back', (_claim, change, code, path) => {
  const { rules, problems } = withSite(liverRules, site(change))
  expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path])
  expect(rules).toBe(liverRules)
})

test.each([
  ['no object at all', [], '$'],
  ['another schema', site({ schema: 'liver-panel/rules@2' }), '$.schema'],
  ['no approver', site({ approvedBy: undefined }), '$.approvedBy'],
  ['a blank approver', site({ approvedBy: ' ' }), '$.approvedBy'],
  ['a day that does not exist', site({ approvedOn: '2026-13-01' }), '$.approvedOn'],
  ['a misspelt field', site({ edgse: [] }), '$.edgse'],
  ['an analyte nobody measures', site(edge('ldh', 'within', 200)), '$.edges[0].analyte'],
  ['an edge as text', site({ edges: [{ analyte: 'alt', band: 'within', at: '35', sources: source }] }), '$.edges[0].at'],
  ['an edge without sources', site({ edges: [{ analyte: 'alt', band: 'within', at: 35, sources: [] }] }), '$.edges[0].sources'],
  [
    'a kind that only the shipped set may have',
    site({ standards: { ours: { kind: 'decision-limit', source: 'mihon-2026', analytes: {} } } }),
    '$.standards.ours.kind',
  ],
  [
    'one sex only',
    site({ standards: { ours: { source: 'mihon-2026', analytes: { alt: { male: [{ answer: 'a', ends: null }] } } } } }),
    '$.standards.ours.analytes.alt.female',
  ],
  ['a text that is none', site({ texts: { ja: { 'triage.today.title': 3 } } }), '$.texts.ja.triage.today.title'],
])('a file with %s is refused with the place, by program and schema alike', (_claim, file, path) => {
  expect(withSite(liverRules, file).problems.map((problem) => problem.path)).toContain(path)
  expect(followsSchema(file)).toBe(false)
})

test('a text that would drive the terminal is refused', () => {
  const file = site({ texts: { ja: { 'triage.today.title': 'a\u001b[2Jb' } } })
  expect(withSite(liverRules, file).problems).toEqual([{ code: 'text-control', path: '$.texts.ja.triage.today.title', args: {} }])
})

test('a field named like a part of every object is no way in', () => {
  const file = JSON.parse(
    '{"schema":"liver-panel/rules@1","id":"x","version":"1","approvedBy":"A","approvedOn":"2026-11-01","standards":{"__proto__":{}}}',
  )
  expect(withSite(liverRules, file).problems.map(({ path }) => path)).toEqual(['$.standards.__proto__'])
})

test.each([
  ['albumin', 'slightly-low', 3.8],
  ['albumin', 'slightly-low', 3.75],
  ['albumin', 'low', 3.85],
  ['alt', 'within', 35],
  ['alt', 'within', 49.5],
  ['bilirubin', 'within', 1.2],
] as const)('after moving the end of %s %s to %d, every band still has examples that hold', (analyte, band, at) => {
  const { rules, problems } = withSite(liverRules, site(edge(analyte, band, at)))
  expect(problems).toEqual([])
  expect(checkExamples(rules).problems).toEqual([])
})
