import { is, of, type Particulars } from './particulars.ts'

/** FIB-4: age in completed years, AST and ALT in U/L, platelets in 10⁹/L (sterling-2006). */
export const fib4: Particulars = (number) => ({
  value: { over: [{ times: [of('age'), of('ast')] }, { times: [of('platelets'), { root: of('alt') }] }] },
  inputs: { age: of('age'), ast: of('ast'), alt: of('alt'), platelets: of('platelets') },
  outOfScope: [
    {
      because: 'acute-elevation',
      when: [is(of('ast'), '>=', number('acuteFrom')), is(of('alt'), '>=', number('acuteFrom'))],
      keepsValue: true,
    },
  ],
  limited: [is(of('age'), '<=', number('limitedThroughAge'))],
  limits: [
    { id: 'age-18-35', when: is(of('age'), '<=', number('limitedThroughAge')) },
    { id: 'age-cut-off', when: 'later-scale' },
    { id: 'age-over-65', when: is(of('age'), '>', number('noteOverAge')) },
  ],
  shown: 'always',
})
