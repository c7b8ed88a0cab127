import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { given, readFile } from './read-file.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const read = (path: string): ReturnType<typeof readFile> => readFile(readFileSync(new URL(path, folder)))
const first = { id: '00701', sex: 'female', age: 45, date: '2025-06-10' }
const second = { id: '00702', sex: 'male', age: 57, date: '2025-06-10' }

describe('encodings: the same two people in each', () => {
  it.each(readdirSync(new URL('encodings/', folder)).filter((name) => name !== 'README.md'))('%s', async (name) => {
    const { panels, totals } = await read(`encodings/${name}`)
    expect(panels.map(({ subject }) => subject)).toMatchObject([first, second])
    expect(panels.map((panel) => (['ast', 'alt', 'ggt', 'platelets'] as const).map((analyte) => given(panel, analyte)))).toEqual([
      [24, 19, 21, 251],
      [58, 71, 130, 179],
    ])
    expect(totals).toMatchObject({ rowsIn: 2, assessed: 2, listed: 0 })
  })
})

describe('layouts: what must be found in each', () => {
  it.each<[string, object, (number | string | null)[]]>([
    ['wide-with-judgements.cp932.csv', second, [58, 71, 130, 4.1, 179, null, null]],
    ['label-and-code-rows.cp932.csv', { id: '00702' }, [58, 71, 130, 4.1, 179, 92, 1.1]],
    ['six-header-rows.cp932.csv', second, [58, 71, 130, null, 179, null, null]],
    ['three-header-rows.cp932.csv', { id: '00702', sex: 'male', age: 57 }, [58, 71, null, null, null, null, null]],
    ['flags-and-limits.cp932.csv', second, [58, 71, null, null, null, null, null]],
    ['methods-in-columns.utf8.csv', second, [58, 71, 130, null, null, null, null]],
    ['tabs-wareki.cp932.txt', second, [58, 71, 130, null, null, null, null]],
    ['one-row-per-test.cp932.csv', { ...second, name: '仮名 二郎' }, [58, 71, null, 4.1, 179, null, null]],
    ['preamble-and-footer.cp932.csv', second, [58, 71, 130, null, null, null, null]],
  ])('%s', async (name, subject, values) => {
    const { panels, totals } = await read(`layouts/${name}`)
    expect(panels).toHaveLength(2)
    expect(panels[1]?.subject).toMatchObject(subject)
    const analytes = ['ast', 'alt', 'ggt', 'albumin', 'platelets', 'alp', 'bilirubin'] as const
    expect(analytes.map((analyte) => given(panels[1], analyte))).toEqual(values)
    expect(totals.rowsIn).toBe(totals.assessed + totals.listed)
  })

  it('the footer of a sheet is listed', async () => {
    const { outcomes } = await read('layouts/preamble-and-footer.cp932.csv')
    expect(outcomes.filter(({ panel }) => panel === null)).toMatchObject([{ line: 8, issues: [{ code: 'footer-row' }] }])
  })

  it('earlier visits in columns are panels of their own', async () => {
    const { outcomes } = await read('layouts/visits-in-columns.utf8.csv')
    expect(outcomes.map(({ visit, panel }) => [visit, panel?.subject.date, given(panel ?? undefined, 'alt')])).toEqual([
      [0, '2025-06-10', 19],
      [0, '2025-06-10', 71],
      [1, '2024-06-11', 55],
    ])
  })

  it("a person's own English export", async () => {
    const { panels } = await read('layouts/personal-english-long.utf8.csv')
    expect(panels).toHaveLength(1)
    expect([given(panels[0], 'ast'), given(panels[0], 'platelets'), given(panels[0], 'bilirubin'), given(panels[0], 'albumin')]).toEqual([
      58,
      179,
      1.1,
      null,
    ])
  })

  it('semicolons, decimal commas and SI units in Windows-1252', async () => {
    const { panels } = await read('layouts/semicolons-decimal-commas.win1252.csv')
    expect(panels[0]?.subject).toMatchObject(first)
    expect([given(panels[0], 'ast'), given(panels[0], 'albumin')]).toEqual([24.5, 4.41])
    expect(given(panels[0], 'bilirubin')).toBeCloseTo(12 / 17.1, 12)
  })
})
