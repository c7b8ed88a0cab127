import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
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

  test('holds these and no others', () => {
    const kinds = files.map((path) =>
      path
        .replace(/^dist\/parts\/shared\/[A-Z0-9]{8}\.js$/, 'dist/parts/shared/*.js')
        .replace(/^dist\/parts\/[a-z0-9-]+\.js$/, 'dist/parts/*.js')
        .replace(/^dist\/types\/.+\.d\.ts$/, 'dist/types/**/*.d.ts')
        .replace(/^dist\/schemas\/[a-z-]+\.schema\.json$/, 'dist/schemas/*.schema.json'),
    )
    expect([...new Set(kinds)].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.ja.md',
      'README.md',
      'bin/liver-panel.js',
      'bin/package.json',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/cli.cjs',
      'dist/index.js',
      'dist/man/ja/liver-panel.1',
      'dist/man/liver-panel.1',
      'dist/parts/*.js',
      'dist/parts/shared/*.js',
      'dist/schemas/*.schema.json',
      'dist/types/**/*.d.ts',
      'package.json',
    ])
  })

  test('runs nothing when it is installed, and neither does what it needs', () => {
    const packed = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(Object.keys(packed.scripts).filter((name) => /install/.test(name))).toEqual([])
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<string, Record<string, unknown>>
    const needed = Object.entries(lock).filter(([path, { dev }]) => path !== '' && dev !== true)
    expect(needed.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
    expect(needed.filter(([, entry]) => entry.hasInstallScript === true)).toEqual([])
  })

  test('its licences are those of what was bundled, with their versions', () => {
    const texts = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8').split(/^-{72}$/m)
    const named = texts.map((text) => text.trim().split('\n')[0] ?? '')
    const versionOf = (name: string) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
    expect(named).toEqual(['chalk', 'commander'].map((name) => `${name} ${versionOf(name)} (MIT)`))
    for (const text of texts) expect(text).toMatch(/Permission is hereby granted/)
  })

  test('its bill of materials names every package that comes along', () => {
    const printed = execFileSync('npm', ['run', '-s', 'sbom'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
    const bill = JSON.parse(printed) as { bomFormat: string; components: { name: string; version: string; purl: string }[] }
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<
      string,
      { version: string; dev?: boolean }
    >
    const needed = Object.entries(lock).filter(([path, { dev }]) => path !== '' && dev !== true)
    const wanted = needed.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`)
    expect(bill.bomFormat).toBe('CycloneDX')
    expect(bill.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(wanted.sort())
  })

  test('every part of it is of one version', () => {
    const { version } = manifest
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    expect([lock.version, lock.packages[''].version]).toEqual([version, version])
    const [first = ''] = readFileSync(join(installed, 'CHANGELOG.md'), 'utf8').match(/^## .*$/m) ?? []
    expect(first).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')} – \\d{4}-\\d{2}-\\d{2}$`))
    for (const page of ['liver-panel.1', 'ja/liver-panel.1']) {
      expect(readFileSync(join(installed, 'dist/man', page), 'utf8')).toContain(`liver\\-panel ${version}`)
    }
    const { stdout } = spawnSync(process.execPath, [join(installed, 'bin/liver-panel.js'), '--version'])
    expect(stdout.toString()).toContain(version)
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

  test('its library is one file that asks for nothing, in a bundle for a browser too', async () => {
    const contents = `import { describe, interpret, liverRules, readPanel } from 'liver-panel'
      console.log(describe(interpret(readPanel({ ALT: 62 }), liverRules), { lang: 'en' }).triage.title)`
    const { metafile, outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      metafile: true,
    })
    const inside = Object.entries(metafile.inputs).filter(([path]) => path !== '<stdin>')
    expect(inside.map(([path]) => path.replace(/^.*node_modules\//, ''))).toEqual(['liver-panel/dist/index.js'])
    expect(inside.flatMap(([, { imports }]) => imports)).toEqual([])
    // A room that has what a browser and Node share, and nothing of Node.
    const said: string[] = []
    runInNewContext(outputFiles[0]?.text ?? '', { console: { log: (text: string) => said.push(text) }, TextEncoder })
    expect(said).toEqual(['Take this result to a medical institution'])
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
