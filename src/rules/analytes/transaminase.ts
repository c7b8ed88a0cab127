import { editorial, read, through, twice, under } from '../edge.ts'
import type { AnalyteRule, Band, Conversion } from '../rule-set.ts'

const transaminaseBands = [
  {
    id: 'within',
    severity: 0,
    ends: through(30, twice('jsnd-2026'), twice('mhlw-2024'), twice('jsh-nara-2023'), 'clinic-article'),
    sources: ['jsnd-2026', 'mhlw-2024', 'jsh-nara-2023', 'clinic-article'],
  },
  { id: 'slightly-high', severity: 1, ends: through(50, twice('jsnd-2026'), twice('mhlw-2024')), sources: ['jsnd-2026', 'mhlw-2024'] },
  // Exactly 100 belongs to 「100以下」 because only that row of the article says "or below".
  {
    id: 'high',
    severity: 2,
    ends: editorial(through(100, read('clinic-article'))),
    sources: ['jsnd-2026', 'mhlw-2024', 'clinic-article'],
  },
  { id: 'very-high', severity: 3, ends: editorial(under(300, read('clinic-article'))), sources: ['clinic-article'] },
  { id: 'severe', severity: 4, ends: under(500, 'clinic-article', twice('critical-jp')), sources: ['clinic-article'] },
  { id: 'critical', severity: 5, ends: null, sources: ['clinic-article', 'critical-jp'] },
] as const satisfies readonly Band[]

export const enzymeDisplay = {
  ja: { unit: 'U/L', times: 1, decimals: 0 },
  en: { unit: 'U/L', times: 1, decimals: 0 },
} as const satisfies AnalyteRule['display']

export const enzymeConversions = [
  { unit: 'U/L', times: 1, per: 1 },
  { unit: 'ukat/L', times: 60, per: 1 },
] as const satisfies readonly Conversion[]

/** All that AST and ALT share. */
export const transaminase = {
  unit: 'U/L',
  step: 1,
  display: enzymeDisplay,
  bands: transaminaseBands,
  limits: { refuseBelow: 0, refuseAbove: 50_000, doubleCheckBelow: 3, doubleCheckAbove: 3_000, source: 'editorial' },
  examples: [
    { value: 30, is: 'within' },
    { value: 31, is: 'slightly-high' },
    { value: 50, is: 'slightly-high' },
    { value: 51, is: 'high' },
    { value: 100, is: 'high' },
    { value: 101, is: 'very-high' },
    { value: 299, is: 'very-high' },
    { value: 300, is: 'severe' },
    { value: 499, is: 'severe' },
    { value: 500, is: 'critical' },
  ],
} as const satisfies Omit<AnalyteRule, 'id'>
