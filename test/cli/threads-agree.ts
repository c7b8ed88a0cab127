import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect } from 'vitest'
import { chunkReader } from '../../src/cli/run/threads/serve.ts'
import type { Job, Question, Thread, Threads } from '../../src/cli/run/threads/thread.ts'
import { createWorld, type WorldOptions } from './world.ts'

/** What really goes to a thread and back is a copy: here too. Answers come a moment later, as from a thread. */
function threadInThisOne(): Thread {
  let reader: ReturnType<typeof chunkReader> | null = null
  return {
    begin: (job: Job) => {
      reader = chunkReader(structuredClone(job))
    },
    read: async (question: Question) => {
      const asked = structuredClone(question)
      const read = await reader
      await new Promise((resolve) => setImmediate(resolve))
      if (read === null) throw new Error('a chunk came before its file')
      return structuredClone(read(asked))
    },
    stop: () => undefined,
  }
}

export function threadsOf(count: number, chunkSize: number): Threads {
  return { count, chunkSize, fileSize: 0, start: threadInThisOne }
}

interface Asked {
  bytes: Buffer
  more: readonly string[]
}

/** Everything that a run leaves behind: its output, its sidecar, its sentences, its exit code. */
export async function runOf({ bytes, more }: Asked, threads: Threads | null) {
  const options: WorldOptions = { files: { 'in.csv': bytes }, ...(threads !== null && { threads }) }
  const world = createWorld(options)
  try {
    const { code, stdout, stderr } = await world.run('in.csv', '-o', 'out', '--errors', 'errors.csv', ...more)
    const bytesOf = (name: string) => (world.names().includes(name) ? world.bytes(name).toString('latin1') : null)
    return { code, stdout, stderr, output: bytesOf('out'), errors: bytesOf('errors.csv'), names: world.names() }
  } finally {
    world.remove()
  }
}

const header = '番号,氏名,性別,年齢,受診日,AST(U/L),ALT(U/L),γ-GTP(U/L),アルブミン(g/dL),血小板(万/μL),備考'
const cell = (...texts: string[]) => fc.constantFrom(...texts)
const calmRemark = cell('', '所見なし', '再検', 'x', '"a,b"', '"say ""so"""', '"一行目\n二行目"')
const oddRemark = cell('"a,b"', '"一行目\n二行目"', '"say ""so"""', '19" rack', '"open', '=1+1', '@x', '"x" y', '\r')
const rowWith = (remark: fc.Arbitrary<string>) =>
  fc
    .tuple(
      cell('00123', '4', 'A-7', '=SUM(1)', '123456789012'),
      cell('青山 一郎', '石川　花子', 'Doe', ''),
      cell('男', '女', '2', ''),
      cell('52', '17', '71', '四十', ''),
      cell('2025/05/14', '2025-06-01', 'R7.5.1', ''),
      cell('22', '45', '320', '<5', '未検', '', '１２'),
      cell('18', '62', '7', '*88', '溶血'),
      cell('30', '101', '1600', ''),
      cell('4.3', '3.6', '43', ''),
      cell('21.5', '9.8', '2.4', '215', ''),
      remark,
    )
    .map((cells) => cells.join(','))
const row = fc.oneof(
  { weight: 20, arbitrary: rowWith(calmRemark) },
  { weight: 2, arbitrary: rowWith(oddRemark) },
  { weight: 1, arbitrary: cell('', ',,,,,,,,,,', '合計,3件', '1,2', header, '番号,AST(U/L),ALT(U/L),氏名,性別,年齢', '"', 'a"b"c,"') },
)
const tableOf = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 5, maxLength: 60, size: 'max' })
const table = fc.record({
  rows: fc.oneof(tableOf(rowWith(calmRemark)), tableOf(row)),
  end: fc.constantFrom('\n', '\r\n', '\r\n', '\r'),
  endsWithLine: fc.boolean(),
  encoding: fc.constantFrom('utf8', 'utf8', 'cp932', 'cp932', 'eucjp', 'utf16le'),
  badBytes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.nat(), { maxLength: 2 }) }),
})
const options = fc.constantFrom<readonly string[]>(
  ['-f', 'csv'],
  ['-f', 'csv'],
  ['-f', 'csv', '--redact', '--only', 'recheck'],
  ['-f', 'csv', '--output-encoding', 'cp932', '--lang', 'ja'],
  ['-f', 'ndjson', '--fail-on', 'consult'],
  ['-f', 'json'],
  ['-f', 'text'],
)

/** Several threads leave behind what one thread leaves, for any table, damage, encoding, size of the chunks and number of threads. */
export function checkThreadsAgree(numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(table, options, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 60, max: 700 }), async (made, more, count, size) => {
      const asked = { bytes: bytesOf(made), more }
      expect(await runOf(asked, threadsOf(count, size))).toEqual(await runOf(asked, null))
    }),
    { numRuns },
  )
}

export function bytesOf({
  rows,
  end,
  endsWithLine,
  encoding,
  badBytes,
}: {
  rows: readonly string[]
  end: string
  endsWithLine: boolean
  encoding: string
  badBytes: readonly number[]
}): Buffer {
  const text = [header, ...rows].join(end) + (endsWithLine ? end : '')
  const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' })
  const headerLength = iconv.encode(header, encoding).length + 4
  for (const at of badBytes)
    if (encoding !== 'utf16le' && bytes.length > headerLength) bytes[headerLength + (at % (bytes.length - headerLength))] = 0xff
  return bytes
}
