import { describe, expect, test } from 'vitest'
import { codes, documentText, entry, pq } from '../input/xml/document-text.ts'
import { zipBytes } from '../input/xml/zip-bytes.ts'
import { createWorld } from './world.ts'

const person = (number: string, ast: string) => documentText({ number, entries: entry(codes.ast, pq(ast, 'U/L')) })
const patient = { resourceType: 'Patient', id: 'p1', name: [{ text: '健診 花子' }], gender: 'female', birthDate: '1970-05-01' }
const result = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '1742-6' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2025-05-14',
  valueQuantity: { value: 62, code: 'U/L' },
}
const index = '<?xml version="1.0"?><index xmlns="https://www.mhlw.go.jp/x"><totalRecordCount value="3"/></index>'

async function csvOf(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const world = createWorld({ files, env: { LANG: 'en' } })
  const { code, stdout, stderr } = await world.run(...argv, '-f', 'csv')
  world.remove()
  const [head, ...rows] = stdout.trimEnd().split('\n')
  return {
    code,
    stderr,
    heads: stdout.split('\n').filter((line) => line.startsWith('line,')).length,
    head,
    rows: rows.map((row) => row.split(',').slice(0, 8)),
  }
}

describe('many files are one table', () => {
  test('several documents, named one by one', async () => {
    const { rows, heads, code } = await csvOf({ 'h1.xml': person('1', '31'), 'h2.xml': person('2', '41') }, 'h1.xml', 'h2.xml')
    expect(rows.map((row) => [row[1], row[6]])).toEqual([
      ['12-1', '31'],
      ['12-2', '41'],
    ])
    expect([heads, code]).toEqual([1, 0])
  })

  test('an exchange folder, its index held against it', async () => {
    const files = {
      'x/ix08_V08.xml': index,
      'x/DATA/h1.xml': person('1', '31'),
      'x/DATA/h2.xml': person('2', '41'),
      'x/DATA/h3.xml': person('3', '51').slice(0, 500),
    }
    const { rows, stderr, code } = await csvOf(files, 'x')
    expect(rows.map((row) => row[6])).toEqual(expect.arrayContaining(['31', '41']))
    expect(stderr).toContain('x/DATA/h3.xml, line')
    expect(stderr).not.toContain('The index')
    expect(code).toBe(3)
  })

  test('a ZIP and a document of the same person and day are one visit', async () => {
    const { rows } = await csvOf(
      { 'a.zip': zipBytes([{ name: 'DATA/h1.xml', content: person('1', '31') }]), 'h1.xml': person('1', '31') },
      'a.zip',
      'h1.xml',
    )
    expect(rows).toHaveLength(1)
  })

  test('Observation.ndjson with Patient.ndjson, in either order', async () => {
    const files = {
      'Observation.ndjson': `${JSON.stringify(result)}\n`,
      'Patient.ndjson': `${JSON.stringify(patient)}\n${JSON.stringify({ ...patient, id: 'p2' })}\n`,
    }
    for (const words of [
      ['Observation.ndjson', 'Patient.ndjson'],
      ['Patient.ndjson', 'Observation.ndjson'],
    ]) {
      const { rows, code } = await csvOf(files, ...words)
      expect(rows).toEqual([['1', 'p1', '健診 花子', '2025-05-14', 'female', '55', '', '62']])
      expect(code).toBe(0)
    }
  })

  test('a broken Bundle among others costs itself', async () => {
    const bundle = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: patient }, { resource: result }] })
    const { rows, stderr, code } = await csvOf({ 'f/a.json': bundle, 'f/b.json': bundle.slice(0, -30), 'f/c.csv': 'ID,AST\n1,31\n' }, 'f')
    expect(rows.map((row) => row[7])).toEqual(expect.arrayContaining(['62']))
    expect(stderr).toContain('f/b.json')
    expect(code).toBe(3)
  })

  test('a folder without records is refused', async () => {
    const { code, stderr } = await csvOf({ 'f/a.csv': 'ID,AST\n1,31\n' }, 'f')
    expect(code).toBe(2)
    expect(stderr).toContain('f is a folder')
  })
})

test('inspect tells what records hold', async () => {
  const world = createWorld({
    files: { 'h1.xml': documentText({ entries: entry(codes.ast, pq('31', 'U/l')) + entry('2A030000001930101', pq('14', 'g/dl')) }) },
  })
  const { stdout, code } = await world.run('inspect', 'h1.xml', '-f', 'json')
  world.remove()
  expect(code).toBe(0)
  expect(JSON.parse(stdout).records).toEqual({
    kind: 'cda',
    records: 1,
    reports: [{ code: '10', count: 1 }],
    people: 1,
    days: { first: '2025-05-14', last: '2025-05-14' },
    codes: [{ code: codes.ast, name: '項目', analyte: 'ast', method: null, units: ['U/l'], count: 1 }],
    unused: [],
    others: [{ code: '2A030000001930101', name: '項目', near: null, count: 1 }],
    othersLeftOut: 0,
  })
})

test('a family shares its number: trend gives nobody the values of another', async () => {
  const year = (day: string, sex: string, birth: string, ast: string) =>
    documentText({
      sex,
      birth,
      service: `<serviceEvent><effectiveTime value="${day}"/></serviceEvent>`,
      entries: entry(codes.ast, pq(ast, 'U/L')),
    })
  const files = {
    'd/h1.xml': year('20240514', '1', '19680101', '20'),
    'd/h2.xml': year('20250514', '1', '19680101', '21'),
    'd/h3.xml': year('20240515', '2', '19700501', '80'),
    'd/h4.xml': year('20250515', '2', '19700501', '90'),
  }
  const world = createWorld({ files })
  const { stdout, code } = await world.run('trend', 'd', '-f', 'json')
  world.remove()
  expect(code).toBe(0)
  const { trends } = JSON.parse(stdout)
  expect(trends.map(({ subject }: { subject: { sex: string } }) => subject.sex)).toEqual(['male', 'female'])
})
