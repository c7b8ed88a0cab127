import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../../src/interpreter/assessment.ts'
import { interpret } from '../../../src/interpreter/interpret.ts'
import { noteText } from '../../../src/output/report/note.ts'
import { type ReportOptions, reportOf } from '../../../src/output/report/person.ts'
import type { Measurement } from '../../../src/panel/measurement.ts'
import { findForbidden } from '../../../src/rules/forbidden.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { assess, panelOf, people } from '../invented-people.ts'
import { voices } from '../voices.ts'

const plain: ReportOptions = { detail: false, contact: null, redact: false }
const inEnglish = (assessment: Assessment, options: Partial<ReportOptions> = {}) =>
  reportOf(assessment, liverRules, voices.en, { ...plain, ...options })
const inJapanese = (assessment: Assessment, options: Partial<ReportOptions> = {}) =>
  reportOf(assessment, liverRules, voices.ja, { ...plain, ...options })

describe('distance', () => {
  test('ALT 34 is 4 above 30', () => expect(distance({ alt: 34 })).toBe('4 above 30'))
  test('ALT 28 is 2 below the upper end 30', () => expect(distance({ alt: 28 })).toBe('2 below the upper end 30'))
  test.each([30, 300, 500])('ALT %d is on an edge: nothing to say', (alt) => expect(distance({ alt })).toBeNull())
  test('the next edge would read as room to spare: it is told in the detail only', () => {
    expect(distance({ alt: 50 })).toBe('20 above 30')
    expect(distance({ alt: 34 }, true)).toBe('4 above 30; the next level begins at 50')
    expect(distance({ albumin: 3.6 }, true)).toBe('0.1 below 3.7; the next level begins at 2.5')
    expect(distance({ alt: 600 }, true)).toBe('100 above 500')
  })
  test('albumin 3.6 is 0.1 below 3.7', () => expect(distance({ albumin: 3.6 })).toBe('0.1 below 3.7'))
  test('in Japanese platelets of 118 × 10⁹/L are 2.7 below 14.5', () => {
    expect(inJapanese(assess({ platelets: 118 }, { age: 50 })).findings[0]?.distance).toBe('14.5 より 2.7 低い値です。')
  })
  test('a censored value has none', () => expect(inEnglish(assess({ alt: '<5' }, { age: 50 })).findings[0]?.distance).toBeNull())

  function distance(values: Parameters<typeof assess>[0], detail = false) {
    return inEnglish(assess(values, { age: 50 }), { detail }).findings[0]?.distance
  }
})

test.each([inEnglish, inJapanese])('the note of a child asks for no alcohol and names the paediatrician first', (report) => {
  const voice = report === inEnglish ? voices.en : voices.ja
  const child = report(assess({ alt: 418 }, { age: 12 })).note
  const adult = report(assess({ alt: 418 }, { age: 18 })).note
  expect(child.paragraphs[0]).toBe(voice.say('note.paediatrician'))
  expect(child.bring.items.join()).not.toMatch(/alcohol|酒/)
  expect(adult.bring.items.join()).toMatch(/alcohol|酒/)
  expect(adult.bring.items).toHaveLength(child.bring.items.length + 1)
})

describe('remarks', () => {
  test('AST 30.4 is shown exactly, and what rounding would have hidden is said', () => {
    const finding = inEnglish(assess({ ast: 30.4 }, { age: 50 })).findings[0]
    expect(finding?.value).toBe('30.4 U/L')
    expect(finding?.bandWord).toBe('slightly high')
    expect(finding?.remarks.join()).toContain('Rounded to 30 it would look "within the reference band"')
  })
  test('AST 50.6 lies between two steps, on the side that needs more care', () => {
    expect(inEnglish(assess({ ast: 50.6 }, { age: 50 })).findings[0]?.remarks.join()).toContain('between two steps')
  })
})

describe('standards that disagree', () => {
  test('a man’s ALT of 35 is inside the reference interval and above the decision limits: said and explained', () => {
    const { disagreements } = inJapanese(assess({ alt: 35 }, { age: 50, sex: 'male' }))
    expect(disagreements[0]).toBe(
      'ALT(GPT) 35 U/L は、基準によって答えが分かれます。範囲内:健康な人の範囲。範囲外:判定区分、厚生労働省、奈良宣言。',
    )
    expect(disagreements.join('')).toContain('健康な人の95%')
  })
  test('a woman’s ALT of 35 is outside everywhere: nothing to explain', () => {
    expect(inJapanese(assess({ alt: 35 }, { age: 50, sex: 'female' })).disagreements).toEqual([])
  })
  test('without the sex, that standard gives no answer and takes no side', () => {
    expect(inJapanese(assess({ alt: 35 }, { age: 50 })).disagreements).toEqual([])
  })
  test('a flag of the sheet is one voice among the others', () => {
    const panel = panelOf({ alt: 25 }, { age: 50 })
    const alt = { ...(panel.measurements.alt as Measurement), laboratory: { low: null, high: null, flag: 'H' as const } }
    const assessment = interpret({ ...panel, measurements: { alt } }, liverRules)
    expect(inEnglish(assessment).disagreements.join(' ')).toContain('Outside: the sheet itself.')
    expect(inEnglish(assessment).disagreements.join(' ')).toContain('set by each laboratory')
  })
})

describe('the outcome', () => {
  test('one value with two standards is one reason', () => {
    const { triage } = inEnglish(people['man of 52 with raised enzymes']())
    expect(triage.level).toBe('consult')
    expect(triage.because).toEqual([
      'ALT 62 U/L: judgement categories D (closer examination or treatment), Ministry of Health level for seeing a doctor',
    ])
  })
  test('quiet enzymes with a high FIB-4 are never fine', () => {
    const { triage, patterns } = inEnglish(people['woman of 61 with quiet enzymes']())
    expect(triage.because).toEqual([
      'FIB-4 (an index of hardening of the liver) 2.95: at or above the limit of 2.67. The guideline recommends that a specialist checks whether the liver has hardened',
    ])
    expect(patterns.map(({ pattern }) => pattern)).toContain('quiet-enzymes')
  })
  test('a child is sent to a paediatrician, and nothing is banded', () => {
    const report = inJapanese(people['child of 12']())
    expect(report.findings).toEqual([])
    expect(report.triage.title).toContain('小児科')
    expect(report.note.paragraphs.join('')).toContain('小児科')
  })
  test('all within says what was measured and lists what was not', () => {
    const report = inEnglish(assess({ ast: 20, alt: 18 }, { age: 40, sex: 'male' }))
    expect(report.patterns[0]?.title).toBe('Nothing stands out in what was measured')
    expect(report.missing[0]).toBe('Nothing can be told about: GGT, albumin, platelets, ALP, total bilirubin.')
    expect(report.missing).toContain('FIB-4 can be computed once these are known: platelets.')
  })
})

describe('everything within', () => {
  const seven = { ast: 20, alt: 20, ggt: 20, albumin: 4.5, platelets: 220, alp: 70, bilirubin: 0.8 }
  test('with all seven measured, no list of what was not is promised', () => {
    const { patterns, missing } = inEnglish(assess(seven, { age: 45, sex: 'female' }))
    expect(patterns[0]?.says).not.toContain('listed below')
    expect(missing).toEqual([])
  })
  test('a bilirubin below its interval is not called within', () => {
    const { triage } = inEnglish(assess({ ast: 20, bilirubin: 0.3 }, { age: 45 }))
    expect(triage.because.join()).toBe('no item that could be read (AST, ALT or GGT among them) is in a band that needs attention')
  })
})

describe('the note as plain text', () => {
  test('keeps its points apart, although some hold a comma', () => {
    const text = noteText(inJapanese(people['someone to contact today']()).note, voices.ja)
    expect(text).toContain('尿が紅茶やコーラのような色、便が白っぽい / 血を吐いた、黒い便が出た / おなかが張ってふくれてきた')
  })
})

describe('a result given as "more than" or "less than"', () => {
  test('on an edge is beyond it, not exactly on it', () => {
    const { patterns } = inEnglish(assess({ ast: '>30', alt: '<30' }, { age: 40 }))
    expect(patterns.find(({ pattern }) => pattern === 'ast-dominant')?.because).toEqual([
      'AST > 30 U/L (above 30)',
      'AST > 30 U/L is higher than ALT < 30 U/L',
    ])
    expect(patterns.find(({ pattern }) => pattern === 'ast-alone')?.because).toContain('ALT < 30 U/L (not above 30)')
  })
  test('that may be equal is told so', () => {
    const { patterns } = inEnglish(assess({ ast: '<=40', alt: '>=40' }, { age: 40 }))
    expect(patterns.find(({ pattern }) => pattern === 'alt-dominant')?.because).toContain(
      'ALT ≥ 40 U/L is the same as AST ≤ 40 U/L or higher',
    )
  })
  test('in no single band: the outcome names the least it can be, and says that it may become more urgent', () => {
    const { triage } = inEnglish(assess({ ast: 20, ggt: '>60' }, { age: 40 }))
    expect(triage.because.join()).toContain('at least in the band "slightly high"')
    expect(triage.says).toContain('Once the values not judged (GGT) are known, the next step may become more urgent.')
  })
})

describe('values that are not banded', () => {
  const report = inEnglish(people['censored and impossible values']())
  test('say why, with the text as given', () => {
    expect(report.unread.map(({ analyte, value }) => [analyte, value])).toEqual([
      ['alt', '>10'],
      ['albumin', '42'],
    ])
  })
  test('are not told a second time among the cautions', () => expect(report.cautions.map(({ text }) => text).join()).not.toContain('42'))
  test('a rare value that is used asks for a second look', () =>
    expect(report.questions.map(({ text }) => text).join()).toContain('GGT "4000"'))
})

describe('detail', () => {
  test('adds APRI and the R factor, the sources, and what could not be computed', () => {
    const person = assess({ ast: 60, alt: 90, platelets: 200, alp: 113 }, { sex: 'male' })
    expect(inEnglish(person).scores.map(({ score }) => score)).toEqual([])
    const report = inEnglish(person, { detail: true })
    expect(report.scores.map(({ score }) => score)).toEqual(['ast-alt-ratio', 'apri', 'r-factor'])
    expect(report.scores.find(({ score }) => score === 'apri')?.formula).toContain('30')
    expect(report.notComputed.join()).toContain('age')
    expect(report.sources.map(({ id }) => id)).toContain('wai-2003')
  })
})

describe('who', () => {
  test('name, id, age, sex and date, as known', () => {
    expect(inJapanese(people['man of 52 with raised enzymes']()).subject).toEqual([
      '健診 太郎',
      'ID 00123',
      '52歳',
      '男性',
      '受診日 2025-05-14',
    ])
  })
  test('redaction masks name and id whole and keeps the rest', () => {
    expect(inJapanese(people['man of 52 with raised enzymes'](), { redact: true }).subject).toEqual([
      '***',
      'ID ***',
      '52歳',
      '男性',
      '受診日 2025-05-14',
    ])
  })
  test('control characters of a name never reach the screen', () => {
    const name = 'A\u001b[31mB\u202eC\r\nD'
    expect(inEnglish(assess({ alt: 20 }, { name })).subject[0]).toBe('A [31mB C D')
  })
})

describe('the note', () => {
  test('is there for everyone, signs from consult up only', () => {
    for (const person of Object.values(people)) {
      const assessment = person()
      const { note } = inEnglish(assessment)
      expect(note.disclaimer).toContain('not a diagnosis')
      expect(note.signs !== null).toBe((assessment.triage.rank ?? -1) >= 3)
    }
  })
  test('carries the clinic’s own line', () => {
    const { note } = inJapanese(people['albumin alone'](), { contact: '海辺クリニック 000-000-0000' })
    expect(noteText(note, voices.ja)).toContain('問い合わせ先:海辺クリニック 000-000-0000')
  })
})

test('no report of any values says a forbidden word or leaves a placeholder', () => {
  const number = (max: number) => fc.option(fc.double({ min: 0, max, noNaN: true }), { nil: undefined })
  const values = fc.record({
    ast: number(700),
    alt: number(700),
    ggt: number(2000),
    albumin: number(7),
    platelets: number(1200),
    alp: number(300),
    bilirubin: number(9),
  })
  const subject = fc.record({
    age: fc.option(fc.integer({ min: 0, max: 100 })),
    sex: fc.constantFrom('male' as const, 'female' as const, null),
  })
  fc.assert(
    fc.property(values, subject, fc.constantFrom('ja' as const, 'en' as const), (measured, who, lang) => {
      const given = Object.fromEntries(Object.entries(measured).filter(([, value]) => value !== undefined))
      const report = reportOf(assess(given, who), liverRules, voices[lang], { ...plain, detail: true })
      const text = JSON.stringify({ ...report, sources: [] })
      expect(findForbidden(text)).toBeNull()
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
    }),
  )
})
