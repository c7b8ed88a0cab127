import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { type Checkup, openBytes, openCheckup, openRecords, type RecordFile } from '../../src/input/csv.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { liverRules } from '../../src/rules/index.ts'
import { zipBytes } from './xml/zip-bytes.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const csv = readFileSync(`${fixtures}samples/same-people.csv`, 'utf8')
const options = { rules: liverRules, today: '2025-12-01' }

/** What is said of each person, without where it was read. */
async function answers(checkup: Checkup) {
  const people: unknown[] = []
  for await (const batch of checkup.batches()) {
    for (const { panel } of batch) {
      if (panel === null) continue
      const { source: _, issues, ...assessment } = interpret(panel, liverRules)
      people.push({ ...assessment, issues: issues.map(({ code, level, args }) => ({ code, level, args })) })
    }
  }
  return people.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}

async function ofBytes(bytes: Uint8Array) {
  return answers(await openCheckup({ name: 'x', open: () => piecesOf(bytes) }, options))
}

async function* piecesOf(bytes: Uint8Array) {
  yield bytes
}

function recordFile(path: string, kind: RecordFile['kind']): RecordFile {
  return { name: path, kind, open: () => openBytes({ name: path, open: () => piecesOf(readFileSync(fixtures + path)) }) }
}

async function ofFhir(...names: string[]) {
  const files = names.map((name) => recordFile(`fhir/${name}`, name.endsWith('ndjson') ? 'fhir-ndjson' : 'fhir-json'))
  return answers(await openRecords('fhir', 'fhir', files, options))
}

function workbook(): Uint8Array {
  const rows = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((cell, at) => (at > 4 && /^[\d.]+$/.test(cell) ? Number(cell) : cell)))
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '健診')
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

describe('the same people by every door', () => {
  test('a workbook', async () => {
    expect(await ofBytes(workbook())).toEqual(await ofBytes(Buffer.from(csv)))
  })

  test('特定健診 XML, one document a person', async () => {
    const files = readdirSync(`${fixtures}xml/DATA`).map((name) => recordFile(`xml/DATA/${name}`, 'cda'))
    const found = await answers(await openRecords('cda', 'xml', files, options))
    expect(found).toHaveLength(3)
    expect(found).toEqual(await ofBytes(Buffer.from(csv)))
  })

  test('特定健診 XML in an exchange ZIP', async () => {
    const names = ['ix08_V08.xml', ...readdirSync(`${fixtures}xml/DATA`).map((name) => `DATA/${name}`)]
    const zip = zipBytes(names.map((name) => ({ name: `x/${name}`, content: readFileSync(`${fixtures}xml/${name}`) })))
    expect(await ofBytes(zip)).toEqual(await ofBytes(Buffer.from(csv)))
  })

  test('FHIR: check-up reports (eCheckup)', async () => {
    expect(await ofFhir('echeckup-1.json', 'echeckup-2.json', 'echeckup-3.json')).toEqual(await ofBytes(Buffer.from(csv)))
  })

  test('FHIR: JP Core', async () => {
    expect(await ofFhir('jp-core-searchset.json')).toEqual(await ofBytes(Buffer.from(csv)))
  })

  // LOINC says nothing of ALP's method, and platelets are counted in thousands there.
  test.each([
    ['US Core in bulk', ['us-core.Observation.ndjson', 'us-core.Patient.ndjson']],
    ['US Core in bulk, Patients first', ['us-core.Patient.ndjson', 'us-core.Observation.ndjson']],
    ['Synthea', ['synthea-1.json', 'synthea-2.json', 'synthea-3.json']],
  ])('FHIR: %s', async (_, names) => {
    const inThousands = csv
      .replace('(IFCC)', '')
      .replace('血小板数 [万/μL]', '血小板数 [10^3/μL]')
      .replace(',18.2,', ',182,')
      .replace(',11.8,', ',118,')
    expect(await ofFhir(...names)).toEqual(await ofBytes(Buffer.from(inThousands)))
  })
})
