import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encoded, given, readFile, refusalOf } from '../read-file.ts'

const japanese =
  '社員番号,氏名,性別,年齢,受診日,GOT,GPT,γ－GTP,アルブミン,血小板\r\n00123,健診　太郎,男,45,2025/05/14,31,42,88,4.5,23.4\r\n00124,見本　花子,女,35,2025/05/14,18,12,15,4.2,30.1\r\n'
const chinese = '体检号,姓名,性别,年龄,体检日期,谷丙转氨酶,谷草转氨酶,白蛋白,血小板计数\r\nA01,张三,男,45,2025-05-14,31,42,45.1,234\r\n'
const korean = '수검자번호,성별,나이,혈청지오티(AST),혈청지피티(ALT),감마지티피\r\nK1,1,45,31,42,88\r\n'
const german = 'PatientenNr;Geschlecht;Alter;ASAT;ALAT;Gamma-GT;Größe\r\nP1;w;45;31,5;42;88;170\r\n'

describe('encodings', () => {
  it.each([
    ['utf-8', japanese, 'utf8', 'utf-8-valid'],
    ['cp932', japanese, 'cp932', 'header'],
    ['euc-jp', japanese.replaceAll('－', '-'), 'eucjp', 'header'],
    ['iso-2022-jp', japanese, 'iso-2022-jp', 'escape-sequence'],
    ['gb18030', chinese, 'gbk', 'header'],
    ['cp949', korean, 'cp949', 'header'],
    ['windows-1252', german, 'win1252', 'header'],
  ])('%s is found', async (name, text, iconvName, why) => {
    const bytes = iconvName === 'iso-2022-jp' ? iso2022jp : encoded(text, iconvName)
    const { checkup, panels } = await readFile(bytes)
    expect(checkup.reading.encoding).toMatchObject({ name, why })
    expect(panels[0]?.measurements.ast).toBeDefined()
    expect(panels[0]?.measurements.alt).toBeDefined()
  })

  it.each(['utf-16le', 'utf-16be'])('%s is found by its BOM and by its NULs', async (name) => {
    for (const bom of [true, false]) {
      const { checkup, panels } = await readFile(encoded((bom ? '\ufeff' : '') + japanese.replaceAll(',', '\t'), name), {}, 7)
      expect(checkup.reading.encoding).toMatchObject({ name, why: bom ? 'bom' : 'nul-pattern' })
      expect(panels.map((panel) => panel.subject.id)).toEqual(['00123', '00124'])
      expect(given(panels[1], 'platelets')).toBe(301)
    }
  })

  it('a UTF-8 BOM is no part of the first header', async () => {
    const { checkup } = await readFile(`\ufeff"社員番号",GOT\n1,31\n`)
    expect(checkup.reading.columns[0]).toMatchObject({ header: '社員番号', field: 'id' })
    expect(checkup.reading.encoding?.why).toBe('bom')
  })

  it('CP949 wins over EUC-JP although its bytes decode there too', async () => {
    const { checkup, panels } = await readFile(encoded('ID,sex,AST,ALT,γ-GTP\n1,1,23,25,18\n', 'cp949'))
    expect(checkup.reading.encoding?.name).toBe('cp949')
    expect(given(panels[0], 'ggt')).toBe(18)
  })

  it('--encoding wins over everything', async () => {
    const { checkup } = await readFile(encoded(japanese, 'cp932'), { encoding: 'Shift_JIS' })
    expect(checkup.reading.encoding).toMatchObject({ name: 'cp932', why: 'option' })
    expect(await refusalOf(japanese, { encoding: 'klingon' })).toBe('encoding-unknown')
  })

  it('gzip is unpacked, and damaged gzip is refused', async () => {
    const packed = gzipSync(encoded(japanese, 'cp932'))
    const { checkup, panels } = await readFile(packed)
    expect(checkup.reading.gzip).toBe(true)
    expect(panels).toHaveLength(2)
    expect(await refusalOf(packed.subarray(0, packed.length - 12))).toBe('gzip-broken')
  })

  it('a bad byte is told with its offset and line, and never becomes a number', async () => {
    const text = encoded(japanese, 'cp932')
    const at = text.indexOf('31,42')
    const bytes = Buffer.concat([text.subarray(0, at), Buffer.from([0x81]), text.subarray(at)])
    // 0x81 0x33 is no character of CP932; the digit after it must not be read as the whole value.
    const { outcomes, panels, totals } = await readFile(bytes, { encoding: 'cp932' })
    const issue = outcomes[0]?.issues.find(({ code }) => code === 'undecodable-byte')
    expect(issue).toMatchObject({ level: 'error', where: { line: 2 }, args: { offset: at } })
    expect(given(panels[0], 'ast')).toBe('not-a-number')
    expect(given(panels[0], 'alt')).toBe(42)
    expect(totals).toMatchObject({ rowsIn: 2, assessed: 2, listed: 0 })
  })

  it('behind a long beginning of plain ASCII, the first other letters choose', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `${index},Person ${index},31,42\n`).join('')
    const { panels, outcomes } = await readFile(encoded(`ID,Name,AST,ALT\n${rows}60000,健診 太郎,31,42\n60001,見本 花子,18,12\n`, 'cp932'))
    expect(panels.slice(-2).map((panel) => panel.subject.name)).toEqual(['健診 太郎', '見本 花子'])
    expect(outcomes.flatMap(({ issues }) => issues)).toEqual([])
  })

  it('a bad byte in the header is refused', async () => {
    expect(await refusalOf(Buffer.concat([Buffer.from([0xff]), Buffer.from('ID,AST,γ-GTP\n1,31,20\n')]), { encoding: 'utf-8' })).toBe(
      'header-undecodable',
    )
  })
})

describe('what is no table', () => {
  it.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), 'file-empty'],
    ['a spreadsheet', Buffer.from('PK\x03\x04rest of the archive'), 'zip-broken'],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook-xls'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'file-pdf'],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'file-xml'],
    ['JSON', Buffer.from('{"ast": 31}'), 'file-json'],
    ['fixed-length records', Buffer.from(`A1${'0'.repeat(254)}`.repeat(4)), 'file-fixed-length'],
    ['random bytes', Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 7) % 27)), 'file-not-a-table'],
    ['a table about something else', Buffer.from('city,population\nX,1000\n'), 'no-liver-columns'],
    ['text', Buffer.from('Dear all,\nplease find the results attached.\n'), 'no-liver-columns'],
  ])('%s is refused with its own reason', async (_name, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code)
  })
})

// iconv-lite doesn't write this encoding: 社員番号,性別,GOT,GPT and one row.
const iso2022jp = Buffer.concat([
  Buffer.from('\x1b$B', 'latin1'),
  Buffer.from([0x3c, 0x52, 0x30, 0x77, 0x48, 0x56, 0x39, 0x66]),
  Buffer.from('\x1b(B,GOT,GPT\r\n001,31,42\r\n', 'latin1'),
])
