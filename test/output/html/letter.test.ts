import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/messages/language.ts'
import { reportOf } from '../../../src/output/report/person.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { assess, people } from '../invented-people.ts'
import { letterOf, voices } from './pages.ts'
import { elementsOf, textOf } from './well-formed.ts'

const consult = people['man of 52 with raised enzymes']()

describe.each(languages)('in %s', (lang) => {
  describe.each(Object.entries(people))('%s', (_, assess) => {
    const page = letterOf(assess(), lang, { contact: 'みほん健診センター', date: '2025-06-01' })
    const elements = elementsOf(page)

    test('is one document in its language, with every element closed', () => {
      expect(page.startsWith('<!doctype html>')).toBe(true)
      expect(elements[0]?.attributes.get('lang')).toBe(lang)
      expect(elements.filter(({ name }) => name === 'main')).toHaveLength(1)
    })

    test('has headings in order, without a gap', () => {
      const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
      expect(levels[0]).toBe(1)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1)
        return level
      })
    })

    test('draws nothing without a title and a description', () => {
      const drawings = elements.filter(({ name, attributes }) => name === 'svg' && attributes.get('aria-hidden') !== 'true')
      for (const { attributes } of drawings) expect(attributes.get('role')).toBe('img')
      for (const part of ['title', 'desc']) {
        const said = elements.filter(({ name, parents }) => name === part && parents.includes('svg'))
        expect(said.map(({ text }) => text !== '')).toEqual(drawings.map(() => true))
      }
    })

    test('says everything that the report says', () => {
      const report = reportOf(assess(), liverRules, voices[lang], { detail: false, contact: 'みほん健診センター', redact: false })
      const text = textOf(page)
      const { triage, note, findings, patterns, scores } = report
      const said = [
        ...report.subject,
        ...[triage.title, triage.says, ...triage.steps, ...triage.because],
        ...report.cautions.map((caution) => caution.text),
        ...report.unread.map(({ because }) => because),
        ...findings.flatMap(({ name, value, bandWord, distance, tells, remarks }) => [
          name,
          value,
          bandWord,
          distance ?? '',
          tells,
          ...remarks,
        ]),
        ...findings.flatMap(({ standards }) => standards.map(({ answer }) => answer)),
        ...patterns.flatMap(({ title, says, because, wouldChangeIf }) => [title, says, ...because, ...wouldChangeIf]),
        ...scores.flatMap(({ name, value, says, about, formula, inputs, limits }) => [
          name,
          value,
          says,
          about,
          formula,
          inputs,
          ...limits,
        ]),
        ...[...report.disagreements, ...report.missing, ...report.rules],
        ...[...note.paragraphs, ...note.find.items, ...note.bring.items, note.contact ?? '', note.disclaimer],
        ...(note.signs === null ? [] : [...note.signs.items, note.signs.emergency]),
        '2025-06-01',
      ]
      for (const sentence of said) expect(text).toContain(sentence)
    })
  })
})

test('refuses script and network by its own policy, and asks for neither', () => {
  const page = letterOf(consult)
  const elements = elementsOf(page)
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
  for (const { name, attributes } of elements) {
    expect(['script', 'img', 'link', 'iframe', 'object', 'embed', 'form', 'base']).not.toContain(name)
    for (const attribute of attributes.keys()) expect(attribute).not.toMatch(/^(on.*|src|srcset|style|action)$/)
  }
  expect(page).not.toMatch(/@import|@font-face|url\(/)
})

test('the box of signs not to wait with stands from "consult" up, before the patterns', () => {
  const classes = (page: string) => elementsOf(page).flatMap(({ attributes }) => attributes.get('class') ?? [])
  const names = classes(letterOf(consult))
  expect(names).toContain('signs')
  expect(names.indexOf('signs')).toBeLessThan(names.indexOf('patterns'))
  expect(classes(letterOf(people['someone with everything within']()))).not.toContain('signs')
})

test('the band stands in words beside every drawing', () => {
  const bands = elementsOf(letterOf(consult, 'en')).filter(({ attributes }) => attributes.get('class') === 'band')
  expect(bands.map(({ text }) => text)).toEqual([
    '↑ slightly high',
    '↑↑ high',
    '↑ slightly high',
    '○ within the reference band',
    '○ within the reference band',
  ])
})

test('masked names and ids are nowhere in a redacted letter', () => {
  const page = letterOf(consult, 'ja', { redact: true })
  expect(page).not.toContain('健診 太郎')
  expect(page).not.toContain('00123')
})

test('the sources are cited in detail only', () => {
  expect(textOf(letterOf(consult, 'ja', { detail: true }))).toContain(liverRules.sources['jsnd-2026']?.citation.ja)
  expect(textOf(letterOf(consult, 'ja'))).not.toContain(liverRules.sources['jsnd-2026']?.citation.ja)
})

test('the same person gives the same bytes', () => {
  expect(letterOf(consult)).toBe(letterOf(consult))
})

test.each(languages)('an ALP below the band has its own sentence, though its severity is 0, in %s', (lang) => {
  const low = assess({ alp: 20 }, { sex: 'female', age: 38 })
  expect(low.findings).toMatchObject([{ band: 'below', severity: 0 }])
  expect(textOf(letterOf(low, lang))).toContain(voices[lang].say('band.alp.below.says'))
})
