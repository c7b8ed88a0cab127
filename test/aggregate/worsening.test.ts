import { describe, expect, test } from 'vitest'
import { trendOf } from '../../src/aggregate/trend.ts'
import { liverRules } from '../../src/rules/index.ts'
import { panelOf, type Values } from '../output/invented-people.ts'

/** One invented man, a visit a year. */
function worsening(...visits: Values[]) {
  const panels = visits.map((values, i) => panelOf(values, { id: 'P1', sex: 'male', age: 50 + i, date: `${2021 + i}-05-10` }))
  return trendOf({ panels, issues: [] }, liverRules).worsening.map(({ analyte, because }) => `${analyte} ${because}`)
}

describe('a change for the worse reaches the outcome', () => {
  // Platelets of men: 6.7 % gives limits of about -18.7 % and +23.1 %.
  test.each([
    ['platelets fall beyond chance, still within', [{ platelets: 260 }, { platelets: 200 }], ['platelets beyond-chance']],
    ['platelets fall within chance', [{ platelets: 260 }, { platelets: 230 }], []],
    ['platelets rise beyond chance', [{ platelets: 200 }, { platelets: 300 }], []],
    ['ALT doubles within its band', [{ alt: 12 }, { alt: 25 }], ['alt beyond-chance']],
    ['ALT halves', [{ alt: 60 }, { alt: 25 }], []],
    ['albumin crosses its edge (no figure for its swing)', [{ albumin: 4.0 }, { albumin: 3.8 }], ['albumin band']],
    ['albumin rises over its edge', [{ albumin: 3.8 }, { albumin: 4.0 }], []],
    ['bilirubin crosses', [{ bilirubin: 1.4 }, { bilirubin: 1.6 }], ['bilirubin band']],
    ['three small steps up', [{ alt: 20 }, { alt: 22 }, { alt: 23 }, { alt: 24 }], ['alt steps']],
    ['two small steps up', [{ alt: 20 }, { alt: 22 }, { alt: 23 }], []],
    ['small steps that add up to more than chance', [{ alt: 12 }, { alt: 15 }, { alt: 18 }, { alt: 22 }], ['alt beyond-chance']],
    ['one visit', [{ alt: 900 }], []],
  ] as [string, Values[], string[]][])('%s', (_what, visits, expected) => expect(worsening(...visits)).toEqual(expected))
})
