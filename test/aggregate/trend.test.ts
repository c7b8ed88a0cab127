import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trendOf } from '../../src/aggregate/trend.ts'
import { addToTrendCohort, createTrendCohort, summarizeTrendCohort } from '../../src/aggregate/trend-cohort.ts'
import { addVisit, createVisits, peopleOfVisits } from '../../src/aggregate/visits.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { UsageError } from '../../src/issue.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import type { AlpMethod } from '../../src/panel/measurement.ts'
import type { Panel } from '../../src/panel/panel.ts'
import type { Subject } from '../../src/panel/subject.ts'
import { liverRules } from '../../src/rules/index.ts'
import { panelOf, type Values } from './people.ts'

describe('order of visits', () => {
  test('visits are compared by date, wherever they stand in the file', () => {
    const alt = analyte(
      trend([visit('2025-05-13', { alt: 55 }), visit('2023-05-10', { alt: 78 }), visit('2024-05-14', { alt: 62 })]),
      'alt',
    )
    expect(alt.series.map((point) => point.value)).toEqual([78, 62, 55])
    // 62/78 = −20.51 %, 55/62 = −11.29 %, 55/78 = −29.49 % (limits −24.98 and −42.44 %)
    expect(alt.steps.map((step) => step.answer)).toEqual(['within-variation', 'within-variation'])
    expect(alt.steps.map((step) => Math.round(step.percent as number))).toEqual([-21, -11])
    expect(alt.overall).toMatchObject({ answer: 'possible-change', difference: -23 })
  })

  test('any order of rows gives the same trend', () => {
    const dates = ['2019-04-01', '2020-06-02', '2021-05-03', '2023-01-04', '2024-12-31']
    fc.assert(
      fc.property(fc.shuffledSubarray(dates, { minLength: 5 }), (order) => {
        const of = (all: string[]) => trend(all.map((date) => visit(date, { alt: 20 + Number(date.slice(2, 4)), ast: 40 })))
        expect(of(order)).toEqual(of(dates))
      }),
    )
  })

  test('years without a visit are listed', () => {
    expect(
      trend([visit('2019-05-01', { alt: 20 }), visit('2022-05-01', { alt: 20 }), visit('2023-05-01', { alt: 20 })]).missingYears,
    ).toEqual([2020, 2021])
    expect(trend([visit('2019-05-01', { alt: 20 })]).missingYears).toEqual([])
  })

  test('a visit that was read twice counts once, said aloud', () => {
    const result = trend([visit('2023-05-10', { alt: 78 }), visit('2023-05-10', { alt: 78 }), visit('2024-05-14', { alt: 62 })])
    expect(result.visits).toHaveLength(2)
    expect(codes(result)).toEqual(['visit-repeated'])
  })

  test('two halves of a day become one visit, said aloud', () => {
    const result = trend([visit('2023-05-10', { alt: 78 }), visit('2023-05-10', { ast: 50 })])
    expect(result.visits).toHaveLength(1)
    expect(Object.keys(result.latest?.measurements ?? {}).sort()).toEqual(['alt', 'ast'])
    expect(codes(result)).toEqual(['visits-of-a-day-joined'])
  })

  test('two different values of one day both stay, are not judged, and the more urgent one is the latest', () => {
    const result = trend([visit('2023-05-10', { alt: 40 }), visit('2024-05-10', { alt: 510 }), visit('2024-05-10', { alt: 51 })])
    expect(analyte(result, 'alt').steps[1]).toMatchObject({ answer: null, because: 'same-day', narrow: null })
    expect(result.latest?.triage.level).toBe('today')
    expect(codes(result)).toEqual(['visits-of-a-day-differ'])
  })

  test('a visit without a date beside dated ones is left out with an error', () => {
    const result = trend([visit('2023-05-10', { alt: 78 }), visit(null, { alt: 62 })])
    expect(result.visits).toHaveLength(1)
    expect(result.issues).toMatchObject([{ code: 'visit-without-date', level: 'error' }])
  })

  test('without any date the order of the file counts, said aloud', () => {
    const result = trend([visit(null, { alt: 78 }, {}, 2), visit(null, { alt: 40 }, {}, 3)])
    expect(analyte(result, 'alt').series.map((point) => point.value)).toEqual([78, 40])
    expect(codes(result)).toEqual(['visits-in-file-order'])
  })

  test.each([
    ['side by side in one row', [visit(null, { alt: 78 }, {}, 2), visit(null, { alt: 40 }, {}, 2)]],
    ['growing younger', [visit(null, { alt: 78 }, { age: 53 }, 2), visit(null, { alt: 40 }, { age: 52 }, 3)]],
    ['from nowhere', [visit(null, { alt: 78 }), visit(null, { alt: 40 })]],
  ])('undated visits %s have no order: no trend, no assessment, an error', (_, panels) => {
    const result = trend(panels)
    expect(result).toMatchObject({ visits: [], analytes: [], latest: null })
    expect(result.issues).toMatchObject([{ code: 'visits-order-unknown', level: 'error' }])
  })
})

describe('whose visits', () => {
  test('people are told apart by id, then by name', () => {
    const groups = group([
      visit('2023-05-10', {}, { id: 'A' }),
      visit('2023-05-10', {}, { name: '見本 花子' }),
      visit('2024-05-10', {}, { id: 'A' }),
      visit('2024-05-10', {}, { name: '見本　花子' }),
    ])
    expect(groups.people.map(({ panels }) => panels.length)).toEqual([2, 2])
  })

  test('nobody named and different days: one person, said aloud', () => {
    const { people } = group([visit('2023-05-10', {}), visit('2024-05-10', {})])
    expect(people).toMatchObject([{ issues: [{ code: 'one-person-assumed', level: 'info' }] }])
  })

  test('nobody named and a day twice: refused', () => {
    expect(() => group([visit('2023-05-10', {}), visit('2023-05-10', {})])).toThrow(UsageError)
  })

  test('rows without a name beside named people are left out with an error', () => {
    const { people, issues } = group([visit('2023-05-10', {}, { id: 'A' }), visit('2024-05-10', {}), visit('2025-05-10', {})])
    expect(people).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'visits-without-person', level: 'error', args: { count: 2 } }])
  })

  test('beyond the limit the run is refused, never cut short', () => {
    const visits = createVisits(2)
    addVisit(visits, visit('2023-05-10', {}, { id: 'A' }))
    addVisit(visits, visit('2024-05-10', {}, { id: 'A' }))
    expect(() => addVisit(visits, visit('2025-05-10', {}, { id: 'A' }))).toThrow(UsageError)
  })

  test('one name with two ages or sexes is refused: it may be two people', () => {
    const result = trend([
      visit('2023-05-10', { alt: 78 }, { name: '見本 花子', age: 50 }),
      visit('2024-05-10', { alt: 40 }, { name: '見本 花子', age: 61 }),
    ])
    expect(result).toMatchObject({ visits: [], latest: null })
    expect(codes(result)).toEqual(['not-one-person-age'])
    const sexes = trend([
      visit('2023-05-10', { alt: 78 }, { name: '見本 薫', sex: 'female' }),
      visit('2024-05-10', { alt: 40 }, { name: '見本 薫', sex: 'male' }),
    ])
    expect(codes(sexes)).toEqual(['not-one-person-sex'])
  })

  test('one id with two ages is compared, with a warning', () => {
    const result = trend([visit('2013-05-10', { alt: 78 }, { id: 'A', age: 50 }), visit('2024-05-10', { alt: 40 }, { id: 'A', age: 50 })])
    expect(result.visits).toHaveLength(2)
    expect(codes(result)).toEqual(['visits-age-differs'])
  })

  test('a birthday between two visits, or an age counted at the end of the fiscal year, contradicts nothing', () => {
    const ages = (a: number, b: number) =>
      trend([visit('2023-05-10', { alt: 78 }, { id: 'A', age: a }), visit('2024-05-09', { alt: 40 }, { id: 'A', age: b })])
    for (const age of [50, 51, 52]) expect(codes(ages(50, age))).toEqual([])
    expect(codes(ages(50, 54))).toEqual(['visits-age-differs'])
  })
})

describe('edges', () => {
  test('every edge between two values is told, in both directions', () => {
    const alt = analyte(
      trend([visit('2023-05-10', { alt: 30 }), visit('2024-05-10', { alt: 101 }), visit('2025-05-10', { alt: 50 })]),
      'alt',
    )
    expect(alt.steps.map((step) => step.crossed)).toEqual([
      [30, 50, 100].map((edge) => ({ edge, direction: 'up' })),
      [100, 50].map((edge) => ({ edge, direction: 'down' })),
    ])
  })

  test('an edge is crossed inside the usual variation too', () => {
    const alt = analyte(trend([visit('2023-05-10', { alt: 31 }), visit('2024-05-10', { alt: 30 })]), 'alt')
    expect(alt.steps[0]).toMatchObject({ answer: 'within-variation', crossed: [{ edge: 30, direction: 'down' }] })
  })

  test('a standard that says something else is told by name', () => {
    const alt = analyte(trend([visit('2023-05-10', { alt: 40 }), visit('2024-05-10', { alt: 41 })]), 'alt')
    expect(alt.steps[0]?.standards).toEqual([{ standard: 'jsnd-2026', from: 'B', to: 'C' }])
  })

  test('ALP across a change of method is no trend: no difference, no edge', () => {
    const alp = analyte(
      trend([visit('2019-05-10', { alp: 240 }, {}, null, 'jscc'), visit('2021-05-10', { alp: 84 }, {}, null, 'ifcc')]),
      'alp',
    )
    expect(alp.steps[0]).toMatchObject({ answer: null, because: 'method-changed', difference: null, percent: null, crossed: [] })
  })

  test('a year without the value is passed over, not counted as zero', () => {
    const alt = analyte(
      trend([visit('2023-05-10', { alt: 60 }), visit('2024-05-10', { ast: 20 }), visit('2025-05-10', { alt: 60 })]),
      'alt',
    )
    expect(alt.series.map((point) => point.visit)).toEqual([1, 3])
    expect(alt.steps).toHaveLength(1)
  })

  test('children are not judged', () => {
    const alt = analyte(trend([visit('2023-05-10', { alt: 60 }, { age: 16 }), visit('2025-05-10', { alt: 20 }, { age: 18 })]), 'alt')
    expect(alt.steps[0]).toMatchObject({ answer: null, because: 'not-adult' })
  })
})

describe('FIB-4 over the visits', () => {
  test('is followed as a derived value without a change limit', () => {
    // 50 × 20 / (250 × 5) = 0.8, then 51 × 50 / (250 × 5) = 2.04
    const panels = [
      visit('2023-05-10', { ast: 20, alt: 25, platelets: 250 }, { age: 50 }),
      visit('2024-05-10', { ast: 50, alt: 25, platelets: 250 }, { age: 51 }),
    ]
    const [fib4] = trend(panels).scores
    expect(fib4?.series.map((point) => point.value)).toEqual([0.8, 2.04])
    expect(fib4?.steps[0]).toMatchObject({
      answer: null,
      because: 'no-figure',
      crossed: [{ edge: 1.3, direction: 'up' }],
      cutoffsChanged: false,
    })
  })

  test('other cut-offs from 65 on are said, not counted as a crossing', () => {
    // 64 × 30 / (240 × 5) = 1.6 is intermediate at 64, and 65 × 30 / (240 × 5) = 1.625 low at 65
    const panels = [
      visit('2023-05-10', { ast: 30, alt: 25, platelets: 240 }, { age: 64 }),
      visit('2024-05-10', { ast: 30, alt: 25, platelets: 240 }, { age: 65 }),
    ]
    expect(trend(panels).scores[0]?.steps[0]).toMatchObject({
      crossed: [],
      cutoffsChanged: true,
      from: { band: 'intermediate' },
      to: { band: 'low' },
    })
  })
})

test('the latest assessment is the one the interpreter gives that row', () => {
  const last = visit('2024-05-10', { alt: 62, ast: 40 })
  expect(trend([last, visit('2023-05-10', { alt: 78 })]).latest).toEqual(interpret(last, liverRules))
})

test('a trend is plain JSON', () => {
  const result = trend([
    visit('2023-05-10', { alt: 78, alp: 80, platelets: 200, ast: 50 }),
    visit('2024-05-10', { alt: 62, alp: 90, platelets: 150, ast: 50 }),
  ])
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

describe('many people', () => {
  const people = [
    // 60 → 90 is +50 %: between +33.3 and +73.7
    [visit('2023-05-10', { alt: 60 }, { id: 'A' }), visit('2024-05-10', { alt: 90 }, { id: 'A' })],
    // 31 → 30 crosses an edge inside the variation
    [visit('2023-05-10', { alt: 31 }, { id: 'B' }), visit('2024-05-10', { alt: 30 }, { id: 'B' })],
    // 20 → 21 does nothing
    [visit('2023-05-10', { alt: 20 }, { id: 'C' }), visit('2024-05-10', { alt: 21 }, { id: 'C' })],
    // 400 → 40 is −90 %
    [visit('2023-05-10', { alt: 400 }, { id: 'D' }), visit('2024-05-10', { alt: 40 }, { id: 'D' })],
    [visit('2023-05-10', { alt: 400 }, { id: 'E' })],
  ]
  const sums = createTrendCohort()
  for (const panels of people) addToTrendCohort(sums, trend(panels))
  const cohort = summarizeTrendCohort(sums)

  test('changes are counted up and down', () => {
    const none = { 'within-variation': 0, 'possible-change': 0, change: 0 }
    expect(cohort).toMatchObject({ people: 5, visits: 9, withoutStep: 1 })
    expect(cohort.analytes[0]?.latest).toMatchObject({
      compared: 4,
      up: { ...none, 'within-variation': 1, 'possible-change': 1 },
      down: { ...none, 'within-variation': 1, change: 1 },
      unchanged: 0,
      notJudged: 0,
    })
  })

  test('edges are counted in each direction', () => {
    expect(cohort.analytes[0]?.latest.crossed).toEqual([
      { edge: 30, up: 0, down: 1 },
      { edge: 50, up: 0, down: 1 },
      { edge: 100, up: 0, down: 1 },
      { edge: 300, up: 0, down: 1 },
    ])
  })

  test('who moved is named, most urgent first; who did not is not', () => {
    expect(cohort.changed.map((person) => person.subject.id)).toEqual(['A', 'D', 'B'])
    expect(cohort.triage).toEqual({ moreUrgent: 0, lessUrgent: 2, same: 2, notCompared: 1 })
  })
})

describe('a value far out that the latest visit lacks', () => {
  const before = visit('2024-05-10', { alt: 612, ast: 101, ggt: 1499, platelets: 30, bilirubin: 2.9 })

  test('is told with its value and day; what is less far out is not', () => {
    const { notMeasuredSince } = trend([before, visit('2025-05-07', { albumin: 4.2 })])
    // ALT 612 is critical, AST 101 very high, platelets 30 critical; GGT 1499 and bilirubin 2.9 are not yet.
    expect(notMeasuredSince.map(({ analyte, value, severity }) => [analyte, value, severity])).toEqual([
      ['ast', 101, 3],
      ['alt', 612, 5],
      ['platelets', 30, 5],
    ])
    expect(notMeasuredSince[1]).toEqual({
      analyte: 'alt',
      unit: 'U/L',
      visit: 1,
      date: '2024-05-10',
      value: 612,
      comparator: '=',
      band: 'critical',
      severity: 5,
    })
  })

  test('is not told where it was measured since, even if the latest visit lacks it', () => {
    const panels = [before, visit('2024-08-01', { alt: 40, ast: 30, platelets: 200 }), visit('2025-05-07', { albumin: 4.2 })]
    expect(trend(panels).notMeasuredSince).toEqual([])
  })

  test('is not told where another sheet of the latest day has it', () => {
    const panels = [visit('2025-05-07', { alt: 612, ggt: 20 }), visit('2025-05-07', { ggt: 40 })]
    expect(trend(panels).notMeasuredSince).toEqual([])
  })

  test('is not told of AST 100, which is still "high"', () => {
    expect(trend([visit('2024-05-10', { ast: 100 }), visit('2025-05-07', { alt: 20 })]).notMeasuredSince).toEqual([])
  })
})

function visit(
  date: string | null,
  values: Values,
  subject: Partial<Subject> = {},
  line: number | null = null,
  alpMethod: AlpMethod = 'ifcc',
): Panel {
  return panelOf(
    values,
    { date, ...(subject.id === undefined && subject.name === undefined ? { age: null } : {}), ...subject },
    { alpMethod, ...(line === null ? {} : { line }) },
  )
}

function trend(panels: readonly Panel[]) {
  return trendOf({ panels, issues: [] }, liverRules)
}

function group(panels: readonly Panel[]) {
  const visits = createVisits()
  for (const panel of panels) addVisit(visits, panel)
  return peopleOfVisits(visits)
}

function codes(result: ReturnType<typeof trend>): string[] {
  return result.issues.map((issue) => issue.code)
}

function analyte(result: ReturnType<typeof trend>, id: AnalyteId) {
  const found = result.analytes.find((item) => item.analyte === id)
  if (found === undefined) throw new Error(`no ${id} in the trend`)
  return found
}
