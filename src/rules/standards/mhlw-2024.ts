import { through, twice } from '../edge.ts'
import type { Class, Standard } from '../rule-set.ts'

const s = 'mhlw-2024'

const guidance = (within: number, upTo: number): { everyone: readonly Class[] } => ({
  everyone: [
    { answer: 'within', ends: through(within, twice(s)) },
    { answer: 'guidance', ends: through(upTo, twice(s)) },
    { answer: 'referral', ends: null },
  ],
})

/** 保健指導判定値 (`guidance`) and 受診勧奨判定値 (`referral`). */
export const mhlw2024 = {
  id: s,
  source: s,
  kind: 'decision-limit',
  // Of its edition only the year is known (令和6年度版).
  from: '2024',
  analytes: { ast: guidance(30, 50), alt: guidance(30, 50), ggt: guidance(50, 100) },
} as const satisfies Standard
