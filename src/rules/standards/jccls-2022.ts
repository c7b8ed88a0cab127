import { interval } from '../edge.ts'
import type { Standard } from '../rule-set.ts'

const s = 'jccls-2022'

/** A reference interval (the central 95 % of healthy people) is not a decision limit. */
export const jccls2022 = {
  id: s,
  source: s,
  kind: 'reference-interval',
  from: '2022',
  methods: { alp: 'ifcc' },
  analytes: {
    ast: { everyone: interval(13, 30, s) },
    alt: { male: interval(10, 42, s), female: interval(7, 23, s) },
    ggt: { male: interval(13, 64, s), female: interval(9, 32, s) },
    albumin: { everyone: interval(4.1, 5.1, s) },
    platelets: { everyone: interval(158, 348, s) },
    alp: { everyone: interval(38, 113, s) },
    bilirubin: { everyone: interval(0.4, 1.5, s) },
  },
} as const satisfies Standard
