import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { interpret, liverRules, readPanel, describe as words } from '../../src/index.ts'
import { findChromium, openChromium, openPage } from '../browser/chromium.js'

const folder = mkdtempSync(join(tmpdir(), 'liver-panel-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Invented people.
const people = [
  { ast: 45, alt: 62, ggt: 88, albumin: '4.3', platelets: '18.2万', age: 52, sex: 'm' },
  { ast: 620, alt: 540, bilirubin: '6.1 mg/dL', age: 44 },
  { ast: 20, alt: 18, age: 9 },
  { ast: '4.5', alt: '6.2' },
]

const bundled = async () => {
  const page = `import { describe, interpret, liverRules, readPanel, hashRules } from './src/index.ts'
    globalThis.answer = (people) => people.map((person) => { const assessment = interpret(readPanel(person), liverRules); return { assessment, ja: describe(assessment, { lang: 'ja' }), en: describe(assessment, { lang: 'en' }) } })
    globalThis.hash = hashRules(liverRules)`
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

test('a bundle for the browser asks for nothing of Node', async () => {
  const text = await bundled()
  expect(text).not.toMatch(/node:|createRequire|require\(/)
})

const chromium = findChromium()

test.skipIf(chromium === null)('in a browser the library says what it says in Node', async () => {
  writeFileSync(join(folder, 'page.js'), await bundled())
  writeFileSync(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><title>x</title><script src="page.js"></script>')
  const browser = openChromium(chromium ?? '')
  try {
    const page = await openPage(browser, pathToFileURL(join(folder, 'page.html')).href, 800)
    expect(page.complaints()).toEqual([])
    expect(await page.evaluate('hash')).toBe(liverRules.sha256)
    const there = JSON.parse(await page.evaluate(`JSON.stringify(answer(${JSON.stringify(people)}))`))
    const here = people.map((person) => {
      const assessment = interpret(readPanel(person), liverRules)
      return { assessment, ja: words(assessment, { lang: 'ja' }), en: words(assessment, { lang: 'en' }) }
    })
    expect(there).toEqual(JSON.parse(JSON.stringify(here)))
  } finally {
    await browser.close()
  }
})
