import { randomBytes } from 'node:crypto'
import { bundle, lines, observation, patient } from '../../input/fhir/resources.ts'
import { codes, documentText, entry, pq } from '../../input/xml/document-text.ts'
import { type RawEntry, zipBytes } from '../../input/xml/zip-bytes.ts'
import type { Cause } from './cause.ts'

const one = entry(codes.ast, pq('45', 'U/L'))
const good = documentText({ entries: one })
const xml = (code: string, content: string | Buffer): Cause => ({ code, argv: ['h.xml'], world: { files: { 'h.xml': content } } })
const inZip = (code: string, ...entries: RawEntry[]): Cause => ({
  code,
  argv: ['x.zip'],
  world: { files: { 'x.zip': zipBytes([{ name: 'DATA/h1.xml', content: good }, ...entries]) } },
})
/** Beside another document, a broken one costs itself. */
const inFolder = (code: string, content: string | Buffer): Cause => ({
  code,
  argv: ['x'],
  world: { files: { 'x/DATA/h1.xml': good, 'x/DATA/h2.xml': content } },
})
const fhir = (code: string, text: string): Cause => ({ code, argv: ['f.json'], world: { files: { 'f.json': text } } })
const alt = (more: object) => observation(codes.alt, { valueQuantity: { value: 62, code: 'U/L' }, ...more })
const deep = `<ClinicalDocument xmlns="urn:hl7-org:v3">${'<a>'.repeat(150)}${'</a>'.repeat(150)}</ClinicalDocument>`
const negated = `<entry><observation classCode="OBS" moodCode="EVN" negationInd="true"><code code="${codes.ast}" codeSystem="1.2.392.200119.6.1005"/>${pq('45', 'U/L')}</observation></entry>`
const translated = `<entry><observation classCode="OBS" moodCode="EVN"><code code="${codes.ast}" codeSystem="1.2.392.200119.6.1005"><translation code="${codes.alt}" codeSystem="1.2.392.200119.6.1005"/></code>${pq('45', 'U/L')}</observation></entry>`

/** What is said of 特定健診 XML and FHIR. */
export const ofRecords: readonly Cause[] = [
  { code: 'folder-files-passed-over', argv: ['x'], world: { files: { 'x/DATA/h1.xml': good, 'x/table.csv': 'ID,AST\n1,45\n' } } },
  {
    code: 'file-broken',
    argv: ['x'],
    world: { files: { 'x/DATA/h1.xml': good, 'x/b.zip': zipBytes([{ name: 'DATA/h2.xml', content: good }]).subarray(0, 200) } },
  },
  fhir('records-without-results', bundle(patient)),
  xml('results-differ', documentText({ entries: one + entry(codes.ast, pq('46', 'U/L')) })),
  xml('result-negated', documentText({ entries: negated })),
  xml('unit-of-standard', documentText({ entries: entry(codes.albumin, pq('4.2', null)) })),
  xml('codes-differ', documentText({ entries: translated })),
  xml(
    'several-days',
    documentText({
      entries: one,
      service:
        '<serviceEvent><effectiveTime value="20250514"/></serviceEvent><serviceEvent><effectiveTime value="20250601"/></serviceEvent>',
    }),
  ),
  xml('day-of-making', documentText({ entries: one, service: '' })),
  xml('document-without-day', documentText({ entries: one, service: '', made: null })),
  xml('document-names-nobody', documentText({ entries: one, symbol: null, number: null, name: '' })),
  xml('report-of-another-kind', documentText({ entries: one, kind: '20' })),
  {
    code: 'documents-of-one-day',
    argv: ['a.xml', 'b.xml'],
    world: { files: { 'a.xml': good, 'b.xml': documentText({ entries: entry(codes.alt, pq('62', 'U/L')) }) } },
  },
  inZip('index-counts-differ', {
    name: 'ix08_V08.xml',
    content: '<?xml version="1.0"?><index xmlns="https://www.mhlw.go.jp/x"><totalRecordCount value="3"/></index>',
  }),
  inZip('zip-in-zip', { name: 'more.zip', content: zipBytes([{ name: 'a', content: 'b' }]) }),
  inZip('entry-strange-path', { name: '../h2.xml', content: good }),
  inZip('entry-encrypted', { name: 'DATA/h2.xml', content: good, says: { flags: 1 } }),
  inZip('entry-twice', { name: 'DATA/h2.xml', content: good }, { name: 'DATA/h2.xml', content: good }),
  inZip('entry-too-large', { name: 'DATA/h2.xml', content: good, says: { unpacked: 20 << 20 } }),
  inZip('entry-broken', { name: 'DATA/h2.xml', content: good, says: { crc: 1 } }),
  inFolder('document-broken', good.slice(0, 900)),
  inFolder(
    'document-doctype',
    good.replace('<ClinicalDocument', '<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<ClinicalDocument'),
  ),
  inFolder('document-too-deep', deep),
  inFolder('document-too-large', Buffer.concat([Buffer.from(good), Buffer.alloc(17 << 20, 0x20)])),
  inFolder('document-encoding', good.replace('UTF-8', 'KLINGON')),
  inFolder('document-undecodable', Buffer.concat([Buffer.from(good.slice(0, 600)), Buffer.from([0xff]), Buffer.from(good.slice(600))])),
  inFolder('document-of-another-kind', '<?xml version="1.0"?><letter><a>b</a></letter>'),
  inFolder(
    'document-several-people',
    good.replace('<recordTarget>', `${/<recordTarget>.*<\/recordTarget>/s.exec(good)?.[0]}<recordTarget>`),
  ),

  fhir('result-names-nobody', bundle(patient, alt({ subject: undefined }))),
  fhir('patient-missing', bundle(alt({}))),
  fhir(
    'patients-differ',
    bundle(patient, { ...patient, name: [{ text: '別人' }], birthDate: '1980-01-01', identifier: [{ value: '9' }] }, alt({})),
  ),
  fhir('birth-date-partial', bundle({ ...patient, birthDate: '1970-05' }, alt({}))),
  fhir('day-not-exact', bundle(patient, alt({ effectiveDateTime: '2025' }))),
  fhir(
    'day-of-encounter',
    bundle(
      patient,
      { resourceType: 'Encounter', id: 'e1', period: { start: '2025-05-14' } },
      alt({ effectiveDateTime: undefined, encounter: { reference: 'Encounter/e1' } }),
    ),
  ),
  fhir('day-of-issue', bundle(patient, alt({ effectiveDateTime: undefined, issued: '2025-05-14T08:00:00Z' }))),
  fhir('result-without-day', bundle(patient, alt({ effectiveDateTime: undefined }))),
  fhir('observation-not-final', bundle(patient, alt({ status: 'preliminary' }))),
  fhir(
    'bundle-has-next',
    JSON.stringify({ ...JSON.parse(bundle(patient, alt({}))), link: [{ relation: 'next', url: 'https://example.org/2' }] }),
  ),
  fhir('json-line-broken', `${lines(patient, alt({}))}{"resourceType":\n${lines(alt({}))}`),
]

/** Files of records that are refused as a whole. */
export const refusedRecords: readonly Cause[] = [
  fhir('json-broken', bundle(patient, alt({})).slice(0, -20)),
  {
    code: 'zip-bomb',
    argv: ['x.zip'],
    world: {
      files: {
        'x.zip': zipBytes(
          Array.from({ length: 90 }, (_, n) => ({ name: `DATA/h${n}.xml`, content: randomBytes(16_384), says: { unpacked: 15 << 20 } })),
        ),
      },
    },
  },
  xml('document-broken', good.slice(0, 900)),
  xml(
    'document-doctype',
    good.replace('<ClinicalDocument', '<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<ClinicalDocument'),
  ),
  xml('document-too-deep', deep),
  xml('document-too-large', Buffer.concat([Buffer.from(good), Buffer.alloc(17 << 20, 0x20)])),
  xml('document-encoding', good.replace('UTF-8', 'KLINGON')),
  xml('document-undecodable', Buffer.concat([Buffer.from(good.slice(0, 600)), Buffer.from([0xff]), Buffer.from(good.slice(600))])),
  xml('document-of-another-kind', `<a:ClinicalDocument xmlns:a="urn:another"><b/></a:ClinicalDocument>`),
  { code: 'option-needs-table', argv: ['h.xml', '--map', 'ast=A'], world: { files: { 'h.xml': good } } },
  { code: 'column-needs-table', argv: ['h.xml', '--group', '所属'], world: { files: { 'h.xml': good } } },
  { code: 'file-pdf', argv: ['健診.pdf'], world: { files: { '健診.pdf': '%PDF-1.7\n' } } },
  {
    code: 'file-claim',
    argv: ['c.xml'],
    world: { files: { 'c.xml': '<?xml version="1.0"?><checkupClaim xmlns="https://www.mhlw.go.jp/x"/>' } },
  },
  {
    code: 'file-index',
    argv: ['ix.xml'],
    world: { files: { 'ix.xml': '<?xml version="1.0"?><index xmlns="https://www.mhlw.go.jp/x"/>' } },
  },
  {
    code: 'file-xml-workbook',
    argv: ['a.xls'],
    world: { files: { 'a.xls': '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>' } },
  },
  { code: 'file-fhir-xml', argv: ['b.xml'], world: { files: { 'b.xml': '<Bundle xmlns="http://hl7.org/fhir"/>' } } },
  {
    code: 'file-html',
    argv: ['健診.xls'],
    world: { files: { '健診.xls': '<html><body><table><tr><td>AST</td></tr></table></body></html>' } },
  },
  { code: 'file-xml', argv: ['b.xml'], world: { files: { 'b.xml': '<?xml version="1.0"?><letter><a>b</a></letter>' } } },
  { code: 'file-own-json', argv: ['o.json'], world: { files: { 'o.json': '{"schema":"liver-panel/run@1","assessments":[]}' } } },
  { code: 'file-json', argv: ['o.json'], world: { files: { 'o.json': '{"a": 1, "b": [2]}' } } },
  { code: 'file-hl7', argv: ['m.hl7'], world: { files: { 'm.hl7': 'MSH|^~\\&|LAB|X|Y|Z|20250514||ORU^R01|1|P|2.5\r' } } },
  {
    code: 'file-mail',
    argv: ['結果.eml'],
    world: { files: { '結果.eml': 'Return-Path: <a@example.invalid>\r\nSubject: kenshin\r\nDate: Wed, 14 May 2025\r\n\r\nAST 45\r\n' } },
  },
]
