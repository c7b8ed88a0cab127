import { once, through, twice, under } from '../edge.ts'
import type { AnalyteDefinition, OnSheets } from './definition.ts'

/** Low is the side that matters: there is no upper limit, and facilities publish no critical value. */
export const albumin = {
  rule: {
    id: 'albumin',
    unit: 'g/dL',
    step: 0.1,
    display: { ja: { unit: 'g/dL', times: 1, decimals: 1 }, en: { unit: 'g/dL', times: 1, decimals: 1 } },
    bands: [
      { id: 'very-low', severity: 4, ends: through(2.5, once('lab-databook-2023')), sources: ['lab-databook-2023'] },
      { id: 'low', severity: 2, ends: under(3.7, twice('jsnd-2026')), sources: ['jsnd-2026'] },
      { id: 'slightly-low', severity: 1, ends: under(3.9, twice('jsnd-2026')), sources: ['jsnd-2026'] },
      { id: 'within', severity: 0, ends: null, sources: ['jsnd-2026'] },
    ],
    limits: { refuseBelow: 0.5, refuseAbove: 7, doubleCheckBelow: 2, doubleCheckAbove: 6, source: 'editorial' },
    examples: [
      { value: 2.5, is: 'very-low' },
      { value: 2.6, is: 'low' },
      { value: 3.6, is: 'low' },
      { value: 3.7, is: 'slightly-low' },
      { value: 3.8, is: 'slightly-low' },
      { value: 3.9, is: 'within' },
    ],
  },
  conversions: [
    { unit: 'g/dL', times: 1, per: 1 },
    { unit: 'g/L', times: 1, per: 10 },
  ],
  bare: [
    { from: 1, to: 7, unit: 'g/dL' },
    { from: 10, to: 70, unit: 'g/L' },
  ],
  unitsFarApart: true,
  variation: { narrow: null, wide: null },
  typed: {
    options: ['alb'],
    units: 'g/dL, g/L',
    examples: '4.2, 4.2g/dL, 42g/L',
    doubt: {},
  },
} as const satisfies AnalyteDefinition

export const albuminOnSheets = {
  codes: { jlac10: '3a015', loinc: ['1751-7'] },
  reportedIn: 'g/dL',
  usualMedian: { from: 3, to: 5.5 },
  // A share of the electrophoresis (62 %) must not pass for 62 g/L.
  columnRanges: [
    { from: 1, to: 6, unit: 'g/dL' },
    { from: 10, to: 55, unit: 'g/L' },
  ],
  alsoInUrine: true,
  mentioned: /アルブミン|(?<![a-z])(?:albumin|alb)(?![a-z])/g,
  search: ['アルブミン', '血清アルブミン', 'ALB', 'たんぱく', 'タンパク', 'protein', 'むくみ', 'swelling'],
  sources: ['clinic-article', 'jccls-2022'],
  names: `アルブミン | 血清アルブミン | アルブミン(血清) | アルブミン濃度 | 血清アルブミン値 | アルブミン定量 | ALB | Alb | S-Alb | P-Alb | S-Albumin | P-Albumin | Albumin | ALB Albumin | Albumin ALB | Serum Albumin | Albumin Serum | Plasma Albumin | Albumin, Plasma
    | Albumin Level | Blood Albumin | ALB. | アルブミン(ALB) | アルブミンALB | ALB(アルブミン) | 血清ALB | 白蛋白 | 血清白蛋白 | 白蛋白ALB | 血清白蛋白测定 | 白蛋白测定 | 血清清蛋白 | 清蛋白 | 白蛋白浓度
    | 알부민 | 혈청알부민 | 알부민(ALB) | 혈청 알부민 | LBXSAL | LBDSALSI | Albúmina | Albumina | Albúmina sérica | Albumina sérica | Albumine | Albumine sérique | Albuminémie | Albuminemia | Serumalbumin | Albumin im Serum | Albumin i.S. | Plasmaalbumin | Albumiini | Albúmina en suero`,
} as const satisfies OnSheets
