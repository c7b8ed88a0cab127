import { describe, expect, test } from 'vitest'
import { given, readFile, refusalOf } from '../read-file.ts'

const jlac10 = 'urn:oid:1.2.392.200119.6.1005'
const patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ value: '00777' }],
  name: [{ text: '健診 花子' }],
  gender: 'female',
  birthDate: '1970-05-01',
}

function observation(code: string, more: object, system = jlac10) {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system, code }] },
    subject: { reference: 'Patient/p1' },
    effectiveDateTime: '2025-05-14',
    ...more,
  }
}

function bundle(...resources: object[]): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) })
}

function lines(...resources: object[]): string {
  return resources.map((resource) => `${JSON.stringify(resource)}\n`).join('')
}

describe.each([
  ['a Bundle', bundle],
  ['NDJSON', lines],
])('%s', (_, written) => {
  test('the Patient before or after its results', async () => {
    const result = observation('3B045000002327201', { valueQuantity: { value: 62, code: 'U/L' } })
    for (const resources of [
      [patient, result],
      [result, patient],
    ]) {
      const { panels } = await readFile(written(...resources))
      expect(panels).toHaveLength(1)
      expect(panels[0]?.subject).toEqual({ id: '00777', name: '健診 花子', sex: 'female', age: 55, date: '2025-05-14' })
      expect(given(panels[0], 'alt')).toBe(62)
    }
  })
})

test('broken JSON is refused with its line', async () => {
  expect(await refusalOf('{"resourceType":"Bundle","type":"collection",\n"entry":[{"resource":{"resourceType":"Patient"}},{"resou')).toBe(
    'json-broken',
  )
})
