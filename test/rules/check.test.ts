import { expect, test } from 'vitest'
import { checkRules, type RuleProblemCode } from '../../src/rules/check.ts'
import { hashRules } from '../../src/rules/hash/hash.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { damaged, sure } from './damaged.ts'

test('the shipped rules are free of problems, hash included', () => {
  expect(checkRules(liverRules)).toEqual([])
})

test('every planted damage also shows in the hash', () => {
  const rules = damaged((r) => {
    r.analytes.alt.limits.refuseAbove = 60_000
  })
  expect(checkRules(rules)).toEqual([
    { code: 'hash-differs', path: 'sha256', args: { written: liverRules.sha256, computed: hashRules(rules) } },
  ])
})

type Change = Parameters<typeof damaged>[0]

const damages: [claim: string, code: RuleProblemCode, path: string, change: Change][] = [
  [
    'an edge below the one before it is an overlap',
    'axis-not-ascending',
    'analytes.alt.bands[1].ends.at',
    (r) => {
      sure(sure(r.analytes.alt.bands[1]).ends).at = 29
    },
  ],
  [
    'an edge that equals the one before it leaves an empty band',
    'axis-not-ascending',
    'analytes.alt.bands[1].ends.at',
    (r) => {
      sure(sure(r.analytes.alt.bands[1]).ends).at = 30
    },
  ],
  [
    'an edge that is no number is found',
    'axis-not-ascending',
    'analytes.ggt.bands[0].ends.at',
    (r) => {
      sure(sure(r.analytes.ggt.bands[0]).ends).at = Number.NaN
    },
  ],
  [
    'a last band that ends leaves a gap above it',
    'axis-closed-at-end',
    'analytes.alt.bands[5].ends',
    (r) => {
      sure(r.analytes.alt.bands[5]).ends = { at: 900, inclusive: true, sources: ['critical-jp'] }
    },
  ],
  [
    'an open band in the middle hides the ones above it',
    'axis-open-inside',
    'analytes.albumin.bands[0].ends',
    (r) => {
      sure(r.analytes.albumin.bands[0]).ends = null
    },
  ],
  [
    'an axis without bands is found',
    'axis-empty',
    'analytes.alp.bands',
    (r) => {
      r.analytes.alp.bands = []
    },
  ],
  [
    'a band id that stands twice is found',
    'id-duplicate',
    'analytes.alt.bands[2]',
    (r) => {
      sure(r.analytes.alt.bands[2]).id = 'slightly-high'
    },
  ],
  [
    'an edge without a source is found',
    'source-missing',
    'analytes.platelets.bands[2].ends',
    (r) => {
      sure(sure(r.analytes.platelets.bands[2]).ends).sources = []
    },
  ],
  [
    'a band without a source is found',
    'source-missing',
    'analytes.platelets.bands[2]',
    (r) => {
      sure(r.analytes.platelets.bands[2]).sources = []
    },
  ],
  [
    'a source that the set does not have is found',
    'source-unknown',
    'analytes.ast.bands[0].ends',
    (r) => {
      sure(sure(r.analytes.ast.bands[0]).ends).sources = ['jsnd-1999']
    },
  ],
  [
    "a standard's unknown source is found",
    'source-unknown',
    'standards.mhlw-2024',
    (r) => {
      sure(r.standards['mhlw-2024']).source = 'mhlw-1999'
    },
  ],
  [
    "a score parameter's missing source is found",
    'source-missing',
    'scores.fib4.parameters.acuteFrom',
    (r) => {
      sure(r.scores.fib4.parameters.acuteFrom).sources = []
    },
  ],
  [
    "a variation figure's unknown source is found",
    'source-unknown',
    'variation.analytes.alt.narrow',
    (r) => {
      sure(r.variation.analytes.alt.narrow).source = 'nobody-2020'
    },
  ],
  [
    'a severity that falls on the way out is found',
    'severity-not-monotone',
    'analytes.alt.bands[3].severity',
    (r) => {
      sure(r.analytes.alt.bands[3]).severity = 1
    },
  ],
  [
    'a severity that falls on the low side is found',
    'severity-not-monotone',
    'analytes.platelets.bands[0].severity',
    (r) => {
      sure(r.analytes.platelets.bands[0]).severity = 1
    },
  ],
  [
    'a severity 0 beyond a raised one is found',
    'severity-not-monotone',
    'analytes.ggt.bands[3].severity',
    (r) => {
      sure(r.analytes.ggt.bands[3]).severity = 0
    },
  ],
  [
    'a `within` that is not severity 0 is found',
    'within-missing',
    'analytes.ggt.bands',
    (r) => {
      sure(r.analytes.ggt.bands[0]).severity = 1
    },
  ],
  [
    'a pattern about a band that is gone is found',
    'condition-band-unknown',
    'patterns.function-low.when',
    (r) => {
      sure(r.patterns.find(({ id }) => id === 'function-low')).when = { is: 'below', analyte: 'albumin', band: 'fine' }
    },
  ],
  [
    'a pattern about a score band that is gone is found',
    'condition-score-band-unknown',
    'patterns.function-low.when',
    (r) => {
      sure(r.patterns.find(({ id }) => id === 'function-low')).when = { is: 'score-band', score: 'fib4', in: ['enormous'] }
    },
  ],
  [
    'a triage level about a standard that is gone is found',
    'condition-standard-unknown',
    'triage.consult.when[0]',
    (r) => {
      delete r.standards['jsnd-2026']
    },
  ],
  [
    'a triage level about an answer that is never given is found',
    'condition-answer-unknown',
    'triage.consult.when[0]',
    (r) => {
      sure(r.triage.find(({ id }) => id === 'consult')).when[0] = { is: 'standard', standard: 'jsnd-2026', answers: ['E'] }
    },
  ],
  [
    'a dangling condition inside others is found',
    'condition-band-unknown',
    'patterns.all-within.when.of[1].of[0]',
    (r) => {
      sure(r.patterns.find(({ id }) => id === 'all-within')).when = {
        is: 'all',
        of: [{ is: 'all-within' }, { is: 'any', of: [{ is: 'above', analyte: 'alt', band: 'gone' }] }],
      }
    },
  ],
  [
    'more conditions asked for than there are is found',
    'condition-count',
    'patterns.enzymes-together.when',
    (r) => {
      sure(r.patterns.find(({ id }) => id === 'enzymes-together')).when = { is: 'some', count: 2, of: [{ is: 'all-within' }] }
    },
  ],
  [
    'two triage levels of one rank are found',
    'triage-rank-order',
    'triage.soon.rank',
    (r) => {
      sure(r.triage.find(({ id }) => id === 'soon')).rank = 5
    },
  ],
  [
    'a ladder without a last resort is found',
    'triage-fallback',
    'triage',
    (r) => {
      r.triage.pop()
    },
  ],
  [
    'a second level without conditions is found',
    'triage-fallback',
    'triage',
    (r) => {
      sure(r.triage.find(({ id }) => id === 'soon')).when = []
    },
  ],
  [
    'a printed cut-off that the scale does not have is found',
    'cutoff-differs',
    'scores.fib4.scales[0].cutoffs',
    (r) => {
      sure(r.scores.fib4.scales[0]).cutoffs = { low: 1.45, high: 2.67 }
    },
  ],
  [
    'double-checking outside refusing is found',
    'limits-disordered',
    'analytes.albumin.limits',
    (r) => {
      r.analytes.albumin.limits.doubleCheckAbove = 8
    },
  ],
  [
    'an edge where no value is accepted is found',
    'edge-outside-limits',
    'analytes.albumin.bands[0].ends.at',
    (r) => {
      sure(sure(r.analytes.albumin.bands[0]).ends).at = 0.2
    },
  ],
  [
    'a canonical unit that is not times 1 is found',
    'unit-factor',
    'units.conversions.platelets',
    (r) => {
      sure(r.units.conversions.platelets[0]).times = 10
    },
  ],
  [
    'two meanings of one bare number are found',
    'bare-overlap',
    'units.bare.platelets[1]',
    (r) => {
      sure(sure(r.units.bare.platelets)[1]).from = 40
    },
  ],
  [
    'a bare number in a unit that nobody can convert is found',
    'unit-unknown',
    'units.bare.albumin[0]',
    (r) => {
      sure(sure(r.units.bare.albumin)[0]).unit = 'oz'
    },
  ],
  [
    'a band without an example is found',
    'example-missing',
    'analytes.alt.examples',
    (r) => {
      r.analytes.alt.examples = r.analytes.alt.examples.filter(({ is }) => is !== 'severe')
    },
  ],
  [
    'an example of a band that does not exist is found',
    'example-unknown',
    'analytes.alt.examples[0]',
    (r) => {
      sure(r.analytes.alt.examples[0]).is = 'fine'
    },
  ],
  [
    'a wider variation below the narrower one is found',
    'variation-invalid',
    'variation.analytes.ast',
    (r) => {
      sure(r.variation.analytes.ast.wide).cv = 0.05
    },
  ],
  [
    'a variation written in per cent is found',
    'variation-invalid',
    'variation.analytes.alp.narrow',
    (r) => {
      sure(r.variation.analytes.alp.narrow).cv = 5.3
    },
  ],
  [
    'a blank citation is found',
    'source-incomplete',
    'sources.wai-2003.citation.ja',
    (r) => {
      sure(r.sources['wai-2003']).citation.ja = ' '
    },
  ],
  [
    'an address that cannot be opened is found',
    'source-url',
    'sources.wai-2003.url',
    (r) => {
      sure(r.sources['wai-2003']).url = 'doi:10.1053'
    },
  ],
  [
    'a day that does not exist is found',
    'source-date',
    'sources.wai-2003.readOn',
    (r) => {
      sure(r.sources['wai-2003']).readOn = '2026-02-30'
    },
  ],
]

test.each(damages)('%s', (_claim, code, path, change) => {
  const found = checkRules(damaged(change))
  expect(found.map((problem) => [problem.code, problem.path])).toContainEqual([code, path])
})

test('a standard may give one answer on both sides of its axis', () => {
  const bands = sure(liverRules.standards['jsnd-2026']?.analytes.platelets)
  const answers = 'everyone' in bands ? bands.everyone.map(({ answer }) => answer) : []
  expect(answers).toEqual(['D', 'C', 'B', 'A', 'B', 'D'])
})

test('a point that belongs to itself alone is no overlap: AST/ALT of exactly 1', () => {
  expect(codesOf(liverRules)).not.toContain('axis-not-ascending')
})

function codesOf(rules: RuleSet): string[] {
  return checkRules(rules).map(({ code }) => code)
}
