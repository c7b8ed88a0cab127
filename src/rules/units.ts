import type { UnitRules } from './rule-set.ts'

const enzyme = [
  { unit: 'U/L', times: 1, per: 1 },
  { unit: 'ukat/L', times: 60, per: 1 },
] as const

export const units = {
  conversions: {
    ast: enzyme,
    alt: enzyme,
    ggt: enzyme,
    alp: enzyme,
    albumin: [
      { unit: 'g/dL', times: 1, per: 1 },
      { unit: 'g/L', times: 1, per: 10 },
    ],
    platelets: [
      { unit: '10*9/L', times: 1, per: 1 },
      { unit: '10*3/uL', times: 1, per: 1 },
      { unit: '10*4/uL', times: 10, per: 1 },
      // Lakh: sheets from India.
      { unit: '10*5/uL', times: 100, per: 1 },
      { unit: '/uL', times: 1, per: 1000 },
    ],
    bilirubin: [
      { unit: 'mg/dL', times: 1, per: 1 },
      { unit: 'umol/L', times: 1, per: 17.1 },
    ],
  },
  bare: {
    // Between 40 and 150 a bare platelet count could be either of two opposite meanings: 95 is 950 or 95 × 10⁹/L.
    platelets: [
      { from: 3, to: 40, unit: '10*4/uL' },
      { from: 150, to: 1_000, unit: '10*3/uL' },
      { from: 10_000, to: 9_999_999, unit: '/uL' },
    ],
    albumin: [
      { from: 1, to: 7, unit: 'g/dL' },
      { from: 10, to: 70, unit: 'g/L' },
    ],
    bilirubin: [
      { from: 0, to: 1.999_999_999, unit: 'mg/dL' },
      { from: 60, to: 9_999, unit: 'umol/L' },
    ],
  },
  source: 'editorial',
} as const satisfies UnitRules
