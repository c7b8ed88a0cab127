import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
// Programs are started here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
let installed = ''
let files: string[] = []

/** Packed as it would be published, and put where an installation puts it, beside its dependencies. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liver-panel-package-'))
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename, files: listed }] = JSON.parse(packed.toString())
  files = listed.map(({ path }: { path: string }) => path)
  installed = join(folder, 'node_modules', 'liver-panel')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components', '1'])
  for (const name of Object.keys(manifest.dependencies)) {
    const target = join(folder, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), target)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('holds what runs, its types, schemas and licences', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'CHANGELOG.md',
        'bin/liver-panel.js',
        'dist/index.js',
        'dist/types/index.d.ts',
        'dist/schemas/assessment.schema.json',
        'dist/schemas/run.schema.json',
        'dist/schemas/rules.schema.json',
        'dist/THIRD-PARTY-LICENSES.txt',
      ]),
    )
  })

  test('holds no sources, tests, source maps, fixtures or settings', () => {
    expect(files.filter((path) => /^(src|test|fixtures|node_modules|\.)|\.map$|(?<!\.d)\.ts$|\.test\.|tsconfig/.test(path))).toEqual([])
  })

  test('names every file that it says it has', () => {
    const named = [...Object.values(manifest.bin), manifest.types, manifest.exports['.'].types, manifest.exports['.'].default] as string[]
    for (const path of named) expect(existsSync(join(installed, path))).toBe(true)
  })

  test('no file of it tells where it was built', () => {
    const telling = files.filter((path) => readFileSync(join(installed, path)).includes(root))
    expect(telling).toEqual([])
  })

  test('asks for nothing but its dependencies', () => {
    const code = files.filter((path) => /\.c?js$/.test(path)).map((path) => readFileSync(join(installed, path), 'utf8'))
    const names = code.flatMap((text) =>
      [...text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["']([\w@][\w@./:-]*)["']/g)].map(([, name]) => name as string),
    )
    const packages = names
      .filter((name) => /^(@[\w-]+\/)?[\w-]+/.test(name) && !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    const builtin = [
      'assert',
      'child_process',
      'events',
      'fs',
      'module',
      'os',
      'path',
      'process',
      'stream',
      'string_decoder',
      'tty',
      'util',
      'buffer',
    ]
    expect([...new Set(packages)].filter((name) => !builtin.includes(name) && !(name in manifest.dependencies))).toEqual([])
  })

  test('its program runs where it is installed', () => {
    const sheet = '受診者ID,氏名,年齢,性別,AST,ALT,血小板数 [万/μL]\n1,試験 太郎,52,男,45,62,18.2\n'
    writeFileSync(join(folder, 'a.csv'), sheet)
    for (const argv of [
      ['--alt', '34'],
      ['a.csv', '-f', 'html'],
      ['a.csv', '-f', 'csv', '--output-encoding', 'cp932'],
      ['explain', 'alt'],
      ['rules', 'check'],
      ['selftest'],
      ['inspect', 'a.csv'],
      ['trend', 'a.csv'],
      ['completion', 'bash'],
      ['--help'],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [join(installed, 'bin/liver-panel.js'), ...argv], { cwd: folder })
      expect([argv, status, stderr.toString()]).toEqual([argv, 0, ''])
    }
  })

  test('its library is found by its name', () => {
    const script = `import { interpret, liverRules, readPanel } from 'liver-panel'; console.log(typeof interpret, typeof readPanel, liverRules.id)`
    writeFileSync(join(folder, 'use.mjs'), script)
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder }).toString()).toBe('function function liver-panel\n')
  })

  test('its schemas are found by their names', () => {
    const script = `import { createRequire } from 'node:module'; console.log(createRequire(import.meta.url)('liver-panel/schemas/run.schema.json').$id)`
    writeFileSync(join(folder, 'schema.mjs'), script)
    expect(execFileSync(process.execPath, ['schema.mjs'], { cwd: folder }).toString()).toContain('run@1')
  })

  test('lists its man pages where it names them', () => {
    for (const page of (manifest.man ?? []) as string[]) expect(files).toContain(page.replace(/^\.\//, ''))
    expect(readdirSync(join(installed, 'dist')).length).toBeGreaterThan(3)
  })
})
