import { through, twice, under } from '../edge.ts'
import type { Class, Standard } from '../rule-set.ts'

const s = 'jsnd-2026'

const descending = (a: number, b: number, c: number): { everyone: readonly Class[] } => ({
  everyone: [
    { answer: 'A', ends: through(a, twice(s)) },
    { answer: 'B', ends: through(b, twice(s)) },
    { answer: 'C', ends: through(c, twice(s)) },
    { answer: 'D', ends: null },
  ],
})

/** 判定区分. E (治療中) can't follow from a number and is not here. */
export const jsnd2026 = {
  id: s,
  source: s,
  kind: 'judgement-table',
  from: '2026-04-01',
  analytes: {
    ast: descending(30, 35, 50),
    alt: descending(30, 40, 50),
    ggt: descending(50, 80, 100),
    albumin: {
      everyone: [
        { answer: 'D', ends: under(3.7, twice(s)) },
        { answer: 'C', ends: under(3.9, twice(s)) },
        { answer: 'A', ends: null },
      ],
    },
    platelets: {
      everyone: [
        { answer: 'D', ends: under(100, twice(s)) },
        { answer: 'C', ends: under(123, twice(s)) },
        { answer: 'B', ends: under(145, twice(s)) },
        { answer: 'A', ends: through(329, twice(s)) },
        { answer: 'B', ends: through(399, twice(s)) },
        { answer: 'D', ends: null },
      ],
    },
  },
} as const satisfies Standard
