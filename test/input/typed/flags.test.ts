import { describe, expect, it } from 'vitest'
import { parseDatedValue } from '../../../src/input/typed/dated-value.ts'
import { type FlagTexts, readDatedFlags, readFlags } from '../../../src/input/typed/flags.ts'
import { UsageError } from '../../../src/issue.ts'
import { inputCells as en } from '../../../src/messages/en/input/cells.ts'
import { inputCells as ja } from '../../../src/messages/ja/input/cells.ts'
import { liverRules } from '../../../src/rules/index.ts'

const typed = (flags: FlagTexts, analyte: 'ast' | 'platelets' | 'albumin' | 'bilirubin'): number | undefined =>
  readFlags(flags, liverRules).measurements[analyte]?.value

function errorOf(read: () => unknown): UsageError {
  try {
    read()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('typed values', () => {
  it.each([
    [{ ast: '62U/L' }, 'ast', 62],
    [{ ast: 62 }, 'ast', 62],
    [{ ast: '６２' }, 'ast', 62],
    [{ platelets: '18.2万' }, 'platelets', 182],
    [{ platelets: '215 10^3/uL' }, 'platelets', 215],
    [{ platelets: '11.8' }, 'platelets', 118],
    [{ platelets: '3' }, 'platelets', 30],
    [{ platelets: '40' }, 'platelets', 400],
    [{ platelets: '150' }, 'platelets', 150],
    [{ platelets: '1000' }, 'platelets', 1000],
    [{ platelets: '10000' }, 'platelets', 10],
    [{ platelets: '9.5万' }, 'platelets', 95],
    [{ platelets: '95 10^3/uL' }, 'platelets', 95],
    [{ albumin: '4.3' }, 'albumin', 4.3],
    [{ albumin: '43' }, 'albumin', 4.3],
    [{ bilirubin: '2.4' }, 'bilirubin', 2.4],
    [{ bilirubin: '17.1 µmol/L' }, 'bilirubin', 1],
    [{ ast: '50000' }, 'ast', 50_000],
  ] as const)('%j: %s is %d', (flags, analyte, value) => expect(typed(flags, analyte)).toBe(value))

  it('a comparator stays', () =>
    expect(readFlags({ ast: '<5' }, liverRules).measurements.ast).toMatchObject({ value: 5, comparator: '<', text: '<5' }))

  it('a bilirubin without a unit is mg/dL, said aloud, its text as typed', () => {
    const panel = readFlags({ bilirubin: '2.4' }, liverRules)
    expect(panel.issues).toEqual([
      { code: 'unit-assumed', level: 'info', where: { analyte: 'bilirubin' }, args: { text: '2.4', unit: 'mg/dL' } },
    ])
    expect(panel.measurements.bilirubin?.text).toBe('2.4')
  })

  it('the person, the method, the sheet’s interval and the AST limit', () => {
    const panel = readFlags(
      {
        ast: '45',
        alp: '90',
        alpMethod: 'IFCC',
        age: '52歳',
        sex: 'm',
        date: '令和7年5月14日',
        id: '00123',
        reference: { ast: '10-40' },
        astUpperLimit: '40',
      },
      liverRules,
    )
    expect(panel).toMatchObject({
      subject: { id: '00123', sex: 'male', age: 52, date: '2025-05-14' },
      source: null,
      measurements: { ast: { value: 45, laboratory: { low: 10, high: 40, flag: null } }, alp: { method: 'ifcc' } },
      astUpperLimit: 40,
      issues: [],
    })
  })
})

describe('what can’t be used is refused, with what to write instead', () => {
  it.each([
    [{ platelets: '95' }, 'flag-platelets-unit', { option: '--platelets', text: '95', number: 95, inTenThousands: 9.5 }],
    [{ platelets: '40.1' }, 'flag-platelets-unit', { inTenThousands: 4.01 }],
    [{ platelets: '149' }, 'flag-platelets-unit', {}],
    [{ platelets: '2' }, 'flag-unit-missing', {}],
    [{ platelets: '5000' }, 'flag-unit-missing', {}],
    [{ platelets: '18×10^4' }, 'flag-unit-missing', {}],
    [{ albumin: '8' }, 'flag-unit-missing', {}],
    [{ albumin: '4.2 mg/dL' }, 'flag-unit-impossible', { units: 'g/dL, g/L' }],
    [{ albumin: '0.4 g/dL' }, 'flag-not-possible', {}],
    [{ albumin: '7.1 g/dL' }, 'flag-not-possible', {}],
    [{ ast: '50001' }, 'flag-not-possible', { low: 0, high: 50_000, unit: 'U/L' }],
    [{ ggt: '20001' }, 'flag-not-possible', {}],
    [{ ast: '-3' }, 'flag-not-possible', {}],
    [{ platelets: '3001 10^3/uL' }, 'flag-not-possible', {}],
    [{ platelets: '0.9 10^3/uL' }, 'flag-not-possible', {}],
    [{ bilirubin: '61' }, 'flag-not-possible', {}],
    [{ ast: 'abc' }, 'flag-not-a-number', {}],
    [{ ast: '4,5' }, 'flag-not-a-number', {}],
    [{ ast: '未実施' }, 'flag-no-value', {}],
    [{ ast: '' }, 'flag-no-value', {}],
    [{ age: '121' }, 'flag-age', { option: '--age' }],
    [{ age: 'abc' }, 'flag-age', {}],
    [{ sex: '0' }, 'flag-sex', {}],
    [{ sex: 'abc' }, 'flag-sex', {}],
    [{ date: '2025-02-30' }, 'flag-date', {}],
    [{ date: '2025' }, 'flag-date', {}],
    [{ date: '01/02/2025' }, 'flag-date-ambiguous', {}],
    [{ alp: '90', alpMethod: 'foo' }, 'flag-alp-method', {}],
    [{ ast: '45', reference: { ast: 'foo' } }, 'flag-reference', { text: 'ast=foo' }],
    [{ reference: { ast: '10-40' } }, 'flag-reference-alone', {}],
    [{ astUpperLimit: '0' }, 'flag-ast-upper-limit', {}],
  ] as const)('%j: %s', (flags, code, args) => {
    const error = errorOf(() => readFlags(flags, liverRules))
    expect(error).toMatchObject({ code, args })
    expect(ja).toHaveProperty([`error.${code}`])
    expect(en).toHaveProperty([`error.${code}`])
  })

  it('every particular of a sentence is filled', () => {
    const error = errorOf(() => readFlags({ platelets: '95' }, liverRules))
    for (const sentences of [ja, en]) {
      const names = [...sentences['error.flag-platelets-unit'].matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys(error.args)).toEqual(expect.arrayContaining(names))
    }
  })
})

describe('values by date', () => {
  it.each([
    ['2023-05-10=78', { date: '2023-05-10', text: '78', part: null }],
    ['R5.5.10=<5', { date: '2023-05-10', text: '<5', part: null }],
    ['2023/5/10 = 18.2万', { date: '2023-05-10', text: '18.2万', part: null }],
    ['2023-05-10=<=5', { date: '2023-05-10', text: '<=5', part: null }],
    ['2024=78', { date: '2024-01-01', text: '78', part: '2024' }],
    ['2024年=78', { date: '2024-01-01', text: '78', part: '2024年' }],
    ['令和6年=78', { date: '2024-01-01', text: '78', part: '令和6年' }],
    ['R6=78', { date: '2024-01-01', text: '78', part: 'R6' }],
    ['2024-05=78', { date: '2024-05-01', text: '78', part: '2024-05' }],
    ['2024/5＝78', { date: '2024-05-01', text: '78', part: '2024/5' }],
    ['令和6年5月=78', { date: '2024-05-01', text: '78', part: '令和6年5月' }],
    ['2024-13=78', null],
    ['62=78', null],
    ['78', null],
    ['<=5', null],
    ['foo=78', null],
  ])('%s', (text, expected) => expect(parseDatedValue(text)).toEqual(expected))

  it('one panel a date, oldest first', () => {
    const panels = readDatedFlags({ alt: ['2024-05-14=62', '2023-05-10=78'], ast: ['2024-05-14=41'], age: '52', sex: 'f' }, liverRules)
    expect(
      panels.map(({ subject, measurements }) => [subject.date, subject.sex, measurements.alt?.value, measurements.ast?.value]),
    ).toEqual([
      ['2023-05-10', 'female', 78, undefined],
      ['2024-05-14', 'female', 62, 41],
    ])
  })

  it('the stated age is the latest one; earlier ones are counted back and told', () => {
    const panels = readDatedFlags({ alt: ['2023-05-10=78', '2025-05-13=55'], age: '52' }, liverRules)
    expect(panels.map(({ subject }) => subject.age)).toEqual([50, 52])
    expect(panels[0]?.issues.map(({ code }) => code)).toEqual(['age-reckoned'])
  })

  it.each([
    [{ alt: ['78'] }, 'flag-not-dated'],
    [{ alt: ['2023-05-10=78', '2023/05/10=79'] }, 'flag-date-twice'],
    [{ platelets: ['2023-05-10=95'] }, 'flag-platelets-unit'],
  ])('%j: %s', (flags, code) => expect(errorOf(() => readDatedFlags(flags, liverRules)).code).toBe(code))
})
