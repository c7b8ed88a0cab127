import { describe, expect, it } from 'vitest'
import { codesIn, encoded, given, readFile, refusalOf } from '../read-file.ts'

describe('header', () => {
  it('six rows above the data: groups, titles, sub-titles, units, rules, an example', async () => {
    const { checkup, panels, totals } = await readFile(
      [
        '個人情報,,,,"生化学\n（空腹時）",,血液,,',
        '社員番号,性別,生年月日,受診日,AST(GOT),ALT(GPT),γ・GTP,血小板数,備考',
        ',,,,,,,,所見',
        ',,,,ＩＵ/?,ＩＵ/?,ＩＵ/?,×10000／μ?,',
        'NULL,男　１,西暦,yyyy/mm/dd,,,,４ケタ,文字',
        '例）,1,1970/01/01,2025/04/01,20,20,20,25.0,',
        '00123,1,1980/04/01,2025/05/14,31,42,88,23.4,',
      ].join('\r\n'),
    )
    expect(checkup.reading.header).toEqual({ lines: [1, 3, 4, 5, 6, 7], titles: 3, firstData: 8 })
    expect(checkup.head).toHaveLength(6)
    expect(checkup.titleRow).toBe(1)
    expect(totals.rowsIn).toBe(1)
    expect(panels[0]?.subject).toEqual({ id: '00123', name: null, sex: 'male', age: 45, date: '2025-05-14' })
    expect(given(panels[0], 'platelets')).toBe(234)
    expect(checkup.reading.columns[7]).toMatchObject({ unit: '10*4/uL', unitWhy: 'unit-row' })
  })

  it('labels above codes: a column without a label is known by its code', async () => {
    const { panels } = await readFile(
      ',,ＧＯＴ,ＧＰＴ,血小板数\nINSURANCE_CARD_NUMBER,BIRTHDAY,3B035000002327201,3B045000002327201,2A050000001930101\n00123,1980/04/01,31,42,23.4\n',
    )
    expect(panels.map((panel) => [panel.subject.id, given(panel, 'ast'), given(panel, 'platelets')])).toEqual([['00123', 31, 234]])
  })

  it('a label and a code that name different analytes cost the column', async () => {
    const read = await readFile('ID,GOT,GPT\nid,3B045000002327201,3B045000002327201\n1,31,42\n')
    expect(given(read.panels[0], 'ast')).toBeNull()
    expect(given(read.panels[0], 'alt')).toBe(42)
    expect(codesIn(read)).toContain('header-rows-differ')
  })

  it('titles of two rows: value and judgement below the name of the test', async () => {
    const { panels } = await readFile('受診者番号,AST,,ALT,\n,値,判定,値,判定\n7,31,C,42,D\n')
    expect([given(panels[0], 'ast'), given(panels[0], 'alt')]).toEqual([31, 42])
  })

  it('a preamble is skipped and listed', async () => {
    const { checkup, panels } = await readFile('健診結果一覧表\n出力日時：2025/06/30,,件数：1件\n\n社員番号,GOT,GPT\n1,31,42\n')
    expect(checkup.reading.preamble).toEqual([
      { line: 1, text: '健診結果一覧表' },
      { line: 2, text: '出力日時：2025/06/30 件数：1件' },
    ])
    expect(panels[0]?.source?.line).toBe(5)
  })

  it('a first person of NULLs is a person', async () => {
    const { panels } = await readFile('社員番号,氏名,受診日,GOT,GPT\n00123,見本 太郎,NULL,NULL,NULL\n00124,見本 花子,2025/05/14,31,42\n')
    expect(panels.map((panel) => panel.subject.id)).toEqual(['00123', '00124'])
  })

  it('a first person without any value is a person, not a header row', async () => {
    const { totals, panels } = await readFile('社員番号,氏名,GOT,GPT\n00123,見本 太郎,,\n00124,見本 花子,31,42\n')
    expect(totals).toMatchObject({ rowsIn: 2, assessed: 2 })
    expect(panels[0]?.subject.id).toBe('00123')
  })

  it("a unit row that has a unit for another test's column only is no person", async () => {
    const { totals, panels } = await readFile('ID,白血球数,血小板数\n,10^2/μL,\n1,45.2,23.4\n')
    expect(totals).toMatchObject({ rowsIn: 1, assessed: 1 })
    expect(given(panels[0], 'platelets')).toBe(234)
  })

  it('a row of reference intervals below the titles is no person', async () => {
    const { panels, totals } = await readFile('ID,AST,ALT,血小板(万/μL)\n基準値,10-40,5～45,15.0-35.0\n1,31,42,23.4\n')
    expect(totals).toMatchObject({ rowsIn: 1, assessed: 1 })
    expect(panels[0]?.subject.id).toBe('1')
  })

  it('a header alone is a file without people', async () => {
    const { totals, checkup } = await readFile('社員番号,GOT,GPT\n')
    expect(totals).toMatchObject({ rowsIn: 0, assessed: 0, listed: 0 })
    expect(checkup.reading.header.firstData).toBeNull()
  })
})

describe('columns', () => {
  it('judgements, limits and marks are not values; limits and marks are the laboratory opinion', async () => {
    const { panels } = await readFile('ID,GOT,GOT判定,GOT記号,GOT上限,GOT下限,肝機能判定\n1,31,C,H,30,10,C\n2,,C,H,30,10,C\n')
    expect(panels[0]?.measurements.ast).toMatchObject({ value: 31, laboratory: { low: 10, high: 30, flag: 'H' } })
    expect(given(panels[1], 'ast')).toBeNull()
  })

  it('one analyte in a column per method is joined', async () => {
    const { panels } = await readFile('kojin_id,got_shigai,got_other,gpt_shigai,gpt_other\n1,31,,42,\n2,,33,,44\n')
    expect(panels.map((panel) => [given(panel, 'ast'), given(panel, 'alt')])).toEqual([
      [31, 42],
      [33, 44],
    ])
  })

  it('two columns of one name that differ are refused, equal ones are one', async () => {
    const read = await readFile('ID,血小板数(万/μL),GOT,血小板数(万/μL)\n1,23.4,31,23.4\n2,23.4,31,25.0\n')
    expect(given(read.panels[0], 'platelets')).toBe(234)
    expect(given(read.panels[1], 'platelets')).toBe('columns-differ')
    expect(codesIn(read)).toContain('columns-differ')
  })

  it('urine albumin is never serum albumin', async () => {
    const { panels } = await readFile('ID,GOT,尿中アルブミン,血清アルブミン,A/G比\n1,31,18.2,4.5,1.6\n')
    expect(given(panels[0], 'albumin')).toBe(4.5)
    expect(await refusalOf('ID,ｱﾙﾌﾞﾐﾝ,ﾋﾞﾘﾙﾋﾞﾝ,AC比,潜血\n1,10,0.2,30,-\n')).toBe('no-liver-columns')
    const grouped = await readFile('個人,,血液検査,尿検査,\nID,受診日,GOT,アルブミン,蛋白\n1,2025/05/14,31,4.5,-\n')
    expect(given(grouped.panels[0], 'albumin')).toBeNull()
    expect(codesIn(grouped)).toContain('column-is-urine')
  })

  it("the Korean header's misspelt ALT is ALT", async () => {
    const { panels } = await readFile(
      '가입자일련번호,성별코드,연령대코드(5세단위),(혈청지오티)AST,(혈청지오티)ALT,감마지티피\n1,1,9,23,25,18\n',
    )
    expect([given(panels[0], 'ast'), given(panels[0], 'alt'), given(panels[0], 'ggt')]).toEqual([23, 25, 18])
    expect(panels[0]?.subject).toMatchObject({ sex: 'male', age: null })
  })

  it('days are no age: the column is refused', async () => {
    const read = await readFile('ID,Age,Sex,SGOT\n1,21464,F,137.95\n2,20617,F,113.52\n')
    expect(read.panels.map((panel) => panel.subject.age)).toEqual([null, null])
    expect(codesIn(read)).toContain('age-column-refused')
  })

  it('sex coded 0 and 1 is not guessed, 1 and 2 is', async () => {
    const zero = await readFile('ID,Sex,AST\n1,0,31\n2,1,31\n')
    expect(zero.panels.map((panel) => panel.subject.sex)).toEqual([null, null])
    expect(codesIn(zero)).toContain('sex-coding-unclear')
    const two = await readFile('ID,性別,AST\n1,1,31\n2,2,31\n')
    expect(two.panels.map((panel) => panel.subject.sex)).toEqual(['male', 'female'])
  })

  it('the order of day and month is proven by the column, asked for when it is not', async () => {
    const proven = await readFile('ID,Date,AST\n1,01/02/2025,31\n2,13/02/2025,31\n')
    expect(proven.panels.map((panel) => panel.subject.date)).toEqual(['2025-02-01', '2025-02-13'])
    const open = await readFile('ID,Date,AST\n1,01/02/2025,31\n')
    expect(open.panels[0]?.subject.date).toBeNull()
    expect(codesIn(open)).toContain('date-order-unclear')
    const told = await readFile('ID,Date,AST\n1,01/02/2025,31\n', { dateOrder: 'mdy' })
    expect(told.panels[0]?.subject.date).toBe('2025-01-02')
  })

  it('the order that one column proves holds for the whole file; dots are day first', async () => {
    const { panels } = await readFile('ID,BIRTHDAY,Date,AST\n1,01/02/1980,05/14/2025,31\n')
    expect(panels[0]?.subject).toMatchObject({ date: '2025-05-14', age: 45 })
    const dotted = await readFile('PatientenNr;Geburtsdatum;Datum;ASAT\n1;01.02.1970;03.05.2025;31\n')
    expect(dotted.panels[0]?.subject).toMatchObject({ date: '2025-05-03', age: 55 })
  })

  it('without an exam date an age is computed only at the day the caller names', async () => {
    const text = 'ID,生年月日,AST\n1,1980/04/01,31\n'
    expect((await readFile(text)).panels[0]?.subject.age).toBeNull()
    const told = await readFile(text, { asOf: '2025-03-31' })
    expect(told.panels[0]?.subject).toMatchObject({ age: 44, date: null })
    expect(codesIn(told)).toContain('age-as-of')
  })

  it('--map names a column by header, number or letter, and suggests near names', async () => {
    const text = '番号,肝酵素A,GPT\n1,31,42\n'
    for (const name of ['肝酵素A', '2', 'B']) {
      expect(given((await readFile(text, { map: { ast: name } })).panels[0], 'ast')).toBe(31)
    }
    expect(await refusalOf(text, { map: { ast: '肝酵素B' } })).toBe('map-no-such-column-near')
    expect(await refusalOf(text, { map: { ast: 'ヘモグロビン' } })).toBe('map-no-such-column')
    expect(await refusalOf('番号,値,値\n1,31,42\n', { map: { ast: '値' } })).toBe('map-several-columns')
    expect(given((await readFile('a,b\n1,31\n', { map: { ast: 'b' } })).panels[0], 'ast')).toBe(31)
  })

  it('a file of its own names is refused with what was seen', async () => {
    expect(await refusalOf('a,b\n1,31\n')).toBe('no-liver-columns')
    expect(await refusalOf('ID,アルブミソ,血小阪数\n1,4.5,23.4\n')).toBe('no-liver-columns-near')
  })
})

describe('units of a column', () => {
  const column = (header: string, values: readonly string[]): string =>
    `ID,${header}\n${values.map((value, index) => `P${index},${value}\n`).join('')}`

  it.each([
    ['血小板数', ['23.4', '30.1', '9.8'], [234, 301, 98]],
    ['血小板数', ['234', '301', '198'], [234, 301, 198]],
    ['血小板数', ['234000', '301000'], [234, 301]],
    ['血小板数(万/μL)', ['234', '301'], ['unit-ambiguous', 'unit-ambiguous']],
    ['血小板数(万/μL)', ['23.4', '98.0'], [234, 980]],
    ['Platelets (10^9/L)', ['95', '80'], [95, 80]],
  ])('%s %j is %j', async (header, values, expected) => {
    const { panels } = await readFile(column(header, values))
    expect(panels.map((panel) => given(panel, 'platelets'))).toEqual(expected)
  })

  it('platelets between two readings are refused until --unit says which', async () => {
    const text = column('血小板数', ['95', '80', '88'])
    const refused = await readFile(text)
    expect(refused.panels.map((panel) => given(panel, 'platelets'))).toEqual(['unit-ambiguous', 'unit-ambiguous', 'unit-ambiguous'])
    expect(codesIn(refused)).toContain('unit-unclear-for-column')
    const told = await readFile(text, { units: { platelets: '10^3/µL' } })
    expect(told.panels.map((panel) => given(panel, 'platelets'))).toEqual([95, 80, 88])
    expect(await refusalOf(text, { units: { platelets: 'mg/dL' } })).toBe('unit-not-for-analyte')
  })

  it('a value in the other unit among assumed ones is refused', async () => {
    const { panels } = await readFile(column('血小板', [...Array.from({ length: 20 }, () => '23.4'), '234']))
    expect(given(panels[20], 'platelets')).toBe('unit-ambiguous')
    expect(given(panels[0], 'platelets')).toBe(234)
  })

  it('albumin in g/L and bilirubin in µmol/L are found by the values and said aloud', async () => {
    const albumin = await readFile(column('ALB', ['38.5', '41', '44.2']))
    expect(albumin.panels.map((panel) => given(panel, 'albumin'))).toEqual([3.85, 4.1, 4.42])
    expect(codesIn(albumin)).toEqual(['unit-assumed-for-column'])
    const bilirubin = await readFile(
      column(
        'BIL',
        Array.from({ length: 12 }, () => '17.1'),
      ),
    )
    expect(given(bilirubin.panels[0], 'bilirubin')).toBe(1)
    const few = await readFile(column('BIL', ['7.5']))
    expect(given(few.panels[0], 'bilirubin')).toBe('unit-ambiguous')
  })

  it('enzymes that are all tiny may be µkat/L: refused', async () => {
    const { panels } = await readFile(column('AST', ['0.45', '0.6', '0.5']))
    expect(given(panels[0], 'ast')).toBe('unit-ambiguous')
  })

  it('zeros and all nines say nothing of a unit', async () => {
    const { panels } = await readFile(column('AST', ['0', '999.99', '31']))
    expect(given(panels[2], 'ast')).toBe(31)
  })

  it("each row's own unit column counts", async () => {
    const { panels } = await readFile('ID,血小板数,血小板数単位\n1,23.4,万/μL\n2,234,10^3/μL\n')
    expect(panels.map((panel) => given(panel, 'platelets'))).toEqual([234, 234])
  })
})

describe('plain columns beside a value', () => {
  it("say its unit, limits and flag, and no other value's", async () => {
    const { panels } = await readFile(
      'ID,AST,単位,基準値,H/L,判定,血小板数,単位,基準値,H/L,判定\n1,45,U/L,10-40,H,C,234,10^3/μL,150-350,,A\n',
    )
    expect(panels[0]?.measurements.ast).toMatchObject({ value: 45, laboratory: { low: 10, high: 40, flag: 'H' } })
    expect(panels[0]?.measurements.platelets).toMatchObject({ value: 234, laboratory: { low: 150, high: 350, flag: null } })
  })

  it('are not taken from an unknown test between them', async () => {
    const { panels } = await readFile('ID,血小板数,フェリチン,単位\n1,23.4,100,ng/mL\n')
    expect(given(panels[0], 'platelets')).toBe(234)
  })
})

describe('ALP method', () => {
  const method = async (header: string, row: string): Promise<string | null | undefined> =>
    (await readFile(`${header}\n${row}\n`)).panels[0]?.measurements.alp?.method

  it('comes from the header, the code, the printed limits, or stays unknown', async () => {
    expect(await method('ID,ALP(IFCC)', '1,72')).toBe('ifcc')
    expect(await method('ID,3B070000002327101', '1,210')).toBe('jscc')
    expect(await method('ID,3B070000002327501', '1,72')).toBe('ifcc')
    expect(await method('ID,ALP,ALP上限', '1,210,322')).toBe('jscc')
    expect(await method('ID,ALP,ALP上限', '1,72,113')).toBe('ifcc')
    expect(await method('ID,受診日,ALP', '1,2015/05/14,210')).toBeNull()
  })

  it('--alp-method wins', async () => {
    const { panels } = await readFile('ID,ALP\n1,72\n', { alpMethod: 'ifcc' })
    expect(panels[0]?.measurements.alp?.method).toBe('ifcc')
  })
})

describe('visits in columns', () => {
  it('are panels of their own, never merged', async () => {
    const { outcomes, totals } = await readFile(
      '社員番号,生年月日,受診日,AST,ALT,前回受診日,前回AST,前回ALT\n1,1980/04/01,2025/05/14,31,42,2024/05/10,25,28\n2,1990/04/01,2025/05/14,20,21,,,\n',
    )
    expect(outcomes.map(({ visit, panel }) => [visit, panel?.subject.date, panel?.subject.age, given(panel ?? undefined, 'ast')])).toEqual([
      [0, '2025-05-14', 45, 31],
      [1, '2024-05-10', 44, 25],
      [0, '2025-05-14', 35, 20],
    ])
    expect(totals).toMatchObject({ rowsIn: 2, assessed: 2, panels: 3 })
  })

  it('named by a group row', async () => {
    const { outcomes } = await readFile(',,今回,,前回,\n社員番号,受診日,AST,ALT,AST,ALT\n1,2025/05/14,31,42,25,28\n')
    expect(outcomes.map(({ visit, panel }) => [visit, given(panel ?? undefined, 'alt')])).toEqual([
      [0, 42],
      [1, 28],
    ])
  })
})

describe('one row per test', () => {
  const header = '患者番号,漢字姓,漢字名,性別,生年月日,採取日,検査項目名称,検査結果値,単位'

  it('rows of a person and day are joined wherever they stand', async () => {
    const { outcomes, totals, checkup } = await readFile(
      encoded(
        [
          header,
          '1,見本,太郎,男,1980/04/01,2025/05/14,AST(GOT),31,U/L',
          '2,見本,花子,女,1989/12/31,2025/05/14,AST(GOT),18,U/L',
          '1,見本,太郎,男,1980/04/01,2025/05/14,血小板数,23.4,x10^4/μL',
          '1,見本,太郎,男,1980/04/01,2025/05/14,尿中ｱﾙﾌﾞﾐﾝ,18.2,mg/L',
          '1,見本,太郎,男,1980/04/01,2024/05/14,AST(GOT),29,U/L',
        ].join('\r\n'),
        'cp932',
      ),
    )
    expect(checkup.reading.layout).toBe('long')
    expect(outcomes.map(({ lines }) => lines)).toEqual([[2, 4], [3], [6]])
    expect(outcomes[0]?.panel?.subject).toEqual({ id: '1', name: '見本 太郎', sex: 'male', age: 45, date: '2025-05-14' })
    expect(given(outcomes[0]?.panel ?? undefined, 'platelets')).toBe(234)
    expect(totals).toMatchObject({ rowsIn: 4, assessed: 4, listed: 0, otherTests: 1, panels: 3 })
  })

  it('LOINC codes and UCUM units are read; a ratio of the same word is not', async () => {
    const { panels } = await readFile(
      'DATE,PATIENT,CODE,DESCRIPTION,VALUE,UNITS\n2024-01-02T07:32:08Z,p1,1920-8,Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma,35.5,U/L\n2024-01-02T07:32:08Z,p1,777-3,Platelets [#/volume] in Blood by Automated count,238,10*3/uL\n2024-01-02T07:32:08Z,p1,32623-1,Platelet mean volume,9.8,fL\n',
    )
    expect(panels).toHaveLength(1)
    expect([given(panels[0], 'ast'), given(panels[0], 'platelets')]).toEqual([35.5, 238])
    expect(panels[0]?.subject.date).toBe('2024-01-02')
  })

  it('two differing results of one time are refused, of two times are two visits', async () => {
    const rows = (second: string): string =>
      `Patient ID,Date,Test Name,Result,Unit\n1,2025-05-14 08:00,AST,31,U/L\n1,2025-05-14 ${second},AST,310,U/L\n`
    expect((await readFile(rows('08:00'))).panels.map((panel) => given(panel, 'ast'))).toEqual(['columns-differ'])
    expect((await readFile(rows('16:00'))).panels.map((panel) => given(panel, 'ast'))).toEqual([31, 310])
  })

  it('a test of urine is another test, whatever its name', async () => {
    const { panels, totals } = await readFile(
      'Patient ID,Date,Specimen,Test Name,Result,Unit\n1,2025-05-14,Serum,Albumin,4.5,g/dL\n1,2025-05-14,Urine,Albumin,1.2,g/dL\n',
    )
    expect(given(panels[0], 'albumin')).toBe(4.5)
    expect(totals).toMatchObject({ rowsIn: 1, otherTests: 1 })
  })

  it('several tests side by side in a row are refused', async () => {
    expect(await refusalOf('ID,項目名,結果,項目名,結果\n1,AST,31,ALT,42\n')).toBe('tests-side-by-side')
  })

  it("a person's own export without ids is one person, one panel a day", async () => {
    const { panels } = await readFile(
      'Test Name,Result,Units,Reference Range,Flag,Date\n"Bilirubin, Total",0.9,mg/dL,0.2-1.2,,2025-05-14\nAST,45,U/L,10-40,H,2025-05-14\nAST,30,U/L,10-40,,2024-05-14\n',
    )
    expect(panels).toHaveLength(2)
    expect(panels[0]?.measurements.ast).toMatchObject({ value: 45, laboratory: { low: 10, high: 40, flag: 'H' } })
    expect(given(panels[0], 'bilirubin')).toBe(0.9)
  })
})
