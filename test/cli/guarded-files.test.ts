import { chmodSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guardFormula } from '../../src/output/csv/text.ts'
import { errorCodeOf } from './sentence-of.ts'
import { createWorld, runOnce } from './world.ts'

const cp932 = Buffer.concat([Buffer.from('{"contact":"'), Buffer.from([0x8e, 0x81, 0x96, 0xbc]), Buffer.from('"}')])
test.each([
  ['file-not-utf-8', cp932],
  ['json-comment', Buffer.from('{\n  // ours\n  "contact": "A"\n}')],
  ['file-too-large', Buffer.alloc(5 << 20, 0x20)],
  ['config-not-json', Buffer.from('{"contact": "A",}')],
] as const)('%s: a config file that cannot be read says why, in both languages', async (code, content) => {
  for (const lang of ['ja', 'en'] as const) {
    const ran = await runOnce(['--alt', '34', '--config', 'c.json', '--lang', lang], { files: { 'c.json': content } })
    expect([ran.code, ran.stdout, errorCodeOf(ran.stderr, lang)]).toEqual([2, '', code])
  }
})

test('rules that never end are refused by size', async () => {
  const { code, stderr } = await runOnce(['--alt', '34', '--rules', '/dev/zero'])
  expect([code, errorCodeOf(stderr, 'en')]).toEqual([2, 'file-too-large'])
})

test('an output that is there keeps its mode', async () => {
  const world = createWorld({ files: { 'a.csv': 'ID,AST,ALT\n1,22,31\n', 'x.json': '{}' } })
  for (const mode of [0o600, 0o640, 0o644]) {
    chmodSync(world.path('x.json'), mode)
    expect((await world.run('a.csv', '-o', 'x.json')).code).toBe(0)
    expect(statSync(world.path('x.json')).mode & 0o777).toBe(mode)
  }
  world.remove()
})

test.each(['＝1+1', '＋A1', '－A1', '＠SUM(A1)', ' =1+1', '　=1+1', '"=1+1', "'=1+1", '\t=1', '\r=1', '\u00a0@A1'])(
  '%j is guarded',
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  },
)

test.each(['－', '-', ' 62', '="00123"', "'00123", '健診 太郎', '', '+5', '-3.2', 'AST=5'])('%j stays as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
})
