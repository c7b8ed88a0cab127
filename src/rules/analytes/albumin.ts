import { once, through, twice, under } from '../edge.ts'
import type { AnalyteRule } from '../rule-set.ts'

/** Low is the side that matters: there is no upper limit, and facilities publish no critical value. */
export const albumin = {
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
} as const satisfies AnalyteRule
