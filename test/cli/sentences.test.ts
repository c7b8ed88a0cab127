import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cli as enCli } from '../../src/messages/en/cli.ts'
import { findings as enFindings } from '../../src/messages/en/findings.ts'
import { inputCells as enCells } from '../../src/messages/en/input/cells.ts'
import { inputLibrary as enLibrary } from '../../src/messages/en/input/library.ts'
import { inputRecords as enRecords } from '../../src/messages/en/input/records.ts'
import { inputTable as enTable } from '../../src/messages/en/input/table.ts'
import { trend as enTrend } from '../../src/messages/en/trend.ts'
import { cli as jaCli } from '../../src/messages/ja/cli.ts'
import { findings as jaFindings } from '../../src/messages/ja/findings.ts'
import { inputCells as jaCells } from '../../src/messages/ja/input/cells.ts'
import { inputLibrary as jaLibrary } from '../../src/messages/ja/input/library.ts'
import { inputRecords as jaRecords } from '../../src/messages/ja/input/records.ts'
import { inputTable as jaTable } from '../../src/messages/ja/input/table.ts'
import { trend as jaTrend } from '../../src/messages/ja/trend.ts'
import { findForbidden } from '../../src/rules/forbidden.ts'

const sentences = {
  ja: { ...jaCli, ...jaFindings, ...jaCells, ...jaLibrary, ...jaRecords, ...jaTable, ...jaTrend } as Record<string, string>,
  en: { ...enCli, ...enFindings, ...enCells, ...enLibrary, ...enRecords, ...enTable, ...enTrend } as Record<string, string>,
}
const languages = ['ja', 'en'] as const
const complaints = Object.keys(sentences.ja).filter((key) => /^(error|issue)\./.test(key))

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('messages/') && path !== 'codes.ts')
  .map((path) => ({ path, code: readFileSync(src + path, 'utf8') }))
const everything = sources.map(({ code }) => code).join('\n')

/** Codes that are put together from parts. */
const composed = ['error.unknown-option-near']

/** Codes of the check of the rules: their sentences are under `problem.`. */
const notIssues = ['jlac10', 'loinc', 'utf-16le', 'example-fails', 'hash-differs']

describe('every complaint has its sentence', () => {
  const thrown = [
    ...everything.matchAll(/new UsageError\(\s*(?:[^'")(]*\([^)]*\)[^'"]*\?\s*|[^'")(]*\?\s*)?'([\w-]+)'(?:\s*:\s*'([\w-]+)')?/g),
  ]
    .flatMap(([, one, other]) => [one, other])
    .filter((code) => code !== undefined)
  const found = [...everything.matchAll(/\bcode: '([\w-]+)'|\b(?:complain|issue)\(\s*'([\w-]+)'/g)].map(([, a, b]) => a ?? b)
  const refusedFiles = [...everything.matchAll(/code: '(file-[\w-]+)', kind:/g)].map(([, code]) => code)

  test('the sources are really looked through', () => {
    expect(thrown.length).toBeGreaterThan(60)
    expect(found.length).toBeGreaterThan(20)
  })

  test.each([...new Set(thrown)])('error %s', (code) => {
    for (const lang of languages) expect(sentences[lang]).toHaveProperty([`error.${code}`])
  })

  test.each([...new Set(found)].filter((code) => code !== undefined && !notIssues.includes(code) && !refusedFiles.includes(code)))(
    'issue %s',
    (code) => {
      for (const lang of languages) expect(sentences[lang]).toHaveProperty([`issue.${code}`])
    },
  )

  test.each([...new Set(refusedFiles)])('error %s, from the table of files that are no tables', (code) => {
    for (const lang of languages) expect(sentences[lang]).toHaveProperty([`error.${code}`])
  })

  test.each([...everything.matchAll(/new DocumentError\('([\w-]+)'/g)].map(([, code]) => code as string))('document %s', (code) => {
    for (const lang of languages) {
      expect(sentences[lang]).toHaveProperty([`issue.${code}`])
      // Of one document that names several people the run lists it, as it does of many.
      if (code.startsWith('document-') && code !== 'document-several-people') expect(sentences[lang]).toHaveProperty([`error.${code}`])
    }
  })

  test('the errors of the operating system', () => {
    for (const [, key] of everything.matchAll(/\w+: '(error\.[\w-]+)'/g))
      for (const lang of languages) expect(sentences[lang]).toHaveProperty([key as string])
  })
})

describe('every sentence of a complaint', () => {
  test.each(complaints)('%s is used', (key) => {
    const code = key.replace(/^(error|issue)\./, '')
    expect(composed.includes(key) || everything.includes(`'${code}'`) || everything.includes(`'${key}'`)).toBe(true)
  })

  test.each(complaints)('%s fills the same places in both languages', (key) => {
    expect(placesOf(sentences.en[key])).toEqual(placesOf(sentences.ja[key]))
  })

  test.each(complaints)('%s says nothing that is forbidden', (key) => {
    for (const lang of languages) expect(findForbidden(sentences[lang][key] as string)).toBeNull()
  })
})

/** Where the arguments stand beside the code, each place of the sentence is filled. */
describe('the places of an error are given', () => {
  const throws = [...everything.matchAll(/new UsageError\('([\w-]+)'(?:, \{([^{}]*)\})?\)/g)].map(([, code, given = '']) => ({
    code: code as string,
    given: given.includes('...') ? null : given.split(',').map((part) => part.split(':')[0]?.trim() ?? ''),
  }))

  test.each(throws.filter(({ given }) => given !== null))('$code', ({ code, given }) => {
    for (const place of placesOf(sentences.en[`error.${code}`])) expect(given).toContain(place)
  })
})

function placesOf(sentence: string | undefined): string[] {
  return [...new Set([...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].sort()
}
