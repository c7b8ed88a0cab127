import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareUnit, convertToCanonical } from '../../../src/input/cells/convert.ts'
import { parseReferenceRange } from '../../../src/input/cells/reference.ts'
import { parseUnit, unitIds } from '../../../src/input/cells/unit.ts'
import { analyteIds } from '../../../src/panel/analyte.ts'
import { liverRules } from '../../../src/rules/index.ts'

const spellings: Record<string, readonly string[]> = {
  'U/L': [
    'U/L',
    'U/l',
    'U/I',
    'IU/L',
    'IU/l',
    'IU／L',
    'ＩＵ/ℓ',
    'Ｕ／Ｌ',
    'lU/Ｌ',
    'IU/L/37℃',
    'u/l',
    'ＩＵ/?',
    '[U/L]',
    '(IU/L)',
    'U / L',
  ],
  'ukat/L': ['µkat/L', 'μkat/l', 'ukat/L'],
  'g/dL': ['g/dL', 'g/dl', 'ｇ/ｄL', 'g/dＬ', 'ｇ／ｄ?', 'g/㎗', 'G/DL'],
  'g/L': ['g/L', 'g/l', 'G/L'],
  'mg/dL': ['mg/dL', 'mg/dl', '㎎/dl', 'ｍｇ/ｄｌ', 'ｍｇ/d?', 'mg/㎗'],
  'umol/L': ['μmol/L', 'µmol/L', 'umol/L', 'μmol/l', '?mol/L'],
  '10*4/uL': [
    ...[
      '×10^4/μL',
      '×10＾4/μl',
      'x10^4/uL',
      'X10*4/μＬ',
      '10*4/mm3',
      '×10*4/uL',
      '万/μL',
      '万/mm3',
      '万',
      '×万/μl',
      '10000/mm3',
      '10000/μＬ',
      'X10000/MCL',
    ],
    ...['×10000／μℓ', '×10⁴/µL', '×10⁴/㎕', '×10000／μ?', '104/μL', '万個/μL', '10^4/?L', '10E4/uL', '10⁴/mm³'],
  ],
  '10*3/uL': [
    '10^3/μL',
    '10*3/uL',
    'K/µL',
    'x10E3/uL',
    '千/μl',
    '干/μl',
    '10³/µL',
    'K/uL',
    'thou/cumm',
    '10^3/mm^3',
    'Thousand/uL',
    'Tsd/µl',
    '103/µL',
  ],
  '10*9/L': ['10^9/L', '×10^9/L', '10⁹/L', '10*9/L', 'x10E9/L', '/nL'],
  '/uL': ['/μL', '/mm3', '/uL', '個/μL', 'μℓ', '/mm³', '/cumm', 'cells/uL'],
  '10*2/uL': ['10^2/μL', '×10²/µL'],
}

describe('unit spellings', () => {
  for (const [unit, texts] of Object.entries(spellings)) {
    it.each(texts.map((text) => [text]))(`%s is ${unit}`, (text) => expect(parseUnit(text)).toEqual({ unit }))
  }
  it.each(['×10^2', '×10^3', '×10^4', 'x10^4', '10⁴', '×10*3'])('a bare %s is ambiguous', (text) =>
    expect(parseUnit(text)).toEqual({ ambiguous: true }),
  )
  it.each(['', 'GOT', 'IFCC', 'cm', '10', 'yyyy/mm/dd'])('%j is no unit', (text) => expect(parseUnit(text)).toBeNull())
})

describe('conversion to the canonical unit', () => {
  it.each([
    ['platelets', 14.5, '10*4/uL', 145],
    ['platelets', 2.1, '10*5/uL', 210],
    ['platelets', 18.2, '10*4/uL', 182],
    ['platelets', 32.9, '10*4/uL', 329],
    ['platelets', 234_000, '/uL', 234],
    ['platelets', 234, '10*3/uL', 234],
    ['platelets', 234, 'g/L', 234],
    ['albumin', 38.5, 'g/L', 3.85],
    ['albumin', 39, 'g/L', 3.9],
    ['bilirubin', 17.1, 'umol/L', 1],
    ['bilirubin', 85.5, 'umol/L', 5],
    ['alt', 0.5, 'ukat/L', 30],
    ['alt', 1.1, 'ukat/L', 66],
    ['albumin', 4.2, 'mg/dL', 'impossible'],
    ['platelets', 45.2, '10*2/uL', 'impossible'],
    ['ast', 4.2, 'g/dL', 'impossible'],
  ] as const)('%s %d %s is %s', (analyte, value, unit, expected) =>
    expect(convertToCanonical(analyte, value, unit, liverRules)).toBe(expected),
  )

  it('万/µL with one decimal is always a whole number of 10⁹/L', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1500 }), (tenths) => {
        expect(convertToCanonical('platelets', tenths / 10, '10*4/uL', liverRules)).toBe(tenths)
      }),
    )
  })

  it('there and back is the same number, for every analyte and unit', () => {
    const decimal = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100)
    fc.assert(
      fc.property(fc.constantFrom(...analyteIds), fc.constantFrom(...unitIds), decimal, (analyte, unit, value) => {
        const canonical = convertToCanonical(analyte, value, unit, liverRules)
        const one = convertToCanonical(analyte, 1, unit, liverRules)
        if (canonical === 'impossible' || one === 'impossible') return
        expect(canonical / one).toBeCloseTo(value, 6)
      }),
    )
  })
})

describe('a number without a unit', () => {
  it.each([
    ['platelets', 2.9, null],
    ['platelets', 3, '10*4/uL'],
    ['platelets', 40, '10*4/uL'],
    ['platelets', 40.1, null],
    ['platelets', 95, null],
    ['platelets', 149.9, null],
    ['platelets', 150, '10*3/uL'],
    ['platelets', 1000, '10*3/uL'],
    ['platelets', 1001, null],
    ['platelets', 9999, null],
    ['platelets', 10_000, '/uL'],
    ['albumin', 0.9, null],
    ['albumin', 1, 'g/dL'],
    ['albumin', 7, 'g/dL'],
    ['albumin', 7.1, null],
    ['albumin', 10, 'g/L'],
    ['albumin', 70, 'g/L'],
    ['albumin', 70.1, null],
    ['bilirubin', 1.9, 'mg/dL'],
    ['bilirubin', 2, null],
    ['bilirubin', 59.9, null],
    ['bilirubin', 60, 'umol/L'],
    ['alt', 62, 'U/L'],
  ] as const)('%s %d is in %s', (analyte, value, unit) => expect(bareUnit(analyte, value, liverRules)).toBe(unit))
})

describe('a sheet’s own interval', () => {
  it.each([
    ['10-40', { low: 10, high: 40, unit: null }],
    ['10～40', { low: 10, high: 40, unit: null }],
    ['10 – 40 U/L', { low: 10, high: 40, unit: 'U/L' }],
    ['(3.9-4.9)', { low: 3.9, high: 4.9, unit: null }],
    ['３０以下', { low: null, high: 30, unit: null }],
    ['<= 40', { low: null, high: 40, unit: null }],
    ['3.9以上', { low: 3.9, high: null, unit: null }],
    ['14.5-32.9万/μL', { low: 14.5, high: 32.9, unit: '10*4/uL' }],
    ['0.4 to 1.5 mg/dL', { low: 0.4, high: 1.5, unit: 'mg/dL' }],
  ])('%s', (text, expected) => expect(parseReferenceRange(text)).toEqual(expected))
  it.each(['', 'foo', '40-10', '40', '10-40 foo'])('%j is none', (text) => expect(parseReferenceRange(text)).toBeNull())
})
