import { through, twice, under } from '../edge.ts'
import type { AnalyteRule } from '../rule-set.ts'
import { enzymeDisplay } from './transaminase.ts'

/** Banded under the IFCC method only: JSCC values are about three times as large. */
export const alp = {
  id: 'alp',
  unit: 'U/L',
  step: 1,
  display: enzymeDisplay,
  method: 'ifcc',
  bands: [
    { id: 'below', severity: 0, ends: under(38, twice('jccls-2022')), sources: ['jccls-2022'] },
    { id: 'within', severity: 0, ends: through(113, twice('jccls-2022')), sources: ['jccls-2022'] },
    { id: 'above', severity: 1, ends: null, sources: ['jccls-2022'] },
  ],
  limits: { refuseBelow: 0, refuseAbove: 50_000, doubleCheckBelow: 3, doubleCheckAbove: 3_000, source: 'editorial' },
  examples: [
    { value: 37, is: 'below' },
    { value: 38, is: 'within' },
    { value: 113, is: 'within' },
    { value: 114, is: 'above' },
  ],
} as const satisfies AnalyteRule
