import { editorial, through, under } from '../edge.ts'
import type { AnalyteRule, Band } from '../rule-set.ts'

/** AST and ALT share their bands. */
export const transaminaseBands = [
  {
    id: 'within',
    severity: 0,
    ends: through(30, 'jsnd-2026', 'mhlw-2024', 'jsh-nara-2023', 'clinic-article'),
    sources: ['jsnd-2026', 'mhlw-2024', 'jsh-nara-2023', 'clinic-article'],
  },
  { id: 'slightly-high', severity: 1, ends: through(50, 'jsnd-2026', 'mhlw-2024'), sources: ['jsnd-2026', 'mhlw-2024'] },
  // Exactly 100 belongs to 「100以下」 because only that row of the article says "or below".
  {
    id: 'high',
    severity: 2,
    ends: editorial(through(100, 'clinic-article')),
    sources: ['jsnd-2026', 'mhlw-2024', 'clinic-article'],
  },
  { id: 'very-high', severity: 3, ends: editorial(under(300, 'clinic-article')), sources: ['clinic-article'] },
  { id: 'severe', severity: 4, ends: under(500, 'clinic-article', 'critical-jp'), sources: ['clinic-article'] },
  { id: 'critical', severity: 5, ends: null, sources: ['clinic-article', 'critical-jp'] },
] as const satisfies readonly Band[]

export const enzymeDisplay = {
  ja: { unit: 'U/L', times: 1, decimals: 0 },
  en: { unit: 'U/L', times: 1, decimals: 0 },
} as const satisfies AnalyteRule['display']
