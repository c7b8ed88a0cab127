import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Trend, trendOf } from '../../src/aggregate/trend.ts'
import { addToTrendCohort, createTrendCohort, summarizeTrendCohort } from '../../src/aggregate/trend-cohort.ts'
import { trendColumns, trendCsvHeader, trendCsvRows, worseColumn } from '../../src/output/csv/trend.ts'
import { printTrendCohort, trendPrinter } from '../../src/output/json/trend.ts'
import { trendCohortReportOf } from '../../src/output/report/trend/cohort.ts'
import { type TrendPart, trendReportOf } from '../../src/output/report/trend/person.ts'
import { drawTrend } from '../../src/output/terminal/trend.ts'
import { drawTrendChart } from '../../src/output/terminal/trend-chart.ts'
import { drawTrendCohort } from '../../src/output/terminal/trend-cohort.ts'
import { widthOf } from '../../src/output/text/width.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { liverRules } from '../../src/rules/index.ts'
import { panelOf } from '../aggregate/people.ts'
import { plainPaint, threeVisits, voices } from './trend-fixture.ts'

const languages = ['ja', 'en'] as const
const options = { detail: false, contact: null, redact: false }

describe('a trend in words', () => {
  test('a fall within the usual swing is no proof, and its crossed edge is told all the same', () => {
    const ast = part('ja', 'ast')
    // One of the two values lies outside: the swing of the healthy is no comfort there.
    expect(ast.says).toContain('大切なのは値そのものです')
    expect(ast.steps[1]?.kind).toBe('within-variation')
    expect(ast.steps[1]?.remarks[0]).toContain('境目 30 を下へまたぎました')
  })

  test('the limits are printed with their source', () => {
    expect(part('en', 'alt').limits).toBe(
      'Usual swing: -25.0% to +33.3% (eubivas-2017); by the median of published studies -42.4% to +73.7% (carobene-2013).',
    )
    expect(part('en', 'albumin').limits).toBeNull()
  })

  test('ALP before the change of method has no difference, no height in the chart, and the reason stands beside it', () => {
    const alp = part('en', 'alp')
    expect(alp.chart.points.map(({ text, dot }) => [text, dot])).toEqual([
      ['(240)', false],
      ['80', true],
      ['85', true],
    ])
    expect(alp.steps[0]).toMatchObject({ by: null, kind: null })
    expect(alp.steps[0]?.remarks[0]).toContain('measuring method changed')
  })

  test('a censored value keeps its sign and has no height', () => {
    expect(part('ja', 'ggt').chart.points[1]).toMatchObject({ text: '<10', dot: false })
  })

  test('platelets are shown in the unit of the language', () => {
    expect(part('ja', 'platelets').steps[0]?.values).toBe('18.2 → 18.0 万/µL')
    expect(part('en', 'platelets').steps[0]?.values).toContain('182 → 180')
  })

  test('a value that was measured once has no step and no sentence', () => {
    expect(part('ja', 'bilirubin')).toMatchObject({ says: null, steps: [], overall: null })
  })

  test('names are masked on request', () => {
    const report = trendReportOf(trend(), liverRules, voices.ja, { ...options, redact: true })
    expect(JSON.stringify([report.subject, report.latest])).not.toMatch(/見本|T-1/)
  })

  test('what to do is read before all that can be compared', () => {
    const panels = [panelOf({ alt: 60 }, { id: 'A', date: '2023-05-10' }), panelOf({ alt: 510 }, { id: 'A', date: '2024-05-10', age: 53 })]
    const report = trendReportOf(trend(panels), liverRules, voices.en, options)
    const lines = drawTrend(report, 80, plainPaint)
    const outcome = lines.findIndex((line) => line.includes(report.latest?.report.triage.title ?? 'none'))
    expect(report.latest?.report.triage.level).toBe('today')
    expect(outcome).toBeGreaterThan(0)
    expect(outcome).toBeLessThan(lines.findIndex((line) => line.startsWith(report.labels.values)))
  })

  test('a long quiet series is cut to what tells something, and says how much is left out', () => {
    const panels = Array.from({ length: 16 }, (_, i) => panelOf({ alt: 40 + (i % 2) }, { id: 'A', date: `${2005 + i}-06-01`, age: 40 + i }))
    const [alt] = trendReportOf(trend(panels), liverRules, voices.en, options).analytes
    expect(alt?.steps.length).toBeLessThan(15)
    expect((alt?.steps.length ?? 0) + Number(/\d+/.exec(alt?.omitted ?? '')?.[0])).toBe(15)
  })
})

describe.each(languages)('words of a trend (%s)', (lang) => {
  test('none of them judges a person', () => {
    const text = JSON.stringify(trendReportOf(trend(), liverRules, voices[lang], options))
    expect(text).not.toMatch(/you have|suspected|at risk|diagnosed|guarantee|abnormal|\bnormal\b|診断され|の疑い|異常|正常/i)
  })

  test('every issue of reading visits has its sentence', () => {
    const codes = [
      'visits-without-person',
      'one-person-assumed',
      'visits-age-differs',
      'not-one-person-sex',
      'not-one-person-age',
      'visits-in-file-order',
      'visits-order-unknown',
      'visit-without-date',
      'visits-of-a-day-differ',
      'visits-of-a-day-joined',
      'visit-repeated',
    ]
    for (const code of codes) expect(voices[lang].has(`issue.${code}`), code).toBe(true)
    for (const code of ['trend-too-many-visits', 'trend-person-unknown']) expect(voices[lang].has(`error.${code}`), code).toBe(true)
  })

  test.each([30, 40, 60, 80, 100])('no line of a trend or a table is wider than %d columns', (columns) => {
    const one = drawTrend(trendReportOf(trend(), liverRules, voices[lang], options), columns, plainPaint)
    const many = drawTrendCohort(trendCohortReportOf(cohort(), liverRules, voices[lang], options), columns, plainPaint)
    expect([...one, ...many].filter((line) => widthOf(line) > columns)).toEqual([])
  })
})

describe('the chart', () => {
  const edges = [
    { at: 30, inclusive: true, text: '30' },
    { at: 50, inclusive: true, text: '50' },
  ]

  test('30 stands below the edge at 30, 31 above it', () => {
    const lines = chart([31, 30])
    const edge = lines.findIndex((line) => line.includes('30 ┤'))
    expect(lines[edge - 1]).toContain('●')
    expect(lines[edge + 1]).toContain('●')
  })

  test('every dot stands on its own side of every edge, higher values never lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }), (values) => {
        const lines = chart(values)
        const rowOf = (i: number) =>
          lines.findIndex(
            (line) => !line.includes('┤') && [...line].map((c, at) => (c === '●' ? at : -1)).includes(columnOf(i, values.length)),
          )
        const rows = values.map((_, i) => rowOf(i))
        for (const { at, text } of edges) {
          const edge = lines.findIndex((line) => line.includes(`${text} ┤`))
          for (const [i, value] of values.entries()) expect((rows[i] as number) > edge).toBe(value <= at)
        }
        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) if (a > b) expect(rows[i]).toBeLessThanOrEqual(rows[j] as number)
        }
      }),
    )
  })

  test('where not all visits fit, the latest are shown', () => {
    const points = Array.from({ length: 30 }, (_, i) => point(100 + i))
    const { shown, lines } = drawTrendChart(points, [], 40, plainPaint)
    expect(shown).toBeLessThan(30)
    expect(lines.at(-2)).toContain('129')
    expect(lines.at(-2)).not.toContain('100')
  })

  function chart(values: readonly number[]): readonly string[] {
    return drawTrendChart(values.map(point), edges, 60, plainPaint).lines
  }

  function point(value: number) {
    return { label: '2024-01-01', date: '2024-01-01', value, text: String(value), word: null, severity: null, dot: true }
  }

  // Columns are of one width: 5 of margin, then at most 20 for each value, the dot in its middle.
  function columnOf(i: number, count: number): number {
    const width = Math.max(4, Math.min(20, Math.floor(55 / count)))
    return 5 + i * width + Math.floor((width - 1) / 2)
  }
})

describe('CSV', () => {
  const rows = trendCsvRows(trend(), false).split('\r\n').slice(0, -1)

  test('there is one row for each step of each analyte and score', () => {
    const { analytes, scores } = trend()
    expect(rows).toHaveLength([...analytes, ...scores].reduce((sum, { steps }) => sum + steps.length, 0))
    expect(trendCsvHeader().trimEnd().split(',')).toEqual([...trendColumns, worseColumn])
  })

  test('ALT from 78 to 62 carries difference, answer and limits', () => {
    const cells = Object.fromEntries(trendColumns.map((column, i) => [column, rows.find((row) => row.includes(',alt,'))?.split(',')[i]]))
    expect(cells).toMatchObject({
      from_value: '78',
      to_value: '62',
      difference: '-16',
      answer: 'within-variation',
      from_date: '2021-05-10',
    })
    expect(Number(cells.narrow_down)).toBeCloseTo(-24.98, 2)
  })

  test('an id that a spreadsheet would run is guarded, and masked on request', () => {
    expect(rows[0]?.startsWith("'=T-1,")).toBe(true)
    expect(trendCsvRows(trend(), true)).not.toMatch(/T-1|見本/)
  })
})

describe('a child over time', () => {
  const child = [14, 15].map((age) => panelOf({ alt: age === 14 ? 20 : 90 }, { id: 'C', age, date: `20${age + 10}-05-10` }))

  test.each(languages)('has no edge of adults drawn, crossed or told of (%s)', (lang) => {
    const found = trend(child)
    const report = trendReportOf(found, liverRules, voices[lang], options)
    expect(report.analytes[0]?.chart.edges).toEqual([])
    expect(found.analytes[0]?.steps[0]?.crossed).toEqual([])
    expect(report.how).toEqual([])
  })

  test('who has grown up has the edges beside the values of an adult only', () => {
    const grown = panelOf({ alt: 28 }, { id: 'C', age: 18, date: '2028-05-10' })
    // Of 28 alone the nearest edge is 30; the child's 90 would have drawn 50 and 100.
    const { analytes } = trendReportOf(trend([...child, grown]), liverRules, voices.en, options)
    expect(analytes[0]?.chart.edges.map(({ at }) => at)).toEqual([30, 50].filter((at) => at / 28 <= 1.5))
    expect(analytes[0]?.steps.flatMap(({ remarks }) => remarks).join()).not.toContain('Crossed')
  })
})

test.each(languages)('a value far out without a value since stands beside the outcome (%s)', (lang) => {
  const panels = [
    panelOf({ alt: 612, platelets: 28 }, { id: 'S', date: '2025-05-07' }),
    panelOf({ ggt: 20, ast: 20 }, { id: 'S', date: '2026-05-07' }),
  ]
  const report = trendReportOf(trend(panels), liverRules, voices[lang], options)
  const [first = '', second = ''] = report.latest?.since ?? []
  for (const said of ['ALT', '612 U/L', '2025-05-07']) expect(first).toContain(said)
  expect(second).toContain(lang === 'ja' ? '2.8 万/µL' : '28 × 10⁹/L')
  const text = drawTrend(report, 200, plainPaint).join('\n')
  expect(text.indexOf(first)).toBeGreaterThan(text.indexOf(report.latest?.outcome ?? '?'))
  expect(text.indexOf(first)).toBeLessThan(text.indexOf(report.labels.values))
})

describe.each(languages)('a change for the worse never stands beside calm words (%s)', (lang) => {
  const calm = { ja: /健診を続けて|\[経過をみる\]/, en: /keep having check-ups|keep checking/i }
  const man = (date: string, values: Parameters<typeof panelOf>[0]) =>
    panelOf({ ast: 20, alt: 20, ggt: 20, ...values }, { id: 'W', sex: null, date })

  test('platelets from 260 to 190 of somebody whose sex is not known: told, and no sex is asked for', () => {
    const fallen = trend([man('2025-05-10', { platelets: 260 }), man('2026-05-10', { platelets: 190 })])
    const [person] = cohortOf([fallen]).changed.people
    expect(person?.level).toBe(voices[lang].say('trend.worse.title.routine'))
    expect(person?.tone).not.toBe('calm')
    expect(person?.lines.join()).not.toContain(voices[lang].say('trend.says.sex-unknown'))
  })

  test('between the limits of men and women the answer needs the sex, and says so', () => {
    // Platelets: 6.7 % for men, 8.6 % for women (§8) give limits of about -18.7 % and -23.4 %.
    const between = trend([man('2025-05-10', { platelets: 300 }), man('2026-05-10', { platelets: 240 })])
    expect(between.analytes.find(({ analyte }) => analyte === 'platelets')?.steps[0]).toMatchObject({
      answer: 'possible-change',
      sexUnknown: true,
    })
  })

  test('who got worse over the years only is named with the years', () => {
    const slow = [260, 235, 212, 205].map((platelets, i) => man(`202${i}-05-10`, { platelets }))
    const [person] = cohortOf([trend(slow)]).changed.people
    expect(person?.level).toBe(voices[lang].say('trend.worse.title.routine'))
    expect(person?.lines.join()).toMatch(lang === 'ja' ? /26\.0.*20\.5/ : /260.*205/)
  })

  test('in pages of drawn people', () => {
    const value = fc.record({
      alt: fc.integer({ min: 8, max: 60 }),
      platelets: fc.integer({ min: 120, max: 340 }),
      albumin: fc.integer({ min: 36, max: 50 }).map((tenths) => tenths / 10),
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), (visits) => {
        const found = trend(visits.map((values, i) => man(`202${i}-05-10`, values)))
        if (found.worsening.length === 0) return
        const report = trendReportOf(found, liverRules, voices[lang], options)
        const many = cohortOf([found])
        for (const page of [drawTrend(report, 200, plainPaint), drawTrendCohort(many, 200, plainPaint)]) {
          expect(page.join('\n')).not.toMatch(calm[lang])
        }
        expect(many.changed.people).toHaveLength(1)
      }),
    )
  })

  function cohortOf(trends: readonly Trend[]) {
    const sums = createTrendCohort()
    for (const one of trends) addToTrendCohort(sums, one)
    return trendCohortReportOf(summarizeTrendCohort(sums), liverRules, voices[lang], options)
  }
})

describe('JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  for (const name of ['assessment', 'trend', 'trend-run']) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(`../../src/schemas/${name}.schema.json`, import.meta.url), 'utf8')))
  }

  test.each(languages)('a trend fits its schema, issues and note with their sentences (%s)', (lang) => {
    const print = trendPrinter(voices[lang], { contact: null, redact: false })
    const since = [panelOf({ alt: 612 }, { date: '2025-05-07' }), panelOf({ ggt: 20 }, { date: '2026-05-07' })]
    const undated = threeVisits.map((panel) => ({ ...panel, subject: { ...panel.subject, date: null, age: null } }))
    for (const panels of [since, threeVisits, threeVisits.slice(0, 1), undated, [...undated, ...undated]]) {
      expectFits('liver-panel/trend@1', print(trend(panels)))
    }
  })

  test('many people fit theirs, names masked in every part of it', () => {
    const masked = { contact: null, redact: true }
    const trends = [trend(), trend()].map(trendPrinter(voices.en, masked))
    const run = { schema: 'liver-panel/trend-run@1', trends, cohort: printTrendCohort(cohort(), voices.en, masked) }
    expectFits('liver-panel/trend-run@1', run)
    expect(JSON.stringify(run)).not.toMatch(/T-1|見本/)
  })

  function expectFits(schema: string, value: unknown): void {
    const fits = ajv.validate(schema, JSON.parse(JSON.stringify(value)))
    expect(fits ? [] : ajv.errors).toEqual([])
  }
})

function trend(panels: readonly Panel[] = threeVisits): Trend {
  return trendOf({ panels, issues: [] }, liverRules)
}

function cohort() {
  const sums = createTrendCohort()
  addToTrendCohort(sums, trend())
  addToTrendCohort(sums, trend([panelOf({ alt: 20 }, { id: 'B' })]))
  return summarizeTrendCohort(sums)
}

function part(lang: 'ja' | 'en', id: string): TrendPart {
  const found = trendReportOf(trend(), liverRules, voices[lang], options).analytes.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id} in the report`)
  return found
}
