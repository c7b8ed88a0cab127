import { through } from '../edge.ts'
import type { ScoreRule } from '../rule-set.ts'

/** APRI, developed in chronic hepatitis C: in data and the detailed text only. */
export const apri = {
  id: 'apri',
  formula: '(AST / AST upper limit) / PLT[10⁹/L] × 100',
  needs: ['ast', 'platelets'],
  scales: [
    {
      fromAge: null,
      cutoffs: { low: 0.5, significant: 1.5, cirrhosis: 2 },
      bands: [
        { answer: 'at-most-0.5', ends: through(0.5, 'wai-2003') },
        { answer: 'between', ends: through(1.5, 'wai-2003') },
        { answer: 'above-1.5', ends: through(2, 'wai-2003') },
        { answer: 'above-2', ends: null },
      ],
      sources: ['wai-2003'],
    },
  ],
  parameters: {
    astUpperLimit: { value: 30, sources: ['jccls-2022'] },
  },
  shown: 'detail',
  sources: ['wai-2003', 'jccls-2022'],
  examples: [
    // (60 / 30) / 100 × 100
    { inputs: { ast: 60, platelets: 100 }, value: 2, tolerance: 1e-9, source: 'wai-2003' },
    // (80 / 40) / 150 × 100
    { inputs: { ast: 80, platelets: 150, astUpperLimit: 40 }, value: 4 / 3, tolerance: 1e-9, source: 'wai-2003' },
  ],
} as const satisfies ScoreRule
