import { through, twice } from '../edge.ts'
import type { Standard } from '../rule-set.ts'

/** ALT only; 30 itself is not over 30. A society's recommendation, not a rule that all bodies share. */
export const jshNara2023 = {
  id: 'jsh-nara-2023',
  source: 'jsh-nara-2023',
  kind: 'recommendation',
  from: '2023',
  analytes: {
    alt: {
      everyone: [
        { answer: null, ends: through(30, twice('jsh-nara-2023')) },
        { answer: 'over-30', ends: null },
      ],
    },
  },
} as const satisfies Standard
