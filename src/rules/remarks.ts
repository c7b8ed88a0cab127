import type { AnalyteId } from '../panel/analyte.ts'
import { ownChoice } from './edge.ts'
import type { Condition, RemarkRule } from './rule-set.ts'

const withinOrAbsent = (analyte: AnalyteId): Condition => ({
  is: 'any',
  of: [
    { is: 'not-above', analyte, band: 'within' },
    { is: 'absent', analyte },
  ],
})

/** What some people need to hear beside their outcome. */
export const remarks = [
  {
    // Only where nothing else of the liver is raised, and below twice the upper limit: elsewhere it would reassure falsely.
    id: 'fasting-or-gilbert',
    when: {
      is: 'all',
      of: [
        { is: 'above', analyte: 'bilirubin', band: 'within' },
        { is: 'not-above', analyte: 'bilirubin', band: 'high' },
        ...(['ast', 'alt', 'ggt', 'alp'] as const).map(withinOrAbsent),
      ],
    },
    sources: ['jccls-2022', 'editorial'],
  },
  {
    id: 'pregnancy',
    when: {
      is: 'all',
      of: [
        {
          is: 'any',
          of: [
            { is: 'above', analyte: 'ast', band: 'within' },
            { is: 'above', analyte: 'alt', band: 'within' },
            { is: 'above', analyte: 'bilirubin', band: 'within' },
            { is: 'below', analyte: 'platelets', band: 'within' },
          ],
        },
        { is: 'sex', sex: 'female' },
        { is: 'age-at-least', number: 15, ...citedAge() },
        { is: 'age-under', number: 51, ...citedAge() },
      ],
    },
    sources: ['pregnancy-liver'],
  },
] as const satisfies readonly RemarkRule[]

/** The ages are our own choice, the reason for them is the source's. */
function citedAge() {
  const { sources, basis } = ownChoice(0)
  return { sources, ...(basis === undefined ? {} : { basis }) }
}
