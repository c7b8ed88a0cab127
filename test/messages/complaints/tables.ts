import { bookBytes, sheetData } from '../../input/workbook/book-bytes.ts'
import { type Cause, inCsv } from './cause.ts'

const people = (column: string, cells: readonly string[]): string[] => [
  `ID,${column},AST,ALT`,
  ...cells.map((cell, at) => `${at + 1},${cell},45,62`),
]
const dated = (column: string, ...cells: string[]): string[] => [
  `ID,受診日,${column},AST,ALT`,
  ...cells.map((cell, at) => `${at + 1},2025-05-14,${cell},45,62`),
]
const ast = (...cells: string[]): string[] => ['ID,AST,ALT', ...cells.map((cell, at) => `${at + 1},${cell},62`)]
const book = (sheets: Parameters<typeof bookBytes>[0]['sheets']) => ({ files: { 'b.xlsx': bookBytes({ sheets }) } })
const table = sheetData([
  ['ID', 'AST', 'ALT'],
  ['1', 45, 62],
])
const many = (row: (n: number) => string, count = 30): string[] => Array.from({ length: count }, (_, n) => row(n))

/** What is said of the cells, rows, columns and sheets of tables. */
export const ofTables: readonly Cause[] = [
  inCsv('spreadsheet-error', ast('#REF!', '45')),
  inCsv('value-unmeasurable', ast('溶血のため測定不能')),
  inCsv('value-not-a-number', ast('あとで', '45')),
  inCsv('value-negative', ast('-5', '45')),
  inCsv('value-zero', ast('0', '45')),
  inCsv('value-all-nines', ast('999', '45')),
  inCsv('value-remark', ast('45 溶血', '45')),
  inCsv('not-possible', ast('60000', '45')),
  inCsv('double-check-value', ast('4000', '45')),
  inCsv('double-check-ratio', ast('900', '45')),
  inCsv('unit-impossible', ['ID,AST,アルブミン', '1,45,4.2 mg/dL']),
  inCsv('unit-unlike-column', ['ID,血小板数,AST', ...many((n) => `${n},2${n % 10}.5,45`), '99,215,45']),
  inCsv('unit-ambiguous', ['ID,AST,血小板', '1,45,60']),
  inCsv('unit-unknown', ['ID,AST,血小板,血小板単位', '1,45,21.5,山田']),
  inCsv('unit-assumed', ['ID,受診日,検査項目名,結果値', '1,2025-05-14,AST,45', '1,2025-05-14,血小板数,21.5']),
  inCsv('columns-differ', ['ID,AST,GOT,ALT', ...many((n) => `${n},45,45,62`), '99,45,46,62']),
  inCsv('columns-contradict', ['ID,AST,GOT,ALT', ...many((n) => `${n},45,${n + 100},62`)]),
  inCsv('test-contradicts', [
    'ID,受診日,検査項目コード,検査項目名,結果値',
    '1,2025-05-14,1742-6,AST(GOT),812',
    '1,2025-05-14,1742-6,ALT,30',
  ]),
  inCsv('method-contradicts', ['ID,受診日,検査項目コード,検査項目名,検査方法,結果値', '1,2025-05-14,3B070000002327101,ALP,IFCC,80']),
  inCsv('flag-contradicts', ['ID,AST,AST記号,AST下限,AST上限', '1,20,H,10,40']),
  inCsv('range-unit-differs', ['ID,受診日,検査項目名,結果値,単位,基準値', '1,2025-05-14,アルブミン,4.5,g/dL,38-52 g/L']),
  inCsv('id-destroyed', ['ID,AST,ALT', '1.23457E+11,45,62']),
  inCsv('sex-ambiguous', ['ID,性別,AST,ALT', ...many((n) => `${n},1,45,62`, 300), '999,0,45,62']),
  inCsv('sex-coding-unclear', people('性別', ['0', '1', '0'])),
  inCsv('sex-not-readable', people('性別', ['男', '不詳者'])),
  inCsv('age-not-readable', people('年齢', ['52', '150'])),
  inCsv('age-column-refused', people('年齢', ['9598', '18650', '12003'])),
  inCsv('age-unknown', people('性別', ['男'])),
  inCsv('age-differs', dated('年齢,生年月日', '40,1970-05-01')),
  inCsv('age-as-of', people('生年月日', ['1970-05-01']), '--as-of', '2025-05-14'),
  inCsv('subject-columns-differ', ['ID,性別,Sex,AST,ALT', ...many((n) => `${n},男,M,45,62`, 5), '9,男,F,45,62']),
  inCsv('birth-date-not-possible', dated('生年月日', '2025-06-01')),
  inCsv('birth-date-not-readable', dated('生年月日', '昔')),
  inCsv('birth-date-ambiguous', dated('生年月日', '01/02/1970')),
  inCsv('date-not-readable', people('受診日', ['2025-05-14', '昨日'])),
  inCsv('date-ambiguous', people('受診日', ['01/02/2025'])),
  inCsv('date-order-unclear', people('受診日', ['01/02/2025', '03/04/2025'])),
  inCsv('date-year-only', people('受診日', ['2024', '2025'])),
  inCsv('date-serials', people('受診日', ['45791', '45792'])),
  inCsv('date-in-future', people('受診日', ['2055-05-14'])),
  inCsv('unit-assumed-for-column', ['ID,血小板数,AST', ...many((n) => `${n},2${n % 10}.5,45`)]),
  inCsv('unit-unclear-for-column', ['ID,血小板数,AST', ...many((n) => `${n},6${n % 10},45`)]),
  inCsv('unit-contradicted', ['ID,血小板数 [/μL],AST', ...many((n) => `${n},2${n % 10}.5,45`)]),
  inCsv('header-rows-differ', ['ID,AST,ALT', 'ID,ALT,ALT', '1,45,62', '2,45,62']),
  inCsv('column-is-urine', ['ID,尿潜血,アルブミン,尿蛋白,AST,ALT', '1,-,4.2,-,45,62']),
  inCsv('column-is-fraction', ['ID,AST,アルブミン,α1-グロブリン', '1,45,62.1,2.8']),
  inCsv('tests-left-out', ['ID,AST,ALT,ALT.X9', '1,45,62,63']),
  inCsv('national-number-masked', people('個人番号', ['123456789018'])),
  inCsv('sheet-turned', ['項目,2024/05/14,2025/05/14', 'AST,45,46', 'ALT,62,63', 'γ-GTP,40,41']),
  inCsv('no-data-rows', ['ID,AST,ALT']),
  inCsv('rows-unlike-header', ['ID,AST,ALT', ...many((n) => `${n},45,62,1,2,3`, 4), '9,45,62']),
  inCsv('quote-not-closed', [...ast('45'), '2,"45,62', ...many((n) => `${n},45,62`, 300)]),
  inCsv('footer-row', [...ast('45'), '合計,45,62']),
  inCsv('repeated-header', [...ast('45'), 'ID,AST,ALT', '3,45,62']),
  inCsv('columns-changed', [...ast('45'), 'ID,ALT,AST', '3,45,62']),
  inCsv('row-too-long', [...ast('45'), '2,45,62,見本']),
  inCsv('row-too-short', [...ast('45'), '2,45']),
  inCsv('row-shifted', [
    'ID,氏名,受診日,性別,AST,ALT',
    ...many((n) => `${n},見本,2025-05-14,男,45,62`, 4),
    '9,見本,架空町,2025-05-14,男,45',
  ]),
  inCsv('row-names-nobody', ['ID,受診日,検査項目名,結果値', '1,2025-05-14,AST,45', ',2025-05-14,ALT,62']),
  inCsv('row-is-example', ['ID,氏名,AST,ALT', '例,見本太郎,45,62', '1,見本,45,62']),
  inCsv('row-without-content', ['ID,氏名,備考,AST,ALT', '1,見本,,45,62', ',,何かの文,,']),
  {
    code: 'undecodable-byte',
    argv: ['a.csv'],
    world: {
      files: {
        'a.csv': Buffer.concat([Buffer.from('ID,氏名,AST,ALT\n1,見本,45,62\n2,'), Buffer.from([0xff, 0xfe]), Buffer.from(',45,62\n')]),
      },
    },
  },
  {
    code: 'sheet-passed-over',
    argv: ['b.xlsx'],
    world: book([
      { name: '2024', xml: table },
      { name: '2025', xml: table },
    ]),
  },
  {
    code: 'hidden-sheet-passed-over',
    argv: ['b.xlsx'],
    world: book([
      { name: '2024', xml: table },
      { name: '隠', xml: table, hidden: true },
    ]),
  },
  {
    code: 'formulas-uncomputed',
    argv: ['b.xlsx'],
    world: book([
      {
        name: '甲',
        xml: sheetData([
          ['ID', 'AST', 'ALT'],
          ['1', '<c><f>A1+1</f></c>', 62],
        ]),
      },
    ]),
  },
  {
    code: 'hidden-rows-read',
    argv: ['b.xlsx'],
    world: book([{ name: '甲', xml: table.replace('</row><row>', '</row><row hidden="1">') }]),
  },
  {
    code: 'hidden-columns-read',
    argv: ['b.xlsx'],
    world: book([{ name: '甲', xml: `<cols><col min="2" max="2" hidden="1" width="9"/></cols>${table}` }]),
  },
]

/** What is said of values that were typed. */
export const ofTyping: readonly Cause[] = [
  { code: 'typed-decimal', argv: ['--ast', '6.2'] },
  { code: 'typed-low', argv: ['--ast', '2'] },
  { code: 'typed-bilirubin', argv: ['--bilirubin', '12'] },
  { code: 'typed-platelets', argv: ['--plt', '215万'] },
  { code: 'age-reckoned', argv: ['trend', '--alt', '2023-05-14=62', '--alt', '2025-05-14=50', '--age', '52'] },
  { code: 'date-first-day', argv: ['trend', '--alt', '2024=62', '--alt', '2025-05-14=50'] },
]

const visits = (...rows: string[]): string[] => ['ID,氏名,性別,年齢,生年月日,受診日,AST,ALT', ...rows]
const trendOf = (code: string, lines: readonly string[]): Cause => {
  const { argv, ...rest } = inCsv(code, lines)
  return { ...rest, argv: ['trend', ...argv] }
}

/** What is said of visits put side by side. */
export const ofTrends: readonly Cause[] = [
  trendOf('visits-age-differs', visits('1,見本,男,52,,2024-05-14,45,62', '1,見本,男,60,,2025-05-14,45,62')),
  trendOf('visits-not-joined', visits('1,見本,男,,1970-05-01,2024-05-14,45,62', '1,別人,女,,1980-05-01,2025-05-14,45,62')),
  trendOf('not-one-person-sex', ['受診日,性別,AST,ALT', '2024-05-14,男,45,62', '2025-05-14,女,45,62']),
  trendOf('not-one-person-age', ['受診日,年齢,AST,ALT', '2024-05-14,52,45,62', '2025-05-14,70,45,62']),
  trendOf('visits-in-file-order', ['ID,AST,ALT', '1,45,62', '1,46,63']),
  trendOf('visits-order-unknown', ['ID,年齢,AST,ALT', '1,52,45,62', '1,50,46,63']),
  trendOf('visit-without-date', ['ID,受診日,AST,ALT', '1,2024-05-14,45,62', '1,2025-05-14,45,62', '1,,46,63']),
  trendOf('visits-of-a-day-differ', ['ID,受診日,AST,ALT', '1,2024-05-14,45,62', '1,2024-05-14,46,62']),
  trendOf('visits-of-a-day-joined', ['ID,受診日,AST,ALT', '1,2024-05-14,45,', '1,2024-05-14,,62']),
  trendOf('visit-repeated', ['ID,受診日,AST,ALT', '1,2024-05-14,45,62', '1,2024-05-14,45,62']),
  trendOf('visits-without-person', ['ID,受診日,AST,ALT', '1,2024-05-14,45,62', '2,2024-05-14,45,62', ',2025-05-14,46,63']),
  trendOf('one-person-assumed', ['受診日,AST,ALT', '2024-05-14,45,62', '2025-05-14,46,63']),
]
