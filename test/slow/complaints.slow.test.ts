import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openBytes } from '../../src/input/bytes/open.ts'
import { readBook } from '../../src/input/workbook/book.ts'
import { openPackage } from '../../src/input/workbook/package.ts'
import { sheetRows } from '../../src/input/workbook/rows.ts'
import { errorCodeOf } from '../cli/sentence-of.ts'
import { createWorld } from '../cli/world.ts'
import { bookBytes, sheetData } from '../input/workbook/book-bytes.ts'
import { ofLargeInputs } from '../messages/complaints/every.ts'

const megabyte = 1 << 20
const repeated = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length))

/** So large that making them takes longer than all other causes together. */
const large = ofLargeInputs.filter((code) => code !== 'workbook-too-many-cells')
const inputs: Record<
  Exclude<(typeof ofLargeInputs)[number], 'workbook-too-many-cells'>,
  () => { argv: string[]; files: Record<string, string | Uint8Array> }
> = {
  'line-too-long': () => ({ argv: ['a.csv'], files: { 'a.csv': `ID,AST,ALT\n1,45,62\n2,45,${repeated('6', 80 * megabyte)}` } }),
  'long-file-too-large': () => ({
    argv: ['a.csv'],
    files: { 'a.csv': `ID,検査項目名,結果値\n${Array.from({ length: 2_000_001 }, (_, n) => `${n >> 3},AST,45`).join('\n')}\n` },
  }),
  'records-too-many': () => {
    const one = (n: number) =>
      `{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"1742-6"}]},"subject":{"reference":"Patient/${n}"},"effectiveDateTime":"2025-05-14","valueQuantity":{"value":62,"code":"U/L"}}`
    return {
      argv: ['f.ndjson.gz'],
      files: { 'f.ndjson.gz': gzipSync(Buffer.from(Array.from({ length: 2_000_000 }, (_, n) => one(n)).join('\n'))) },
    }
  },
  'records-file-too-large': () => ({
    argv: ['x.xml'],
    files: {
      'x.xml': Buffer.concat([
        Buffer.from('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">'),
        Buffer.alloc(513 * megabyte, 0x20),
      ]),
    },
  }),
  'json-too-large': () => ({
    argv: ['f.json'],
    files: {
      'f.json': `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Observation","note":"${repeated('x', 140 * megabyte)}"}}]}`,
    },
  }),
  'trend-too-many-visits': () => ({
    argv: ['trend', 'a.csv'],
    files: { 'a.csv': `ID,受診日,AST,ALT\n${Array.from({ length: 200_002 }, (_, n) => `${n},2025-05-14,45,62`).join('\n')}\n` },
  }),
  'workbook-too-long': () => ({
    argv: ['a.csv', '-o', 'x.xlsx'],
    files: { 'a.csv': `ID,AST,ALT\n${Array.from({ length: 1_048_577 }, (_, n) => `${n},45,62`).join('\n')}\n` },
  }),
}

test('a sheet of more cells than memory bears, told by a smaller bound', async () => {
  const bytes = bookBytes({ sheets: [{ name: '甲', xml: sheetData(Array.from({ length: 40 }, () => [1, 2, 3])) }] })
  const pack = await openPackage(
    'b.xlsx',
    await openBytes({
      name: 'b.xlsx',
      open: async function* () {
        yield bytes
      },
    }),
  )
  const book = await readBook(pack)
  const rows = sheetRows(pack, book, book.sheets[0] as (typeof book.sheets)[number], 100)
  await expect(async () => {
    for await (const _ of rows);
  }).rejects.toMatchObject({ code: 'workbook-too-many-cells' })
})

test.each(large)('%s', async (code) => {
  const { argv, files } = inputs[code]()
  const world = createWorld({ files })
  try {
    const { code: exit, stderr } = await world.run(...argv, '--lang', 'ja')
    expect([exit, errorCodeOf(stderr.slice(Math.max(0, stderr.search(/^エラー: /m))), 'ja')], stderr.slice(0, 300)).toEqual([2, code])
    expect(world.names().filter((name) => !(name in files))).toEqual([])
  } finally {
    world.remove()
  }
})
