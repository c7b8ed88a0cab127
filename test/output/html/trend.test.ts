import { describe, expect, test } from 'vitest'
import { trendOf } from '../../../src/aggregate/trend.ts'
import { addToTrendCohort, createTrendCohort, summarizeTrendCohort } from '../../../src/aggregate/trend-cohort.ts'
import { languages } from '../../../src/messages/language.ts'
import { htmlTrendRun, renderHtmlTrend } from '../../../src/output/html/render.ts'
import { trendCohortReportOf } from '../../../src/output/report/trend/cohort.ts'
import { trendReportOf } from '../../../src/output/report/trend/person.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { panelOf } from '../../aggregate/people.ts'
import { threeVisits } from '../trend-fixture.ts'
import { voices } from './pages.ts'
import { type Element, elementsOf, textOf } from './well-formed.ts'

const options = { detail: false, contact: null, redact: false }
const trend = trendOf({ panels: threeVisits, issues: [] } as unknown as Parameters<typeof trendOf>[0], liverRules)

test.each(languages)('a value far out without a value since stands beside the outcome (%s)', (lang) => {
  const panels = [panelOf({ alt: 612 }, { id: 'S', date: '2025-05-07' }), panelOf({ ggt: 20 }, { id: 'S', date: '2026-05-07' })]
  const report = trendReportOf(trendOf({ panels, issues: [] }, liverRules), liverRules, voices[lang], options)
  const triage = elementsOf(renderHtmlTrend(report, voices[lang])).find(({ attributes }) => attributes.get('class')?.startsWith('triage '))
  expect(triage?.text).toContain('612 U/L')
})

describe.each(languages)('three visits of one person in %s', (lang) => {
  const report = trendReportOf(trend, liverRules, voices[lang], options)
  const page = renderHtmlTrend(report, voices[lang])

  test('are the letter of the latest one, then the trend', () => {
    const elements = elementsOf(page)
    expect(elements.filter(({ name }) => name === 'article')).toHaveLength(1)
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1)
    expect(page.indexOf('class="triage')).toBeLessThan(page.indexOf('class="trend"'))
  })

  test('have a chart for every analyte and score, told in words', () => {
    const charts = elementsOf(page).filter(({ attributes }) => attributes.get('class') === 'chart')
    expect(charts).toHaveLength(report.analytes.length + report.scores.length)
    for (const { text } of charts) expect(text).toContain('2024-05-14: ')
  })

  test('are told in full: sentences, steps, limits and how to read them', () => {
    const text = textOf(page)
    for (const part of [...report.analytes, ...report.scores]) {
      const steps = part.steps.flatMap(({ when, values, by, answer, remarks }) => [when, values, by ?? '', answer ?? '', ...remarks])
      for (const said of [part.name, part.says ?? '', part.limits ?? '', ...steps]) expect(text).toContain(said)
    }
    for (const said of [report.visits, report.missingYears ?? '', ...report.how]) expect(text).toContain(said)
  })
})

test('the dots of ALT 78, 62 and 30 fall from the first to the last, along the time', () => {
  const dots = partOf('alt').filter(({ name }) => name === 'circle')
  const heights = dots.map(({ attributes }) => Number(attributes.get('cy')))
  expect(heights).toEqual([...heights].sort((a, b) => a - b))
  const [first = 0, second = 0, last = 0] = dots.map(({ attributes }) => Number.parseFloat(attributes.get('cx') ?? ''))
  // 729 days, then 371.
  expect((second - first) / (last - first)).toBeCloseTo(729 / 1100, 2)
})

test('no line runs past a censored value', () => {
  const chart = partOf('ggt')
  expect(chart.filter(({ name }) => name === 'circle')).toHaveLength(2)
  expect(chart.filter(({ attributes }) => attributes.get('class') === 'chart-line')).toHaveLength(0)
  expect(chart.map(({ text }) => text)).toContain('<10')
})

test('many people are a cover and one letter with a trend for each', () => {
  const cohort = createTrendCohort()
  addToTrendCohort(cohort, trend)
  const run = htmlTrendRun(voices.ja)
  const person = run.person(trendReportOf(trend, liverRules, voices.ja, options))
  const close = run.close(trendCohortReportOf(summarizeTrendCohort(cohort), liverRules, voices.ja, options))
  const elements = elementsOf(run.open() + person + person + close)
  expect(elements.filter(({ attributes }) => attributes.get('slot') === 'cover')).toHaveLength(1)
  expect(elements.filter(({ name }) => name === 'article')).toHaveLength(2)
  expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1)
})

function partOf(analyte: 'alt' | 'ggt'): Element[] {
  const page = renderHtmlTrend(trendReportOf(trend, liverRules, voices.en, options), voices.en)
  const charts = page.split('<svg class="chart"').slice(1)
  const index = trend.analytes.findIndex((one) => one.analyte === analyte)
  const chart = charts[index] ?? ''
  return elementsOf(`<svg class="chart"${chart.slice(0, chart.indexOf('</svg>'))}</svg>`)
}
