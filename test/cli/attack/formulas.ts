import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createWorld } from '../world.ts'

/** How a text begins that a spreadsheet runs. */
export const signs = [
  '=1+1',
  '+cmd',
  '-cmd',
  '@SUM(A1)',
  '＝1+1',
  '＋A1',
  '－A1',
  '＠A1',
  '\t=1',
  ' =1',
  '　=1',
  '"=1',
  "'=1",
  '\u00a0+A1',
  '\r=1',
]
/** What no spreadsheet runs: numbers, lone signs, the program's own empty cells. */
const harmless = /^(?:[+-]?\d[\d.,]*|[+-]+|)$/
const runs = /^[\s"]*[=+\-@＝＋－＠]/

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** A sheet with the sign in every place: headers, ids, names, groups, values, flags, units, what is not read, lines above and below. */
function sheetWith(sign: string): string {
  const at = (text: string) => quoted(`${sign}${text}`)
  const head = `ID,氏名,${at('所属')},${at('備考')},AST,AST単位,ALT,ALT判定,血小板数 [万/μL]`
  return [
    `${at('題')}${','.repeat(8)}`,
    head,
    `${at('7')},${at('名')},${at('部')},${at('備')},45,U/L,62,${at('C')},18.2`,
    `8,見本,${at('部')},x,${at('9')},${at('U/L')},900,C,18.2`,
    `9,見本,${at('部')},x`,
    `${at('計')},,,,1,,1,,1`,
  ].join('\n')
}

const long = (sign: string) =>
  `ID,氏名,受診日,検査項目名,結果値\n${quoted(`${sign}7`)},${quoted(`${sign}名`)},2025-05-14,AST,45\n${quoted(`${sign}7`)},${quoted(`${sign}名`)},2024-05-14,AST,${quoted(`${sign}x`)}\n`

/** Declares the tests of some signs over every CSV and workbook that is written. */
export function formulaTests(some: readonly string[]): void {
  describe.each(some)('%j', (sign) => {
    const names = {
      'a.csv': sheetWith(sign),
      'b.csv': sheetWith(sign),
      'l.csv': long(sign),
      [`${sign.replace(/[/\r]/g, '')}c.csv`]: sheetWith(sign),
    }
    const evilName = Object.keys(names)[3] as string
    const calls: string[][] = [
      ['a.csv', '--errors', 'errors.csv'],
      ['a.csv', '--words', '--contact', `${sign}1`],
      ['a.csv', 'b.csv'],
      ['--errors', 'errors.csv', '--', 'a.csv', evilName],
      ['l.csv', '--errors', 'errors.csv'],
      ['trend', 'l.csv'],
      ['--alt', '62', `--id=${sign}7`, `--contact=${sign}1`],
      ['a.csv', '--redact', '--errors', 'errors.csv'],
    ]

    test.each(calls.map((argv) => [argv]))('CSV of %j', async (argv) => {
      const world = createWorld({ files: names })
      const { code, stderr } = await world.run('-f', 'csv', '-o', 'out.csv', ...argv)
      expect(code, stderr).toBeLessThan(4)
      const written = world.names().filter((name) => name === 'out.csv' || name === 'errors.csv')
      expect(written).toContain('out.csv')
      for (const name of written) {
        const rows: string[][] = parse(world.text(name), { bom: true, relax_column_count: true })
        expect(rows.flat().filter((cell) => runs.test(cell) && !harmless.test(cell))).toEqual([])
      }
      world.remove()
    })

    test.each(
      [
        ['a.csv'],
        ['--group', `${sign.trim()}所属`, '--', 'a.csv'],
        ['--', 'a.csv', evilName],
        ['l.csv'],
        ['a.csv', '--contact', `x\n${sign}1`],
      ].map((argv) => [argv]),
    )('workbook of %j: no formula, and each such text is marked as one', async (argv) => {
      const world = createWorld({ files: names })
      const { code, stderr } = await world.run('-o', 'out.xlsx', ...argv)
      expect(code, stderr).toBeLessThan(4)
      if (code === 2) expect(stderr).toContain('has no column')
      if (code === 2) return
      const parts = Object.entries(unzipSync(world.bytes('out.xlsx'))).map(([name, bytes]) => ({ name, xml: strFromU8(bytes) }))
      world.remove()
      const looks = [
        ...(/<cellXfs.*?<\/cellXfs>/s.exec(parts.find(({ name }) => name === 'xl/styles.xml')?.xml ?? '')?.[0] ?? '').matchAll(
          /<xf .*?<\/xf>/gs,
        ),
      ].map(([xf]) => xf)
      for (const { name, xml } of parts.filter((part) => part.name.startsWith('xl/worksheets/'))) {
        expect(xml, name).not.toMatch(/<f[ >]/)
        for (const [, look, text = ''] of xml.matchAll(/<c r="[^"]+" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t>/gs)) {
          if (runs.test(text.replaceAll('&quot;', '"').replaceAll('_x000D_', '\r')))
            expect(looks[Number(look)], text).toContain('quotePrefix="1"')
        }
      }
    })
  })
}
