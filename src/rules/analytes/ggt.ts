import { through, twice, under } from '../edge.ts'
import type { AnalyteRule } from '../rule-set.ts'
import { enzymeDisplay } from './transaminase.ts'

export const ggt = {
  id: 'ggt',
  unit: 'U/L',
  step: 1,
  display: enzymeDisplay,
  bands: [
    { id: 'within', severity: 0, ends: through(50, twice('jsnd-2026'), twice('mhlw-2024')), sources: ['jsnd-2026', 'mhlw-2024'] },
    { id: 'slightly-high', severity: 1, ends: through(100, twice('jsnd-2026'), twice('mhlw-2024')), sources: ['jsnd-2026', 'mhlw-2024'] },
    { id: 'high', severity: 2, ends: under(1500, twice('critical-jp')), sources: ['jsnd-2026', 'mhlw-2024'] },
    { id: 'critical', severity: 5, ends: null, sources: ['critical-jp'] },
  ],
  limits: { refuseBelow: 0, refuseAbove: 20_000, doubleCheckBelow: 3, doubleCheckAbove: 3_000, source: 'editorial' },
  examples: [
    { value: 50, is: 'within' },
    { value: 51, is: 'slightly-high' },
    { value: 100, is: 'slightly-high' },
    { value: 101, is: 'high' },
    { value: 1499, is: 'high' },
    { value: 1500, is: 'critical' },
  ],
} as const satisfies AnalyteRule
