import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesIn, encoded, given, readFile } from './read-file.ts'

const sheet = 'ID,氏名,受診日,GOT,GPT\n1,見本 太郎,2025/05/14,31,42\n2,見本 花子,2025/05/14,18,12\n3,試験 一郎,2025/06/02,120,85\n'

describe('delimiters and line ends', () => {
  it.each([
    ['comma', sheet],
    ['tab', sheet.replaceAll(',', '\t')],
    ['semicolon', sheet.replaceAll(',', ';')],
    ['pipe', sheet.replaceAll(',', '|')],
    ['sep= line', `sep=;\r\n${sheet.replaceAll(',', ';')}`],
    ['CRLF', sheet.replaceAll('\n', '\r\n')],
    ['CR only', sheet.replaceAll('\n', '\r')],
    ['header CRLF, body LF', sheet.replace('\n', '\r\n')],
    ['header LF, body CRLF', sheet.replaceAll('\n', '\r\n').replace('\r\n', '\n')],
    ['no line end at the end', sheet.trimEnd()],
    ['^Z at the end', `${sheet}\u001a`],
    ['everything quoted', sheet.replace(/[^,\n]+/g, '"$&"')],
    ['each line in one pair of quotes', sheet.replace(/[^\n]+/g, '"$&"')],
    ['blanks after the delimiter', sheet.replaceAll(',', ', ')],
    ['blanks before quotes', sheet.replace(/[^,\n]+/g, '"$&"').replaceAll(',', ', ')],
    ['trailing empty cells', sheet.replace(/(?<=\d)\n/g, ',,\n')],
    ['blank lines between', sheet.replaceAll('\n', '\n\n')],
    ['rows of nothing but commas at the end', `${sheet},,,,\n,,,,\n`],
    ['a lost end of trailing cells everywhere', sheet.replace('GPT\n', 'GPT,備考,予備\n')],
    ['NULs around numbers', sheet.replace('31', '31\0\0')],
  ])('%s', async (_name, text) => {
    const { panels, totals } = await readFile(text)
    expect(panels.map((panel) => [panel.subject.id, given(panel, 'ast'), given(panel, 'alt'), panel.subject.date])).toEqual([
      ['1', 31, 42, '2025-05-14'],
      ['2', 18, 12, '2025-05-14'],
      ['3', 120, 85, '2025-06-02'],
    ])
    expect(totals).toMatchObject({ rowsIn: 3, assessed: 3, listed: 0 })
  })

  it('decimal commas in a semicolon file', async () => {
    const { panels, checkup } = await readFile('ID;ASAT;Albumin (g/dL)\n1;31,5;4,2\n')
    expect(checkup.reading.delimiter).toMatchObject({ character: ';', decimalComma: true })
    expect([given(panels[0], 'ast'), given(panels[0], 'albumin')]).toEqual([31.5, 4.2])
  })

  it('--delimiter wins', async () => {
    const { checkup } = await readFile('ID;x,GOT\n1;2,31\n', { delimiter: ',' })
    expect(checkup.reading.delimiter).toMatchObject({ character: ',', why: 'option' })
  })
})

describe('damaged rows', () => {
  it('a quote that never closes costs its own line only', async () => {
    const { outcomes, panels, totals } = await readFile(sheet.replace('見本 花子', '"見本 花子'))
    expect(panels.map((panel) => panel.subject.id)).toEqual(['1', '3'])
    expect(outcomes[1]).toMatchObject({ line: 3, panel: null, issues: [{ code: 'quote-not-closed' }] })
    expect(totals).toMatchObject({ rowsIn: 3, assessed: 2, listed: 1 })
  })

  it('a row with a cell too many or too few is listed, never shifted', async () => {
    const read = await readFile(`${sheet}4,試験,二郎,2025/06/02,33,34\n5,試験 三郎,2025/06/02,33\n6,x,2025/06/02,20,21\n`)
    expect(read.panels.map((panel) => panel.subject.id)).toEqual(['1', '2', '3', '6'])
    expect(codesIn(read)).toEqual(['row-too-long', 'row-too-short'])
  })

  it('a quoted line break inside a cell moves line numbers, not columns', async () => {
    const { outcomes } = await readFile('ID,メモ,GOT\n1,"再検査\r\nは 6月, 予約",31\n2,,32\n')
    expect(outcomes.map(({ line, panel }) => [line, given(panel ?? undefined, 'ast')])).toEqual([
      [2, 31],
      [4, 32],
    ])
  })

  it('footers and repeated headers are listed', async () => {
    const read = await readFile(`${sheet}ID,氏名,受診日,GOT,GPT\n4,x,2025/06/02,20,21\n合計,4件,,,\n平均,,,52.3,41\n`)
    expect(read.panels).toHaveLength(4)
    expect(codesIn(read)).toEqual(['repeated-header', 'footer-row', 'footer-row'])
    expect(read.totals.rowsIn).toBe(read.totals.assessed + read.totals.listed)
  })

  it('a row that holds neither a person nor a value is listed', async () => {
    const read = await readFile('ID,GOT,備考\n1,31,\n,,再検査は6月\n')
    expect(codesIn(read)).toEqual(['row-without-content'])
    expect(read.totals).toMatchObject({ rowsIn: 2, assessed: 1, listed: 1 })
  })

  it('a national number is hidden in what is said of a row', async () => {
    const { outcomes } = await readFile('個人番号,氏名,GOT\n123456789012,見本,31,99\n')
    expect(outcomes[0]?.issues[0]).toMatchObject({ code: 'row-too-long', args: { text: '************,見本,31,99' } })
  })

  it('a person called Min is no footer', async () => {
    const { panels } = await readFile('Name,Sex,AST\nMin,F,31\nTotal,,31\n')
    expect(panels.map((panel) => panel.subject.name)).toEqual(['Min'])
  })

  it('a note below the table is no person', async () => {
    const read = await readFile('ID,GOT\n1,31\n※ GOTの単位はU/L,\n')
    expect(codesIn(read)).toEqual(['footer-row'])
  })

  it('a header that changes midway stops the rows below it', async () => {
    const read = await readFile(`${sheet}ID,氏名,受診日,GPT,GOT\n4,x,2025/06/02,20,21\n`)
    expect(read.panels.map((panel) => panel.subject.id)).toEqual(['1', '2', '3'])
    expect(read.totals).toMatchObject({ rowsIn: 5, assessed: 3, listed: 2 })
  })

  it("the sum of a file's bytes is told", async () => {
    expect((await readFile('ID,GOT\n1,31\n')).totals.sha256).toBe('e39fcb9d9c4dbc7dd36a2ff7f06054a1b95c2f14407a47dc5f039e267ac65f43')
  })
})

describe('properties', () => {
  it('any chunking of the bytes gives the same panels', async () => {
    const text = sheet.replace('見本 太郎', '"見本 ""太郎""\r\nさま"').replaceAll('\n', '\r\n')
    const whole = await Promise.all(['utf8', 'cp932', 'eucjp', 'utf-16le'].map((encoding) => readFile(encoded(text, encoding))))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 3 }), async (piece, which) => {
        const encoding = ['utf8', 'cp932', 'eucjp', 'utf-16le'][which] as string
        const { outcomes } = await readFile(encoded(text, encoding), {}, piece)
        expect(outcomes).toEqual(whole[which]?.outcomes)
      }),
      { numRuns: 60 },
    )
  })

  it("the columns' order doesn't matter", async () => {
    const rows = sheet
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
    const expected = (await readFile(sheet)).panels.map(({ subject, measurements }) => ({ subject, measurements }))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        const text = rows.map((row) => order.map((index) => row[index]).join(',')).join('\n')
        const { panels } = await readFile(text)
        expect(panels.map(({ subject, measurements }) => ({ subject, measurements }))).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('arbitrary damage keeps rows in = assessed + listed, each listed row has an error, and nothing crashes', async () => {
    const bytes = encoded(sheet, 'cp932')
    await fc.assert(
      fc.asyncProperty(fc.array(damage(bytes.length), { maxLength: 6 }), fc.integer({ min: 1, max: 30 }), async (damages, piece) => {
        const damaged = damages.reduce(apply, bytes)
        try {
          const { outcomes, totals } = await readFile(damaged, {}, piece)
          expect(totals.rowsIn).toBe(totals.assessed + totals.listed)
          expect(outcomes.filter(({ panel }) => panel === null)).toHaveLength(totals.listed)
          for (const { panel, issues } of outcomes)
            if (panel === null) expect(issues.some(({ level, code }) => level === 'error' || nobodys.has(code))).toBe(true)
        } catch (error) {
          if (!(error instanceof Error && error.name === 'UsageError')) throw error
        }
      }),
      { numRuns: 400 },
    )
  })

  it('arbitrary tables keep the sum', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('31', '', '"', '1,205', '<5', '合計', 'GOT', '2025/05/14', '\r', '\n', '\ufffd'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), async (rows) => {
        const text = `ID,GOT,GPT,血小板\n1,31,42,23.4\n${rows.map((row) => row.join(',')).join('\n')}`
        const { totals, outcomes } = await readFile(text)
        expect(totals.rowsIn).toBe(totals.assessed + totals.listed)
        expect(outcomes.filter(({ panel }) => panel === null)).toHaveLength(totals.listed)
      }),
      { numRuns: 300 },
    )
  })
})

interface Damage {
  kind: 'cut' | 'insert' | 'flip' | 'repeat'
  at: number
  byte: number
}

function damage(length: number): fc.Arbitrary<Damage> {
  return fc.record({
    kind: fc.constantFrom<Damage['kind']>('cut', 'insert', 'flip', 'repeat'),
    at: fc.integer({ min: 0, max: length - 1 }),
    byte: fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x00, 0x1a, 0x81, 0xff), fc.integer({ min: 0, max: 255 })),
  })
}

function apply(bytes: Buffer, { kind, at, byte }: Damage): Buffer {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  if (kind === 'cut') return Buffer.concat([before, after.subarray(byte % 7)])
  if (kind === 'insert') return Buffer.concat([before, Buffer.from([byte]), after])
  if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, byte), after])
  return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)])
}

/** Rows that are surely no person's. */
const nobodys = new Set(['footer-row', 'repeated-header'])
