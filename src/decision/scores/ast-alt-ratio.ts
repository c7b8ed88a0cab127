import { is, of, type Particulars } from './particulars.ts'

/** De Ritis ratio, both in U/L (botros-2013). */
export const astAltRatio: Particulars = (number) => ({
  value: { over: [of('ast'), of('alt')] },
  inputs: { ast: of('ast'), alt: of('alt') },
  outOfScope: [],
  limited: [],
  limits: [],
  shown: [is(of('ast'), '>', number('shownAbove')), is(of('alt'), '>', number('shownAbove'))],
})
