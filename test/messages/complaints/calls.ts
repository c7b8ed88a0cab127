import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { UsageError } from '../../../src/issue.ts'
import { systemError, type WorldOptions } from '../../cli/world.ts'
import { bookBytes, sheetData } from '../../input/workbook/book-bytes.ts'
import { zipBytes } from '../../input/xml/zip-bytes.ts'
import { type Cause, csv, inCsv } from './cause.ts'

const plain = ['ID,所属,AST,ALT', '1,営業,45,62', '2,経理,20,21']
const a = csv(...plain)
const long = 'ID,受診日,検査項目名,結果値\n1,2025-05-14,AST,45\n'
const of = (code: string, ...argv: string[]): Cause => ({ code, argv })
const using = (code: string, argv: readonly string[], files: Record<string, string | Uint8Array> = {}, more: WorldOptions = {}): Cause => ({
  code,
  argv,
  world: { files: { ...a.files, ...files }, ...more },
})
const config = (code: string, text: string | Buffer): Cause => using(code, ['--alt', '62', '--config', 'c.json'], { 'c.json': text })
const rulesFile = (code: string, text: string): Cause => using(code, ['--alt', '62', '--rules', 'r.json'], { 'r.json': text })
const fails = (code: string, error: () => Error, argv: readonly string[] = ['a.csv', '-o', 'x.json']): Cause => ({
  code,
  argv,
  world: {
    ...a,
    disk: () => ({
      create: () => {
        throw error()
      },
    }),
  },
})
const table = sheetData([
  ['ID', 'AST', 'ALT'],
  ['1', 45, 62],
])
const noTable = sheetData([['覚え書き']])
const book = (code: string, bytes: Uint8Array, ...more: string[]): Cause => ({
  code,
  argv: ['b.xlsx', ...more],
  world: { files: { 'b.xlsx': bytes } },
})
const bytesOf = (...sheets: Parameters<typeof bookBytes>[0]['sheets'][number][]) => bookBytes({ sheets })
const oldOffice = (mark: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(mark, 'utf16le')])

/** Calls that can't be understood. */
export const ofCalls: readonly Cause[] = [
  of('nothing-given'),
  of('unknown-option', '--zzzzzzzz'),
  of('unknown-option-near', '--albumn', '4.2'),
  of('option-one-dash', '-only', 'consult'),
  of('option-needs-value', '--alt', '30', '-o'),
  of('option-not-a-choice', '--alt', '30', '-f', 'xml'),
  of('option-twice', '--alt', '30', '--age', '52', '--age', '25'),
  of('option-not-for-command', 'rules', '--only', 'today'),
  using('option-not-understood', ['a.csv', '--map', 'ast']),
  of('option-needs-file', '--alt', '30', '--errors', 'e.csv'),
  of('argument-missing', 'inspect'),
  of('too-many-arguments', 'selftest', 'all'),
  using('detail-and-summary', ['a.csv', '--detail', '--summary']),
  using('summary-for-format', ['a.csv', '--summary', '-f', 'csv']),
  using('words-for-format', ['a.csv', '--words', '-f', 'json']),
  using('letter-option-for-format', ['a.csv', '--reply', '-f', 'json']),
  using('greeting-too-long', ['a.csv', '--greeting', 'long.txt', '-o', 'x.html'], { 'long.txt': 'x'.repeat(301) }),
  using('output-folder-in-use', ['a.csv', '-o', 'd/'], { 'd/x': '' }),
  of('as-of', '--alt', '30', '--as-of', 'soon'),
  of('format-for-command', 'explain', 'alt', '-f', 'csv'),
  of('encoding-for-format', '--alt', '30', '-f', 'json', '--output-encoding', 'cp932'),
  using('values-and-file', ['a.csv', '--alt', '30']),
  of('words-beside-values', 'ALT', '--ast', '45'),
  of('value-twice', '--ast', '45', '--ast', '46'),
  of('dated-value', '--alt', '2024-05-14=62'),
  of('pasted-two-values', 'ALT', '62', 'ALT', '63'),
  of('flag-no-value', '--alt', ''),
  of('flag-not-a-number', '--alt', 'abc'),
  of('flag-not-possible', '--alt', '-5'),
  of('flag-unit-impossible', '--albumin', '4.2 mg/dL'),
  of('flag-unit-missing', '--plt', '215 ×10^3'),
  of('flag-platelets-unit', '--plt', '95'),
  of('flag-age', '--alt', '30', '--age', '200'),
  of('flag-sex', '--alt', '30', '--sex', 'foo'),
  of('flag-date', '--alt', '30', '--date', '2025-02-30'),
  of('flag-date-ambiguous', '--alt', '30', '--date', '01/02/2025'),
  of('flag-date-future', '--alt', '30', '--date', '2055-05-14'),
  of('words-beside-dated', 'trend', '--alt', '2024=6', '2'),
  of('flag-date-twice', 'trend', '--alt', '2024-05-14=62', '--alt', '2024-05-14=63'),
  of('flag-not-dated', 'trend', '--alt', '62'),
  of('flag-reference', '--ast', '45', '--reference', 'ast=many'),
  of('flag-reference-alone', '--ast', '45', '--reference', 'alt=5-40'),
  of('flag-ast-upper-limit', '--ast', '45', '--ast-upper-limit', 'abc'),
  of('topic-unknown', 'explain', 'weather'),
  of('rule-unknown', 'rules', 'show', 'qqqqqqqq'),
  of('rule-unknown-near', 'rules', 'show', 'platlets'),
  of('rules-action', 'rules', 'shw'),
  of('sql-field', 'rules', 'sql', '--map', 'name=a'),
  of('sql-unit', 'rules', 'sql', '--unit', 'ast=kg'),
  of('sql-macro', 'rules', 'sql', '--as', 'macro', '--dialect', 'postgres'),
  of('sql-name', 'rules', 'sql', '--table', 'a\u0007'),
  of('trend-nothing-given', 'trend'),
  using('trend-no-visits', ['trend', 'e.csv'], { 'e.csv': 'ID,AST,ALT\n' }),
  using('trend-person-unknown', ['trend', 'e.csv'], { 'e.csv': 'AST,ALT\n45,62\n46,63\n' }),
  using('too-many-groups', ['a.csv', '--group', 'ID', '--group', '所属', '--group', 'AST']),
  inCsv('groups-too-many', ['ID,AST,ALT', ...Array.from({ length: 2_001 }, (_, n) => `${n},45,62`)], '--group', 'ID'),
  using('sort-without-group', ['a.csv', '--sort', 'group']),
  using('strict', ['e.csv', '--strict'], { 'e.csv': 'ID,AST,ALT\n1,あとで,62\n' }),
  using('strict-needs-file', ['-', '--strict'], {}, { stdin: plain.join('\n') }),
  using('standard-input-twice', ['-', '-'], {}, { stdin: plain.join('\n') }),
  using('all-sheets-needs-file', ['-', '--all-sheets'], {}, { stdin: plain.join('\n') }),
  using('html-needs-output', ['a.csv', '-f', 'html'], {}, { stdoutIsTTY: true }),
  using('workbook-needs-output', ['a.csv', '-f', 'xlsx'], {}, { stdoutIsTTY: true }),
  of('workbook-needs-file', '--alt', '62', '-f', 'xlsx'),
  using('files-not-one-table', ['a.csv', 'l.csv', '-f', 'csv'], { 'l.csv': long }),
]

/** Config files and rules that can't be used. */
export const ofSettings: readonly Cause[] = [
  config('config-not-json', '{"contact": "A",}'),
  config('config-no-object', '[1]'),
  config('config-key', '{"zzzzzzzz": 1}'),
  config('config-key-near', '{"contct": "A"}'),
  config('config-value', '{"quiet": "yes"}'),
  config('config-not-a-choice', '{"format": "xml"}'),
  config('json-comment', '{\n  // ours\n  "contact": "A"\n}'),
  config('json-key-twice', '{"map": {"ast": "AST", "ast": "ALT"}}'),
  config('file-not-utf-8', Buffer.concat([Buffer.from('{"contact":"'), Buffer.from([0x8e, 0x81, 0x96, 0xbc]), Buffer.from('"}')])),
  config('file-too-large', Buffer.alloc(5 << 20, 0x20)),
  rulesFile('rules-not-json', 'ID,AST\n'),
  rulesFile('rules-refused', '{"schema": "liver-panel/rules@1", "id": "x"}'),
]

/** Files that can't be used, or not in this way. */
export const ofFiles: readonly Cause[] = [
  of('file-absent', 'gone.csv'),
  of('file-absent-command', 'trnd'),
  of('file-pattern', '*.csv'),
  using('file-is-directory', ['--alt', '62', '--rules', 'd'], { 'd/x': '' }),
  using('folder-without-records', ['d'], { 'd/x.txt': '' }),
  using('file-twice', ['a.csv', 'a.csv']),
  using('file-twice-alias', ['a.csv', './a.csv']),
  using('file-empty', ['e.csv'], { 'e.csv': '' }),
  using('file-not-a-table', ['p.csv'], { 'p.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }),
  using('file-fixed-length', ['k.dat'], { 'k.dat': `A1${' '.repeat(254)}A2${' '.repeat(254)}A3${' '.repeat(254)}` }),
  using('gzip-broken', ['a.csv.gz'], { 'a.csv.gz': gzipSync(Buffer.from(plain.join('\n').repeat(50))).subarray(0, 60) }),
  {
    code: 'file-forbidden',
    argv: ['a.csv'],
    world: {
      ...a,
      disk: () => ({
        read: () => {
          throw systemError('EACCES', 'a.csv')
        },
      }),
    },
  },
  { code: 'file-changed', argv: ['a.csv'], world: { ...a, disk: (real) => ({ facts: (path) => ({ ...real.facts(path), size: 1 }) }) } },
  fails('file-link-loop', () => systemError('ELOOP', 'x.json')),
  fails('file-name-too-long', () => systemError('ENAMETOOLONG', 'x.json')),
  fails('file-is-none', () => systemError('ENXIO', 'x.json')),
  fails('file-busy', () => systemError('EBUSY', 'x.json')),
  fails('output-pipe-unread', () => new UsageError('output-pipe-unread', { path: 'p' })),
  fails('disk-full', () => systemError('ENOSPC', 'x.json')),
  fails('system', () => systemError('EIO', 'x.json')),
  using('output-folder', ['a.csv', '-o', 'no/x.json']),
  using('output-is-directory', ['a.csv', '-o', 'd', '-f', 'json'], { 'd/x': '' }),
  using('output-is-input', ['a.csv', '-o', 'a.csv']),
  using('output-twice', ['a.csv', '-o', 'x.csv', '--errors', 'x.csv']),
  using('output-ending', ['a.csv', '-o', 'x.pdf']),
  using('errors-need-file', ['a.csv', '--errors', '-']),
  using('encoding-cannot-hold', ['e.csv', '-f', 'csv', '--output-encoding', 'cp932'], { 'e.csv': 'ID,氏名,AST\n1,😀,45\n' }),
  using('encoding-unknown', ['a.csv', '--encoding', 'klingon']),
  using('delimiter-unknown', ['a.csv', '--delimiter', 'x']),
  using('unit-not-for-analyte', ['a.csv', '--unit', 'ast=g/dL']),
  using('map-no-such-field', ['a.csv', '--map', 'astt=AST']),
  using('map-no-such-column', ['a.csv', '--map', 'ast=QQQQQ']),
  inCsv('map-no-such-column-near', ['ID,GOT値,ALT', '1,45,62'], '--map', 'ast=GOT値x'),
  inCsv('map-several-columns', ['ID,X,X,ALT', '1,45,46,62'], '--map', 'ast=X'),
  using('carry-no-such-column', ['a.csv', '--group', 'QQQQ'], { 'a.csv': 'ID,AST,ALT\n1,45,62\n' }),
  using('carry-no-such-column-near', ['a.csv', '--group', '所屬']),
  inCsv('carry-several-columns', ['ID,X,X,AST,ALT', '1,a,b,46,62'], '--group', 'X'),
  inCsv('no-liver-columns', ['身長,体重', '170,60']),
  inCsv('no-liver-columns-near', ['ID,Albumine serum X,身長', '1,4.2,170']),
  inCsv('tests-in-rows', ['項目,いま,まえ', 'AST,45,46', 'ALT,62,63']),
  inCsv('tests-side-by-side', ['ID,検査名1,結果1,検査名1,結果1', '1,AST,45,ALT,62']),
  inCsv('long-several-people', ['性別,検査項目名,結果値', '男,AST,45', '女,ALT,46']),
  inCsv('long-without-person', ['社内キー,検査項目名,結果値', 'X1,AST,45', 'X1,ALT,62', 'X2,AST,46', 'X2,ALT,46']),
  inCsv('no-test-known', ['ID,受診日,検査項目名,結果値', '1,2025-05-14,50912,1.2', '1,2025-05-14,50868,14']),
  {
    code: 'header-undecodable',
    argv: ['a.csv'],
    world: { files: { 'a.csv': Buffer.concat([Buffer.from('ID,'), Buffer.from([0xff, 0xff]), Buffer.from(',AST,ALT\n1,見本,45,62\n')]) } },
  },
  using('sheet-needs-workbook', ['a.csv', '--sheet', '1']),
  book('sheet-and-all-sheets', bytesOf({ name: '甲', xml: table }), '--sheet', '1', '--all-sheets'),
  book('workbook-no-such-sheet', bytesOf({ name: '甲', xml: table }), '--sheet', '乙'),
  book('workbook-only-hidden', bytesOf({ name: '甲', xml: noTable }, { name: '乙', xml: table, hidden: true })),
  book('workbook-without-sheets', bookBytes({ sheets: [] })),
  book(
    'workbook-doctype',
    bookBytes({ sheets: [{ name: '甲', xml: table }], doctype: '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///x">]>' }),
  ),
  book(
    'workbook-broken',
    zipBytes([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook><sheets>' },
    ]),
  ),
  book('workbook-xls', oldOffice('Workbook')),
  book('workbook-encrypted', oldOffice('EncryptedPackage')),
  book(
    'workbook-xlsb',
    zipBytes([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.bin', content: 'x' },
    ]),
  ),
  book(
    'workbook-bomb',
    zipBytes([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>', says: { unpacked: 0x8fffffff } },
    ]),
  ),
  book(
    'workbook-too-large',
    zipBytes([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: randomBytes(2_200_000), says: { unpacked: 200 << 20 }, stored: true },
    ]),
  ),
  {
    code: 'zip-without-workbook',
    argv: ['x.docx'],
    world: { files: { 'x.docx': zipBytes([{ name: 'word/document.xml', content: '<w/>' }]) } },
  },
  inCsv(
    'workbook-too-wide',
    [`ID,${Array.from({ length: 16_400 }, (_, n) => `X${n}`).join(',')},AST,ALT`, `1,${','.repeat(16_400)}45,62`],
    '-o',
    'x.xlsx',
  ),
  {
    code: 'zip-of-others',
    argv: ['x.zip'],
    world: { files: { 'x.zip': zipBytes([{ name: 'a.csv', content: plain.join('\n') }]) } },
  },
  {
    code: 'zip-broken',
    argv: ['x.zip'],
    world: { files: { 'x.zip': zipBytes([{ name: 'a.csv', content: plain.join('\n') }]).subarray(0, 60) } },
  },
  {
    code: 'zip-encrypted',
    argv: ['x.zip'],
    world: { files: { 'x.zip': zipBytes([{ name: 'DATA/h1.xml', content: '<a/>', says: { flags: 1 } }]) } },
  },
]
