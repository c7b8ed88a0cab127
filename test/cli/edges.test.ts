import { describe, expect, test } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { runOnce } from './world.ts'

/** From the published tables: value, band, 判定区分 (jsnd-2026), 標準的な健診 (mhlw-2024). `~`: between two steps of the bands, so on the worse side; `?`: of one standard only. */
type Row = [value: string, band: string, jsnd?: string, mhlw?: string]

const transaminase = (b: number): Row[] => [
  ['29', 'within', 'A', 'within'],
  ['30', 'within', 'A', 'within'],
  ['30.4~', 'slightly-high', 'B', 'guidance'],
  ['31', 'slightly-high', 'B', 'guidance'],
  [String(b), 'slightly-high', 'B', 'guidance'],
  [`${b}.5?`, 'slightly-high', 'C', 'guidance'],
  [String(b + 1), 'slightly-high', 'C', 'guidance'],
  ['49', 'slightly-high', 'C', 'guidance'],
  ['50', 'slightly-high', 'C', 'guidance'],
  ['50.5~', 'high', 'D', 'referral'],
  ['51', 'high', 'D', 'referral'],
  ['99', 'high', 'D', 'referral'],
  ['100', 'high', 'D', 'referral'],
  ['100.1~', 'very-high', 'D', 'referral'],
  ['101', 'very-high', 'D', 'referral'],
  ['299', 'very-high', 'D', 'referral'],
  ['300', 'severe', 'D', 'referral'],
  ['301', 'severe', 'D', 'referral'],
  ['499', 'severe', 'D', 'referral'],
  ['500', 'critical', 'D', 'referral'],
  ['501', 'critical', 'D', 'referral'],
]

const tables: Record<AnalyteId, Row[]> = {
  ast: transaminase(35),
  alt: transaminase(40),
  ggt: [
    ['49', 'within', 'A', 'within'],
    ['50', 'within', 'A', 'within'],
    ['50.1~', 'slightly-high', 'B', 'guidance'],
    ['51', 'slightly-high', 'B', 'guidance'],
    ['80', 'slightly-high', 'B', 'guidance'],
    ['81', 'slightly-high', 'C', 'guidance'],
    ['99', 'slightly-high', 'C', 'guidance'],
    ['100', 'slightly-high', 'C', 'guidance'],
    ['101', 'high', 'D', 'referral'],
    ['1499', 'high', 'D', 'referral'],
    ['1500', 'critical', 'D', 'referral'],
    ['1501', 'critical', 'D', 'referral'],
  ],
  albumin: [
    ['4.0', 'within', 'A'],
    ['3.9', 'within', 'A'],
    ['3.85~', 'slightly-low', 'C'],
    ['3.8', 'slightly-low', 'C'],
    ['3.7', 'slightly-low', 'C'],
    ['3.65~', 'low', 'D'],
    ['3.6', 'low', 'D'],
  ],
  platelets: [
    ['2.9万', 'critical-low', 'D'],
    ['3.0万', 'critical-low', 'D'],
    ['3.1万', 'very-low', 'D'],
    ['4.9万', 'very-low', 'D'],
    ['5.0万', 'low', 'D'],
    ['9.9万', 'low', 'D'],
    ['10.0万', 'slightly-low', 'C'],
    ['10.1万', 'slightly-low', 'C'],
    ['12.2万', 'slightly-low', 'C'],
    ['12.3万', 'slightly-low', 'B'],
    ['14.4万', 'slightly-low', 'B'],
    ['14.45万~', 'slightly-low', 'B'],
    ['14.5万', 'within', 'A'],
    ['14.6万', 'within', 'A'],
    ['32.8万', 'within', 'A'],
    ['32.9万', 'within', 'A'],
    ['32.95万~', 'slightly-high', 'B'],
    ['33.0万', 'slightly-high', 'B'],
    ['39.8万', 'slightly-high', 'B'],
    ['39.9万', 'slightly-high', 'B'],
    ['40.0万', 'high', 'D'],
    ['99.9万', 'high', 'D'],
    ['100.0万', 'critical-high', 'D'],
    ['100.1万', 'critical-high', 'D'],
  ],
  alp: [
    ['37', 'below'],
    ['38', 'within'],
    ['39', 'within'],
    ['112', 'within'],
    ['113', 'within'],
    ['114', 'above'],
  ],
  bilirubin: [
    ['0.3', 'below'],
    ['0.4', 'within'],
    ['0.5', 'within'],
    ['1.4', 'within'],
    ['1.5', 'within'],
    ['1.6', 'above'],
    ['1.9', 'above'],
    ['2.0', 'high'],
    ['2.9', 'high'],
    ['3.0', 'very-high'],
    ['4.9', 'very-high'],
    ['5.0', 'critical'],
    ['5.1', 'critical'],
  ],
}

const rows = Object.entries(tables).flatMap(([analyte, table]) =>
  table.map(([value, band, jsnd, mhlw]) => [analyte as AnalyteId, value, band, jsnd ?? null, mhlw ?? null] as const),
)

describe.each(['ja', 'en'])('every edge through the command line (%s)', (lang) => {
  test.each(rows)('%s %s is %s', async (analyte, written, band, jsnd, mhlw) => {
    const value = written.replace(/[~?]/, '')
    const method = analyte === 'alp' ? ['--alp-method', 'ifcc'] : []
    const { code, stdout } = await runOnce([`--${analyte}`, value, ...method, '--age', '50', '--sex', 'm', '-f', 'json', '--lang', lang])
    const { findings } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ analyte, status: 'banded', band, standards: { 'jsnd-2026': jsnd, 'mhlw-2024': mhlw } })
    if (!written.endsWith('?')) expect(findings[0].betweenSteps).toBe(written.endsWith('~'))
  })

  test.each([
    ['30', null],
    ['31', 'over-30'],
  ])('ALT %s and the Nara declaration', async (value, says) => {
    const { stdout } = await runOnce(['--alt', value, '-f', 'json', '--lang', lang])
    const said = JSON.parse(stdout).findings[0].standards['jsh-nara-2023']
    expect(said === 'over-30' ? said : null).toBe(says)
  })
})

describe('the same value by every road', () => {
  test.each([
    ['--platelets', '182 10^9/L'],
    ['--plt', '18.2万'],
    ['--plt', '18.2'],
    ['--plt', '182 10^3/uL'],
    ['--plt', '182000'],
    ['--plt', '１８．２万'],
    ['--plt=18.2×10⁴/µL'],
  ])('%s %s is 182 × 10⁹/L', async (...argv) => {
    const { stdout } = await runOnce([...argv.filter((word) => word !== undefined), '-f', 'json'])
    expect(JSON.parse(stdout).measurements.platelets).toMatchObject({ value: 182, unit: '10*9/L' })
  })

  test.each([
    ['--got', 'ast'],
    ['--gpt', 'alt'],
    ['--gamma-gtp', 'ggt'],
    ['--alb', 'albumin'],
    ['--plt', 'platelets'],
    ['--tbil', 'bilirubin'],
  ])('%s is --%s', async (alias, name) => {
    const value = name === 'platelets' ? '20万' : '4'
    const one = await runOnce([alias, value, '-f', 'json'])
    const other = await runOnce([`--${name}`, value, '-f', 'json'])
    expect(one.code).toBe(0)
    expect(one.stdout).toBe(other.stdout)
  })

  test('a flag and a cell are judged alike', async () => {
    const flags = ['--ast', '45', '--alt', '62', '--ggt', '88', '--albumin', '4.3', '--plt', '18.2万', '--age', '52', '--sex', 'm']
    const typed = JSON.parse((await runOnce([...flags, '-f', 'json'])).stdout)
    const file = '年齢,性別,AST,ALT,γ-GTP,アルブミン[g/dL],血小板数[万/μL]\n52,男,45,62,88,4.3,18.2\n'
    const [read] = JSON.parse((await runOnce(['-', '-f', 'json'], { stdin: file })).stdout).assessments
    for (const part of ['findings', 'scores', 'patterns', 'triage', 'missing'] as const) expect(read[part]).toEqual(typed[part])
  })
})
