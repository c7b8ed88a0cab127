import { describe, expect, it } from 'vitest'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { codesIn, encoded, given, readFile, refusalOf } from './read-file.ts'

// Everybody in these tables is invented.
function table(...lines: string[]): string {
  return `${lines.join('\n')}\n`
}

async function valuesOf(text: string | Uint8Array, analyte: AnalyteId): Promise<(number | string | null)[]> {
  return (await readFile(text)).panels.map((panel) => given(panel, analyte))
}

describe('a row that has lost a delimiter is not read one column off', () => {
  it('one short row among three is listed', async () => {
    const read = await readFile(table('ID,AST,ALT,GGT', '1,31,42,55', '2,1812,16', '3,120,85,200'))
    expect(read.panels.map((panel) => panel.subject.id)).toEqual(['1', '3'])
    expect(codesIn(read)).toEqual(['row-too-short'])
  })

  it('a delimiter too many in the header lists every row', async () => {
    const read = await readFile(table('ID,AST,,ALT,GGT,Memo', '1,31,42,55,x', '2,18,12,16,x', '3,120,85,200,x', '4,20,21,22,x'))
    expect(read.panels).toEqual([])
    expect(read.totals).toMatchObject({ rowsIn: 4, listed: 4 })
  })

  it('rows that end before a value column are listed even where others end early', async () => {
    const read = await readFile(table('ID,AST,ALT,Memo', '1,31,42', '2,18,12', '3,120,85', '4,2021', '5,22,23,x'))
    expect(read.panels.map((panel) => panel.subject.id)).toEqual(['1', '2', '3', '5'])
  })

  it('every row has lost one, and a remark stands under the last value', async () => {
    const read = await readFile(table('ID,AST,ALT,Memo', '1,31,again', '2,18,again', '3,12085,again', '4,20,again'))
    expect(read.panels).toEqual([])
  })

  it('rows without the empty cells at their end are read', async () => {
    const rows = ['1,31,42', '2,18,12', '3,120,85,再検査', '4,20,21']
    expect(await valuesOf(table('ID,AST,ALT,備考', ...rows), 'alt')).toEqual([42, 12, 85, 21])
  })

  it('rows of one test may end before flag and reference interval', async () => {
    const rows = ['1,AST,31,U/L', '1,ALT,42,U/L', '1,GGT,99,U/L,H,<50', '2,AST,20,U/L']
    expect(await valuesOf(table('ID,Test,Result,Unit,Flag,Reference Range', ...rows), 'ast')).toEqual([31, 20])
  })
})

describe('a row that has gained a delimiter is not read one column off', () => {
  it('a comma in a name, where the last cell is blank', async () => {
    const read = await readFile(table('ID,氏名,GOT,GPT,備考', '1,見本 一,20,21,', '2,見本,二,31,42,', '3,見本 三,22,23,x'))
    expect(read.panels.map((panel) => [panel.subject.id, given(panel, 'alt')])).toEqual([
      ['1', 21],
      ['3', 23],
    ])
    expect(codesIn(read)).toEqual(['row-too-long'])
  })

  it('a comma in every name', async () => {
    const read = await readFile(table('ID,Name,AST,ALT,Memo', '1,Doe, Jo,31,42,', '2,Roe, Al,18,12,', '3,Poe, Si,20,85,'))
    expect(read.panels).toEqual([])
  })

  it('a comma in the only name', async () => {
    expect((await readFile(table('ID,Name,AST,ALT,Memo', '1,Doe, Jo,31,42,'))).panels).toEqual([])
  })

  it('a title that the header has lost', async () => {
    const read = await readFile(table('ID,ALT,GGT,備考', '1,31,42,55,', '2,18,12,16,', '3,20,85,33,'))
    expect(read.panels).toEqual([])
  })

  it('delimiters that end every row are no shift, and a row without them is', async () => {
    const read = await readFile(table('ID,AST,ALT', '1,31,42,', '2,18,12,', '3,20,85,', '4,2021,,', '5,2021,', '6,30,40,', '7,30,40'))
    expect(read.panels.map((panel) => [panel.subject.id, given(panel, 'ast'), given(panel, 'alt')])).toEqual([
      ['1', 31, 42],
      ['2', 18, 12],
      ['3', 20, 85],
      ['4', 2021, null],
      ['6', 30, 40],
      ['7', 30, 40],
    ])
  })

  it('one gained and one lost: a date among the values, a sex under the age', async () => {
    const rows = ['1,男,50,2025/05/14,31,42', '2,,男51,2025/05/14,18,12', '3,男,,2025/05/14,20,2122', '4,52男,2025/05/14,44,45,x']
    const read = await readFile(table('ID,性別,年齢,受診日,GOT,GPT', ...rows))
    expect(read.panels.map((panel) => panel.subject.id)).toEqual(['1', '2', '3'])
    expect(codesIn(read)).toContain('row-shifted')
    expect(read.totals).toMatchObject({ rowsIn: 4, assessed: 3, listed: 1 })
  })

  it('a spreadsheet that stops writing blanks every sixteen lines is read', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${index + 1},31,42${index < 15 ? ',,' : ''}`)
    const { panels } = await readFile(table('ID,AST,ALT,Memo,Extra', ...rows))
    expect(panels).toHaveLength(40)
  })
})

describe('a quote left open in one row and one left closed in another', () => {
  it.each([
    ['neighbours', ['1,ok,31,42', '2,"again,32,43', '3,again",33,44', '4,ok,34,45']],
    ['with people between', ['1,ok,31,42', '2,"again,32,43', '5,ok,36,47', '3,again",33,44', '4,ok,34,45']],
  ])('make no person of two: %s', async (_name, rows) => {
    const read = await readFile(table('ID,Memo,AST,ALT', ...rows))
    expect(read.totals.rowsIn).toBe(rows.length)
    expect(read.panels.filter((panel) => panel.subject.id === '2')).toEqual([])
    const fours = read.panels.map((panel) => [panel.subject.id, given(panel, 'ast')])
    expect(fours).toContainEqual(['1', 31])
    expect(fours).toContainEqual(['4', 34])
  })

  it('a cell of two lines stays one cell', async () => {
    const { panels } = await readFile(table('ID,Memo,AST,ALT', '1,"再検\nは, 6月",31,42', '2,ok,32,43'))
    expect(panels.map((panel) => given(panel, 'alt'))).toEqual([42, 43])
  })
})

describe('the first rows', () => {
  it("are people even if each begins with 'Sample'", async () => {
    const read = await readFile(table('Type,ID,AST', 'Sample,1,31', 'Sample,2,32'))
    expect(read.panels.map((panel) => given(panel, 'ast'))).toEqual([31, 32])
  })

  it('are no header when names and numbers take turns', async () => {
    expect(await refusalOf(table('ID,項目名1,結果1,項目名2,結果2', '1,GOT,20,GPT,21', '2,GPT,30,GOT,31'))).toBe('tests-side-by-side')
  })

  it('hold units whose × and µℓ the encoding lost', async () => {
    const read = await readFile(table('ID,GOT,血小板', ',IU/?,?10000/??', '1,22,21.5'))
    expect(read.panels.map((panel) => [given(panel, 'ast'), given(panel, 'platelets')])).toEqual([[22, 215]])
  })
})

describe('serum proteins by electrophoresis are no albumin', () => {
  it.each([
    ['under their group', table('基本,生化学,蛋白分画,', 'ID,GOT,アルブミン,α1グロブリン', '1,20,52.1,2.8', '2,20,51.3,2.9')],
    ['before α1-globulin', table('ID,GOT,アルブミン,α1-グロブリン,α2-グロブリン', '1,20,52.1,2.8,8', '2,20,51.3,2.9,8')],
    ['in English', table('ID,AST,Albumin,Alpha-1 Globulin', '1,20,52.1,2.8', '2,20,51.3,2.9')],
  ])('%s', async (_name, text) => {
    const read = await readFile(text)
    expect(read.panels.map((panel) => given(panel, 'albumin'))).toEqual([null, null])
    expect(codesIn(read)).toContain('column-is-fraction')
  })

  it('and a bare 62.1 is not 6.21 g/dL', async () => {
    expect(await valuesOf(table('ID,GOT,アルブミン', '1,20,62.1'), 'albumin')).toEqual(['unit-ambiguous'])
  })

  it('the concentration beside them is read', async () => {
    const text = table('ID,アルブミン,GOT,アルブミン,α1グロブリン', '1,4.5,20,62.1,2.8', '2,4.4,20,61.1,2.8')
    expect(await valuesOf(text, 'albumin')).toEqual([4.5, 4.4])
  })
})

describe('a stated unit that the values contradict', () => {
  it.each<[string, AnalyteId, string[], (number | string)[]]>([
    ['血小板数(万/μL)', 'platelets', ['215', '180'], ['unit-ambiguous', 'unit-ambiguous']],
    ['血小板数(万/μL)', 'platelets', ['21.5', '180', '19.0', '22'], [215, 'unit-ambiguous', 190, 220]],
    ['Albumin (g/L)', 'albumin', ['4.3', '4.1'], ['unit-ambiguous', 'unit-ambiguous']],
    ['Albumin (g/dL)', 'albumin', ['43', '41'], ['unit-ambiguous', 'unit-ambiguous']],
    // A low count may be true, and then it is urgent.
    ['Platelets (10^3/uL)', 'platelets', ['15'], [15]],
    ['Platelets (10^3/uL)', 'platelets', ['215', '15', '198'], [215, 15, 198]],
  ])('%s %s %j is %j', async (header, analyte, values, expected) => {
    expect(await valuesOf(table(`ID,${header}`, ...values.map((value, index) => `${index + 1},${value}`)), analyte)).toEqual(expected)
  })

  it('is said for what it is', async () => {
    expect(codesIn(await readFile(table('ID,血小板数(万/μL)', '1,215')))).toContain('unit-contradicted')
    expect(codesIn(await readFile(table('ID,血小板数', ',万/μL', '1,215')))).toContain('unit-contradicted')
    expect(codesIn(await readFile(table('ID,血小板数', '1,95')))).toContain('unit-unclear-for-column')
  })

  it('--unit settles it', async () => {
    const { panels } = await readFile(table('ID,血小板数(万/μL)', '1,215'), { units: { platelets: '10^3/uL' } })
    expect(given(panels[0], 'platelets')).toBe(215)
  })
})

describe('M is not male everywhere', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['Sexo', ['V', 'M', 'V'], ['male', 'female', 'male']],
    ['Sexo', ['H', 'M'], ['male', 'female']],
    ['Sexo', ['M', 'M'], [null, null]],
    ['Sexo', ['M', 'F'], ['male', 'female']],
    ['Sexe', ['H', 'F'], ['male', 'female']],
    ['Sex', ['M', 'M'], ['male', 'male']],
  ])('%s %j is %j', async (header, texts, expected) => {
    const { panels } = await readFile(table(`ID,${header},AST`, ...texts.map((text, index) => `${index + 1},${text},31`)))
    expect(panels.map(({ subject }) => subject.sex)).toEqual(expected)
  })

  it('a total below the table does not take the sex from everybody', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `${index + 1},${(index % 2) + 1},31`)
    const { panels } = await readFile(table('ID,性別,GOT', ...rows, 'Total,12,'))
    expect(panels.map(({ subject }) => subject.sex)).toEqual(rows.map((_, index) => (index % 2 === 0 ? 'male' : 'female')))
  })
})

describe('bytes that went missing', () => {
  it('UTF-16 that ends within a character costs the cell', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffID,AST\n1,31\n2,3', 'utf16le'), Buffer.from([0x31])])
    expect(await valuesOf(bytes, 'ast')).toEqual([31, 'not-a-number'])
  })

  it('a NUL between two digits is no digit less', async () => {
    expect(await valuesOf('ID,AST\n1,3\x001\n2,32\0\0\n', 'ast')).toEqual(['not-a-number', 32])
  })
})

it('a header that most rows do not go with is told before any row is read', async () => {
  const { checkup } = await readFile(table('ID,Name,AST,ALT,Memo', '1,Doe, Jo,31,42,', '2,Roe, Al,18,12,', '3,Poe,20,85,x'))
  expect(checkup.reading.issues).toMatchObject([{ code: 'rows-unlike-header', args: { count: 2, rows: 3, expected: 5, cells: 6 } }])
})

describe('one test a row', () => {
  it('rows that name nobody are not one person', async () => {
    const rows = ['1,ALT,31', ',AST,32', '2,ALT,41', ',ALT,42', '-,GGT,43', 'NULL,GGT,44']
    const { panels } = await readFile(table('ID,Test,Result', ...rows))
    expect(panels.map(({ measurements }) => Object.keys(measurements).length)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it.each([
    ['a text column behind the number', 'ID,Test,Numeric Result,Result', '1,ALT,5,<5'],
    ['a column of its own', 'ID,Test,Operator,Value', '1,ALT,<,5'],
  ])('the sign of a censored value counts, in %s', async (_name, header, row) => {
    expect(await valuesOf(table(header, row), 'alt')).toEqual(['<5'])
  })

  it('a unit that the value contradicts, in its row', async () => {
    const rows = ['1,血小板数,215,万/μL', '2,血小板数,15,10^3/μL', '3,血小板数,21.5,万/μL', '4,アルブミン,43,g/dL']
    const { panels } = await readFile(table('ID,項目,結果,単位', ...rows))
    expect(panels.map((panel) => given(panel, panel.subject.id === '4' ? 'albumin' : 'platelets'))).toEqual([
      'unit-ambiguous',
      15,
      215,
      'unit-ambiguous',
    ])
  })
})

describe('albumin of another kind', () => {
  it.each([
    ['among urine tests', 'ID,GOT,尿蛋白,尿糖,ｱﾙﾌﾞﾐﾝ,尿潜血', ['1,31,-,-,10,-', '2,31,-,-,30,-']],
    ['behind them at the end', 'ID,GOT,尿蛋白,尿潜血,ｱﾙﾌﾞﾐﾝ', ['1,31,-,-,10', '2,31,-,-,30']],
  ])('%s', async (_name, header, rows) => {
    expect(await valuesOf(table(header, ...rows), 'albumin')).toEqual([null, null])
  })

  it('by values too far apart for serum', async () => {
    const rows = ['1,31,10', '2,31,30', '3,31,80']
    expect(await valuesOf(table('ID,GOT,ｱﾙﾌﾞﾐﾝ', ...rows), 'albumin')).toEqual(rows.map(() => 'unit-ambiguous'))
  })
})

it('a sign in the column beside a value counts', async () => {
  const { panels } = await readFile(table('ID,GOT,GOT符号,GPT', '1,5,<,42', '2,1000,以上,43', '3,50,H,44'))
  expect(panels.map((panel) => given(panel, 'ast'))).toEqual(['<5', '>=1000', 50])
})

describe('files that hold nobody to read', () => {
  it.each([
    ['people beside each other', table('検査項目,基準値,見本 一,見本 二', 'AST(GOT),10-30,22,20', 'ALT(GPT),10-30,30,28')],
    ['something else beside each other', table('Item,Unit,Ward A,Ward B', 'AST,U/L,22,20', 'ALT,U/L,30,28')],
  ])('tests below each other, %s, are named as such', async (_name, text) => {
    expect(await refusalOf(text)).toBe('tests-in-rows')
  })

  it.each(['ID,AST,ALT\n', 'ID,AST,ALT', 'ID,AST,ALT\n,,\n\n'])('a header alone says so: %j', async (text) => {
    const read = await readFile(text)
    expect(codesIn(read)).toEqual(['no-data-rows'])
    expect(read.totals).toMatchObject({ rowsIn: 0 })
  })
})

describe('other systems', () => {
  it('quotes of one stroke are taken off', async () => {
    const { panels } = await readFile(table("'ID','AST','ALT'", "'001','31','42'"))
    expect(panels.map((panel) => [panel.subject.id, given(panel, 'ast'), given(panel, 'alt')])).toEqual([['001', 31, 42]])
  })

  it('a urine panel beside the test name keeps its albumin out', async () => {
    const rows = ['1,Liver Panel,Albumin,4.3,g/dL', '1,Urine Microalbumin,Albumin,1.2,g/dL', '2,血液・尿検査,ALB,4.4,g/dL']
    expect(await valuesOf(table('ID,Panel,Test,Result,Unit', ...rows), 'albumin')).toEqual([4.3, 4.4])
  })

  it('order values of a hospital record', async () => {
    const rows = ['M1,Female,61,Plt Ct,"1,205",K/uL,High', 'M1,Female,61,Bili Total,0.4,mg/dL,']
    const { panels } = await readFile(table('PAT_MRN,PAT_SEX,PAT_AGE,COMPONENT_NAME,ORD_VALUE,REFERENCE_UNIT,RESULT_FLAG', ...rows))
    expect(panels.map((panel) => [panel.subject, given(panel, 'platelets'), given(panel, 'bilirubin')])).toMatchObject([
      [{ id: 'M1', sex: 'female', age: 61 }, 1205, 0.4],
    ])
  })

  it('titles in kana, marked as required', async () => {
    const text = table('ｼﾞｭｼﾝｼｬID,ｾｲﾍﾞﾂ,ﾈﾝﾚｲ,※GOT(必須),GPT（任意）,ｹｯｼｮｳﾊﾞﾝ,ｿｳﾋﾞﾘﾙﾋﾞﾝ', '1,2,50,22,30,21.5,0.7')
    const { panels } = await readFile(encoded(text, 'cp932'))
    expect(panels[0]?.subject).toMatchObject({ id: '1', sex: 'female', age: 50 })
    expect((['ast', 'alt', 'platelets', 'bilirubin'] as const).map((analyte) => given(panels[0], analyte))).toEqual([22, 30, 215, 0.7])
  })

  it("this year's and last year's columns in Korean", async () => {
    const { panels } = await readFile(table('사번,AST(올해),AST(작년)', '1,30,28'))
    expect(panels.map((panel) => given(panel, 'ast'))).toEqual([30, 28])
  })

  it.each([
    ['an HL7 message', 'MSH|^~\\&|LAB|X|Y|Z|202505140730||ORU^R01|1|P|2.5\rOBX|1|NM|1920-8^AST^LN||31|U/L\r', 'file-hl7'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>AST,ALT', 'file-not-a-table'],
    ['a page that begins with a comment', '<!-- export --><html><body>AST,ALT</body></html>', 'file-html'],
  ])('%s is named for what it is', async (_name, text, code) => {
    expect(await refusalOf(text)).toBe(code)
  })
})

describe('a row of field lengths below a row of data types', () => {
  const titles = ['ID,性別,GOT,GPT', '必須,必須,任意,任意', '文字,コード,数値,数値']

  it('is listed, never read as a person', async () => {
    const read = await readFile(table(...titles, '10,1,4,4', '7,1,31,42'))
    expect(read.panels.map((panel) => panel.subject.id)).toEqual(['7'])
    expect(codesIn(read)).toContain('row-is-example')
    expect(read.totals).toMatchObject({ rowsIn: 2, assessed: 1, listed: 1 })
  })

  it('a person right below the types is read', async () => {
    const read = await readFile(table(...titles, '7,1,31,9'))
    expect(read.panels.map((panel) => given(panel, 'alt'))).toEqual([9])
  })
})

describe('one row per test with the person in the first row only', () => {
  it('rows that name nobody are judged alone and said to be nameless', async () => {
    const text = table('ID,Name,Date,Test,Result', '1,A,2025-05-14,AST,32', ',,,ALT,40', '2,B,2025-05-14,AST,42')
    const read = await readFile(text)
    expect(read.panels.map((panel) => [panel.subject.id, given(panel, 'ast'), given(panel, 'alt')])).toEqual([
      ['1', 32, null],
      [null, null, 40],
      ['2', 42, null],
    ])
    expect(codesIn(read)).toEqual(['row-names-nobody'])
  })
})
