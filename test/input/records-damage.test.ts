import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUsageError } from '../../src/issue.ts'
import { readFile } from './read-file.ts'
import { documentText } from './xml/document-text.ts'
import { zipBytes } from './xml/zip-bytes.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const bytesOf = (path: string) => readFileSync(fixtures + path)
const document = bytesOf('xml/DATA/h0000000000202506010000001.xml')

const whole: [string, Buffer][] = [
  ['a document', document],
  [
    'a ZIP',
    zipBytes([
      { name: 'x/DATA/h1.xml', content: document },
      { name: 'x/DATA/h2.xml', content: documentText() },
    ]),
  ],
  ['a Bundle', bytesOf('fhir/echeckup-1.json')],
  ['a searchset', bytesOf('fhir/jp-core-searchset.json')],
  ['NDJSON', bytesOf('fhir/us-core.Observation.ndjson')],
  ['NDJSON in gzip', gzipSync(bytesOf('fhir/us-core.Observation.ndjson'))],
]

/** Reads it, or refuses it in words: anything else is a bug. */
async function isReadOrRefused(bytes: Buffer): Promise<boolean> {
  try {
    const { totals, outcomes } = await readFile(bytes)
    const silent = outcomes.filter(({ panel, issues }) => panel === null && issues.length === 0)
    return totals.rowsIn === totals.assessed + totals.listed && silent.length === 0
  } catch (error) {
    if (isUsageError(error)) return true
    throw error
  }
}

describe.each(whole)('%s, damaged', (_, bytes) => {
  test('bytes changed anywhere', async () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const damaged = Buffer.from(bytes)
        for (const { at, to } of changes) damaged[at] = to
        expect(await isReadOrRefused(damaged)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('cut short anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        expect(await isReadOrRefused(bytes.subarray(0, length))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('a piece of it twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(400), async (at, size) => {
        expect(await isReadOrRefused(Buffer.concat([bytes.subarray(0, at + size), bytes.subarray(at)]))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
