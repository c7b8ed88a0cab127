import fc from 'fast-check'
import iconv from 'iconv-lite'

/** A sheet of invented people with any damage that a sheet may have, as bytes, and the options of a call that reads it. */
export interface DrawnSheet {
  bytes: Buffer
  more: readonly string[]
  threads: number
  chunkSize: number
}

export const drawnSheet: fc.Arbitrary<DrawnSheet> = fc
  .record({
    columns: fc.oneof(
      { weight: 3, arbitrary: fc.constant(usual()) },
      { weight: 2, arbitrary: fc.shuffledSubarray(columns(), { minLength: 6 }) },
    ),
    rows: fc.integer({ min: 4, max: 60 }),
    oddRows: fc.constantFrom(0, 0, 0.05, 0.3, 1),
    delimiter: fc.constantFrom(',', ',', ',', ';', '\t'),
    end: fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r\n', '\r'),
    endsWithLine: fc.boolean(),
    encoding: fc.constantFrom('utf8', 'utf8', 'utf8', 'utf8', 'cp932', 'cp932', 'eucjp', 'utf16le'),
    bom: fc.boolean(),
    preamble: fc.constantFrom('', '', '健診結果一覧', '出力日：2025/06/01,,'),
    badBytes: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.nat(), { maxLength: 3 }) }),
    more: fc.constantFrom<readonly string[]>(
      ['--errors', 'errors.csv'],
      ['--errors', 'errors.csv', '--lang', 'ja'],
      ['--errors', 'errors.csv', '--only', 'consult'],
      [],
      [],
      [],
      ['--only', 'recheck'],
      ['--only', 'soon', '--fail-on', 'consult'],
      ['--lang', 'ja', '--contact', '=健診センター "窓口", 2階'],
      ['--redact'],
      ['--output-encoding', 'cp932', '--lang', 'ja'],
      ['--output-encoding', 'utf-8'],
      ['--words'],
      ['--as-of', '2024-12-31'],
      ['--ast-upper-limit', '35'],
      ['--quiet', '--unit', 'platelets=10^3/uL'],
      ['--sort', 'urgency'],
      ['--strict'],
      ['--alp-method', 'jscc', '--date-order', 'dmy'],
      ['--map', 'alt=備考', '--map', 'sex=性別'],
      ['--rules', 'site.json', '--lang', 'ja'],
      ['--delimiter', ',', '--encoding', 'utf-8'],
    ),
    threads: fc.integer({ min: 0, max: 3 }),
    chunkSize: fc.integer({ min: 60, max: 900 }),
  })
  .chain((shape) =>
    fc
      .array(
        fc.record({
          odd: fc.double({ min: 0, max: 1, noNaN: true }),
          cells: fc.tuple(...shape.columns.map(({ cell }) => cell)),
          which: oddRow,
        }),
        {
          minLength: shape.rows,
          maxLength: shape.rows,
          size: 'max',
        },
      )
      .map((drawn) => {
        const { delimiter, end, endsWithLine, encoding, bom, badBytes, more, threads, chunkSize } = shape
        const titles = shape.columns.map(({ title }) => title).join(delimiter)
        const lines = drawn.map(({ odd, cells, which }) => (odd < shape.oddRows ? which(cells, titles) : cells).join(delimiter))
        const text = [...(shape.preamble === '' ? [] : [shape.preamble]), titles, ...lines].join(end) + (endsWithLine ? end : '')
        const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' || (encoding === 'utf8' && bom) })
        const header = Math.min(bytes.length - 1, iconv.encode(titles, encoding).length + 60)
        if (encoding !== 'utf16le') for (const at of badBytes) bytes[header + (at % (bytes.length - header))] = 0xff
        return { bytes, more, threads, chunkSize }
      }),
  )

interface Column {
  title: string
  cell: fc.Arbitrary<string>
}

function usual(): Column[] {
  return columns().slice(0, 11)
}

/** Mostly plain cells, with all that makes a cell anything else among them. */
function columns(): Column[] {
  const mostly = (plain: fc.Arbitrary<string>, ...odd: string[]) =>
    fc.oneof({ weight: 250, arbitrary: plain }, { weight: 1, arbitrary: fc.constantFrom('', '-', ' ', '　', '"', ...odd) })
  const number = (from: number, to: number, decimals = 0) =>
    fc.integer({ min: from * 10 ** decimals, max: to * 10 ** decimals }).map((digits) => (digits / 10 ** decimals).toFixed(decimals))
  const enzyme = fc.oneof(
    { weight: 5, arbitrary: number(8, 60) },
    { weight: 2, arbitrary: number(25, 55) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '30',
        '31',
        '50',
        '51',
        '100',
        '101',
        '299',
        '300',
        '499',
        '500',
        '501',
        '1600',
        '2',
        '3',
        '3001',
        '0',
        '30.5',
        '050',
      ),
    },
  )
  const words = [
    '<5',
    '未検',
    '測定不可',
    '溶血',
    '*88',
    'H 62',
    '62 U/L',
    '１２',
    '999',
    '1,205',
    '1.205',
    '62.',
    '+',
    '10未満',
    '-5',
    '1e3',
    '62 ',
  ]
  return [
    {
      title: '番号',
      cell: mostly(fc.oneof(number(1, 99_999), fc.constantFrom('00123', 'A-7', 'x')), '=SUM(1)', '123456789012', 'C+3', '1.2E+11', '合計'),
    },
    {
      title: '氏名',
      cell: mostly(
        fc.constantFrom('青山 一郎', '石川　花子', 'Doe'),
        '合計',
        '平均',
        '12',
        '"a,b"',
        '@x',
        '\u200312',
        'a\u200e',
        '\u2028',
        'b\u0007',
        '\u0085',
        '\u061c',
        'c\u2066',
        '①−…',
        '\u007f',
        'd\te',
        '\u0000',
      ),
    },
    { title: '性別', cell: mostly(fc.constantFrom('男', '女', '1', '2', 'F'), '0', '不明', '1:男', '男性') },
    { title: '年齢', cell: mostly(number(18, 80), '17', '7', '150', '52歳', '五十', '64', '65', '65.9') },
    {
      title: '受診日',
      cell: mostly(
        fc.constantFrom('2025/05/14', '2025-06-01', '2025/02/28'),
        '2025/02/30',
        '2025/06/02',
        'R7.5.1',
        '2099/01/01',
        '20250514',
        '1.5.2025',
      ),
    },
    { title: 'AST(U/L)', cell: mostly(enzyme, ...words) },
    { title: 'ALT(U/L)', cell: mostly(enzyme, ...words, 'ALT(U/L)') },
    { title: 'γ-GTP(U/L)', cell: mostly(enzyme, ...words) },
    { title: 'アルブミン(g/dL)', cell: mostly(number(2, 6, 1), '43', '3.85', '1.9', '6.1') },
    { title: '血小板(万/μL)', cell: mostly(number(3, 45, 1), '215', '2.9', '14.45', '100', '100.1') },
    {
      title: '備考',
      cell: mostly(
        fc.constantFrom('', '', '所見なし', '再検 3回', 'x'),
        '3',
        '12.5',
        '=1+1',
        '-1.5',
        '＝1',
        '"say ""so"""',
        '"一行目\n二行目"',
        '\r',
      ),
    },
    { title: 'ALP(IFCC)', cell: mostly(number(30, 200), '38', '113', '114') },
    { title: '総ビリルビン(mg/dL)', cell: mostly(number(0, 4, 1), '0', '2.0', '3.0', '20') },
    {
      title: '生年月日',
      cell: mostly(fc.constantFrom('1970/05/14', '1960-06-01', '1985/01/31', '2009/01/01'), 'S45.5.14', '1870/01/01', '2026/01/01'),
    },
    { title: 'AST判定', cell: fc.constantFrom('', 'H', 'L', 'A', 'B') },
    { title: 'ALT フラグ', cell: fc.constantFrom('', '', 'H', 'L', '<') },
    { title: 'ALT 基準値上限', cell: fc.constantFrom('40', '', '30') },
    { title: '会社の番号', cell: fc.constantFrom('1', '22', '') },
    { title: '前回AST', cell: mostly(enzyme, ...words) },
    { title: '身長', cell: number(150, 190, 1) },
  ]
}

type Change = (cells: readonly string[], titles: string) => readonly string[]
const oddRow = fc.constantFrom<Change>(
  (cells) => cells.slice(0, -1),
  (cells) => [...cells, '5'],
  (cells) => [...cells, ''],
  () => [''],
  (cells) => cells.map(() => ''),
  () => ['合計', '3件'],
  (_cells, titles) => [titles],
  () => ['番号,AST(U/L),ALT(U/L),氏名,性別,年齢'],
  (cells) => cells.with(cells.length - 1, '"open'),
  (cells) => cells.with(0, '19" rack'),
  (cells) => cells.with(1, '"一行目\r\n二行目"'),
  (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`),
  (cells) => cells.map((cell) => `${cell} `),
  (cells) => cells.with(0, '※ 12'),
  (cells) => cells.with(0, ''),
  (cells) => cells.with(0, '出力日：2025/06/01'),
  (cells) => cells.with(2, '\ufffd'),
  (cells) => cells.with(0, '平均'),
  (cells) => cells.with(3, 'a\rb'),
)
