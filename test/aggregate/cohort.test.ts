import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToCohort, type Cohort, type CohortOptions, createCohort, mergeCohorts } from '../../src/aggregate/cohort.ts'
import { summarizeCohort } from '../../src/aggregate/summary.ts'
import type { Assessment } from '../../src/interpreter/assessment.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { liverRules } from '../../src/rules/index.ts'
import { panelOf } from './people.ts'

const alts = fc.array(fc.record({ alt: fc.integer({ min: 3, max: 700 }), ggt: fc.integer({ min: 5, max: 1600 }) }), { maxLength: 40 })

describe('counts of a cohort', () => {
  test('nobody gives zeros, not NaN', () => {
    const summary = summarizeCohort(createCohort(liverRules))
    expect(summary.assessed).toBe(0)
    expect(summary.triage.map((level) => level.share)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(summary.urgent).toEqual({ level: 'today', people: [], leftOut: 0 })
  })

  test('each level is counted once, most urgent first', () => {
    const summary = summarize(
      [{ alt: 20 }, { alt: 31 }, { alt: 51 }, { alt: 300 }, { alt: 500 }, { alt: 20, ast: 31 }, { albumin: 4.2 }].map((v) => panelOf(v)),
    )
    expect(summary.triage.map(({ level, count }) => [level, count])).toEqual([
      ['today', 1],
      ['soon', 1],
      ['consult', 1],
      ['family-doctor', 1],
      ['recheck', 1],
      ['routine', 1],
      ['undetermined', 1],
    ])
  })

  test('bands, undetermined, missing and unusable add up to everybody', () => {
    const unusable: Panel = { ...panelOf({}), unusable: { alt: { because: 'not-a-number', text: '?' } } }
    const alt = analyte(summarize([panelOf({ alt: 30 }), panelOf({ alt: 31 }), panelOf({ alt: ['<', 40] }), panelOf({}), unusable]), 'alt')
    expect(alt.bands.filter((band) => band.count > 0)).toEqual([
      { band: 'within', severity: 0, count: 1, share: 0.5 },
      { band: 'slightly-high', severity: 1, count: 1, share: 0.5 },
    ])
    expect(alt.undetermined).toEqual([
      { because: 'censored', count: 1 },
      { because: 'not-a-number', count: 1 },
    ])
    expect(alt.quality).toMatchObject({ missing: 1, unusable: 1, censored: 1 })
    expect(alt).toMatchObject({ n: 2, median: 30.5, min: 30, max: 31, banded: 2 })
  })

  test('an impossible value is unusable and in no median', () => {
    const alt = analyte(summarize([panelOf({ alt: 60_000 }), panelOf({ alt: 22 })]), 'alt')
    expect(alt).toMatchObject({ n: 1, median: 22, max: 22, quality: { unusable: 1, secondLook: 0 } })
  })

  test('a possible but unusual value counts for a second look and stays in the median', () => {
    const alt = analyte(summarize([panelOf({ alt: 3001 }), panelOf({ alt: 3000 })]), 'alt')
    expect(alt).toMatchObject({ n: 2, max: 3001, quality: { unusable: 0, secondLook: 1 } })
  })

  test('ALP of JSCC or unknown method is in no median', () => {
    const panels = [panelOf({ alp: 80 }), panelOf({ alp: 240 }, {}, { alpMethod: 'jscc' }), panelOf({ alp: 100 }, {}, { alpMethod: null })]
    expect(analyte(summarize(panels), 'alp')).toMatchObject({ n: 1, median: 80, banded: 1 })
  })

  test('FIB-4 through 35 is counted apart from the others', () => {
    const values = { ast: 50, alt: 25, platelets: 250 }
    const fib4 = summarize([panelOf(values, { age: 35 }), panelOf(values, { age: 36 }), panelOf({ ast: 50 })]).scores.find(
      (s) => s.score === 'fib4',
    )
    // 35 × 50 / (250 × 5) = 1.4 and 36 × 50 / (250 × 5) = 1.44
    expect(fib4?.bands.find((band) => band.band === 'intermediate')).toEqual({ band: 'intermediate', count: 1, limited: 1 })
    expect(fib4?.missing).toBe(1)
  })

  test('an issue counts for the cohort and for the analyte it names', () => {
    const assumed: Panel = {
      ...panelOf({ alt: 20 }),
      issues: [{ code: 'unit-assumed', level: 'info', where: { analyte: 'alt' }, args: {} }],
    }
    const summary = summarize([assumed, panelOf({ alt: 20 })])
    expect(summary.issues).toContainEqual({ code: 'unit-assumed', count: 1 })
    expect(analyte(summary, 'alt').quality.issues).toEqual([{ code: 'unit-assumed', count: 1 }])
    expect(summary.withIssues).toBe(0)
  })
})

describe('the people a cohort names', () => {
  test('the most urgent level stands apart, the others follow by severity and then by value', () => {
    const panels = [{ alt: 60 }, { alt: 20 }, { alt: 501 }, { alt: 310 }, { alt: 120 }, { alt: 70 }].map((v, i) =>
      panelOf(v, { id: `P${i + 2}` }, { line: i + 2 }),
    )
    const { urgent, others } = summarize(panels)
    expect(urgent.people.map((p) => p.subject.id)).toEqual(['P4'])
    expect(others.people.map((p) => [p.subject.id, p.level])).toEqual([
      ['P5', 'soon'],
      ['P6', 'consult'],
      ['P7', 'consult'],
      ['P2', 'consult'],
    ])
    expect(urgent.people[0]?.outside).toEqual([{ analyte: 'alt', value: 501, unit: 'U/L', comparator: '=', band: 'critical', severity: 5 }])
  })

  test('more than fit are left out by number, and the most urgent stay', () => {
    const panels = Array.from({ length: 50 }, (_, i) => panelOf({ alt: i === 49 ? 310 : 60 }, { id: String(i) }, { line: i + 2 }))
    const { others } = summarize(panels, { listCap: 3 })
    expect(others.people.map((p) => p.subject.id)).toEqual(['49', '0', '1'])
    expect(others.leftOut).toBe(47)
  })

  test('room for nobody still counts everybody', () => {
    expect(summarize([panelOf({ alt: 60 }), panelOf({ alt: 60 })], { listCap: 0 }).others).toEqual({
      level: 'consult',
      people: [],
      leftOut: 2,
    })
  })
})

describe('children', () => {
  const child = panelOf({ alt: 118, ast: ['<', 10] }, { id: 'C1', age: 12 }, { line: 3 })
  const withoutValues = panelOf({}, { id: 'C2', age: 12 }, { line: 4 })
  const adult = panelOf({ alt: 20 }, { id: 'A1', age: 18 }, { line: 5 })

  test('with values are listed apart, each value as given, in no band', () => {
    const { children, urgent, others } = summarize([adult, child, withoutValues])
    expect(children.leftOut).toBe(0)
    expect(children.people.map(({ subject, source, given }) => [subject.id, source?.line, given])).toEqual([
      [
        'C1',
        3,
        [
          { analyte: 'ast', value: 10, unit: 'U/L', comparator: '<', text: '10' },
          { analyte: 'alt', value: 118, unit: 'U/L', comparator: '=', text: '118' },
        ],
      ],
    ])
    expect([...urgent.people, ...others.people]).toEqual([])
  })

  test('whose values would be urgent for an adult stand with the urgent, with the values as given', () => {
    const urgentChild = panelOf({ alt: 900 }, { id: 'C3', age: 9 }, { line: 6 })
    const soonChild = panelOf({ alt: 418 }, { id: 'C4', age: 9 }, { line: 7 })
    const { children, urgent, others } = summarize([urgentChild, soonChild])
    expect(urgent.people.map(({ subject, given }) => [subject.id, given?.[0]?.value])).toEqual([['C3', 900]])
    expect(others.people.map(({ subject, level }) => [subject.id, level])).toEqual([['C4', 'soon']])
    expect(children.people).toEqual([])
  })

  test('stand in the order of the file, and those beyond the cap are counted', () => {
    const many = [9, 3, 7].map((line) => panelOf({ alt: 20 }, { age: 12 }, { line }))
    const { children } = summarize(many, { childrenCap: 2 })
    expect([children.people.map(({ source }) => source?.line), children.leftOut]).toEqual([[3, 7], 1])
  })

  test('are in no median, as they are in no share, and are counted as left out', () => {
    const panels = [child, adult, panelOf({ alt: 22 }), panelOf({ alt: ['<', 40] }), panelOf({ alt: ['<', 30] })]
    // '<30' is within for certain: banded without an exact value. '<40' may be within or above.
    expect(analyte(summarize(panels), 'alt')).toMatchObject({
      n: 2,
      median: 21,
      max: 22,
      banded: 3,
      leftOut: { children: 1, censored: 1, methodUnknown: 0 },
    })
  })

  test('ALP of JSCC is left out as of another method', () => {
    const panels = [panelOf({ alp: 80 }), panelOf({ alp: 240 }, {}, { alpMethod: 'jscc' })]
    expect(analyte(summarize(panels), 'alp')).toMatchObject({ banded: 1, n: 1, leftOut: { children: 0, censored: 0, methodUnknown: 1 } })
  })
})

test('FIB-4 on a list comes with the cut-offs of that age', () => {
  // 66 × 50 / (90 × √25) = 7.33, 64 × 50 / (90 × 5) = 7.11
  const panels = [66, 64].map((age) => panelOf({ ast: 50, alt: 25, platelets: 90 }, { age }))
  const { others } = summarize(panels)
  expect(others.people.map(({ subject, scores }) => [subject.age, scores[0]?.cutoffs.low])).toEqual([
    [66, 2],
    [64, 1.3],
  ])
})

test('the list begins at the level asked for', () => {
  const panels = [panelOf({ alt: 60 }), panelOf({ alt: 31 }), panelOf({ alt: 20 }), panelOf({ alt: 501 })]
  const levels = (listFrom: string) => summarize(panels, { listFrom }).others.people.map(({ level }) => level)
  expect(levels('soon')).toEqual([])
  expect(levels('today')).toEqual([])
  expect(levels('consult')).toEqual(['consult'])
  expect(levels('recheck')).toEqual(['consult', 'family-doctor'])
  expect(summarize(panels, { listFrom: 'soon' }).urgent.people).toHaveLength(1)
})

describe('merging', () => {
  test('two cohorts merged equal one that saw everybody', () => {
    fc.assert(
      fc.property(alts, alts, fc.integer({ min: 0, max: 5 }), (a, b, cap) => {
        const options = { urgentCap: cap, listCap: cap }
        const first = a.map((v, i) => panelOf(v, {}, { line: i + 2, file: 'a.csv' }))
        const second = b.map((v, i) => panelOf(v, {}, { line: i + 2, file: 'b.csv' }))
        const merged = mergeCohorts(cohortOf(first, options), cohortOf(second, options))
        expect(summarizeCohort(merged)).toEqual(summarize([...first, ...second], options))
      }),
    )
  })

  test('batches of one file merge in any order', () => {
    fc.assert(
      fc.property(alts, fc.integer({ min: 0, max: 40 }), (values, at) => {
        const panels = values.map((v, i) => panelOf(v, {}, { line: i + 2 }))
        const options = { urgentCap: 2, listCap: 2 }
        const merged = mergeCohorts(cohortOf(panels.slice(at), options), cohortOf(panels.slice(0, at), options))
        expect(summarizeCohort(merged)).toEqual(summarize(panels, options))
      }),
    )
  })

  test('the order of people changes nothing but whose turn it is on a list', () => {
    fc.assert(
      fc.property(alts, (values) => {
        const panels = values.map((v, i) => panelOf(v, {}, { line: i + 2 }))
        expect(summarize([...panels].reverse())).toEqual(summarize(panels))
      }),
    )
  })

  test('a cohort survives the way to another thread', () => {
    const cohort = cohortOf([panelOf({ alt: 60 }), panelOf({ alt: 501 })])
    expect(summarizeCohort(structuredClone(cohort))).toEqual(summarizeCohort(cohort))
  })

  test('a summary is plain JSON', () => {
    const summary = summarize([panelOf({ alt: 60 }), panelOf({})])
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
  })
})

function assess(panel: Panel): Assessment {
  return interpret(panel, liverRules)
}

function cohortOf(panels: readonly Panel[], options: CohortOptions = {}): Cohort {
  const cohort = createCohort(liverRules, options)
  for (const panel of panels) addToCohort(cohort, assess(panel))
  return cohort
}

function summarize(panels: readonly Panel[], options: CohortOptions = {}) {
  return summarizeCohort(cohortOf(panels, options))
}

function analyte(summary: ReturnType<typeof summarize>, id: AnalyteId) {
  const found = summary.analytes.find((item) => item.analyte === id)
  if (found === undefined) throw new Error(`no ${id} in the summary`)
  return found
}
