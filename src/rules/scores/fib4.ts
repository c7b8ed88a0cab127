import { ownChoice, parameter, under } from '../edge.ts'
import type { ScoreRule } from '../rule-set.ts'

/** FIB-4. The sources differ on > or ≥ 2.67; here the cut-off itself counts as high. */
export const fib4 = {
  id: 'fib4',
  formula: 'age × AST / (PLT[10⁹/L] × √ALT)',
  needs: ['age', 'ast', 'alt', 'platelets'],
  scales: [
    {
      fromAge: null,
      cutoffs: { low: 1.3, high: 2.67 },
      bands: [
        { answer: 'low', ends: under(1.3, 'nafld-jp-2020') },
        { answer: 'intermediate', ends: under(2.67, 'nafld-jp-2020') },
        { answer: 'high', ends: null },
      ],
      sources: ['nafld-jp-2020'],
    },
    {
      fromAge: 65,
      cutoffs: { low: 2, high: 2.67 },
      bands: [
        { answer: 'low', ends: under(2, 'mcpherson-2017') },
        { answer: 'intermediate', ends: under(2.67, 'nafld-jp-2020') },
        { answer: 'high', ends: null },
      ],
      sources: ['mcpherson-2017', 'nafld-jp-2020'],
    },
  ],
  parameters: {
    limitedThroughAge: parameter(35, 'mcpherson-2017'),
    noteOverAge: parameter(65, 'mcpherson-2017'),
    acuteFrom: ownChoice(500),
  },
  shown: 'brief',
  sources: ['sterling-2006', 'nafld-jp-2020', 'mcpherson-2017'],
  examples: [
    // 50 × 20 / (250 × √25) = 1000 / 1250
    { inputs: { age: 50, ast: 20, alt: 25, platelets: 250 }, value: 0.8, tolerance: 1e-9, source: 'sterling-2006' },
    // 60 × 60 / (150 × √36) = 3600 / 900
    { inputs: { age: 60, ast: 60, alt: 36, platelets: 150 }, value: 4, tolerance: 1e-9, source: 'sterling-2006' },
    // 40 × 26 / (200 × √16) = 1040 / 800: the lower cut-off itself is intermediate
    { inputs: { age: 40, ast: 26, alt: 16, platelets: 200 }, value: 1.3, tolerance: 1e-9, source: 'sterling-2006' },
  ],
} as const satisfies ScoreRule
