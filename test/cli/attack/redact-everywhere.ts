import { describe, expect, test } from 'vitest'
import {
  book,
  bookSecrets,
  everythingFrom,
  fhirLines,
  fhirSecrets,
  recordFiles,
  recordSecrets,
  type Secret,
  wideFile,
  wideName,
  wideSecrets,
} from './secrets.ts'

const formats = ['text', 'json', 'ndjson', 'csv', 'html', 'xlsx']
const inputs: {
  kind: string
  files: Record<string, string | Uint8Array>
  names: readonly string[]
  secrets: readonly Secret[]
  more: string[][]
}[] = [
  {
    kind: 'a wide CSV',
    files: { [wideName]: wideFile },
    names: [wideName],
    secrets: wideSecrets,
    more: [['--group', '所属'], ['--show', '身長'], ['--words']],
  },
  { kind: 'a workbook', files: { 'b.xlsx': book }, names: ['b.xlsx'], secrets: bookSecrets, more: [['--all-sheets']] },
  { kind: '特定健診 XML', files: recordFiles, names: ['x'], secrets: recordSecrets, more: [] },
  { kind: 'FHIR', files: { 'f.ndjson': fhirLines }, names: ['f.ndjson'], secrets: fhirSecrets, more: [] },
]

/** Every output there is, of one input. */
function callsFor({ names, more }: (typeof inputs)[number]): string[][] {
  return [
    ...formats.flatMap((format) => [[], ...more].map((asked) => [...names, '-f', format, '--errors', 'out.csv', ...asked])),
    ...formats.map((format) => ['trend', ...names, '-f', format]),
    ...['text', 'json'].map((format) => ['inspect', ...names, '-f', format]),
    [...names, '--detail'],
    [...names, '--strict'],
    [...names, '-f', 'text', '--only', 'consult', '--sort', 'name'],
  ].filter((argv) => !(argv.includes('--words') && !argv.includes('csv')))
}

/** Declares the tests of every input and output under `--redact`, each call in the languages given for it. */
export function redactTests(languagesFor: (index: number) => readonly string[]): void {
  describe.each(inputs)('$kind under --redact', (input) => {
    const calls = callsFor(input).flatMap((argv, index) => languagesFor(index).map((lang) => [...argv, '--lang', lang]))

    test.each(calls.map((argv) => [argv.slice(input.names.length).join(' '), argv] as const))('%s', async (_, argv) => {
      const { text } = await everythingFrom(input.files, ...argv, '--redact')
      expect(text).not.toMatch(/TypeError|at .*\.ts:/)
      expect(input.secrets.filter((secret) => text.includes(secret.text)).map(({ place }) => place)).toEqual([])
    })

    test('and without it each of them comes out somewhere', async () => {
      const seen = new Set<string>()
      for (const argv of calls) {
        const { text } = await everythingFrom(input.files, ...argv)
        for (const { place, text: secret } of input.secrets) if (text.includes(secret)) seen.add(place)
      }
      expect(input.secrets.filter(({ place }) => !seen.has(place)).map(({ place }) => place)).toEqual([])
    })
  })
}

/** Declares the tests of what is left. */
export function leftTests(): void {
  describe('what --redact leaves', () => {
    test('numbers, dates, judgements and values stay, and a column that --show names', async () => {
      const { text } = await everythingFrom({ [wideName]: wideFile }, wideName, '-f', 'csv', '--redact', '--show', '備考')
      const [, head, first] = text.split('\n')
      const cells = Object.fromEntries((head ?? '').split(',').map((title, at) => [title, first?.split(',')[at]]))
      expect(cells).toMatchObject({ 年齢: '52', 性別: '男', 受診日: '2025-05-14', AST: '45', AST単位: 'U/L', AST判定: 'C12', ALT記号: 'H' })
      expect(cells).toMatchObject({ ALT上限: '30', '血小板数 [万/μL]': '18.2', 身長: '170.5', 腹囲判定: '異常なし', 備考: '妻ミドリ' })
      expect(cells).toMatchObject({ 氏名: '***', 住所: '***', 所見: '***', 所属: '***' })
    })

    test('a column that names people is masked even where --show names it', async () => {
      const { text } = await everythingFrom({ [wideName]: wideFile }, wideName, '--redact', '--show', '氏名,電話番号', '-f', 'ndjson')
      expect(text).toContain('"氏名":"***"')
      expect(text).not.toMatch(/秘密太郎|000-1111/)
    })

    test('a group of five or more keeps its name in the table of groups, and is in order by it', async () => {
      const { text } = await everythingFrom({ [wideName]: wideFile }, wideName, '--redact', '--group', '所属', '--lang', 'ja')
      expect(text).toContain('営業部')
    })
  })
}
