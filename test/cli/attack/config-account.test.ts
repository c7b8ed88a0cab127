import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sample } from '../sheets.ts'
import { createWorld, type World } from '../world.ts'

const csv =
  'ID,受診日,AST値X,ALT,血小板\n1,2025-05-14,45,62,18.2\n2,2025-05-14,900,31,20.1\n1,2024-05-14,45,62,18.2\n2,2024-05-14,40,31,20.1\n'
const config = {
  rules: 'site.json',
  map: { ast: 'AST値X' },
  unit: { platelets: '万/µL' },
  contact: '見本クリニック受付',
  lang: 'ja',
  detail: true,
}
const said = ['rules: ', 'site.json', 'map: ast=AST値X', 'unit: platelets=万/µL', 'contact: 見本クリニック受付']
const one = 'ID,AST値X,ALT\n1,45,62\n'

function world(): World {
  return createWorld({
    files: {
      'a.csv': csv,
      'one.csv': one,
      'site.json': sample('site-rules.json'),
      'liver-panel.config.json': JSON.stringify(config),
      'named.json': JSON.stringify(config),
    },
  })
}

function textOf(bytes: Buffer): string {
  if (bytes[0] !== 0x50) return bytes.toString('utf8')
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}

test.each(
  [
    ['a.csv'],
    ['a.csv', '-f', 'json'],
    ['a.csv', '-f', 'html'],
    ['a.csv', '-f', 'xlsx'],
    ['one.csv'],
    ['one.csv', '-f', 'json'],
    ['--alt', '62'],
    ['--alt', '62', '-f', 'json'],
    ['trend', 'a.csv'],
    ['trend', 'a.csv', '-f', 'html'],
    ['trend', 'a.csv', '-f', 'json'],
    ['trend', '--alt', '2024-05-14=62', '--alt', '2025-05-14=50'],
    ['trend', '--alt', '2024-05-14=62', '--alt', '2025-05-14=50', '-f', 'ndjson'],
  ].map((argv) => [argv]),
)('%j: what a config file settled stands in the output itself', async (argv) => {
  for (const named of [[], ['--config', 'named.json']]) {
    const here = world()
    const { code, stdoutBytes, stderr } = await here.run(...argv, ...named)
    here.remove()
    expect(code, stderr).toBeLessThan(4)
    expect(code, stderr).not.toBe(2)
    const text = textOf(stdoutBytes)
    const json = argv.includes('json') || argv.includes('ndjson')
    const found = json ? JSON.stringify(configIn(text)) : text.replace(/\s+/g, '')
    for (const part of json ? said.flatMap((each) => each.split(': ').filter((word) => word !== '')) : said)
      expect(found).toContain(json ? part : part.replaceAll(' ', ''))
    expect(found).toContain(named.length > 0 ? 'named.json' : 'liver-panel.config.json')
  }
})

function configIn(json: string): unknown {
  const printed = JSON.parse(json) as { config?: unknown; run?: { config?: unknown } }
  return printed.config ?? printed.run?.config
}

test("a flag's own word is not the config's, and --no-config uses none", async () => {
  const here = world()
  const { stdout } = await here.run('a.csv', '-f', 'json', '--contact', '別の受付')
  expect(Object.keys((configIn(stdout) as { settings: object }).settings)).not.toContain('contact')
  expect(stdout).toContain('別の受付')
  const without = await here.run('one.csv', '-f', 'json', '--no-config', '--map', 'ast=AST値X')
  expect([without.code, configIn(without.stdout), without.stderr]).toEqual([0, undefined, ''])
  here.remove()
})

test('no letter tells a person of the file', async () => {
  const here = world()
  const { stdout } = await here.run('a.csv', '-f', 'html')
  expect(stdout.split('liver-panel.config.json')).toHaveLength(2)
  here.remove()
})

test('under --redact the folder is not named', async () => {
  const here = world()
  for (const argv of [['a.csv', '-f', 'json'], ['a.csv']]) {
    const { stdout, stderr } = await here.run(...argv, '--redact')
    expect(stdout + stderr).toContain('liver-panel.config.json')
    expect(stdout + stderr).not.toContain(here.folder)
  }
  here.remove()
})
