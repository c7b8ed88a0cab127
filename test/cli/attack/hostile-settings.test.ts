import { describe, expect, test } from 'vitest'
import { errorCodeOf } from '../sentence-of.ts'
import { createWorld, runOnce } from '../world.ts'

const csv = 'ID,AST,ALT\n1,45,62\n2,900,21\n'
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

describe('names that every object has', () => {
  test.each(inherited)('%s is no option, field, unit, rule, topic, column or level', async (name) => {
    const world = createWorld({ files: { 'a.csv': csv } })
    for (const argv of [
      ['a.csv', '--map', `${name}=AST`],
      ['inspect', 'a.csv', '--map', `${name}=AST`],
      ['a.csv', '--unit', `${name}=U/L`],
      ['a.csv', '--group', name],
      ['a.csv', '--where', `${name}=1`],
      ['a.csv', '--show', name],
      ['a.csv', '--sheet', name],
      ['a.csv', '--only', name],
      ['a.csv', '-f', name],
      ['a.csv', '--lang', name],
      ['a.csv', '--encoding', name],
      ['rules', 'show', name],
      ['rules', name],
      ['rules', 'sql', '--map', `${name}=x`],
      ['completion', name],
      [`--${name}`, '1'],
      ['--alt', name],
    ]) {
      const { code, stdout } = await world.run(...argv)
      expect([argv, code, stdout]).toEqual([argv, 2, ''])
    }
    world.remove()
  })

  test('as headers, ids, groups and names of tests they are texts like any other', async () => {
    const head = ['ID', '氏名', ...inherited, 'AST', 'ALT']
    const rows = inherited.map((name) => [name, name, ...inherited, '900', '62'].join(','))
    const world = createWorld({
      files: {
        'a.csv': [head.join(','), ...rows].join('\n'),
        'l.csv': `ID,検査項目名,結果値\n${inherited.map((name) => `${name},AST,900\n${name},${name},1`).join('\n')}\n`,
      },
    })
    for (const format of ['text', 'json', 'ndjson', 'csv', 'html', 'xlsx']) {
      const { code, stdoutBytes } = await world.run('a.csv', '-f', format, '--group', '__proto__', '--show', 'constructor,toString')
      expect([format, code, stdoutBytes.length > 500]).toEqual([format, 0, true])
      expect((await world.run('trend', 'a.csv', ...(format === 'xlsx' ? [] : ['-f', format]))).code).toBe(0)
      expect((await world.run('l.csv', '-f', format)).code).toBe(0)
    }
    const { stdout } = await world.run('a.csv', '-f', 'json')
    expect(JSON.parse(stdout).assessments.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual(inherited)
    world.remove()
  })
})

describe('a config file from somebody else', () => {
  test.each<[string, string, string]>([
    ['a key that every object has', '{"__proto__": {"contact": "x"}}', 'config-key'],
    ['one key twice', '{"map": {"ast": "AST", "ast": "ALT"}}', 'json-key-twice'],
    ['one key twice, written differently', '{"contact": "a", "\\u0063ontact": "b"}', 'json-key-twice'],
    ['a field that is none', '{"map": {"astt": "AST"}}', 'map-no-such-field'],
    ['a config in the config', '{"config": "c.json"}', 'config-key'],
    ['the config as rules', '{"rules": "c.json"}', 'rules-refused'],
    ['a very deep value', `{"map": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'config-value'],
    ['a blank delimiter', '{"delimiter": ""}', 'delimiter-unknown'],
    ['rules without a name', '{"rules": " "}', 'option-needs-value'],
    ['an output', '{"output": "/tmp/x.json"}', 'config-key'],
    ['thousands of columns', JSON.stringify({ show: Array.from({ length: 20_000 }, (_, n) => `x${n}`) }), 'carry-no-such-column'],
  ])('%s: refused in one sentence', async (_, config, code) => {
    const {
      code: exit,
      stdout,
      stderr,
    } = await runOnce(['a.csv', '--config', 'c.json', '-f', 'json'], { files: { 'a.csv': csv, 'c.json': config } })
    expect([exit, stdout, errorCodeOf(stderr.replace(/\n- [^\n]*/g, ''), 'en')]).toEqual([2, '', code])
    expect(stderr.length).toBeLessThan(3_000)
  })

  test('the same key in two places is no double', async () => {
    const config = '{"map": {"ast": "AST"}, "unit": {"ast": "U/L"}, "show": ["ID"], "contact": "a: \\"b\\", c"}'
    const { code } = await runOnce(['a.csv', '--config', 'c.json', '-f', 'json'], { files: { 'a.csv': csv, 'c.json': config } })
    expect(code).toBe(0)
  })
})
