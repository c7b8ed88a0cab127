import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { createWorld, type World } from './world.ts'

const name = '秘密太郎'
const kana = 'ヒミツタロウ'
const id = 'ZX90817'
const otherId = '55511177'
const secrets = [name, kana, id, otherId, '秘密', 'ヒミツ', '090-1234', '9.08E+11', '1973']

/** Names in every place where a real export has them: above the header, in unknown columns, in broken and in slipped rows. */
const header = '受診者ID,氏名,カナ氏名,生年月日,電話番号,保険証番号,身長,受診日,性別,AST,ALT,γ-GTP,血小板数 [万/μL]'
const person = (first: string, values: string) =>
  `${first},${name},${kana},1973-04-05,000-0000-0000,${otherId},170.5,2025-05-14,男,${values}`
const file = [
  `出力者 ${name} ${id}`,
  '',
  header,
  person(id, '45,62,88,18.2'),
  person(id, `${name},62,88,18.2`),
  person('9.08E+11', '820,62,88,18.2'),
  `${person(id, '45,62,88,18.2')},${name}`,
  `${id},${name}`,
  `合計,${name}`,
  person(id, '45,62,88,95').replace('1973-04-05', '1973-44-05'),
  `"${id},${name}`,
].join('\n')
const plain = [header, person(id, '45,62,88,18.2'), person(id, '45,62,88,18.2').replace('2025-05-14', '2024-05-14')].join('\n')
const noHeader = `${id},${name},45,62\n${id},${name},45,62\n`

const worlds: World[] = []
function world(): World {
  const files = { 'a.csv': file, 'two.csv': plain, 'bare.csv': noHeader, 'a.csv.gz': gzipSync(Buffer.from(file)) }
  const made = createWorld({ files })
  worlds.push(made)
  return made
}
afterEach(() => {
  for (const made of worlds.splice(0)) made.remove()
})

function expectNoSecrets(...texts: string[]): void {
  for (const text of texts) for (const secret of secrets) expect(text.includes(secret) ? secret : null).toBeNull()
}

describe('--redact', () => {
  const formats = ['text', 'json', 'ndjson', 'csv', 'html']
  const calls = [
    ...formats.flatMap((format) => [
      ['a.csv', '-f', format],
      ['a.csv', '-f', format, '--only', 'recheck'],
      ['two.csv', 'a.csv.gz', '-f', format],
      ['trend', 'two.csv', '-f', format],
      ['trend', 'two.csv', 'a.csv', '-f', format],
      ['--alt', '62', '--id', id, '-f', format],
    ]),
    ['a.csv', '--detail'],
    ['a.csv', '-f', 'html', '--detail'],
    ['a.csv', '--strict'],
    ['trend', 'a.csv', '--strict'],
    ['trend', 'a.csv', '--detail'],
    ['bare.csv'],
    ['trend', '--alt', '2024-05-14=62', '--alt', '2025-05-14=50', '--id', id, '-f', 'json'],
  ]

  test.each(calls.flatMap((call) => ['ja', 'en'].map((lang) => [...call, '--lang', lang])))('%s %s %s %s %s %s %s', async (...argv) => {
    const { stdout, stderr } = await world().run(...argv.filter((word) => word !== undefined), '--redact')
    expect(stdout + stderr).not.toMatch(/TypeError|at .*\.ts:/)
    expectNoSecrets(stdout, stderr)
  })

  test('the errors file keeps line and column, and no text that could name somebody', async () => {
    const here = world()
    const { code, stderr } = await here.run('a.csv', '--redact', '--errors', 'e.csv', '-o', 'x.csv')
    const errors = here.text('e.csv')
    expect(code).toBe(3)
    expectNoSecrets(errors, stderr, here.text('x.csv'))
    expect(errors).toMatch(/\*\*\*-1\.csv,,5,5,J,AST,\*\*\*,\*\*\*,error,value-not-a-number/)
    expect(errors).toMatch(/\*\*\*-1\.csv,,7,7,,,,\*\*\*,error,row-too-long/)
  })

  test('what the medicine needs stays: values, age, sex, dates, and short numbers of other columns', async () => {
    const { stdout } = await world().run('two.csv', '--redact', '-f', 'csv')
    expect(stdout.split('\n')[1]).toMatch(/^\*\*\*,\*\*\*,\*\*\*,\*\*\*,\*\*\*,\*\*\*,170\.5,2025-05-14,男,45,62,88,18\.2,consult,/)
  })

  test('without it names and ids are there', async () => {
    const { stdout } = await world().run('two.csv', '-f', 'ndjson')
    expect(peopleIn(stdout)[0].subject).toMatchObject({ id, name })
  })
})
