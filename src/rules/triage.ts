import { analyteIds } from '../panel/analyte.ts'
import { ownChoice } from './edge.ts'
import type { Condition, TimeRule, TriageRule } from './rule-set.ts'

const always = (id: TimeRule['id']): TimeRule => ({ id, when: null, sources: ['editorial'] })
const own = ({ value: number, sources, basis }: ReturnType<typeof ownChoice>) => ({ number, sources, ...(basis ? { basis } : {}) })

/** Bilirubin from 2.0 mg/dL beside a second sign: what the liver handles and what it is made of fail together. */
const bilirubinAndMore: Condition = {
  is: 'all',
  of: [
    { is: 'not-below', analyte: 'bilirubin', band: 'high' },
    {
      is: 'any',
      of: [
        { is: 'above', analyte: 'ast', band: 'slightly-high' },
        { is: 'above', analyte: 'alt', band: 'slightly-high' },
        { is: 'above', analyte: 'ggt', band: 'slightly-high' },
        { is: 'above', analyte: 'alp', band: 'within' },
        { is: 'below', analyte: 'albumin', band: 'slightly-low' },
        { is: 'below', analyte: 'platelets', band: 'slightly-low' },
      ],
    },
  ],
}

/** From this age the index loses its specificity: high and all else within is for the family doctor. */
const fib4HighUnlessOldAndWithin: Condition = {
  is: 'all',
  of: [{ is: 'score-band', score: 'fib4', in: ['high'] }],
  given: [
    {
      is: 'any',
      of: [
        { is: 'age-under', ...own(ownChoice(75)) },
        { is: 'severity', analytes: analyteIds, from: 1 },
      ],
    },
  ],
}

/** The ladder, most urgent first: the first level that applies is the outcome. jccls-2022 and `laboratory` never raise it. */
export const triage = [
  {
    id: 'today',
    rank: 5,
    when: [
      { is: 'severity', analytes: ['ast', 'alt', 'platelets', 'bilirubin'], from: 5 },
      { is: 'pattern', pattern: 'jaundice-with-enzymes' },
    ],
    by: [always('today')],
    sources: ['critical-jp', 'clinic-article', 'acg-2014'],
  },
  {
    id: 'soon',
    rank: 4,
    when: [{ is: 'severity', analytes: analyteIds, from: 4 }, bilirubinAndMore],
    by: [always('within-days')],
    sources: ['clinic-article', 'critical-jp', 'critical-niigata', 'lab-databook-2023', 'acg-2014', 'editorial'],
  },
  {
    id: 'consult',
    rank: 3,
    when: [
      { is: 'standard', standard: 'jsnd-2026', answers: ['D'] },
      { is: 'standard', standard: 'mhlw-2024', answers: ['referral'] },
      fib4HighUnlessOldAndWithin,
      { is: 'not-below', analyte: 'bilirubin', band: 'high' },
    ],
    by: [
      { id: 'within-2-4-weeks', when: { is: 'severity', analytes: analyteIds, from: 3 }, sources: ['editorial'] },
      always('within-1-2-months'),
    ],
    sources: ['jsnd-2026', 'mhlw-2024', 'nafld-jp-2020', 'mcpherson-2017', 'jaundice-visible'],
  },
  {
    id: 'family-doctor',
    rank: 2,
    when: [
      { is: 'standard', standard: 'jsh-nara-2023', answers: ['over-30'] },
      { is: 'score-band', score: 'fib4', in: ['intermediate', 'high'] },
      { is: 'standard', standard: 'jsnd-2026', answers: ['C'], analytes: ['platelets'] },
      { is: 'pattern', pattern: 'quiet-enzymes' },
    ],
    by: [always('within-2-3-months')],
    sources: ['jsh-nara-2023', 'nafld-jp-2020', 'mcpherson-2017', 'jsnd-2026', 'clinic-article'],
  },
  {
    id: 'recheck',
    rank: 1,
    when: [
      { is: 'standard', standard: 'jsnd-2026', answers: ['B', 'C'] },
      { is: 'standard', standard: 'mhlw-2024', answers: ['guidance'] },
      { is: 'severity', analytes: analyteIds, from: 1 },
    ],
    by: [always('about-3-months')],
    sources: ['jsnd-2026', 'mhlw-2024', 'jccls-2022'],
  },
  { id: 'routine', rank: 0, when: [{ is: 'banded', analytes: ['ast', 'alt', 'ggt'] }], by: [], sources: ['mhlw-2024'] },
  { id: 'undetermined', rank: null, when: [], by: [], sources: ['editorial'] },
] as const satisfies readonly TriageRule[]
