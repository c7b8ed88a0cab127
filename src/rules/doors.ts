import { ownChoice } from './edge.ts'
import type { DoorRule } from './rule-set.ts'

/** Whom to see first. A child's door is the paediatrician's, whatever the level rests on. */
export const doors = [
  { id: 'internal-medicine-or-haematology', when: { is: 'rests-only-on', analytes: ['platelets'] }, sources: ['editorial'] },
  { id: 'family-doctor-or-internal-medicine', when: { is: 'rests-only-on', analytes: ['albumin'] }, sources: ['editorial'] },
  {
    // AST leads by far: muscle and heart as well.
    id: 'internal-medicine',
    when: {
      is: 'any',
      of: [
        { is: 'more-than', analyte: 'ast', than: 'alt', times: ownChoice(5) },
        {
          is: 'all',
          of: [
            { is: 'not-below', analyte: 'ast', band: 'severe' },
            { is: 'not-above', analyte: 'alt', band: 'high' },
          ],
        },
      ],
    },
    sources: ['editorial'],
  },
  { id: 'hepatology', when: null, sources: ['editorial'] },
] as const satisfies readonly DoorRule[]
