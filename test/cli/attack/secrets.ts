import { strFromU8, unzipSync } from 'fflate'
import { bookBytes, sheetData } from '../../input/workbook/book-bytes.ts'
import { codes, documentText, entry, pq } from '../../input/xml/document-text.ts'
import { createWorld } from '../world.ts'

/** A text that stands at one place of the inputs and nowhere else; invented, as everybody here. */
export interface Secret {
  place: string
  text: string
}

const wide: Record<string, string> = {
  'file name': 'ファイル鈴木',
  'above the header': '出力者佐藤',
  id: 'QX70011',
  name: '秘密太郎',
  kana: 'ヒミツタロウ',
  'name in the age column': '見本花子',
  'name in the sex column': '名無権兵衛',
  'name in the date column': '日付一郎',
  address: '架空市架空町',
  telephone: '000-1111-2222',
  'telephone without signs': '00011112222',
  mail: 'himitsu@example.invalid',
  'insurance number': '77665544',
  'employee number': '44321',
  'free text': '肝臓の話を聞いた',
  'short free text': '妻ミドリ',
  'long number of an unknown column': '998877665',
  'code with a leading zero': '00417',
  'group of fewer than five': '特命係',
  'unreadable value': '再検予定ヨシダ',
  'sentence of a value not measured': '溶血のため未実施ヤマダ',
  'remark in brackets': 'ワタナベ様',
  'unit column': 'コバヤシ/L',
  'flag column': 'サイトウ',
  'limit column': 'マツモト',
  'judgement column': '要相談イノウエ',
  'whole row that is too long': '長行キムラ',
  'whole row that is too short': '短行ハヤシ',
  'total row': '集計シミズ',
  'birth date': '1961-12-24',
  'birth date of an unknown column': '1960-02-29',
}

/** Every secret of the wide file by its place. */
export const wideSecrets: readonly Secret[] = Object.entries(wide).map(([place, text]) => ({ place, text }))

function at(place: string): string {
  const text = wide[place]
  if (text === undefined) throw new Error(place)
  return text
}

const header =
  '社員番号,氏名,氏名カナ,生年月日,ご家族の誕生日,年齢,性別,受診日,住所,電話番号,携帯,メールアドレス,保険者番号2,従業員番号(旧),所見,備考,管理,コード2,所属,AST,AST単位,AST判定,ALT,ALT記号,ALT下限,ALT上限,γ-GTP,血小板数 [万/μL],身長,腹囲判定'
const width = header.split(',').length

function row(changed: Record<string, string> = {}): string {
  const cells: Record<string, string> = {
    社員番号: at('id'),
    氏名: at('name'),
    氏名カナ: at('kana'),
    生年月日: at('birth date'),
    ご家族の誕生日: at('birth date of an unknown column'),
    年齢: '52',
    性別: '男',
    受診日: '2025-05-14',
    住所: at('address'),
    電話番号: at('telephone'),
    携帯: at('telephone without signs'),
    メールアドレス: at('mail'),
    保険者番号2: at('insurance number'),
    '従業員番号(旧)': at('employee number'),
    所見: at('free text'),
    備考: at('short free text'),
    管理: at('long number of an unknown column'),
    コード2: at('code with a leading zero'),
    所属: '営業部',
    AST: '45',
    AST単位: 'U/L',
    AST判定: 'C12',
    ALT: '62',
    ALT記号: 'H',
    ALT下限: '5',
    ALT上限: '30',
    'γ-GTP': '88',
    '血小板数 [万/μL]': '18.2',
    身長: '170.5',
    腹囲判定: '異常なし',
    ...changed,
  }
  return header
    .split(',')
    .map((title) => cells[title] ?? '')
    .join(',')
}

const rows = [
  row(),
  ...Array.from({ length: 5 }, () => row()),
  row({ 年齢: at('name in the age column') }),
  row({ 性別: at('name in the sex column') }),
  row({ 受診日: at('name in the date column') }),
  row({ 所属: at('group of fewer than five') }),
  row({ AST: at('unreadable value') }),
  row({ ALT: at('sentence of a value not measured') }),
  row({ AST: `45 溶(${at('remark in brackets')})` }),
  row({ AST単位: at('unit column') }),
  row({ ALT記号: at('flag column') }),
  row({ ALT上限: at('limit column') }),
  row({ AST判定: at('judgement column') }),
  `${row()},${at('whole row that is too long')}`,
  `${at('id')},${at('whole row that is too short')}`,
  `合計,${at('total row')}${','.repeat(width - 2)}`,
]

export const wideName = `健診_${at('file name')}.csv`
export const wideFile = `${at('above the header')}\n${header}\n${rows.join('\n')}\n`

const bookSecretTexts = { sheet: '個票タナカ', 'other sheet': '個票ナカムラ' }
export const bookSecrets: readonly Secret[] = Object.entries(bookSecretTexts).map(([place, text]) => ({ place, text }))
const bookRows = [
  ['ID', 'AST', 'ALT'],
  ['1', 45, 62],
  ['2', '読めない', 62],
]
export const book = bookBytes({
  sheets: Object.values(bookSecretTexts).map((name) => ({ name, xml: sheetData(bookRows) })),
})

const recordSecretTexts = {
  'document name': 'h00オノ',
  'broken document name': 'h99カトウ',
  'document person': 'フクダタカシ',
  'symbol of the insured': '記号ゴジュウ',
  'text of a result': '結果はモリタ医師へ',
  'other test': '独自検査ハラ',
}
export const recordSecrets: readonly Secret[] = Object.entries(recordSecretTexts).map(([place, text]) => ({ place, text }))
const document = documentText({
  name: recordSecretTexts['document person'],
  symbol: recordSecretTexts['symbol of the insured'],
  entries: [
    entry(codes.ast, pq('812', 'U/L')),
    entry(codes.alt, `<value xsi:type="ST">${recordSecretTexts['text of a result']}</value>`),
    `<entry><observation classCode="OBS" moodCode="EVN"><code code="X1" codeSystem="1.2" displayName="${recordSecretTexts['other test']}"/>${pq('1', '1')}</observation></entry>`,
  ].join(''),
})
export const recordFiles = {
  [`x/DATA/${recordSecretTexts['document name']}.xml`]: document,
  [`x/DATA/${recordSecretTexts['broken document name']}.xml`]: document.slice(0, 400),
}

const fhirSecretTexts = {
  'patient name': '川口 シオリ',
  'patient id': 'pt-556677',
  'fhir value': 'ミウラ看護師に聞く',
  'missing patient': 'gone-112233',
}
export const fhirSecrets: readonly Secret[] = Object.entries(fhirSecretTexts).map(([place, text]) => ({ place, text }))
const observation = (subject: string, code: string, value: object) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject: { reference: `Patient/${subject}` },
  effectiveDateTime: '2025-05-14',
  ...value,
})
export const fhirLines = [
  { resourceType: 'Patient', id: fhirSecretTexts['patient id'], name: [{ text: fhirSecretTexts['patient name'] }], gender: 'female' },
  observation(fhirSecretTexts['patient id'], '1742-6', { valueQuantity: { value: 62, code: 'U/L' } }),
  observation(fhirSecretTexts['patient id'], '1920-8', { valueString: fhirSecretTexts['fhir value'] }),
  observation(fhirSecretTexts['missing patient'], '1742-6', { valueQuantity: { value: 62, code: 'U/L' } }),
]
  .map((line) => JSON.stringify(line))
  .join('\n')

/** All that a call writes: both streams and every file it made; the parts of a workbook as text. */
export async function everythingFrom(
  files: Record<string, string | Uint8Array>,
  ...argv: string[]
): Promise<{ code: number; text: string }> {
  const world = createWorld({ files })
  try {
    const { code, stdoutBytes, stderr } = await world.run(...argv)
    const made = world.names().filter((name) => /^out\./.test(name))
    return { code, text: [readable(stdoutBytes), stderr, ...made.map((name) => readable(world.bytes(name)))].join('\n') }
  } finally {
    world.remove()
  }
}

function readable(bytes: Buffer): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.toString('utf8')
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}
