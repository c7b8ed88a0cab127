import { describe, expect, test } from 'vitest'
import { codesIn, given, readFile, refusalOf } from '../read-file.ts'
import { codes, documentText, entry, observation, pq, side } from './document-text.ts'

/** One document with these entries, read. */
async function read(entries: string, parts: Parameters<typeof documentText>[0] = {}) {
  const file = await readFile(documentText({ ...parts, entries }))
  return { ...file, panel: file.panels[0], codes: codesIn(file) }
}

describe('who and when', () => {
  test('id, kana name, sex, birth date and the day of the check-up', async () => {
    const { panel, panels } = await read(entry(codes.ast, pq('31', 'U/L')))
    expect(panels).toHaveLength(1)
    expect(panel?.subject).toEqual({ id: '12-345', name: 'ケンシン ハナコ', sex: 'female', age: 55, date: '2025-05-14' })
  })

  test('a branch number is part of the id', async () => {
    expect((await read('', { branch: '01' })).panel?.subject.id).toBe('12-345-01')
  })

  test.each([
    ['low', '<serviceEvent><effectiveTime><low value="20250513"/><high value="20250514"/></effectiveTime></serviceEvent>'],
    ['a time of day', '<serviceEvent><effectiveTime value="202505130930+0900"/></serviceEvent>'],
  ])('the day from %s', async (_, service) => {
    expect((await read('', { service })).panel?.subject.date).toBe('2025-05-13')
  })

  test('without it the day of the document, said aloud', async () => {
    const { panel, codes: said } = await read('', { service: '' })
    expect(panel?.subject.date).toBe('2025-06-01')
    expect(said).toContain('day-of-making')
  })

  test('another kind of report is read too, said aloud', async () => {
    const { panel, codes: said } = await read(entry(codes.ast, pq('31', 'U/L')), { kind: '40' })
    expect(given(panel, 'ast')).toBe(31)
    expect(said).toContain('report-of-another-kind')
  })
})

test.each([
  ['blank lines before it', `\n\n${documentText({ entries: entry(codes.ast, pq('31', 'U/L')) })}`],
  ['a byte order mark', `\ufeff${documentText({ entries: entry(codes.ast, pq('31', 'U/L')) })}`],
  [
    'a prefix for every name',
    documentText({ entries: entry(codes.ast, pq('31', 'U/L')) })
      .replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1v3:')
      .replace('xmlns=', 'xmlns:v3='),
  ],
  ['UTF-16', Buffer.from(`\ufeff${documentText({ entries: entry(codes.ast, pq('31', 'U/L')) }).replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  [
    'another encoding that it names',
    Buffer.from(
      documentText({
        name: 'KENSHIN HANAKO',
        symbol: '12',
        number: '345',
        entries: entry(codes.ast, pq('31', 'U/L')).replace('項目', 'AST'),
      }).replace('UTF-8', 'Shift_JIS'),
    ),
  ],
])('a document with %s', async (_, content) => {
  const { panels } = await readFile(content)
  expect(panels[0]?.subject.id).toBe('12-345')
  expect(given(panels[0], 'ast')).toBe(31)
})

describe('results', () => {
  test.each([
    ['a number', entry(codes.ast, pq('31', 'U/l')), 'ast', 31],
    ['a code without its system', entry(codes.ast, pq('31', 'U/L'), '', null), 'ast', 31],
    ['another method', entry('3B035000002399901', pq('31', 'U/L')), 'ast', 31],
    ['platelets in 万/mm3', entry(codes.platelets, pq('21.5', '万/mm3')), 'platelets', 215],
    ['platelets in 10*4/mm3', entry(codes.platelets, pq('21.5', '10*4/mm3')), 'platelets', 215],
    ['platelets without a unit', entry(codes.platelets, pq('21.5', null)), 'platelets', 215],
    ['albumin in g/dl', entry(codes.albumin, pq('4.3', 'g/dl')), 'albumin', 4.3],
    ['not done', entry(codes.ggt, '', ' negationInd="true"'), 'ggt', null],
    ['could not be measured', entry(codes.ggt, '<value xsi:type="PQ" nullFlavor="NI"/>'), 'ggt', 'unmeasurable'],
    ['at most', entry(codes.ggt, pq('5', 'U/L') + side('L')), 'ggt', '<=5'],
    ['at least, clipped to the field', entry(codes.ggt, pq('999', 'U/L') + side('H')), 'ggt', '>=999'],
    ['the side first', entry(codes.ggt, side('H') + pq('999', 'U/L')), 'ggt', '>=999'],
    ['a side without a number', entry(codes.ggt, side('H')), 'ggt', 'not-a-number'],
    ['both sides', entry(codes.ggt, pq('9', 'U/L') + side('H') + side('L')), 'ggt', 'not-a-number'],
    ['words', entry(codes.ggt, '<value xsi:type="ST">測定不能</value>'), 'ggt', 'unmeasurable'],
    [
      'an interval open above',
      entry(codes.ggt, '<value xsi:type="IVL_PQ"><low value="1000" unit="U/L" inclusive="false"/></value>'),
      'ggt',
      '>1000',
    ],
    ['a code, which is no number', entry(codes.ggt, '<value xsi:type="CD" code="1" codeSystem="1.2.3"/>'), 'ggt', 'not-a-number'],
    [
      'a code that is called a number',
      entry(codes.ggt, '<value xsi:type="CD" code="1" displayName="31" codeSystem="1.2.3"/>'),
      'ggt',
      'not-a-number',
    ],
    [
      'a number beside a code that nobody knows',
      entry(codes.ggt, `${pq('31', 'U/L')}<value xsi:type="CD" code="1" codeSystem="1.2.3"/>`),
      'ggt',
      'not-a-number',
    ],
    ['total protein', entry('3A010000002327101', pq('7.1', 'g/dl')), 'albumin', null],
    ['albumin of the urine', entry(codes.urineAlbumin, pq('4.3', 'g/dl')), 'albumin', null],
    [
      'a request',
      '<entry><observation classCode="OBS" moodCode="RQO"><code code="3B035000002327201"/><value xsi:type="PQ" value="31" unit="U/L"/></observation></entry>',
      'ast',
      null,
    ],
    ['a code of another system', entry(codes.ast, pq('31', 'U/L'), '', '1.2.3.4'), 'ast', null],
  ] as const)('%s', async (_, entries, analyte, expected) => {
    expect(given((await read(entries)).panel, analyte)).toBe(expected)
  })

  test('a group of results, its parent without a code', async () => {
    const inner = `<entryRelationship typeCode="COMP">${observation(codes.ast, pq('31', 'U/L'))}</entryRelationship>`
    const { panel } = await read(`<entry><observation classCode="OBS" moodCode="EVN"><code nullFlavor="NA"/>${inner}</observation></entry>`)
    expect(given(panel, 'ast')).toBe(31)
  })

  test("the sheet's own opinion, its limits in their own unit", async () => {
    const range =
      '<referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="158" unit="10*3/uL"/><high value="348" unit="10*3/uL"/></value></observationRange></referenceRange>'
    const { panel } = await read(entry(codes.platelets, `${pq('12.1', '10*4/mm3')}<interpretationCode code="L"/>${range}`))
    expect(panel?.measurements.platelets?.laboratory).toEqual({ low: 158, high: 348, flag: 'L' })
  })

  test.each([
    ['JSCC', codes.alpJscc, 'jscc'],
    ['IFCC', codes.alpIfcc, 'ifcc'],
    ['unknown, whatever the limits say', codes.alpOther, null],
  ])('ALP: %s', async (_, code, method) => {
    const range =
      '<referenceRange><observationRange><value xsi:type="IVL_PQ"><high value="113" unit="U/L"/></value></observationRange></referenceRange>'
    expect((await read(entry(code, pq('90', 'U/L') + range))).panel?.measurements.alp?.method).toBe(method)
  })

  test('a missing unit is said aloud', async () => {
    expect((await read(entry(codes.ast, pq('31', null)))).codes).toContain('unit-of-standard')
  })

  test('the same test twice: the same value is one, two that differ are none', async () => {
    const twice = (second: string) => read(entry(codes.ast, pq('31', 'U/L')) + entry('3B035000002399901', pq(second, 'U/L')))
    expect(given((await twice('31')).panel, 'ast')).toBe(31)
    const differing = await twice('41')
    expect(given(differing.panel, 'ast')).toBe('columns-differ')
    expect(differing.codes).toContain('results-differ')
  })
})

describe('hostile documents are refused by what they are', () => {
  test.each([
    [
      'an external entity',
      documentText({ before: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', name: '&x;' }),
      'document-doctype',
    ],
    ['an entity that nobody defined', documentText({ name: '&x;' }), 'document-broken'],
    ['endless depth', documentText({ entries: '<a>'.repeat(200) + '</a>'.repeat(200) }), 'document-too-deep'],
    ['a document cut short', documentText().slice(0, 400), 'document-broken'],
    ['another XML', '<?xml version="1.0"?><list><item/></list>', 'file-xml'],
    ['a claim', '<?xml version="1.0"?><checkupClaim xmlns="x"/>', 'file-claim'],
  ])('%s', async (_, text, code) => {
    expect(await refusalOf(text)).toBe(code)
  })
})
