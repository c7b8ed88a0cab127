import { describe, expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { errorCodeOf } from './sentence-of.ts'
import { calm, raised, sample, sheet, urgent } from './sheets.ts'
import { type Ran, runOnce, type WorldOptions } from './world.ts'

const people = sheet(urgent, calm, raised)

function withConfig(config: unknown, argv: string[], more: WorldOptions = {}): Promise<Ran> {
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  return runOnce(argv, { ...more, files: { 'a.csv': people, 'liver-panel.config.json': text, ...more.files } })
}

describe('the config file', () => {
  test('its keys are the options: language, format and the clinic of the note', async () => {
    const { stdout } = await withConfig({ lang: 'ja', format: 'json', contact: '試験クリニック 000-0000' }, ['--alt', '34'])
    const printed = JSON.parse(stdout)
    expect(printed.note.contact).toBe('試験クリニック 000-0000')
    expect(printed.note.text).toContain('試験クリニック 000-0000')
    expect(printed.note.text).toContain('肝臓専門医')
  })

  test('a flag wins', async () => {
    const { stdout } = await withConfig({ lang: 'ja', format: 'json', contact: 'A' }, ['--alt', '34', '--lang', 'en', '--contact', 'B'])
    expect(JSON.parse(stdout).note.contact).toBe('B')
    expect(JSON.parse(stdout).note.text).toContain('consult a liver specialist')
  })

  test('a flag wins over its opposite: --summary over detail', async () => {
    const { code, stdout } = await withConfig({ detail: true }, ['a.csv', '--summary'])
    const plain = await runOnce(['a.csv', '--summary'], { files: { 'a.csv': people } })
    expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout })
  })

  test('the ending of -o wins over its format', async () => {
    const { createWorld } = await import('./world.ts')
    const world = createWorld({ files: { 'a.csv': people, 'liver-panel.config.json': '{"format":"csv"}' } })
    await world.run('a.csv', '-o', 'x.json')
    expect(JSON.parse(world.text('x.json')).schema).toBe('liver-panel/run@1')
    world.remove()
  })

  test('a relative path to rules is seen from the config file, of a flag from where the call stands', async () => {
    const files = {
      'clinic/liver.json': '{"rules":"site/rules.json"}',
      'clinic/site/rules.json': sample('site-rules.json'),
    }
    const rulesOf = ({ stdout }: Ran) => JSON.parse(stdout).rules.id
    expect(rulesOf(await runOnce(['--alt', '34', '-f', 'json', '--config', 'clinic/liver.json'], { files }))).toBe('mihon-clinic')
    expect(rulesOf(await runOnce(['--alt', '34', '-f', 'json', '--rules', 'clinic/site/rules.json'], { files }))).toBe('mihon-clinic')
    const absent = await runOnce(['--alt', '34', '--config', 'clinic/liver.json', '--rules', 'site/rules.json'], { files })
    expect(errorCodeOf(absent.stderr, 'en')).toBe('file-absent')
  })

  test('what a command has no use for is passed over', async () => {
    for (const argv of [['rules', 'list'], ['explain', 'alt'], ['selftest'], ['completion', 'bash'], ['inspect', 'a.csv']]) {
      const { code } = await withConfig({ format: 'csv', only: 'today', contact: 'A', 'output-encoding': 'cp932' }, argv)
      expect([argv, code]).toEqual([argv, 0])
    }
  })

  test('an output encoding for CSV does not stop other formats', async () => {
    expect((await withConfig({ 'output-encoding': 'cp932' }, ['--alt', '34'])).code).toBe(0)
  })

  test('options of files do not stop values, and the AST limit is no value', async () => {
    expect((await withConfig({ unit: { platelets: '万/µL' }, only: 'today', summary: true }, ['--alt', '34'])).code).toBe(0)
    expect((await withConfig({ 'ast-upper-limit': 40 }, ['a.csv'])).code).toBe(0)
    expect((await withConfig({ 'ast-upper-limit': 40 }, [])).code).toBe(2)
  })

  test('the AST limit reaches values and files alike', async () => {
    // 45 / 40 / 182 × 100 and 45 / 30 / 182 × 100
    const apri = (text: string) => JSON.parse(text).scores.find(({ score }: { score: string }) => score === 'apri').value
    const one = (limit: object) => withConfig(limit, ['--ast', '45', '--plt', '18.2万', '-f', 'json'])
    const file = (limit: object) => withConfig(limit, ['b.csv', '-f', 'ndjson'], { files: { 'b.csv': sheet(raised) } })
    expect(apri((await one({ 'ast-upper-limit': 40 })).stdout)).toBeCloseTo(0.618131868, 9)
    expect(peopleIn((await file({ 'ast-upper-limit': 40 })).stdout)[0].scores.apri.value).toBeCloseTo(0.618131868, 9)
    expect(peopleIn((await file({})).stdout)[0].scores.apri.value).toBeCloseTo(0.824175824, 9)
  })

  test('a map and a unit are objects or lists', async () => {
    const asObject = await withConfig({ map: { ast: 'ALT(GPT)', alt: 'AST(GOT)' } }, ['a.csv', '-f', 'ndjson'])
    const asList = await withConfig({ map: ['ast=ALT(GPT)', 'alt=AST(GOT)'] }, ['a.csv', '-f', 'ndjson'])
    expect(peopleIn(asObject.stdout)[0].values.ast.value).toBe(1040)
    expect(peopleIn(asList.stdout)).toEqual(peopleIn(asObject.stdout))
  })

  test('its language speaks in errors, too', async () => {
    expect((await withConfig({ lang: 'ja' }, ['--alt', 'abc'])).stderr).toMatch(/^エラー: /m)
  })

  test('a byte order mark is no part of it', async () => {
    expect((await withConfig('\uFEFF{"format":"json"}', ['--alt', '34'])).stdout).toMatch(/^\{/)
  })

  test('null and false say "not given"', async () => {
    expect((await withConfig({ contact: null, redact: false, format: null }, ['--alt', '34'])).code).toBe(0)
  })

  test('--config names another one, and then the one of the folder is not read', async () => {
    const files = { 'other.json': '{"contact":"other"}' }
    const { stdout } = await withConfig('{ broken', ['--alt', '34', '--config', 'other.json', '-f', 'json'], { files })
    expect(JSON.parse(stdout).note.contact).toBe('other')
  })

  test.each<[what: string, config: unknown, code: string, part: string]>([
    ['an unknown key, with the one that was meant', { langg: 'ja' }, 'config-key-near', '"lang"'],
    ['a key near nothing', { zzzzzz: 1 }, 'config-key', 'zzzzzz'],
    ["a person's value", { age: 52 }, 'config-key', 'age'],
    ['no JSON', '{', 'config-not-json', 'liver-panel.config.json'],
    ['no object', [], 'config-no-object', 'liver-panel.config.json'],
    ['a choice that is none', { only: 'panic' }, 'config-not-a-choice', 'panic'],
    ['a value of the wrong form', { contact: {} }, 'config-value', 'contact'],
    ['a switch that is a text', { redact: 'yes' }, 'config-value', 'redact'],
    ['a map that is a text', { map: 'ast=GOT' }, 'config-value', 'map'],
    ['a date that is none', { 'as-of': 'soon' }, 'as-of', 'soon'],
  ])('%s: refused, exit 2', async (_what, config, told, part) => {
    const { code, stdout, stderr } = await withConfig(config, ['--alt', '34'])
    expect([errorCodeOf(stderr, 'en'), stderr]).toEqual([told, expect.stringContaining(part)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('a named one that is missing or a folder: refused by its name', async () => {
    expect(errorCodeOf((await runOnce(['--alt', '34', '--config', 'no.json'])).stderr, 'en')).toBe('file-absent')
    expect(errorCodeOf((await runOnce(['--alt', '34', '--config', '.'])).stderr, 'en')).toBe('file-is-directory')
  })
})
