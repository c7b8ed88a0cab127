import { bookBytes, sheetData } from '../../input/workbook/book-bytes.ts'
import { codes, documentText, entry, pq } from '../../input/xml/document-text.ts'
import { sample } from '../sheets.ts'

/** What a terminal would obey, or what would turn or break a line; each once, in one text. */
export const obeyed: Record<string, string> = {
  OSC: '\u001B]0;owned\u0007',
  CSI: '\u001B[2J\u001B[31m',
  C1: '\u009B31m\u0085\u0090',
  'bidi overrides': '\u202Eabc\u202C\u2067d\u2069\u200E\u061C',
  'line separators': '\u2028\u2029',
  'bell and backspace': '\u0007\b\u007F',
  'carriage return': 'x\ry',
  'vertical tab and form feed': '\u000B\u000C',
}

/** Nothing else may stand in an output: line feeds, and tabs of a table. Colours that the program itself paints are taken out before. */
export const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

export interface Call {
  place: string
  argv: readonly string[]
  files?: Record<string, string | Uint8Array>
  env?: Record<string, string>
  stdin?: string
}

const header = 'ID,氏名,所属,受診日,年齢,性別,AST,AST単位,ALT,ALT判定,血小板数 [万/μL]'
const plainRow = ['7', '見本', '営業', '2025-05-14', '52', '男', '45', 'U/L', '62', 'C', '18.2']
const formats = ['text', 'json', 'ndjson', 'csv', 'html']

/** A payload in quotes, as CSV has it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function csvWith(column: number | null, evil: string): string {
  const row = plainRow.map((cell, at) => (at === column ? quoted(`${cell}${evil}`) : cell)).join(',')
  return `${header}\n${row}\n${row}\n${plainRow.join(',')}\n`
}

/** Every place where this program prints a text that comes from outside, with the payload in it. */
export function callsWith(evil: string): Call[] {
  const a = { 'a.csv': csvWith(null, '') }
  // A file name holds no slash, and no terminal shows what a file system refuses.
  const inName = evil.replaceAll('/', '')
  const xmlText = evil.replace(/[\u0000-\u001F]/g, '')
  return [
    ...formats.flatMap((format) => [
      ...header.split(',').map((title, at) => ({
        place: `cell of ${title} as ${format}`,
        argv: ['a.csv', '-f', format],
        files: { 'a.csv': csvWith(at, evil) },
      })),
      {
        place: `header as ${format}`,
        argv: ['a.csv', '-f', format],
        files: { 'a.csv': csvWith(null, '').replace('所属', quoted(`所属${evil}`)) },
      },
      {
        place: `header of a value as ${format}`,
        argv: ['a.csv', '-f', format],
        files: { 'a.csv': csvWith(null, '').replace('AST,', `${quoted(`AST (U/L)${evil}`)},`) },
      },
      { place: `preamble as ${format}`, argv: ['a.csv', '-f', format], files: { 'a.csv': `${quoted(evil)}\n${csvWith(null, '')}` } },
      {
        place: `broken row as ${format}`,
        argv: ['a.csv', '-f', format],
        files: { 'a.csv': `${csvWith(null, '')}8,${quoted(evil)}\n合計,${quoted(evil)}\n` },
      },
      {
        place: `group as ${format}`,
        argv: ['a.csv', '-f', format, '--group', '所属', '--show', '氏名'],
        files: { 'a.csv': csvWith(2, evil) },
      },
      { place: `file name as ${format}`, argv: [`a${inName}.csv`, '-f', format], files: { [`a${inName}.csv`]: csvWith(6, 'x') } },
      {
        place: `two file names as ${format}`,
        argv: [`a${inName}.csv`, 'b.csv', '-f', format],
        files: { [`a${inName}.csv`]: csvWith(6, 'x'), 'b.csv': csvWith(null, '') },
      },
      {
        place: `trend, id and name as ${format}`,
        argv: ['trend', 'a.csv', '-f', format],
        files: {
          'a.csv': `${header}\n${plainRow
            .with(0, quoted(`7${evil}`))
            .with(1, quoted(evil))
            .join(',')}\n${plainRow
            .with(0, quoted(`7${evil}`))
            .with(3, '2024-05-14')
            .with(6, quoted(`9${evil}`))
            .join(',')}\n`,
        },
      },
      { place: `--id as ${format}`, argv: ['--alt', '62', '--id', `7${evil}`, '-f', format] },
      { place: `--contact as ${format}`, argv: ['--alt', '900', '--contact', `A${evil}`, '-f', format] },
      { place: `--contact of a file as ${format}`, argv: ['a.csv', '--contact', `A${evil}`, '-f', format], files: a },
      { place: `--reference and value as ${format}`, argv: ['--alt', `62${evil}`, '--reference', `alt=5-40${evil}`, '-f', format] },
      { place: `value not read as ${format}`, argv: ['a.csv', '-f', format, '--detail'], files: { 'a.csv': csvWith(8, evil) } },
      { place: `sheet as ${format}`, argv: ['b.xlsx', '-f', format, '--all-sheets'], files: { 'b.xlsx': bookOf(xmlText) } },
      {
        place: `XML as ${format}`,
        argv: ['d', '-f', format],
        files: {
          [`d/DATA/h1${inName}.xml`]: documentOf(xmlText),
          'd/DATA/h2.xml': documentOf(xmlText).slice(0, 900),
          [`d/table${inName}.csv`]: 'AST\n1\n',
        },
      },
      { place: `FHIR as ${format}`, argv: ['f.ndjson', '-f', format], files: { 'f.ndjson': fhirOf(evil) } },
      { place: `--where as ${format}`, argv: ['a.csv', '--where', `所属=営業${evil}`, '-f', format], files: a },
      { place: `rules file as ${format}`, argv: ['a.csv', '--rules', 'r.json', '-f', format], files: { ...a, 'r.json': rulesOf(evil) } },
    ]),
    ...['text', 'json'].flatMap((format) => [
      {
        place: `inspect a header as ${format}`,
        argv: ['inspect', 'a.csv', '-f', format],
        files: { 'a.csv': `${quoted(evil)}\n${csvWith(null, '').replace('AST,', `${quoted(`AST (U/L)${evil}`)},`)}` },
      },
      {
        place: `inspect a file name as ${format}`,
        argv: ['inspect', `a${inName}.csv`, '-f', format],
        files: { [`a${inName}.csv`]: csvWith(null, '') },
      },
      { place: `inspect a sheet as ${format}`, argv: ['inspect', 'b.xlsx', '-f', format], files: { 'b.xlsx': bookOf(xmlText) } },
      { place: `inspect XML as ${format}`, argv: ['inspect', 'd.xml', '-f', format], files: { 'd.xml': documentOf(xmlText) } },
      { place: `inspect FHIR as ${format}`, argv: ['inspect', 'f.ndjson', '-f', format], files: { 'f.ndjson': fhirOf(evil) } },
      {
        place: `inspect a long file as ${format}`,
        argv: ['inspect', 'l.csv', '-f', format],
        files: { 'l.csv': `ID,受診日,検査項目名,結果値\n1,2025-05-14,AST,45\n1,2025-05-14,${quoted(`独自${evil}`)},45\n` },
      },
      { place: `rules of a site as ${format}`, argv: ['rules', '--rules', 'r.json', '-f', format], files: { 'r.json': rulesOf(evil) } },
      {
        place: `rules check of a site as ${format}`,
        argv: ['rules', 'check', '--rules', 'r.json', '-f', format],
        files: { 'r.json': rulesOf(evil) },
      },
    ]),
    { place: '-o', argv: ['a.csv', '-o', `o${inName}.json`], files: a },
    { place: '-o without a format', argv: ['a.csv', '-o', `o.x${inName}`], files: a },
    { place: '-o in a folder that is not there', argv: ['a.csv', '-o', `n${inName}/o.json`], files: a },
    { place: '-o onto a folder', argv: ['a.csv', '-o', `n${inName}`, '-f', 'json'], files: { ...a, [`n${inName}/x`]: '' } },
    { place: '-o onto the input', argv: [`a${inName}.csv`, '-o', `a${inName}.csv`], files: { [`a${inName}.csv`]: csvWith(null, '') } },
    { place: '--errors', argv: ['a.csv', '-f', 'csv', '--errors', `e${inName}.csv`], files: { 'a.csv': csvWith(6, 'x') } },
    { place: 'a file that is not there', argv: [`a${inName}.csv`] },
    { place: 'a command that is not there', argv: [`inspekt${inName}`] },
    { place: 'a folder', argv: ['inspect', `d${inName}`], files: { [`d${inName}/x.txt`]: 'x' } },
    { place: 'a folder without records', argv: [`d${inName}`], files: { [`d${inName}/x.txt`]: 'x' } },
    { place: 'a file twice', argv: [`a${inName}.csv`, `a${inName}.csv`], files: { [`a${inName}.csv`]: csvWith(null, '') } },
    { place: 'an empty file', argv: [`a${inName}.csv`], files: { [`a${inName}.csv`]: '' } },
    { place: 'a PDF', argv: [`a${inName}.csv`], files: { [`a${inName}.csv`]: '%PDF-1.7\n' } },
    { place: 'no liver column', argv: ['a.csv'], files: { 'a.csv': `${quoted(`身長${evil}`)},体重${inName}\n170,60\n` } },
    {
      place: 'people unknown',
      argv: ['l.csv'],
      files: { 'l.csv': `${quoted(`X${evil}`)},検査項目名,結果値\n${quoted(`1${evil}`)},AST,45\n2,AST,45\n` },
    },
    { place: 'no test known', argv: ['l.csv'], files: { 'l.csv': `ID,検査項目名,結果値\n1,${quoted(`独自${evil}`)},45\n` } },
    ...['--map', '--unit'].map((option) => ({ place: `${option} without =`, argv: ['a.csv', option, evil], files: a })),
    { place: '--map field', argv: ['a.csv', '--map', `f${evil}=AST`], files: a },
    { place: '--map column', argv: ['a.csv', '--map', `ast=AST${evil}`], files: a },
    { place: '--unit', argv: ['a.csv', '--unit', `ast=U/L${evil}`], files: a },
    { place: '--unit test', argv: ['a.csv', '--unit', `x${evil}=U/L`], files: a },
    { place: '--where form', argv: ['a.csv', '--where', evil], files: a },
    { place: '--where column', argv: ['a.csv', '--where', `x${evil}=1`], files: a },
    { place: '--group', argv: ['a.csv', '--group', `x${evil}`], files: a },
    { place: '--show', argv: ['a.csv', '--show', `x${evil}`], files: a },
    { place: '--sheet', argv: ['b.xlsx', '--sheet', `x${evil}`], files: { 'b.xlsx': bookOf(xmlText) } },
    { place: '--encoding', argv: ['a.csv', '--encoding', `x${evil}`], files: a },
    { place: '--delimiter', argv: ['a.csv', '--delimiter', `x${evil}`], files: a },
    ...['--format', '--lang', '--only', '--sort', '--color', '--date-order', '--alp-method', '--as-of', '--fail-on'].map((option) => ({
      place: option,
      argv: ['a.csv', option, `x${evil}`, ...(option === '--lang' ? [] : [])],
      files: a,
    })),
    ...['--ast', '--age', '--sex', '--date', '--reference', '--ast-upper-limit'].map((option) => ({
      place: option,
      argv: ['--alt', '62', option, `x${evil}`],
    })),
    { place: 'an option that is not there', argv: [`--nothing${evil}`] },
    { place: 'one dash', argv: [`-only${evil}`, 'consult'] },
    { place: 'words', argv: ['ALT', '62', `x${evil}`] },
    { place: 'a pasted text', argv: [], stdin: `ALT 62 ${evil} AST 45${evil}\n` },
    { place: 'two values pasted', argv: [], stdin: `ALT 62${evil} ALT 63${evil}\n` },
    { place: 'explain', argv: ['explain', `x${evil}`] },
    { place: 'rules show', argv: ['rules', 'show', `x${evil}`] },
    { place: 'rules action', argv: ['rules', `x${evil}`] },
    { place: 'rules sql --table', argv: ['rules', 'sql', '--table', `t${evil}`] },
    { place: 'rules sql --map', argv: ['rules', 'sql', '--map', `ast=t${evil}`] },
    { place: 'rules sql --map field', argv: ['rules', 'sql', '--map', `t${evil}=ast`] },
    { place: 'rules sql --contact', argv: ['rules', 'sql', '--contact', `t${evil}`] },
    { place: 'rules sql --rules', argv: ['rules', 'sql', '--rules', 'r.json'], files: { 'r.json': rulesOf(evil) } },
    { place: 'completion', argv: ['completion', `x${evil}`] },
    { place: 'config path', argv: ['--alt', '62', '--config', `c${inName}.json`] },
    { place: 'config text', argv: ['--alt', '62', '--config', 'c.json'], files: { 'c.json': `{ "contact": ${evil} }` } },
    { place: 'config key', argv: ['--alt', '62', '--config', 'c.json'], files: { 'c.json': JSON.stringify({ [`contact${evil}`]: 'A' }) } },
    { place: 'config value', argv: ['--alt', '62', '--config', 'c.json'], files: { 'c.json': JSON.stringify({ format: `text${evil}` }) } },
    {
      place: 'config contact',
      argv: ['--alt', '900'],
      files: { 'liver-panel.config.json': JSON.stringify({ contact: `A${evil}`, map: { ast: `x${evil}` } }) },
    },
    {
      place: 'config map',
      argv: ['a.csv'],
      files: { ...a, 'liver-panel.config.json': JSON.stringify({ map: { [`ast${evil}`]: `x${evil}` } }) },
    },
    { place: 'config rules', argv: ['--alt', '62'], files: { 'liver-panel.config.json': JSON.stringify({ rules: `x${inName}.json` }) } },
    { place: 'rules path', argv: ['--alt', '62', '--rules', `r${inName}.json`] },
    { place: 'rules text that is no JSON', argv: ['--alt', '62', '--rules', 'r.json'], files: { 'r.json': `{${evil}` } },
    {
      place: 'rules with unknown keys',
      argv: ['--alt', '62', '--rules', 'r.json'],
      files: { 'r.json': JSON.stringify({ [`x${evil}`]: 1, analytes: { [`y${evil}`]: {} } }) },
    },
    { place: 'LANG', argv: ['--alt', '62'], env: { LANG: `en_US${evil}` } },
    { place: 'COLUMNS and TERM', argv: ['--alt', '62'], env: { LANG: 'ja', COLUMNS: `80${evil}`, TERM: evil } },
    { place: 'ZIP entries', argv: ['x.zip'], files: { 'x.zip': bookOf(xmlText) } },
    { place: '--strict', argv: ['a.csv', '--strict'], files: { 'a.csv': csvWith(6, evil) } },
  ]
}

function bookOf(evil: string): Buffer {
  const rows = [
    ['ID', `AST${evil}`, 'AST', 'ALT'],
    [`1${evil}`, 1, `x${evil}`, 62],
    ['2', 1, 45, 62],
  ]
  return bookBytes({ sheets: [`甲${evil}`, `乙${evil}`].map((name) => ({ name, xml: sheetData(rows) })) })
}

function documentOf(evil: string): string {
  return documentText({
    name: `見本${evil}`,
    symbol: `1${evil}`,
    entries: [
      entry(codes.ast, pq('812', `U/L${evil}`)),
      entry(codes.alt, `<value xsi:type="ST">x${evil}</value>`),
      `<entry><observation classCode="OBS" moodCode="EVN"><code code="X1${evil}" codeSystem="1.2" displayName="独自${evil}"/>${pq('1', '1')}</observation></entry>`,
    ].join(''),
  })
}

function fhirOf(evil: string): string {
  const observation = (subject: string, code: string, value: object) => ({
    resourceType: 'Observation',
    status: `final`,
    code: { coding: [{ system: 'http://loinc.org', code, display: `x${evil}` }] },
    subject: { reference: `Patient/${subject}` },
    effectiveDateTime: '2025-05-14',
    ...value,
  })
  return [
    { resourceType: 'Patient', id: `p${evil}`, name: [{ text: `名${evil}` }], gender: `male${evil}`, birthDate: `1970${evil}` },
    observation(`p${evil}`, '1742-6', { valueQuantity: { value: 62, unit: `U/L${evil}` } }),
    observation(`q${evil}`, '1920-8', { valueString: `x${evil}` }),
    { ...observation(`q${evil}`, '1920-8', { valueString: '45' }), status: `x${evil}` },
    observation(`p${evil}`, `X${evil}`, { valueString: '45' }),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')
}

/** The sample's rules, as someone else might have sent them. */
function rulesOf(evil: string): string {
  const rules = JSON.parse(sample('site-rules.json')) as {
    approvedBy: string
    version: string
    texts: { ja: Record<string, string>; en: Record<string, string> }
  }
  rules.approvedBy += evil
  rules.version += evil
  for (const texts of [rules.texts.ja, rules.texts.en]) for (const key of Object.keys(texts)) texts[key] += evil
  return JSON.stringify(rules)
}
