import { through, twice, under } from '../edge.ts'
import type { ScoreRule } from '../rule-set.ts'

/** R factor; the sources differ on > or ≥ 5. Only where ALP was measured with IFCC and ALT is above its edge; in data and the detailed text only. */
export const rFactor = {
  id: 'r-factor',
  formula: '(ALT / ALT upper limit) / (ALP / ALP upper limit)',
  needs: ['alt', 'alp', 'sex'],
  scales: [
    {
      fromAge: null,
      cutoffs: { low: 2, high: 5 },
      bands: [
        { answer: 'at-most-2', ends: through(2, twice('acg-2014')) },
        { answer: 'between', ends: under(5, twice('acg-2014')) },
        { answer: 'at-least-5', ends: null },
      ],
      sources: ['acg-2014'],
    },
  ],
  parameters: {
    altUpperLimitMale: { value: 42, sources: ['jccls-2022'] },
    altUpperLimitFemale: { value: 23, sources: ['jccls-2022'] },
    alpUpperLimit: { value: 113, sources: ['jccls-2022'] },
    altAbove: { value: 30, sources: ['jsnd-2026', 'mhlw-2024', 'jsh-nara-2023'] },
  },
  shown: 'detail',
  sources: ['acg-2014', 'jccls-2022'],
  examples: [
    // (210 / 42) / (113 / 113)
    { inputs: { alt: 210, alp: 113, sex: 'male' }, value: 5, tolerance: 1e-9, source: 'jccls-2022' },
    // (46 / 23) / (113 / 113)
    { inputs: { alt: 46, alp: 113, sex: 'female' }, value: 2, tolerance: 1e-9, source: 'jccls-2022' },
  ],
} as const satisfies ScoreRule
