import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completedYears, inferDateOrder, parseDate } from '../../../src/input/cells/date.ts'

describe('dates in every form', () => {
  it.each([
    ...[
      '2025/05/14',
      '2025-05-14',
      '20250514',
      '2025年5月14日',
      '令和7年5月14日',
      'R7.5.14',
      'R07.05.14',
      'r7/5/14',
      '5070514',
      'R070514',
      '令和７年５月１４日',
    ].map((text) => [text, '2025-05-14']),
    ...[
      '2025/5/14',
      '2025.5.14',
      '2025-05-14T07:32:08Z',
      '2025/05/14 10:15',
      '2025年5月14日 9時',
      '2025-05-14 00:00:00',
      '2025/05/14(水)',
      '2025. 5. 14.',
      '2025년 5월 14일',
    ].map((text) => [text, '2025-05-14']),
    ...[
      '2025(令和7)年5月14日',
      '14 May 2025',
      'May 14, 2025',
      '14-May-2025',
      '14/05/2025',
      '05/14/2025',
      '14.05.2025',
      '20250514103000',
      '45791',
      '="20250514"',
    ].map((text) => [text, '2025-05-14']),
    ['2025/5/4', '2025-05-04'],
    ['S55.04.01', '1980-04-01'],
    ['S55/04/01', '1980-04-01'],
    ['昭和55年04月01日', '1980-04-01'],
    ['3550401', '1980-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['大正15年12月24日', '1926-12-24'],
    ['昭和元年12月26日', '1926-12-26'],
    ['明治45年7月29日', '1912-07-29'],
    ['大正元年7月30日', '1912-07-30'],
    ['10/10/2017', '2017-10-10'],
    ['22375', '1961-04-04'],
    ['42836', '2017-04-11'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, iso) => expect(parseDate(text)).toMatchObject({ kind: 'date', iso }))

  it.each([
    '令和元年4月30日',
    '平成31年5月1日',
    '昭和64年1月8日',
    '大正15年12月25日',
    '明治45年7月30日',
    '2023-02-29',
    '2025/13/01',
    '2025-04-31',
    '25/05/14',
    'X7.5.14',
    'err',
    '令和0年1月1日',
    '123456',
    '99999',
    '9000',
    'C (経過観察)',
  ])('%s is no date', (text) => expect(parseDate(text).kind).toBe('not-a-date'))

  it.each(['', '　', 'NA', '-', '不明'])('%j is absent', (text) => expect(parseDate(text).kind).toBe('absent'))
  it.each(['2023', '2023年', '2023/05', '2023年5月'])('%s is a year only', (text) =>
    expect(parseDate(text)).toEqual({ kind: 'year', year: 2023 }),
  )

  it('01/02/2025 is ambiguous until an order is given', () => {
    expect(parseDate('01/02/2025')).toEqual({ kind: 'ambiguous', parts: [1, 2, 2025] })
    expect(parseDate('01/02/2025', 'dmy')).toEqual({ kind: 'date', iso: '2025-02-01' })
    expect(parseDate('01/02/2025', 'mdy')).toEqual({ kind: 'date', iso: '2025-01-02' })
    expect(parseDate('14/05/2025', 'mdy').kind).toBe('not-a-date')
  })

  it('a column shows its order by any part above 12', () => {
    expect(inferDateOrder(['01/02/2025', '14/05/2025'])).toBe('dmy')
    expect(inferDateOrder(['01/02/2025', '05/14/2025 10:00'])).toBe('mdy')
    expect(inferDateOrder(['01/02/2025'])).toBeNull()
    expect(inferDateOrder(['14/05/2025', '05/14/2025'])).toBe('conflict')
  })

  it('never throws, and every date it gives exists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        const parsed = parseDate(text)
        if (parsed.kind === 'date') expect(new Date(`${parsed.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.iso)
      }),
    )
  })

  it('one day written in any Western form is the same day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-').map(Number)
        for (const text of [
          iso,
          iso.replaceAll('-', '/'),
          iso.replaceAll('-', ''),
          `${y}年${m}月${d}日`,
          `${y}/${m}/${d}`,
          `${iso}T23:59:00Z`,
        ]) {
          expect(parseDate(text)).toEqual({ kind: 'date', iso })
        }
      }),
    )
  })
})

describe('age at a day', () => {
  it.each([
    ['1980-04-01', '2025-03-31', 44],
    ['1980-04-01', '2025-04-01', 45],
    ['1980-02-29', '2025-02-28', 44],
    ['1980-02-29', '2025-03-01', 45],
    ['1980-02-29', '2024-02-29', 44],
    ['2025-05-14', '2025-05-14', 0],
  ])('born %s, on %s: %d', (birth, at, age) => expect(completedYears(birth, at)).toBe(age))
})
