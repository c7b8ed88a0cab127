import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interpret } from '../../src/interpreter/interpret.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { Band, RuleSet, Standard } from '../../src/rules/rule-set.ts'
import { type Around, panelOf, patternsIn, type Values } from './panel-of.ts'
import { anyCase } from './random-panels.ts'

const site = moved(moved(liverRules, 'alt', 'within', 40), 'platelets', 'slightly-low', 150)
const assessThere = (values: Values, around: Around = {}) => interpret(panelOf(values, around), site)

describe("with a site's own edges (ALT 40 for 30, platelets 150 for 145)", () => {
  test('bands and the edges printed beside them move', () => {
    expect(assessThere({ alt: 40 }).findings).toMatchObject([{ band: 'within', edges: { below: null, above: 40 } }])
    expect(assessThere({ alt: 41 }).findings).toMatchObject([{ band: 'slightly-high', edges: { below: 40, above: 50 } }])
    expect(assessThere({ platelets: 149 }).findings).toMatchObject([{ band: 'slightly-low', edges: { below: 100, above: 150 } }])
    expect(assessThere({ platelets: 150 }).findings).toMatchObject([{ band: 'within', edges: { below: 150, above: 329 } }])
  })

  test('between two steps, and rounding, are told at the new edge and no longer at the old one', () => {
    expect(assessThere({ alt: 40.4 }).findings).toMatchObject([{ betweenSteps: true, roundedBand: 'within' }])
    expect(assessThere({ alt: 30.4 }).findings).toMatchObject([{ betweenSteps: false, roundedBand: null }])
  })

  test('patterns follow, with the new edge in because and would change if', () => {
    expect(patternsIn(assessThere({ alt: 40, ast: 20 }))).toEqual(['all-within'])
    const dominant = assessThere({ alt: 41, ast: 20 }).patterns.find(({ pattern }) => pattern === 'alt-dominant')
    expect(dominant?.because[0]).toEqual({ analyte: 'alt', value: 41, edge: 40 })
    expect(dominant?.wouldChangeIf[0]).toEqual([{ analyte: 'alt', to: '<=', edge: 40 }])
    const low = assessThere({ platelets: 149 }).patterns.find(({ pattern }) => pattern === 'platelets-low')
    expect(low?.because).toEqual([{ analyte: 'platelets', value: 149, edge: 150 }])
    expect(low?.wouldChangeIf).toEqual([[{ analyte: 'platelets', to: '>=', edge: 150 }]])
  })

  test('what the societies say does not move: a site has no say in their tables', () => {
    const { findings, triage } = assessThere({ alt: 35 }, { sex: 'male' })
    expect(findings).toMatchObject([
      { band: 'within', standards: { 'jsnd-2026': 'B', 'mhlw-2024': 'guidance', 'jsh-nara-2023': 'over-30', 'jccls-2022': 'within' } },
    ])
    expect(triage.level).toBe('family-doctor')
  })

  test('the outcome moves with a critical edge', () => {
    const stricter = moved(liverRules, 'ast', 'severe', 400)
    expect(interpret(panelOf({ ast: 400 }), stricter).triage.level).toBe('today')
    expect(interpret(panelOf({ ast: 399 }), stricter).triage.level).toBe('soon')
  })
})

test('an edge may change sides: with 30 no longer within, would-change-if says under 30', () => {
  const under30 = moved(liverRules, 'alt', 'within', 30, false)
  const assessment = interpret(panelOf({ alt: 30, ast: 20 }), under30)
  expect(assessment.findings[1]).toMatchObject({ band: 'slightly-high' })
  expect(assessment.patterns.find(({ pattern }) => pattern === 'alt-dominant')?.wouldChangeIf[0]).toEqual([
    { analyte: 'alt', to: '<', edge: 30 },
  ])
})

test("a site's own standard is answered beside the others and raises nothing by itself", () => {
  const own: Standard = {
    id: 'our-clinic',
    source: 'editorial',
    kind: 'site',
    analytes: {
      alt: {
        everyone: [
          { answer: 'fine', ends: { at: 19, inclusive: true, sources: ['editorial'] } },
          { answer: 'watch', ends: null },
        ],
      },
    },
  }
  const rules: RuleSet = { ...liverRules, standards: { ...liverRules.standards, 'our-clinic': own } }
  const answer = (alt: number) => interpret(panelOf({ alt }), rules)
  expect(answer(19).findings[0]?.standards['our-clinic']).toBe('fine')
  expect(answer(20).findings[0]?.standards['our-clinic']).toBe('watch')
  expect(answer(20).triage.level).toBe('routine')
  expect(interpret(panelOf({ ast: 20 }), rules).findings[0]?.standards['our-clinic']).toBeNull()
})

test('two rule sets in use at the same time do not mix', () => {
  fc.assert(
    fc.property(anyCase, ({ values, around }) => {
      const panel = panelOf(values, around)
      const alone = JSON.stringify(interpret(panel, { ...site }))
      interpret(panel, liverRules)
      expect(JSON.stringify(interpret(panel, site))).toBe(alone)
    }),
  )
})

function moved(rules: RuleSet, analyte: AnalyteId, band: string, at: number, inclusive?: boolean): RuleSet {
  const rule = rules.analytes[analyte]
  const bands: Band[] = rule.bands.map((old) =>
    old.id === band && old.ends !== null ? { ...old, ends: { ...old.ends, at, inclusive: inclusive ?? old.ends.inclusive } } : old,
  )
  return { ...rules, analytes: { ...rules.analytes, [analyte]: { ...rule, bands } } }
}
