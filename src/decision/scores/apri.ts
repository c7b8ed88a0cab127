import type { Formula } from '../program.ts'
import { of, type Particulars } from './particulars.ts'

/** APRI: AST and its upper limit in U/L, platelets in 10⁹/L (wai-2003). */
export const apri: Particulars = (number) => {
  const astUpperLimit: Formula = { ownLimitOr: number('astUpperLimit') }
  return {
    // Multiplied first and divided once: a cut-off that is reached exactly must not be missed by a last bit.
    value: { over: [{ times: [of('ast'), { number: 100 }] }, { times: [astUpperLimit, of('platelets')] }] },
    inputs: { ast: of('ast'), astUpperLimit, platelets: of('platelets') },
    outOfScope: [],
    limited: [],
    limits: [{ id: 'developed-in-hepatitis-c', when: 'always' }],
    shown: [],
  }
}
