import { ofEachAnalyte } from './analytes/of-each.ts'
import { children } from './children.ts'
import { doors } from './doors.ts'
import { ownChoice } from './edge.ts'
import { shippedHash } from './hash/shipped-hash.ts'
import { patterns } from './patterns.ts'
import { remarks } from './remarks.ts'
import type { RuleSet } from './rule-set.ts'
import { apri } from './scores/apri.ts'
import { astAltRatio } from './scores/ast-alt-ratio.ts'
import { fib4 } from './scores/fib4.ts'
import { rFactor } from './scores/r-factor.ts'
import { sources } from './sources.ts'
import { jccls2022 } from './standards/jccls-2022.ts'
import { jshNara2023 } from './standards/jsh-nara-2023.ts'
import { jsnd2026 } from './standards/jsnd-2026.ts'
import { mhlw2024 } from './standards/mhlw-2024.ts'
import { triage } from './triage.ts'
import { variation } from './variation.ts'

/** The shipped rule set: plain data, every number with its source. */
export const liverRules: RuleSet = {
  id: 'liver-panel',
  version: '2026.3',
  // 判定区分 are the youngest edition; the society revises them in April, so the set wants looking at a year later (editorial).
  validFrom: jsnd2026.from,
  reviewBy: '2027-04-01',
  sha256: shippedHash,
  sources,
  analytes: ofEachAnalyte(({ rule }) => rule),
  standards: { 'jsnd-2026': jsnd2026, 'mhlw-2024': mhlw2024, 'jsh-nara-2023': jshNara2023, 'jccls-2022': jccls2022 },
  scores: { fib4, 'ast-alt-ratio': astAltRatio, apri, 'r-factor': rFactor },
  patterns,
  triage,
  doors,
  remarks,
  children,
  oldAfterDays: ownChoice(60),
  adultFrom: ownChoice(18),
  units: {
    conversions: ofEachAnalyte(({ conversions }) => conversions),
    bare: ofEachAnalyte(({ bare }) => bare),
    source: 'editorial',
  },
  age: { refuseBelow: 0, refuseAbove: 120, doubleCheckBelow: null, doubleCheckAbove: null, source: 'editorial' },
  ratioDoubleCheckAbove: ownChoice(5),
  variation,
}
