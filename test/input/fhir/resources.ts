/** Invented people and results, as FHIR writes them. */
export const patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ value: '00777' }],
  name: [{ text: '健診 花子' }],
  gender: 'female',
  birthDate: '1970-05-01',
}

export function observation(code: string, more: object, system = 'urn:oid:1.2.392.200119.6.1005') {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system, code }] },
    subject: { reference: 'Patient/p1' },
    effectiveDateTime: '2025-05-14',
    ...more,
  }
}

export function bundle(...resources: object[]): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) })
}

export function lines(...resources: object[]): string {
  return resources.map((resource) => `${JSON.stringify(resource)}\n`).join('')
}

export { codes } from '../xml/document-text.ts'
