import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** From the ground up. A folder imports itself and lower floors, never upward. */
const floors = ['panel', 'rules', 'decision', 'interpreter', 'aggregate', 'input', 'messages', 'output', 'library', 'cli']

/** What may be imported in one place only. */
const onlyIn: Record<string, RegExp> = {
  commander: /^cli\/program\.ts$/,
  'csv-parse': /^input\/table\/rows\.ts$/,
  chalk: /^output\/terminal\/render\.ts$/,
  'node:fs': /^cli\//,
  'node:fs/promises': /^cli\//,
  'node:process': /^cli\//,
  '@clack/prompts': /^cli\//,
}

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

describe('the floors', () => {
  test('every folder of src has its floor', () => {
    const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
    expect([...folders].sort()).toEqual([...floors].sort())
  })

  test.each(files)('%s imports itself and lower floors only', (path) => {
    const climbs = relativeImports(path).filter((target) => floorOf(target) > floorOf(path))
    expect(climbs).toEqual([])
  })
})

test('no file imports itself through others, not even for a type', () => {
  expect(circles()).toEqual([])
})

test('no more than two dozen files and folders stand side by side', () => {
  const beside = (folder: string) => readdirSync(src + folder).length
  const folders = ['', ...new Set(files.map((path) => path.split('/').slice(0, -1).join('/')))]
  expect(folders.filter((folder) => beside(folder) > 24)).toEqual([])
})

describe('one place only', () => {
  test.each(Object.entries(onlyIn))('%s', (name, allowed) => {
    const elsewhere = files.filter((path) => packages(path).includes(name) && !allowed.test(path))
    expect(elsewhere).toEqual([])
  })

  test('the world (process, clock) is only in cli', () => {
    const outside = files.filter((path) => !path.startsWith('cli/') && /\bprocess\.|\bnew Date\(\)|\bDate\.now\(/.test(codeOf(path)))
    expect(outside).toEqual([])
  })

  test('nothing in src reaches for the network', () => {
    const reaching = files.filter((path) => /node:(https?|net|tls|dgram|dns|http2)'|\bfetch\(|WebSocket/.test(codeOf(path)))
    expect(reaching).toEqual([])
  })
})

describe('style', () => {
  test.each(files)('%s has no default export, enum or class other than an error', (path) => {
    const code = codeOf(path)
    expect(code).not.toMatch(/^export default/m)
    expect(code).not.toMatch(/^\s*(export )?(const )?enum /m)
    expect(code.match(/^\s*(export )?class (?!\w+Error extends)/gm) ?? []).toEqual([])
  })

  test('no file is called utils, helpers or types', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|types)\.ts$/.test(path))).toEqual([])
  })
})

/** index.ts (the library door) is above everything it opens, issue.ts, codes.ts and nearest.ts are below all. */
function floorOf(path: string): number {
  const [folder, rest] = path.split('/')
  if (rest === undefined) return path === 'index.ts' ? floors.length : -1
  return floors.indexOf(folder as string)
}

function relativeImports(path: string): string[] {
  const base = new URL(path, 'file:///')
  return specifiers(path)
    .filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.ts'))
    .map((specifier) => new URL(specifier, base).pathname.slice(1))
}

/** Each circle once, as the way around it. */
function circles(): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path])
    if (done.has(path) || way.includes(path)) return
    for (const target of relativeImports(path)) follow(target, [...way, path])
    done.add(path)
  }
  for (const path of files) follow(path, [])
  return found
}

function packages(path: string): string[] {
  return specifiers(path)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) => (specifier.startsWith('csv-parse') ? 'csv-parse' : specifier))
}

function specifiers(path: string): string[] {
  return [...codeOf(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string)
}

function codeOf(path: string): string {
  return readFileSync(src + path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}
