import type { AnalyteRule } from '../rule-set.ts'
import { enzymeDisplay, transaminaseBands } from './transaminase.ts'

export const alt = {
  id: 'alt',
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
} as const satisfies AnalyteRule
