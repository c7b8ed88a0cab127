import { ofEachAnalyte } from './analytes/of-each.ts'
import { ownChoice, parameter, twice } from './edge.ts'
import type { Variation } from './rule-set.ts'

/** Within-subject variation. Where no figure was verified there is none, and no change limit is printed. */
export const variation = {
  analytes: ofEachAnalyte(({ variation }) => variation),
  // CVₐ is up to half of CVᵢ.
  analyticalShare: parameter(0.5, twice('archpathol-1992'), twice('lacher-2005')),
  z: ownChoice(1.96),
  season: parameter(0.06, twice('miyake-2009')),
} as const satisfies Variation
