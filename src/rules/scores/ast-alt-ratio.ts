import { through, under } from '../edge.ts'
import type { ScoreRule } from '../rule-set.ts'

/** The De Ritis ratio. Says which is higher, names no cause: simple readings are too simplistic (botros-2013). */
export const astAltRatio = {
  id: 'ast-alt-ratio',
  formula: 'AST / ALT',
  needs: ['ast', 'alt'],
  scales: [
    {
      fromAge: null,
      cutoffs: { equal: 1, double: 2 },
      bands: [
        { answer: 'below-1', ends: under(1, 'botros-2013') },
        { answer: 'equal', ends: through(1, 'botros-2013') },
        { answer: 'above-1', ends: under(2, 'botros-2013') },
        { answer: 'at-least-2', ends: null },
      ],
      sources: ['botros-2013'],
    },
  ],
  parameters: {
    shownAbove: { value: 30, sources: ['jsnd-2026', 'mhlw-2024'] },
  },
  shown: 'detail',
  sources: ['botros-2013'],
  examples: [
    { inputs: { ast: 80, alt: 40 }, value: 2, tolerance: 1e-9, source: 'botros-2013' },
    { inputs: { ast: 45, alt: 60 }, value: 0.75, tolerance: 1e-9, source: 'botros-2013' },
  ],
} as const satisfies ScoreRule
