import { through, twice, under } from '../edge.ts'
import type { AnalyteRule } from '../rule-set.ts'

export const platelets = {
  id: 'platelets',
  unit: '10*9/L',
  step: 1,
  display: { ja: { unit: '万/µL', times: 0.1, decimals: 1 }, en: { unit: '10⁹/L', times: 1, decimals: 0 } },
  bands: [
    { id: 'critical-low', severity: 5, ends: through(30, twice('critical-jp')), sources: ['critical-jp'] },
    {
      id: 'very-low',
      severity: 4,
      ends: under(50, twice('critical-niigata'), twice('lab-databook-2023')),
      sources: ['critical-niigata', 'lab-databook-2023'],
    },
    { id: 'low', severity: 2, ends: under(100, twice('jsnd-2026')), sources: ['jsnd-2026'] },
    { id: 'slightly-low', severity: 1, ends: under(145, twice('jsnd-2026')), sources: ['jsnd-2026'] },
    { id: 'within', severity: 0, ends: through(329, twice('jsnd-2026')), sources: ['jsnd-2026'] },
    { id: 'slightly-high', severity: 1, ends: through(399, twice('jsnd-2026')), sources: ['jsnd-2026'] },
    { id: 'high', severity: 2, ends: under(1000, twice('critical-jp')), sources: ['jsnd-2026'] },
    { id: 'critical-high', severity: 5, ends: null, sources: ['critical-jp'] },
  ],
  limits: { refuseBelow: 1, refuseAbove: 3_000, doubleCheckBelow: 30, doubleCheckAbove: 1_000, source: 'editorial' },
  examples: [
    { value: 30, is: 'critical-low' },
    { value: 31, is: 'very-low' },
    { value: 49, is: 'very-low' },
    { value: 50, is: 'low' },
    { value: 99, is: 'low' },
    { value: 100, is: 'slightly-low' },
    { value: 144, is: 'slightly-low' },
    { value: 145, is: 'within' },
    { value: 329, is: 'within' },
    { value: 330, is: 'slightly-high' },
    { value: 399, is: 'slightly-high' },
    { value: 400, is: 'high' },
    { value: 999, is: 'high' },
    { value: 1000, is: 'critical-high' },
  ],
} as const satisfies AnalyteRule
