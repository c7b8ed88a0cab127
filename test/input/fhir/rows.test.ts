import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { codesIn, given, readFile, refusalOf } from '../read-file.ts'
import { bundle, codes, lines, observation, patient } from './resources.ts'

/** The results of one invented person, read from a Bundle. */
async function read(...resources: object[]) {
  const file = await readFile(bundle(patient, ...resources))
  return { ...file, panel: file.panels[0], codes: codesIn(file) }
}

const quantity = (value: number, more: object = {}) => ({ valueQuantity: { value, unit: 'U/L', code: 'U/L', ...more } })
const reading = (code: string) => ({ interpretation: [{ coding: [{ code }] }] })
const absent = (code: string) => ({ dataAbsentReason: { coding: [{ code }] } })

describe('codes', () => {
  test.each([
    ['JLAC10 by OID', 'urn:oid:1.2.392.200119.6.1005', codes.ggt],
    ['JLAC10 of JP Core', 'urn:oid:1.2.392.200119.4.504', codes.ggt],
    ['JLAC10 of eCheckup', 'http://jpfhir.jp/fhir/eCheckup/CodeSystem/JLAC10', codes.ggt],
    ['whatever ends in JLAC10', 'http://example.org/CodeSystem/JP_JLAC10', codes.ggt],
    ['municipal', 'urn:oid:1.2.392.100495.100.1051', codes.ggt],
    ['MEDIS', 'http://medis.or.jp/CodeSystem/master-JLAC10-17digits', codes.ggt],
    ['LOINC', 'http://loinc.org', '2324-2'],
  ])('%s', async (_, system, code) => {
    expect(given((await read(observation(code, quantity(62), system))).panel, 'ggt')).toBe(62)
  })

  const coded = (...coding: object[]) => read(observation('', { ...quantity(62), code: { coding } }))
  const jlac10 = { system: 'urn:oid:1.2.392.200119.4.504', code: codes.ggt }

  test('a local code first: all are looked through', async () => {
    expect(given((await coded({ system: 'urn:local', code: 'G01', display: 'γ-GTP' }, jlac10)).panel, 'ggt')).toBe(62)
  })

  test.each([
    ['another of the seven', { system: 'http://loinc.org', code: '1742-6' }],
    ['another test', { system: 'urn:oid:1.2.392.200119.4.504', code: '3A010000002327101' }],
    ['its urine', { system: 'urn:oid:1.2.392.200119.4.504', code: '3B090000000127101' }],
  ])('a code that says something else as well (%s): used as neither, and listed', async (_, other) => {
    const { panel, codes: said } = await coded(jlac10, other)
    expect(given(panel, 'ggt')).toBeNull()
    expect(said).toContain('codes-differ')
  })

  test.each([
    ['albumin of the urine', 'urn:oid:1.2.392.200119.4.504', codes.urineAlbumin],
    ['a local code that looks like one', 'http://hospital.example/codes', codes.ggt],
    ['another LOINC', 'http://loinc.org', '718-7'],
  ])('not read: %s', async (_, system, code) => {
    const { panels, checkup } = await read(observation(code, quantity(62), system))
    expect(panels).toEqual([])
    expect(checkup.reading.records?.others).toHaveLength(1)
  })

  test('a local code whose name suggests one of the seven comes first among those that were not read', async () => {
    const named = (display: string) =>
      observation('', { ...quantity(62), code: { coding: [{ system: 'urn:local', code: display, display }] } })
    const { checkup } = await read(named('HbA1c'), named('γ-GTP'))
    expect(checkup.reading.records?.others).toContainEqual({ code: 'γ-GTP', name: 'γ-GTP', near: 'ggt', count: 1 })
  })
})

describe('values', () => {
  test.each<[string, object, number | string | null]>([
    ['a quantity', quantity(62), 62],
    ['the UCUM code before the unit', quantity(62, { unit: 'mg/dL' }), 62],
    ['a unit alone', { valueQuantity: { value: 62, unit: 'IU/L' } }, 62],
    ['UCUM for international units', { valueQuantity: { value: 62, code: '[iU]/L' } }, 62],
    ['no unit at all', { valueQuantity: { value: 62 } }, 62],
    ['a unit of another quantity', { valueQuantity: { value: 62, unit: 'mg/dL' } }, 'unit-impossible'],
    ['<', quantity(5, { comparator: '<' }), '<5'],
    ['<=', quantity(5, { comparator: '<=' }), '<=5'],
    ['>=', quantity(999, { comparator: '>=' }), '>=999'],
    ['>', quantity(999, { comparator: '>' }), '>999'],
    ['a comparator that is none', quantity(999, { comparator: 'ad' }), 'not-a-number'],
    ['LX', { ...quantity(5), ...reading('LX') }, '<=5'],
    ['HX', { ...quantity(999), ...reading('HX') }, '>=999'],
    ['LX against a comparator', { ...quantity(5, { comparator: '>' }), ...reading('LX') }, 'not-a-number'],
    ['a text', { valueString: '62 U/L' }, 62],
    ['a text with a sign', { valueString: '5未満' }, '<5'],
    ['words', { valueString: '測定不能' }, 'unmeasurable'],
    ['a concept', { valueCodeableConcept: { text: '未実施' } }, null],
    ['a concept that is no number', { valueCodeableConcept: { coding: [{ code: '1', display: '陽性' }] } }, 'not-a-number'],
    ['a code, which is no number', { valueCodeableConcept: { coding: [{ code: '1' }] } }, 'not-a-number'],
    ['a range open above', { valueRange: { low: { value: 1000, code: 'U/L' } } }, '>=1000'],
    ['a ratio', { valueRatio: { numerator: { value: 1 } } }, 'not-a-number'],
    ['not performed', absent('not-performed'), null],
    ['not performed, cancelled', { ...absent('not-performed'), status: 'cancelled' }, null],
    ['an error', absent('error'), 'unmeasurable'],
    ['an error, cancelled', { ...absent('error'), status: 'cancelled' }, 'unmeasurable'],
    ['a value and why there is none', { ...quantity(62), ...absent('error') }, 'not-a-number'],
  ])('%s', async (_, more, expected) => {
    // Another result keeps the visit there where this one says nothing.
    const { panel } = await read(observation(codes.ast, quantity(20)), observation(codes.ggt, more))
    expect(given(panel, 'ggt')).toBe(expected)
  })

  test('platelets in UCUM', async () => {
    const units = ['10*9/L', '10*3/uL', '10*4/uL', '/uL']
    for (const [at, value] of [215, 215, 21.5, 215_000].entries()) {
      expect(given((await read(observation(codes.platelets, { valueQuantity: { value, code: units[at] } }))).panel, 'platelets')).toBe(215)
    }
  })

  test("the sheet's own opinion", async () => {
    const referenceRange = [{ low: { value: 10, unit: 'U/L' }, high: { value: 42, unit: 'U/L' } }]
    const { panel } = await read(observation(codes.ggt, { ...quantity(62), ...reading('HH'), referenceRange }))
    expect(panel?.measurements.ggt?.laboratory).toEqual({ low: 10, high: 42, flag: 'H' })
  })

  test('the limits as text', async () => {
    const { panel } = await read(observation(codes.ggt, { ...quantity(62), referenceRange: [{ text: '10-42' }] }))
    expect(panel?.measurements.ggt?.laboratory).toEqual({ low: 10, high: 42, flag: null })
  })

  test("limits for several kinds of people are nobody's", async () => {
    const referenceRange = [{ high: { value: 42, unit: 'U/L' } }, { high: { value: 64, unit: 'U/L' } }]
    expect((await read(observation(codes.ggt, { ...quantity(62), referenceRange }))).panel?.measurements.ggt?.laboratory).toBeUndefined()
  })
})

describe('status', () => {
  test.each([
    ['final', 62, null],
    ['amended', 62, null],
    ['corrected', 62, null],
    ['preliminary', null, 'observation-not-final'],
    ['registered', null, 'observation-not-final'],
    ['unknown', null, 'observation-not-final'],
    ['entered-in-error', null, null],
    ['cancelled', null, null],
  ])('%s', async (status, expected, issue) => {
    const { panel, codes: said } = await read(observation(codes.ast, quantity(20)), observation(codes.ggt, { ...quantity(62), status }))
    expect(given(panel, 'ggt')).toBe(expected)
    expect(said).toEqual(issue === null ? [] : [issue])
  })
})

describe('the day', () => {
  const none = { effectiveDateTime: undefined }
  const encounter = { resourceType: 'Encounter', id: 'e1', period: { start: '2025-05-12T09:00:00+09:00' } }
  test.each<[string, object, string | null, string | null]>([
    ['a time is cut, never shifted', { effectiveDateTime: '2025-05-14T00:30:00+09:00' }, '2025-05-14', null],
    ['the start of a period', { ...none, effectivePeriod: { start: '2025-05-13', end: '2025-05-14' } }, '2025-05-13', null],
    ['the Encounter', { ...none, encounter: { reference: 'Encounter/e1' }, issued: '2025-06-01' }, '2025-05-12', 'day-of-encounter'],
    ['when it was issued', { ...none, issued: '2025-06-01T10:00:00Z' }, '2025-06-01', 'day-of-issue'],
    ['none', none, null, 'result-without-day'],
    ['a month', { effectiveDateTime: '2025-05' }, null, 'day-not-exact'],
  ])('%s', async (_, more, day, issue) => {
    for (const resources of [
      [encounter, observation(codes.ggt, { ...quantity(62), ...more })],
      [observation(codes.ggt, { ...quantity(62), ...more }), encounter],
    ]) {
      const { panel, codes: said } = await read(...resources)
      expect(panel?.subject.date).toBe(day)
      expect(said).toEqual(issue === null ? [] : [issue])
    }
  })

  test('"not done" without a day belongs to the one visit there is', async () => {
    const { panels } = await read(
      observation(codes.ast, quantity(20)),
      observation(codes.ggt, { ...none, ...absent('not-performed'), status: 'cancelled' }),
    )
    expect(panels).toHaveLength(1)
  })

  test('several days are several visits', async () => {
    const { panels } = await read(
      observation(codes.ggt, quantity(62)),
      observation(codes.ggt, { ...quantity(70), effectiveDateTime: '2024-05-14' }),
    )
    expect(panels.map((panel) => [panel.subject.date, given(panel, 'ggt')])).toEqual([
      ['2025-05-14', 62],
      ['2024-05-14', 70],
    ])
  })

  test('the same test twice on a day: the same is one, two that differ are a conflict', async () => {
    expect(given((await read(observation(codes.ggt, quantity(62)), observation(codes.ggt, quantity(62)))).panel, 'ggt')).toBe(62)
    const { panel, codes: said } = await read(observation(codes.ggt, quantity(62)), observation(codes.ggt, quantity(70)))
    expect(given(panel, 'ggt')).toBe('columns-differ')
    expect(said).toContain('results-differ')
  })
})

describe('panels of tests', () => {
  test('components', async () => {
    const component = [
      { code: { coding: [{ system: 'http://loinc.org', code: '1920-8' }] }, ...quantity(31) },
      { code: { coding: [{ system: 'http://loinc.org', code: '1742-6' }] }, ...quantity(62) },
    ]
    const { panel } = await read(observation('24325-3', { component }, 'http://loinc.org'))
    expect([given(panel, 'ast'), given(panel, 'alt')]).toEqual([31, 62])
  })

  test.each(['before', 'after'])('members that name neither person nor day get them from their panel, %s them', async (order) => {
    const member = { ...observation(codes.ggt, quantity(62)), id: 'o1', subject: undefined, effectiveDateTime: undefined }
    const parent = observation('24325-3', { hasMember: [{ reference: 'Observation/o1' }] }, 'http://loinc.org')
    const { panel, panels } = await read(...(order === 'before' ? [parent, member] : [member, parent]))
    expect(panels).toHaveLength(1)
    expect(panel?.subject).toMatchObject({ id: '00777', date: '2025-05-14' })
  })

  test('members inside their panel', async () => {
    const member = { ...observation(codes.ggt, quantity(62)), id: 'm1', subject: undefined, effectiveDateTime: undefined }
    const { panel } = await read(observation('24325-3', { contained: [member], hasMember: [{ reference: '#m1' }] }, 'http://loinc.org'))
    expect(panel?.subject.id).toBe('00777')
    expect(given(panel, 'ggt')).toBe(62)
  })
})

describe('people', () => {
  const whose = (reference: string) => observation(codes.ggt, { ...quantity(62), subject: { reference } })

  test.each([
    ['relative', 'Patient/p1'],
    ['a version', 'Patient/p1/_history/3'],
    ['an address', 'https://fhir.example/r4/Patient/p1'],
  ])('%s', async (_, reference) => {
    expect((await read(whose(reference))).panel?.subject.id).toBe('00777')
  })

  test('by urn:uuid', async () => {
    const fullUrl = 'urn:uuid:00000000-0000-4000-8000-0000000000AA'
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'document',
      entry: [{ resource: whose(fullUrl.toLowerCase()) }, { fullUrl, resource: patient }],
    })
    expect((await readFile(text)).panels[0]?.subject.id).toBe('00777')
  })

  test('contained', async () => {
    const { panel } = await read({ ...whose('#x'), contained: [{ ...patient, id: 'x', identifier: [{ value: '00888' }] }] })
    expect(panel?.subject.id).toBe('00888')
  })

  test('the subject of a document is that of its results', async () => {
    const { panel } = await read(
      { resourceType: 'Composition', subject: { reference: 'Patient/p1' } },
      { ...whose(''), subject: undefined },
    )
    expect(panel?.subject.id).toBe('00777')
  })

  test('missing Patients: people stay apart by reference', async () => {
    const file = await readFile(lines(whose('Patient/a'), whose('Patient/b')))
    expect(file.panels.map(({ subject }) => subject.id)).toEqual(['a', 'b'])
    expect(codesIn(file)).toEqual(['patient-missing', 'patient-missing'])
  })

  test('nobody at all: each by itself, and listed', async () => {
    const file = await readFile(lines({ ...whose(''), subject: undefined }, { ...whose(''), subject: undefined }))
    expect(file.panels).toHaveLength(2)
    expect(codesIn(file)).toEqual(['result-names-nobody', 'result-names-nobody'])
  })

  test('two Patients that differ under one reference: neither name nor age is taken', async () => {
    const file = await readFile(lines(whose('Patient/p1'), patient, { ...patient, birthDate: '1980-01-01' }))
    expect(file.panels[0]?.subject).toMatchObject({ name: null, age: null })
    expect(codesIn(file)).toContain('patients-differ')
  })

  test('the same reference in two Bundles is two people', async () => {
    const other = { ...patient, identifier: [{ value: '00999' }] }
    const bundles = [bundle(patient, whose('Patient/p1')), bundle(other, whose('Patient/p1'))]
    const { panels } = await readFile(`${bundles.join('\n')}\n`)
    expect(panels.map(({ subject }) => subject.id)).toEqual(['00777', '00999'])
  })

  const representation = (valueCode: string, text: string) => ({
    text,
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation', valueCode }],
  })
  test.each<[string, object, object]>([
    ['kanji before kana', { name: [representation('SYL', 'ケンシン ハナコ'), representation('IDE', '健診 花子')] }, { name: '健診 花子' }],
    ['kana alone', { name: [representation('SYL', 'ケンシン ハナコ')] }, { name: 'ケンシン ハナコ' }],
    ['family and given', { name: [{ family: '健診', given: ['花子'] }] }, { name: '健診 花子' }],
    ['an old name is not used', { name: [{ use: 'old', text: '旧姓 花子' }, { text: '健診 花子' }] }, { name: '健診 花子' }],
    ['a year of birth makes no age', { birthDate: '1970' }, { age: null }],
    [
      "the hospital's number, not the national one",
      {
        identifier: [
          { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-99-9999' },
          { type: { coding: [{ code: 'MR' }] }, value: 'M1' },
        ],
      },
      { id: 'M1' },
    ],
    ['without a number its own id', { identifier: [] }, { id: 'p1' }],
  ])('%s', async (_, more, expected) => {
    const { panels } = await readFile(bundle({ ...patient, ...more }, whose('Patient/p1')))
    expect(panels[0]?.subject).toMatchObject(expected)
  })

  test('a year of birth is said aloud', async () => {
    expect(codesIn(await readFile(bundle({ ...patient, birthDate: '1970-05' }, whose('Patient/p1'))))).toContain('birth-date-partial')
  })
})

describe('files', () => {
  const one = observation(codes.ggt, quantity(62))

  test.each<[string, string | Buffer]>([
    ['a document Bundle', bundle(patient, one)],
    ['indented', JSON.stringify(JSON.parse(bundle(patient, one)), null, 2)],
    [
      'its keys in the order of the alphabet',
      `{"entry":[{"resource":${JSON.stringify(patient)}},{"resource":${JSON.stringify(one)}}],"resourceType":"Bundle","type":"searchset"}`,
    ],
    ['a Bundle in a Bundle', bundle(JSON.parse(bundle(patient, one)))],
    ['a list of resources', JSON.stringify([patient, one])],
    ['NDJSON', lines(patient, one)],
    ['NDJSON without a last line end, with blank lines', lines(patient, one).trimEnd().replace('\n', '\r\n\n')],
    ['a Bundle, gzip', gzipSync(bundle(patient, one))],
    ['NDJSON, gzip', gzipSync(lines(patient, one))],
    ['a byte order mark', `\ufeff${bundle(patient, one)}`],
  ])('%s', async (_, content) => {
    for (const piece of [1 << 16, 7]) {
      const { panels } = await readFile(content, {}, piece)
      expect(panels).toHaveLength(1)
      expect(panels[0]?.subject.id).toBe('00777')
      expect(given(panels[0], 'ggt')).toBe(62)
    }
  })

  test('a broken line of NDJSON costs itself and is listed with its number', async () => {
    const { panels, outcomes, totals } = await readFile(lines(patient, one).replace('\n', '\n{"resourceType":"Observation","sta\n'))
    expect(panels).toHaveLength(1)
    expect(outcomes[0]?.issues[0]).toMatchObject({ code: 'json-line-broken', where: { line: 2 } })
    expect(totals).toMatchObject({ rowsIn: 2, assessed: 1, listed: 1 })
  })

  test('a Bundle with a next page says that results are missing', async () => {
    const text = JSON.stringify({ ...JSON.parse(bundle(patient, one)), link: [{ relation: 'next', url: 'http://x/y' }] })
    expect(codesIn(await readFile(text))).toContain('bundle-has-next')
  })

  test.each<[string, string | Buffer, string]>([
    ['cut short', bundle(patient, one).slice(0, -20), 'json-broken'],
    ['gzip cut short', gzipSync(bundle(patient, one)).subarray(0, -12), 'gzip-broken'],
    ['JSON of something else', '{"people":[{"name":"x"}]}', 'file-json'],
    ['what this program wrote', '{"schema":"liver-panel/run@1","assessments":[]}', 'file-own-json'],
    ['FHIR as XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'file-fhir-xml'],
  ])('refused: %s', async (_, content, code) => {
    expect(await refusalOf(content)).toBe(code)
  })

  test.each([
    ['Patients alone', lines(patient)],
    ['other tests alone', lines(patient, observation('718-7', quantity(14), 'http://loinc.org'))],
  ])('%s hold no result: that is said, and nobody is missing', async (_, content) => {
    const { outcomes, totals } = await readFile(content)
    expect(outcomes.map(({ panel, issues }) => [panel, issues[0]?.code])).toEqual([[null, 'records-without-results']])
    expect(totals).toMatchObject({ rowsIn: 1, assessed: 0, listed: 1 })
  })

  test('names that other objects have do no harm', async () => {
    const text = bundle(patient, one).replace('"status"', '"__proto__":{"status":"final"},"constructor":{},"status"')
    expect(given((await readFile(text)).panels[0], 'ggt')).toBe(62)
  })

  test("endless depth is somebody else's and does no harm", async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect((await readFile(`${lines(patient, one)}{"resourceType":"Basic","x":${deep}}\n`)).panels).toHaveLength(1)
  })
})
