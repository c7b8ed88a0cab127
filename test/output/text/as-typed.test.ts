import { expect, test } from 'vitest'
import { runOnce } from '../../cli/world.ts'

/** Analyte, what was typed, and how value and edges (worked out by hand) stand in the table. */
const typed: [option: string, text: string, lang: 'ja' | 'en', value: string, edges: string[]][] = [
  ['--albumin', '43 g/L', 'ja', '43 g/L', ['37', '39']],
  ['--albumin', '4.25', 'ja', '4.25 g/dL', ['3.7', '3.9']],
  ['--plt', '182×10^3/uL', 'ja', '182 × 10³/µL', ['100', '145', '329']],
  ['--plt', '182×10^9/L', 'ja', '182 × 10⁹/L', ['100', '145', '329']],
  ['--plt', '215', 'ja', '215 × 10³/µL', ['145', '329']],
  ['--plt', '18.25万', 'ja', '18.25 万/µL', ['14.5', '32.9']],
  ['--plt', '18.2万', 'en', '18.2 × 10⁴/µL', ['14.5', '32.9']],
  ['--plt', '182 10^3/uL', 'en', '182 × 10³/µL', ['145', '329']],
  ['--plt', '182000', 'en', '182000 /µL', ['145000', '329000']],
  ['--bilirubin', '34.2 umol/L', 'en', '34.2 µmol/L', ['25.65', '34.2']],
  ['--ast', '4.5', 'en', '4.5 U/L', ['30', '50']],
  ['--ast', '45', 'en', '45 U/L', ['30', '50']],
]

test.each(typed)('%s %s (%s) is shown as %s', async (option, text, lang, value, edges) => {
  const { stdout } = await runOnce([option, text, '--lang', lang])
  const row = stdout.split('\n').find((line) => line.includes(`${value} `) && /[═━●]/.test(line)) ?? stdout
  expect(row).toContain(value)
  for (const edge of edges) expect(row).toMatch(new RegExp(`[═─━● ]${edge.replace('.', '\\.')}[═─━● ]`))
})

test('a letter shows it as typed, too', async () => {
  const { stdout } = await runOnce(['--albumin', '43 g/L', '-f', 'html', '--lang', 'en'])
  expect(stdout).toContain('43 g/L')
  expect(stdout).not.toContain('4.3 g/dL')
})

test('in a file of one person the unit of the column counts, not what a bare number would mean', async () => {
  const file = (count: string, unit: string) => ({ files: { 'a.csv': `ID,AST(U/L),血小板数(${unit})\nA1,45.5,${count}\n` } })
  const low = (await runOnce(['a.csv', '--lang', 'ja'], file('12', '10^3/μL'))).stdout
  expect(low).toMatch(/1\.2 万\/µL/)
  expect(low).toMatch(/AST\(GOT\) +45\.5 U\/L/)
  expect((await runOnce(['a.csv', '--lang', 'ja'], file('215', '10^3/μL'))).stdout).toMatch(/215 × 10³\/µL/)
})
