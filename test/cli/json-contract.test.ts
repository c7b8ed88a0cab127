import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { findForbidden } from '../../src/rules/forbidden.ts'
import { peopleIn } from './people-in.ts'
import { faultsOf } from './schemas.ts'
import { calm, raised, sample, sheet, urgent } from './sheets.ts'
import { runOnce } from './world.ts'

const odd = sheet(urgent, calm, raised, '00904,試験 三郎,2025-05-15,12,男,45,62,<10,未実施,95', '00905,,,,,>1000,,,,', '合計,5', 'x,y')
const years = sample('three-years.csv')
const files = { 'checkup.csv': sample('checkup.csv'), 'odd.csv': odd, 'years.csv': years }
const languages = ['ja', 'en']

async function json(...argv: string[]) {
  const { stdout } = await runOnce([...argv, '-f', 'json'], { files })
  return JSON.parse(stdout)
}

describe('every JSON output holds its shipped schema', () => {
  const cases: [Parameters<typeof faultsOf>[0], string[]][] = [
    ['assessment', ['--alt', '34']],
    ['assessment', ['--ast', '<5', '--alt', '>1000', '--age', '12', '--sex', 'm']],
    [
      'assessment',
      [
        '--ast',
        '45',
        '--alt',
        '62',
        '--ggt',
        '88',
        '--alb',
        '4.3',
        '--plt',
        '18.2万',
        '--alp',
        '82',
        '--tbil',
        '0.9',
        '--age',
        '52',
        '--sex',
        'f',
      ],
    ],
    [
      'assessment',
      [
        '--alt',
        '62',
        '--alp',
        '82',
        '--alp-method',
        'ifcc',
        '--sex',
        'm',
        '--reference',
        'alt=5-45',
        '--id',
        '001',
        '--date',
        '2025-05-14',
      ],
    ],
    ['assessment', ['--age', '52']],
    ['run', ['checkup.csv']],
    ['run', ['odd.csv']],
    ['run', ['odd.csv', 'checkup.csv']],
    ['run', ['checkup.csv', '--only', 'today']],
    ['run', ['checkup.csv', '--summary']],
    ['run', ['checkup.csv', '--rules', 'site.json']],
    ['run', ['odd.csv', '--redact', '--contact', '試験クリニック']],
    ['trend', ['trend', 'years.csv']],
    ['trend', ['trend', '--alt', '2023-05-10=78', '--alt', '2025-05-14=55', '--age', '52', '--sex', 'm']],
    ['trend-run', ['trend', 'checkup.csv', 'years.csv']],
    ['trend-run', ['trend', 'odd.csv']],
  ]
  test.each(cases.flatMap(([schema, argv]) => languages.map((lang) => [schema, [...argv, '--lang', lang]] as const)))(
    '%s: %j',
    async (schema, argv) => {
      const { stdout, code, stderr } = await runOnce([...argv, '-f', 'json'], {
        files: { ...files, 'site.json': sample('site-rules.json') },
      })
      expect([code, stderr.startsWith('Error')]).not.toContain(2)
      expect(faultsOf(schema, JSON.parse(stdout))).toEqual([])
    },
  )

  test.each(languages)('ndjson: what is the same for all, then one person a line and nothing else (%s)', async (lang) => {
    const { stdout } = await runOnce(['odd.csv', 'checkup.csv', '-f', 'ndjson', '--lang', lang], { files })
    const [header, ...lines] = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(faultsOf('rows', JSON.parse(header as string))).toEqual([])
    for (const line of lines) expect(faultsOf('row', JSON.parse(line))).toEqual([])
    expect(lines.map((line) => JSON.parse(line).source)).toEqual([
      ...[2, 3, 4, 5, 6].map((line) => ({ file: 'odd.csv', line })),
      ...Array.from({ length: 12 }, (_, i) => ({ file: 'checkup.csv', line: i + 2 })),
    ])
  })
})

test('a lean row says what the assessment says of the person', async () => {
  for (const more of [[], ['--redact'], ['--rules', 'site.json'], ['--only', 'consult']]) {
    const all = { files: { ...files, 'site.json': sample('site-rules.json') } }
    const { stdout } = await runOnce(['odd.csv', 'checkup.csv', '-f', 'ndjson', ...more], all)
    const { assessments } = JSON.parse((await runOnce(['odd.csv', 'checkup.csv', '-f', 'json', ...more], all)).stdout)
    const rows = peopleIn(stdout)
    expect(rows).toHaveLength(assessments.length)
    for (const [i, row] of rows.entries()) expect(row).toMatchObject(leanOf(assessments[i]))
    expect(stdout.length).toBeLessThan(JSON.stringify(assessments).length / 2)
  }
})

/** Written out of the whole assessment by hand, apart from the program's own way. */
// biome-ignore lint/suspicious/noExplicitAny: data as it is printed.
function leanOf({ subject, source, triage, toCheck, remarks, findings, measurements, scores, patterns, issues }: any) {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const values = findings.map(({ analyte, status, band, severity, because, standards }: any) => [
    analyte,
    {
      ...(measurements[analyte] && { value: measurements[analyte].value }),
      ...(status === 'banded' ? { band, severity } : { undetermined: because }),
      standards: Object.fromEntries(Object.entries(standards).filter(([, answer]) => answer !== null)),
    },
  ])
  return {
    ...{ schema: 'liver-panel/row@1', subject, source, triage, toCheck, remarks },
    values: Object.fromEntries(values),
    scores: Object.fromEntries(
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      scores.map(({ score, status, value, band }: any) => [
        score,
        { status, ...(value !== undefined && { value }), ...(band && { band }) },
      ]),
    ),
    patterns: patterns.map(({ pattern }: { pattern: string }) => pattern),
    issues: issues.map(({ code, level, args }: { code: string; level: string; args: object }) => ({ code, level, args })),
  }
}

describe('the run', () => {
  test('says what was read, and rows in = assessed + listed', async () => {
    const { run, assessments, schema } = await json('odd.csv')
    expect(schema).toBe('liver-panel/run@1')
    expect(run).toMatchObject({ rowsIn: 7, assessed: 5, listed: 2, skipped: 0, file: 'odd.csv' })
    expect(run.sha256).toBe(createHash('sha256').update(odd).digest('hex'))
    expect(run.encoding.name).toBe('utf-8')
    expect(run.delimiter.character).toBe(',')
    expect(run.header.titles).toBe(1)
    expect(run.rules.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(run.program.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(run.columns.find(({ field }: { field: string }) => field === 'platelets')).toMatchObject({ index: 10, unitWhy: 'header' })
    expect(run.unreadRows.rows.map(({ line }: { line: number }) => line)).toEqual([7, 8])
    expect(assessments).toHaveLength(5)
  })

  test('every number of the contract is unrounded, in its canonical unit', async () => {
    const { assessments } = await json('checkup.csv')
    const [first] = assessments
    expect(first.subject).toEqual({ id: '00101', name: '見本 一郎', sex: 'male', age: 52, date: '2025-05-14' })
    expect(first.measurements.platelets).toMatchObject({ value: 182, unit: '10*9/L', comparator: '=', text: '18.2' })
    expect(first.measurements.albumin).toMatchObject({ value: 4.3, unit: 'g/dL' })
    // 52 × 45 / (182 × √62) by hand
    const fib4 = first.scores.find(({ score }: { score: string }) => score === 'fib4')
    expect(fib4.value).toBeCloseTo(1.632859, 5)
    expect(String(fib4.value).length).toBeGreaterThan(10)
  })

  test('one person from flags prints that object alone', async () => {
    const one = await json('--alt', '34')
    expect(one).toMatchObject({ schema: 'liver-panel/assessment@1', triage: { level: 'family-doctor', rank: 2 }, source: null })
    expect(one.measurements).toEqual({ alt: { value: 34, unit: 'U/L', comparator: '=', text: '34' } })
  })
})

describe('the note and the words', () => {
  const contact = '試験クリニック 000-000-0000'
  const runs = [
    ['checkup.csv'],
    ['years.csv'],
    ['checkup.csv', '--detail'],
    ['checkup.csv', '--summary'],
    ['trend', 'years.csv'],
    ['trend', 'checkup.csv', 'years.csv'],
    ['--alt', '34'],
    ['--alt', '900', '--age', '12'],
  ]
  const formats = ['text', 'json', 'ndjson', 'csv', 'html']
  const refused = (argv: readonly string[], format: string) => argv.includes('--summary') && (format === 'csv' || format === 'ndjson')
  const cases = runs.flatMap((argv) =>
    formats
      .filter((format) => !refused(argv, format))
      .flatMap((format) => languages.map((lang) => [...argv, '-f', format, '--lang', lang])),
  )

  test.each(cases.map((argv) => [argv.join(' '), argv]))(
    '%s: the note with the clinic, nothing forbidden, no empty place',
    async (_what, argv) => {
      const { code, stdout, stderr } = await runOnce([...argv, '--contact', contact], { files })
      expect([0, 3]).toContain(code)
      const words = wordsOf(stdout)
      expect(words).toMatch(argv.at(-1) === 'ja' ? /診断ではありません|診断では/ : /not a diagnosis/)
      expect(words).toMatch(/肝臓専門医|liver specialist|paediatrician|小児科/)
      expect(words.replace(/\s+/g, '')).toContain(contact.replace(/\s+/g, ''))
      expect(findForbidden(words) ?? findForbidden(stderr)).toBeNull()
      expect(/\{[a-z]\w*\}/i.exec(words)?.[0]).toBeUndefined()
      expect(words).not.toMatch(/\b(?:undefined|NaN|\[object Object\])\b/)
    },
  )

  const readings = [
    ['inspect', 'odd.csv'],
    ['inspect', 'odd.csv', '-f', 'json'],
    ['rules'],
    ['rules', '-f', 'json'],
    ['rules', 'check'],
    ['selftest'],
    ['explain'],
    ['--help'],
    ['trend', '--help'],
    ['completion', 'zsh'],
  ]
  test.each(readings.flatMap((argv) => languages.map((lang) => [[...argv, '--lang', lang].join(' '), [...argv, '--lang', lang]] as const)))(
    '%s: nothing forbidden, no empty place',
    async (_what, argv) => {
      const { code, stdout, stderr } = await runOnce(argv, { files })
      expect(code).toBe(0)
      expect(findForbidden(stdout) ?? findForbidden(stderr)).toBeNull()
      if (!argv.includes('completion')) expect(/\{[a-z]\w*\}/i.exec(stdout)?.[0]).toBeUndefined()
    },
  )
})

/** What a person reads of a page: its style sheet says `white-space: normal` without judging anybody. */
function wordsOf(text: string): string {
  return text
    .replace(/<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<(span|tspan) lang="ja">([^<]*)<\/\1>/g, '$2')
    .replace(/┃/g, ' ')
    .replace(/&quot;/g, '"')
}
