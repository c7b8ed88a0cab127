import { readdirSync, readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { openCheckup, type ReadOptions, type RowOutcome } from '../../../src/input/csv.ts'
import { cutRows } from '../../../src/input/table/rows.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { type BookParts, bookBytes, sheetData } from './book-bytes.ts'

async function open(bytes: Uint8Array, options: Partial<ReadOptions> = {}) {
  return openCheckup(
    {
      name: 'book.xlsx',
      open: async function* () {
        yield bytes
      },
    },
    { rules: liverRules, ...options },
  )
}

async function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}) {
  const checkup = await open(bytes, options)
  const outcomes: RowOutcome[] = []
  for await (const batch of checkup.batches()) outcomes.push(...batch)
  return { checkup, outcomes, totals: checkup.totals() }
}

const refusal = async (bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<string> =>
  read(bytes, options).then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  )

const titles = ['ID', '氏名', '性別', '年齢', '受診日', 'AST(U/L)', 'ALT(U/L)']
const person = ['7', '見本 花子', '女', 50, '2025-05-14', 31, 62]
const one = (over: Partial<BookParts> & { row?: (string | number | null)[] } = {}): Buffer =>
  bookBytes({ sheets: [{ name: '健診', xml: sheetData([titles, over.row ?? person]) }], ...over })

describe('the layouts of the fixtures, saved as a workbook', () => {
  const folder = new URL('../../../fixtures/layouts/', import.meta.url)
  for (const file of readdirSync(folder).filter((name) => /\.(csv|txt)$/.test(name))) {
    test(`${file} gives the answers of its text`, async () => {
      const bytes = readFileSync(new URL(file, folder))
      const plain = await read(bytes)
      const encoding = /cp932/.test(file) ? 'shift_jis' : /1252/.test(file) ? 'windows-1252' : 'utf-8'
      const { character = ',', decimalComma = false, wrapped = false } = plain.checkup.reading.delimiter ?? {}
      const rows = cutRows(new TextDecoder(encoding).decode(bytes), {
        delimiter: character,
        decimalComma,
        wrapped,
      })
      const typed = rows.map(({ cells }) => cells.map((cell) => typedCell(cell, decimalComma)))
      const book = utils.book_new()
      utils.book_append_sheet(book, utils.aoa_to_sheet(typed), '健診')
      const saved = await read(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
      expect(saved.outcomes.map(answers)).toEqual(plain.outcomes.map(answers))
      expect(saved.outcomes.some(({ panel }) => panel !== null)).toBe(true)
    })
  }

  /** As a person types it: numbers become numbers, where nothing of them is lost. */
  function typedCell(cell: string, decimalComma: boolean): string | number | null {
    const text = decimalComma ? cell.replace(/^(\d+),(\d+)$/, '$1.$2') : cell
    if (text === '') return null
    return /^(?:0|[1-9]\d{0,9})(?:\.\d*[1-9])?$/.test(text) ? Number(text) : text
  }

  /** Lines are the sheet's own: a line break inside a cell is none of them. */
  function answers({ panel, issues }: RowOutcome) {
    const measured = Object.entries(panel?.measurements ?? {}).map(([analyte, { value, comparator, unit }]) => ({
      analyte,
      value,
      comparator,
      unit,
    }))
    return {
      subject: panel?.subject ?? null,
      measured,
      codes: issues
        .filter(({ level }) => level !== 'info')
        .map(({ code }) => code)
        .sort(),
    }
  }
})

describe('cells', () => {
  const xf = (ids: readonly number[]) => `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="00000000"/><numFmt numFmtId="165" formatCode="[$-411]ge.m.d;@"/><numFmt numFmtId="166" formatCode="&quot;&lt;&quot;0"/></numFmts>${xf([0, 164, 165, 14, 166])}`

  test('an id keeps the zeros that it is shown with', async () => {
    const { outcomes } = await read(one({ styles, row: ['<c s="1"><v>123</v></c>', ...person.slice(1)] }))
    expect(outcomes[0]?.panel?.subject.id).toBe('00000123')
  })

  test('a date in an era format is that day, in both date systems', async () => {
    const row = (serial: number) => [...person.slice(0, 4), `<c s="2"><v>${serial}</v></c>`, ...person.slice(5)]
    expect((await read(one({ styles, row: row(45791) }))).outcomes[0]?.panel?.subject.date).toBe('2025-05-14')
    expect((await read(one({ styles, row: row(44329), date1904: true }))).outcomes[0]?.panel?.subject.date).toBe('2025-05-14')
  })

  test('a cell of type date is that day', async () => {
    const row = [...person.slice(0, 4), '<c t="d"><v>2025-05-14T00:00:00</v></c>', ...person.slice(5)]
    expect((await read(one({ row }))).outcomes[0]?.panel?.subject.date).toBe('2025-05-14')
  })

  test('the reading of a name is no part of it, in shared and in inline strings', async () => {
    const reading = '<rPh sb="0" eb="2"><t>ミホン</t></rPh>'
    const inline = await read(one({ row: ['7', `<c t="inlineStr"><is><t>見本 花子</t>${reading}</is></c>`, ...person.slice(2)] }))
    expect(inline.outcomes[0]?.panel?.subject.name).toBe('見本 花子')
    const shared = await read(
      one({ strings: `<si><r><t>見本 </t></r><r><t>花子</t></r>${reading}</si>`, row: ['7', '<c t="s"><v>0</v></c>', ...person.slice(2)] }),
    )
    expect(shared.outcomes[0]?.panel?.subject.name).toBe('見本 花子')
  })

  test('a sign that only the number format shows is not lost', async () => {
    const { outcomes } = await read(one({ styles, row: [...person.slice(0, 6), '<c s="4"><v>5</v></c>'] }))
    expect(outcomes[0]?.panel?.measurements.alt).toMatchObject({ value: 5, comparator: '<' })
  })

  test('a computed formula is its value; one that nobody computed is said and listed at its place', async () => {
    const computed = await read(one({ row: [...person.slice(0, 6), '<c><f>31*2</f><v>62</v></c>'] }))
    expect(computed.outcomes[0]?.panel?.measurements.alt?.value).toBe(62)
    const { checkup, outcomes } = await read(one({ row: [...person.slice(0, 6), '<c><f>31*2</f></c>'] }))
    expect(checkup.reading.issues).toContainEqual(expect.objectContaining({ code: 'formulas-uncomputed', args: { count: 1 } }))
    expect(outcomes[0]?.panel?.measurements.alt).toBeUndefined()
    expect(outcomes[0]?.issues).toContainEqual(
      expect.objectContaining({ level: 'error', where: expect.objectContaining({ sheet: '健診', line: 2, column: 7 }) }),
    )
  })

  test('two people whose ids nobody computed do not share one', async () => {
    const { outcomes } = await read(one({ row: ['<c><f>ROW()</f></c>', ...person.slice(1)] }))
    expect(outcomes[0]?.panel?.subject.id).toBeNull()
  })

  test('an error cell is no value', async () => {
    const { outcomes } = await read(one({ row: [...person.slice(0, 6), '<c t="e"><v>#N/A</v></c>'] }))
    expect(outcomes[0]?.panel?.measurements.alt).toBeUndefined()
    expect(outcomes[0]?.panel?.measurements.ast?.value).toBe(31)
  })
})

describe('sheets', () => {
  const other = sheetData([
    ['コード', '内容'],
    [1, '受診'],
  ])
  const book = (hidden = false) =>
    bookBytes({
      sheets: [
        { name: '表紙', xml: other },
        { name: '2024', xml: sheetData([titles.slice(0, 6), person.slice(0, 6)]), hidden },
        { name: '2025', xml: sheetData([titles, person]) },
      ],
    })

  test('the one whose header is recognised best is read, and one with liver columns that was passed over is named', async () => {
    const { reading } = await open(book())
    expect(reading.workbook).toMatchObject({ sheet: '2025', number: 3 })
    expect(reading.issues.map(({ code, args }) => [code, args.sheet])).toEqual([['sheet-passed-over', '2024']])
    expect((await open(book(true))).reading.issues.map(({ code }) => code)).toEqual(['hidden-sheet-passed-over'])
  })

  test('a sheet is chosen by name or number; an unknown one is refused', async () => {
    expect((await open(book(), { sheet: '2024' })).reading.workbook?.number).toBe(2)
    expect((await open(book(true), { sheet: '2' })).reading.workbook?.sheet).toBe('2024')
    expect(await refusal(book(), { sheet: '2023' })).toBe('workbook-no-such-sheet')
  })

  test('hidden rows and columns are read, and said', async () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/></cols>${sheetData([titles, person]).replace('<row><c t="inlineStr"><is><t>7', '<row hidden="1"><c t="inlineStr"><is><t>7')}`
    const { checkup, outcomes } = await read(bookBytes({ sheets: [{ name: 'A', xml }] }))
    expect(outcomes[0]?.panel?.measurements.alt?.value).toBe(62)
    expect(checkup.reading.issues.map(({ code }) => code)).toEqual(['hidden-rows-read', 'hidden-columns-read'])
  })

  test('merged titles stand above each of their columns, and merged cells of people are left alone', async () => {
    const rows = [
      ['ID', 'AST', null, 'ALT', null],
      [null, '値', '判定', '値', '判定'],
      ['1', 31, 'A', 62, 'C'],
      ['2', 20, 'A', null, 'A'],
    ]
    const xml = `${sheetData(rows)}<mergeCells count="4"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/><mergeCell ref="D3:D4"/></mergeCells>`
    const { outcomes } = await read(bookBytes({ sheets: [{ name: 'A', xml }] }))
    expect(outcomes.map(({ panel }) => [panel?.subject.id, panel?.measurements.ast?.value, panel?.measurements.alt?.value])).toEqual([
      ['1', 31, 62],
      ['2', 20, undefined],
    ])
  })
})

describe('what is refused, each in its own words', () => {
  test('packages that hold something else', async () => {
    expect(await refusal(Buffer.from('PK\x03\x04rest of the archive'))).toBe('zip-broken')
    expect(await refusal(one().subarray(0, 900))).toBe('zip-broken')
    expect(await refusal(bookBytes({ sheets: [] }))).toBe('workbook-without-sheets')
    expect(await refusal(one({ doctype: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>' }))).toBe('workbook-doctype')
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusal(locked)).toBe('workbook-encrypted')
  })

  test('a sheet of a text table', async () => {
    expect(await refusal(Buffer.from('ID,AST\n1,31\n'), { sheet: '1' })).toBe('sheet-needs-workbook')
  })

  test('a part that unpacks to a hundred times its size, by the directory alone', async () => {
    const xml = `<sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(40 << 20)}</t></is></c></row></sheetData>`
    expect(await refusal(bookBytes({ sheets: [{ name: 'A', xml }] }))).toBe('workbook-bomb')
  })

  test('a part that is larger than its directory says', async () => {
    const bytes = Buffer.from(one())
    const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(10, at + 24)
    expect(await refusal(bytes)).toBe('zip-broken')
  })
})
