import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'bin', 'liver-panel.js')
const folder = mkdtempSync(join(tmpdir(), 'liver-panel-offline-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Loaded before the program, in every thread: each way out leaves a note and throws. */
const hook = join(folder, 'no-network.cjs')
const tried = join(folder, 'tried.txt')
writeFileSync(
  hook,
  `const { appendFileSync } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const refuse = (name) => function refused() { appendFileSync(${JSON.stringify(tried)}, name + '\\n'); throw new Error('network: ' + name) }
const net = require('node:net')
// Standard output into a pipe is a net.Socket itself: only its way to a host is closed.
net.Socket.prototype.connect = refuse('Socket.connect')
net.Server.prototype.listen = refuse('Server.listen')
for (const name of ['connect', 'createConnection', 'createServer']) net[name] = refuse('net.' + name)
for (const id of ['tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises']) {
  const module = require('node:' + id)
  for (const [name, value] of Object.entries(module)) if (typeof value === 'function') module[name] = refuse(id + '.' + name)
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) globalThis[name] = refuse(name)
syncBuiltinESMExports()
`,
)

// Invented people; enough rows that several threads read them.
const rows = Array.from(
  { length: 20_000 },
  (_, i) => `${i},見本,${20 + (i % 60)},${i % 2 ? '男' : '女'},2025-05-14,${10 + (i % 500)},${12 + (i % 300)},18.2`,
)
writeFileSync(join(folder, 'many.csv'), `受診者ID,氏名,年齢,性別,受診日,AST,ALT,血小板数 [万/μL]\n${rows.join('\n')}\n`)
writeFileSync(join(folder, 'few.csv'), `受診者ID,氏名,年齢,性別,受診日,AST,ALT,血小板数 [万/μL]\n${rows.slice(0, 20).join('\n')}\n`)
copyFileSync(join(root, 'fixtures/samples/three-years.csv'), join(folder, 'years.csv'))

const jobs: string[][] = [
  ['--ast', '45', '--alt', '62', '--plt', '18.2万', '--age', '52'],
  ['ALT', '62', 'AST', '45'],
  ['--alt', '620', '-o', 'letter.html'],
  ['few.csv'],
  ['few.csv', '-f', 'json'],
  ['few.csv', '-f', 'ndjson'],
  ['many.csv', '-f', 'csv', '-o', 'many-out.csv', '--errors', 'errors.csv'],
  ['few.csv', '-o', 'letters.html'],
  ['few.csv', '-o', 'book.xlsx'],
  ['book.xlsx', '--summary'],
  ['inspect', 'few.csv'],
  ['trend', 'years.csv'],
  ['trend', 'years.csv', '-o', 'trend.html'],
  ['explain', 'ALT'],
  ['rules', 'list'],
  ['rules', 'check'],
  ['rules', 'sql', '--dialect', 'duckdb'],
  ['selftest'],
  ['completion', 'bash'],
  ['help'],
  ['--version'],
]

test('the hook bites: a program that asks for a host fails and leaves its note', () => {
  for (const code of [
    `require('http').get('http://127.0.0.1:9')`,
    `fetch('http://127.0.0.1:9')`,
    `require('net').connect(9)`,
    `require('dns').lookup('localhost', () => {})`,
    `new (require('net').Socket)().connect(9)`,
    `new (require('worker_threads').Worker)('require("net").connect(9)', { eval: true })`,
  ]) {
    rmSync(tried, { force: true })
    expect([code, spawnSync(process.execPath, ['--require', hook, '--eval', code]).status]).toEqual([code, 1])
    expect([code, existsSync(tried)]).toEqual([code, true])
  }
  rmSync(tried, { force: true })
})

describe.each(['ja', 'en'])('%s', (lang) => {
  test.each(jobs.map((argv) => [argv.join(' '), argv] as const))('%s: no way to the network is tried', (_, argv) => {
    const { status, stderr } = run([process.execPath, '--require', hook, bin, ...argv], lang)
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/network:/)])
    expect(existsSync(tried)).toBe(false)
  })
})

const room = ['unshare', '--net', '--map-root-user']
const hasRoom = spawnSync(room[0] as string, [...room.slice(1), 'true']).status === 0

test.skipIf(!hasRoom)('in a room without a network every job says what it says with one', () => {
  const here = jobs.map((argv) => run([process.execPath, bin, ...argv], 'ja'))
  const there = jobs.map((argv) => run([...room, process.execPath, bin, ...argv], 'ja'))
  expect(there).toEqual(here)
})

function run([command = '', ...words]: string[], lang: string) {
  const env = { ...process.env, LANG: lang === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8', LC_ALL: '' }
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, stdout, stderr: stderr.replace(/[\d.]+ ?(?:s|秒)/g, '') }
}
