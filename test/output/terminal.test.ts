import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToCohort, createCohort } from '../../src/aggregate/cohort.ts'
import { summarizeCohort } from '../../src/aggregate/summary.ts'
import { type CohortReport, cohortReportOf } from '../../src/output/report/file/cohort.ts'
import { reportOf } from '../../src/output/report/person.ts'
import { drawCohort } from '../../src/output/terminal/cohort.ts'
import { render, renderReport } from '../../src/output/terminal/render.ts'
import { widthOf } from '../../src/output/text/width.ts'
import { liverRules } from '../../src/rules/index.ts'
import { people } from './invented-people.ts'
import { voices } from './voices.ts'

type Person = keyof typeof people
const names = Object.keys(people) as Person[]
const languages = ['ja', 'en'] as const

function printed(person: Person, lang: 'ja' | 'en', columns: number, colorLevel: 0 | 1 | 2 | 3 = 0, detail = false): string {
  const report = reportOf(people[person](), liverRules, voices[lang], { detail, contact: null, redact: false })
  return renderReport(report, { columns, colorLevel })
}

describe.each(languages)('one person in %s', (lang) => {
  test.each([
    ['man of 52 with raised enzymes', 80, 0],
    ['man of 52 with raised enzymes', 40, 0],
    ['man of 52 with raised enzymes', 80, 2],
    ['woman of 61 with quiet enzymes', 80, 0],
    ['someone to contact today', 80, 0],
    ['child of 12', 80, 0],
    ['albumin alone', 80, 0],
    ['man with ALT of 35', 80, 0],
    ['censored and impossible values', 80, 0],
    ['someone with everything within', 80, 0],
  ] as const)('%s, %i columns, colour %i', async (person, columns, color) => {
    const file = `./__snapshots__/${person.replaceAll(' ', '-')}.${lang}.${columns}.${color === 0 ? 'plain' : 'colour'}.txt`
    await expect(printed(person, lang, columns, color)).toMatchFileSnapshot(file)
  })

  test('in detail', async () => {
    await expect(printed('man of 52 with raised enzymes', lang, 80, 0, true)).toMatchFileSnapshot(`./__snapshots__/detail.${lang}.txt`)
  })

  test('the outcome stands within the first ten lines, the note at the end', () => {
    for (const person of names) {
      const lines = printed(person, lang, 80).split('\n')
      const { title } = reportOf(people[person](), liverRules, voices[lang], { detail: false, contact: null, redact: false }).triage
      expect(lines.slice(0, 10).join('\n')).toContain(title)
      expect(lines.slice(-6).join('\n')).toContain(voices[lang].say('note.disclaimer').slice(0, 20))
    }
  })

  test('colour adds nothing but colour', () => {
    for (const person of names) expect(withoutColour(printed(person, lang, 80, 3))).toBe(printed(person, lang, 80, 0))
  })
})

test('no line is wider than the columns given, from 30 to 120', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...languages),
      fc.integer({ min: 30, max: 120 }),
      fc.boolean(),
      (person, lang, columns, detail) => {
        for (const line of printed(person, lang, columns, 0, detail).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
      },
    ),
  )
})

describe.each(languages)('a file of people in %s', (lang) => {
  const draw = (report: CohortReport, columns: number) =>
    render({ columns, colorLevel: 0 }, (width, paint) => drawCohort(report, width, paint))

  test.each([80, 40])('%i columns', async (columns) => {
    await expect(draw(cohort(lang), columns)).toMatchFileSnapshot(`./__snapshots__/cohort.${lang}.${columns}.txt`)
  })

  test('fits every width', () => {
    for (let columns = 30; columns <= 100; columns += 7) {
      for (const line of draw(cohort(lang), columns).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
    }
  })

  test('names who to contact today before everything else', () => {
    const text = draw(cohort(lang), 80)
    expect(text.indexOf('B-2')).toBeLessThan(text.indexOf(voices[lang].say('cohort.triage')))
    expect(text.indexOf('B-2')).toBeGreaterThan(0)
  })

  test('a child stands apart with the values as given, for the paediatrician, and has no band', () => {
    const text = flat(draw(cohort(lang), 80))
    const say = (key: string, args = {}) => flat(voices[lang].say(key, args))
    const children = text.slice(text.indexOf(say('cohort.children.says')), text.indexOf(`${say('cohort.statistics')}─`))
    expect(children).toContain('B-5')
    expect(children).toContain('ALT118')
    expect(children).not.toContain(say('band.alt.very-high.word'))
    expect(text.split('B-5')).toHaveLength(2)
  })

  test('a summary counts everybody and lists nobody', () => {
    const text = flat(draw(cohort(lang, false, { summary: true }), 80))
    const say = (key: string, args = {}) => flat(voices[lang].say(key, args))
    expect(text).not.toMatch(/B-\d/)
    for (const said of ['cohort.statistics', 'cohort.quality', 'note.specialist', 'note.signs.title']) expect(text).toContain(say(said))
    expect(text).toContain(say('cohort.urgent.count', { count: 2 }))
    expect(text).toContain(say('cohort.children.count', { count: 1 }))
    expect(text).not.toContain(say('cohort.others'))
  })

  test('a list that begins at another level says so; with `today` there is only the list of today', () => {
    const say = (key: string, args = {}) => flat(voices[lang].say(key, args))
    const level = say('triage.recheck.short')
    expect(flat(draw(cohort(lang, false, { listFrom: 'recheck' }), 80))).toContain(say('cohort.others.from', { level }))
    const today = draw(cohort(lang, false, { listFrom: 'today' }), 80)
    expect(today).toContain('B-2')
    expect(today).not.toMatch(/B-[013]/)
  })

  test('redaction leaves the line, by which a person is found', () => {
    const text = draw(cohort(lang, true), 80)
    expect(text).not.toContain('B-2')
    expect(text).toContain(voices[lang].say('report.subject.line', { line: 4 }))
  })
})

function cohort(lang: 'ja' | 'en', redact = false, more: { listFrom?: string; summary?: boolean } = {}): CohortReport {
  const { summary = false, ...options } = more
  const counted = createCohort(liverRules, options)
  for (const [i, name] of names.entries()) {
    const assessment = people[name]()
    const subject = { ...assessment.subject, id: `B-${i}` }
    addToCohort(counted, { ...assessment, subject, source: { file: 'invented.csv', line: i + 2 } })
  }
  const reading = {
    file: 'invented.csv',
    encoding: 'UTF-8',
    delimiter: ',',
    rows: names.length,
    assessed: names.length,
    skipped: 0,
    sheet: null,
  }
  return cohortReportOf({ summary: summarizeCohort(counted), readings: [reading] }, liverRules, voices[lang], {
    contact: null,
    redact,
    summary,
  })
}

/** A text as it stood before it was wrapped. */
function flat(text: string): string {
  return text.replace(/\s+/g, '')
}

function withoutColour(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
