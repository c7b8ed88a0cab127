import { once, through, twice, under } from '../edge.ts'
import type { AnalyteRule } from '../rule-set.ts'

/** No 判定区分 exists for bilirubin. The 5.0 is one facility's; another has 12.0. */
export const bilirubin = {
  id: 'bilirubin',
  unit: 'mg/dL',
  step: 0.1,
  display: { ja: { unit: 'mg/dL', times: 1, decimals: 1 }, en: { unit: 'mg/dL', times: 1, decimals: 1 } },
  bands: [
    { id: 'below', severity: 0, ends: under(0.4, twice('jccls-2022')), sources: ['jccls-2022'] },
    { id: 'within', severity: 0, ends: through(1.5, twice('jccls-2022')), sources: ['jccls-2022'] },
    { id: 'above', severity: 1, ends: under(2, once('jaundice-visible')), sources: ['jccls-2022'] },
    { id: 'high', severity: 2, ends: under(3, twice('acg-2014')), sources: ['jaundice-visible'] },
    // Twice the upper limit of the reference interval.
    { id: 'very-high', severity: 4, ends: under(5, once('critical-jp')), sources: ['acg-2014'] },
    { id: 'critical', severity: 5, ends: null, sources: ['critical-jp'] },
  ],
  limits: { refuseBelow: 0, refuseAbove: 60, doubleCheckBelow: null, doubleCheckAbove: 5, source: 'editorial' },
  examples: [
    { value: 0.3, is: 'below' },
    { value: 0.4, is: 'within' },
    { value: 1.5, is: 'within' },
    { value: 1.6, is: 'above' },
    { value: 1.9, is: 'above' },
    { value: 2, is: 'high' },
    { value: 2.9, is: 'high' },
    { value: 3, is: 'very-high' },
    { value: 4.9, is: 'very-high' },
    { value: 5, is: 'critical' },
  ],
} as const satisfies AnalyteRule
