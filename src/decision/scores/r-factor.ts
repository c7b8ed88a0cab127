import type { Formula } from '../program.ts'
import { is, of, type Particulars } from './particulars.ts'

/** R factor: all four in U/L. ALP is judged only when it was measured with IFCC, so here its method is known. */
export const rFactor: Particulars = (number) => {
  const altUpperLimit: Formula = { bySex: { male: number('altUpperLimitMale'), female: number('altUpperLimitFemale') } }
  const alpUpperLimit = number('alpUpperLimit')
  return {
    value: { over: [{ times: [of('alt'), alpUpperLimit] }, { times: [altUpperLimit, of('alp')] }] },
    inputs: { alt: of('alt'), altUpperLimit, alp: of('alp'), alpUpperLimit },
    outOfScope: [{ because: 'alt-not-raised', when: [is(of('alt'), '<=', number('altAbove'))], keepsValue: false }],
    limited: [],
    limits: [],
    shown: [],
  }
}
