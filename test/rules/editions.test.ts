import { describe, expect, test } from 'vitest'
import { checkRules } from '../../src/rules/check.ts'
import { isReviewDue, laterThan, standingOn } from '../../src/rules/editions.ts'
import { hashRules } from '../../src/rules/hash/hash.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { RuleSet, Standard } from '../../src/rules/rule-set.ts'

// Expected dates: clinical-rules §1. 判定区分 revised on 1 April 2026; of the others the year is known.
describe('the shipped set', () => {
  test('has the days of its editions', () => {
    const from = Object.fromEntries(Object.values(liverRules.standards).map((standard) => [standard.id, standard.from]))
    expect(from).toEqual({ 'jsnd-2026': '2026-04-01', 'mhlw-2024': '2024', 'jsh-nara-2023': '2023', 'jccls-2022': '2022' })
    expect(liverRules.validFrom).toBe('2026-04-01')
  })

  test('invents no edition', () => {
    expect(Object.values(liverRules.standards).flatMap(({ earlier }) => earlier ?? [])).toEqual([])
  })

  test.each([
    ['2027-04-01', false],
    ['2027-04-02', true],
    ['2026-12-31', false],
  ])('wants looking at after its day of review: %s %s', (today, due) => {
    expect(isReviewDue(liverRules, today)).toBe(due)
    expect(standingOn(liverRules, { today, at: null }).standing?.reviewDue ?? false).toBe(due)
  })

  test('is the very same set where nothing is to be said', () => {
    expect(standingOn(liverRules, { today: '2026-12-01', at: null })).toBe(liverRules)
  })

  test('what a call finds of it is no part of its hash', () => {
    const due = standingOn(liverRules, { today: '2030-01-01', at: '2025-01-01' })
    expect(due.sha256).toBe(liverRules.sha256)
    expect(hashRules(due)).toBe(liverRules.sha256)
    expect(checkRules(due)).toEqual([])
  })
})

describe('editions younger than a result by more than a year', () => {
  test.each([
    ['2025-04-01', []],
    ['2025-03-31', ['jsnd-2026']],
    ['2022-12-31', ['jsnd-2026', 'mhlw-2024']],
    ['2021-12-31', ['jsnd-2026', 'mhlw-2024', 'jsh-nara-2023']],
    ['2020-12-31', ['jsnd-2026', 'mhlw-2024', 'jsh-nara-2023', 'jccls-2022']],
  ])('%s: %j', (date, later) => {
    expect(laterThan(liverRules, date)).toEqual(later)
  })
})

describe('the editions of a day', () => {
  const nara = liverRules.standards['jsh-nara-2023'] as Standard
  const edition = (from: string, at: number) => ({
    from,
    source: nara.source,
    analytes: {
      alt: {
        everyone: [
          { answer: null, ends: { at, inclusive: true, sources: [nara.source] } },
          { answer: 'over-30', ends: null },
        ],
      },
    },
  })
  // Invented editions: the shipped set has none.
  const dated: RuleSet = {
    ...liverRules,
    standards: { ...liverRules.standards, [nara.id]: { ...nara, earlier: [edition('2019-04-01', 35), edition('2015', 40)] } },
  }
  const edgeOn = (at: string) => {
    const { standards, standing } = standingOn(dated, { today: '2026-12-01', at })
    const classes = standards[nara.id]?.analytes.alt
    return { edge: classes && 'everyone' in classes ? classes.everyone[0]?.ends?.at : null, alone: standing?.alone.includes(nara.id) }
  }

  test.each([
    ['2023-01-01', 30, false],
    ['2022-12-31', 35, false],
    ['2019-04-01', 35, false],
    ['2019-03-31', 40, false],
    ['2015-01-01', 40, false],
    // Nothing is known of that day: the edition of today stands alone, and it is said.
    ['2014-12-31', 30, true],
  ])('%s', (at, edge, alone) => {
    expect(edgeOn(at)).toEqual({ edge, alone })
  })

  test('have a hash of their own', () => {
    const then = standingOn(dated, { today: '2026-12-01', at: '2019-04-01' })
    expect(then.sha256).not.toBe(dated.sha256)
    expect(hashRules(then)).toBe(then.sha256)
  })

  test.each([
    ['out of order', [edition('2015', 40), edition('2019-04-01', 35)], 'edition-order'],
    ['not older', [edition('2023', 35)], 'edition-order'],
    ['no date', [edition('April 2019', 35)], 'edition-date'],
    ['a source that is not there', [{ ...edition('2019', 35), source: 'nobody' }], 'source-unknown'],
  ])('are checked: %s', (_, earlier, code) => {
    const broken = { ...liverRules, standards: { ...liverRules.standards, [nara.id]: { ...nara, earlier } } }
    expect(checkRules(broken).map((fault) => fault.code)).toContain(code)
  })

  test.each([{ validFrom: '2026-02-30' }, { reviewBy: 'soon' }, { reviewBy: '2026-04-01' }])(
    'the days of a set are checked: %j',
    (days) => {
      expect(checkRules({ ...liverRules, ...days }).map(({ code }) => code)).toContain('set-date')
    },
  )
})
