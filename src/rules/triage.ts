import { analyteIds } from '../panel/analyte.ts'
import type { TriageRule } from './rule-set.ts'

/** The ladder, most urgent first: the first level that applies is the outcome. jccls-2022 and `laboratory` never raise it. */
export const triage = [
  {
    id: 'today',
    rank: 5,
    when: [{ is: 'severity', analytes: analyteIds, from: 5 }],
    sources: ['critical-jp', 'clinic-article'],
  },
  { id: 'soon', rank: 4, when: [{ is: 'severity', analytes: ['ast', 'alt'], from: 4 }], sources: ['clinic-article'] },
  {
    id: 'consult',
    rank: 3,
    when: [
      { is: 'standard', standard: 'jsnd-2026', answers: ['D'] },
      { is: 'standard', standard: 'mhlw-2024', answers: ['referral'] },
      { is: 'score-band', score: 'fib4', in: ['high'] },
    ],
    sources: ['jsnd-2026', 'mhlw-2024', 'nafld-jp-2020'],
  },
  {
    id: 'family-doctor',
    rank: 2,
    when: [
      { is: 'standard', standard: 'jsh-nara-2023', answers: ['over-30'] },
      { is: 'score-band', score: 'fib4', in: ['intermediate'] },
    ],
    sources: ['jsh-nara-2023', 'nafld-jp-2020'],
  },
  {
    id: 'recheck',
    rank: 1,
    when: [
      { is: 'standard', standard: 'jsnd-2026', answers: ['B', 'C'] },
      { is: 'standard', standard: 'mhlw-2024', answers: ['guidance'] },
      { is: 'severity', analytes: analyteIds, from: 1 },
    ],
    sources: ['jsnd-2026', 'mhlw-2024', 'jccls-2022'],
  },
  { id: 'routine', rank: 0, when: [{ is: 'banded', analytes: ['ast', 'alt', 'ggt'] }], sources: ['mhlw-2024'] },
  { id: 'undetermined', rank: null, when: [], sources: ['editorial'] },
] as const satisfies readonly TriageRule[]
