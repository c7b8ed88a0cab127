import { ownChoice, parameter, twice } from './edge.ts'
import type { Variation } from './rule-set.ts'

/** Within-subject variation. Where no figure was verified there is none, and no change limit is printed. */
export const variation = {
  analytes: {
    alt: { narrow: { cv: 0.093, source: 'eubivas-2017' }, wide: { cv: 0.18, source: 'carobene-2013' } },
    ast: { narrow: { cv: 0.095, source: 'eubivas-2017' }, wide: { cv: 0.119, source: 'carobene-2013' } },
    ggt: { narrow: { cv: 0.089, source: 'eubivas-2017' }, wide: { cv: 0.138, source: 'carobene-2013' } },
    alp: { narrow: { cv: 0.053, source: 'eubivas-2017' }, wide: null },
    platelets: { narrow: { cv: { male: 0.067, female: 0.086 }, source: 'archpathol-1992' }, wide: null },
    albumin: { narrow: null, wide: null },
    bilirubin: { narrow: null, wide: null },
  },
  // CVₐ is up to half of CVᵢ.
  analyticalShare: parameter(0.5, twice('archpathol-1992'), twice('lacher-2005')),
  z: ownChoice(1.96),
  season: parameter(0.06, twice('miyake-2009')),
} as const satisfies Variation
