import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { peopleIn } from '../cli/people-in.ts'
import { faultsOf } from '../cli/schemas.ts'
import { errorCodeOf } from '../cli/sentence-of.ts'
import { calm, header, raised, sheet, urgent } from '../cli/sheets.ts'

const bin = fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))
const samples = fileURLToPath(new URL('../../fixtures/samples/', import.meta.url))
const people = sheet(urgent, calm, raised)
// Programs are started here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liver-panel-bin-'))
  writeFileSync(join(folder, 'a.csv'), people)
  writeFileSync(join(folder, 'bad.csv'), sheet(calm, raised.replace(',45,', ',測れず,')))
  writeFileSync(join(folder, 'many.csv'), sheet(...Array.from({ length: 20_000 }, (_, i) => raised.replace('00903', String(10_000 + i)))))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Options {
  input?: string | Buffer
  env?: Record<string, string>
}

function liverPanel(argv: string[], { input = '', env = {} }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd: folder,
    input,
    env: cleanEnv(env),
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), bytes: stdout }
}

function cleanEnv(more: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', ...more }
}

describe('the commands of the README and of the issue', () => {
  test('a whole sheet from flags, in Japanese', () => {
    const argv = '--ast 45 --alt 62 --ggt 88 --albumin 4.3 --plt 18.2万 --age 52 --sex m --lang ja'.split(' ')
    const { code, stdout, stderr } = liverPanel(argv)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^肝臓の検査値の説明/)
    expect(stdout).toMatch(/診断/)
  })

  test('ALT 34 is for the family doctor', () => {
    expect(JSON.parse(liverPanel(['--alt', '34', '--lang', 'en', '--format', 'json']).stdout).triage.level).toBe('family-doctor')
  })

  test('quiet enzymes with low platelets are not "fine"', () => {
    const { stdout } = liverPanel('--ast 28 --alt 24 --ggt 40 --plt 11.8 --age 61 --sex f -f json'.split(' '))
    const { triage, patterns } = JSON.parse(stdout)
    expect(triage.level).not.toBe('routine')
    expect(patterns.map(({ pattern }: { pattern: string }) => pattern)).toContain('quiet-enzymes')
  })

  test('812 and 1040 are for today', () => {
    expect(JSON.parse(liverPanel('--ast 812 --alt 1040 -f json'.split(' ')).stdout).triage.level).toBe('today')
  })

  test('platelets of 95 are refused: 95 what?', () => {
    const { code, stdout, stderr } = liverPanel(['--plt', '95'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(errorCodeOf(stderr, 'en')).toBe('flag-platelets-unit')
  })

  test.each(['ja', 'en'])('rules check and selftest hold (%s)', (lang) => {
    expect(liverPanel(['rules', 'check', '--lang', lang])).toMatchObject({ code: 0, stderr: '' })
    expect(liverPanel(['selftest', '--lang', lang])).toMatchObject({ code: 0, stderr: '' })
  })

  test('--version prints the number of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(liverPanel(['--version']).stdout).toBe(`${version}\n`)
  })
})

describe('the samples in every format', () => {
  const files = readdirSync(samples).filter((name) => name.endsWith('.csv'))
  const formats = ['text', 'json', 'ndjson', 'csv', 'html']
  test.each(files.flatMap((file) => formats.flatMap((format) => [['read', file, format] as const, ['trend', file, format] as const])))(
    '%s %s as %s',
    (command, file, format) => {
      const { code, stdout, stderr } = liverPanel([...(command === 'trend' ? ['trend'] : []), join(samples, file), '-f', format])
      expect([code, stderr === '' || code === 3]).toEqual([code === 3 ? 3 : 0, true])
      expect(stdout.length).toBeGreaterThan(100)
      if (command === 'read' && format === 'json') expect(faultsOf('run', JSON.parse(stdout))).toEqual([])
    },
  )
  test.each(files)('inspect %s', (file) => {
    expect(liverPanel(['inspect', join(samples, file)])).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('exit codes', () => {
  test.each<[number, string[]]>([
    [0, ['a.csv']],
    [1, ['a.csv', '--fail-on', 'today']],
    [2, ['gone.csv']],
    [2, ['--alt', 'x']],
    [2, ['.']],
    [2, ['--nonsense']],
    [3, ['bad.csv']],
    [2, ['bad.csv', '--strict']],
  ])('%i for %j', (code, argv) => {
    expect(liverPanel(argv).code).toBe(code)
  })

  test('without a terminal nothing is asked', () => {
    expect(liverPanel([])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('streams', () => {
  test('standard input, in CP932 as well', () => {
    const cp932 = Buffer.from([0x8e, 0x81, 0x96, 0xbc]) // 氏名
    const name = Buffer.from([0x8e, 0x8e, 0x8c, 0xb1]) // 試験
    const input = Buffer.concat([cp932, Buffer.from(',AST,ALT\n'), name, Buffer.from(',45,62\n')])
    const { code, stdout } = liverPanel(['-', '-f', 'ndjson'], { input })
    expect(code).toBe(0)
    expect(peopleIn(stdout)[0].subject.name).toBe('試験')
  })

  test('a reader that goes away is no failure: exit 0, silent, and no errors file is left', async () => {
    const child = spawn(process.execPath, [bin, 'many.csv', '-f', 'ndjson', '--errors', 'gone-errors.csv'], {
      cwd: folder,
      env: cleanEnv(),
    })
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(folder).filter((name) => name.includes('gone-errors'))).toEqual([])
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output: one sentence, exit 2', () => {
    const { status, stderr } = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${bin}" a.csv -f json > /dev/full`], {
      cwd: folder,
      env: cleanEnv(),
    })
    expect(status).toBe(2)
    expect(errorCodeOf(stderr.toString(), 'en')).toBe('disk-full')
    expect(stderr.toString()).toContain('standard output')
  })

  test('no progress and no colour in a pipe', () => {
    const { stdout, stderr } = liverPanel(['many.csv'])
    expect(stderr).toBe('')
    expect(stdout).not.toContain('\x1b')
  })

  test('NO_COLOR and FORCE_COLOR', () => {
    expect(liverPanel(['--alt', '62'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\x1b[')
    expect(liverPanel(['--alt', '62', '--color', 'always'], { env: { NO_COLOR: '1' } }).stdout).toContain('\x1b[')
    expect(liverPanel(['--alt', '62'], { env: { NO_COLOR: '1' } }).stdout).not.toContain('\x1b')
  })

  test('the language of the environment', () => {
    expect(liverPanel(['--alt', '62'], { env: { LANG: 'ja_JP.UTF-8' } }).stdout).toMatch(/^肝臓/)
    expect(liverPanel(['gone.csv'], { env: { LC_ALL: 'ja_JP.UTF-8' } }).stderr).toMatch(/^エラー: /)
  })
})

describe('files', () => {
  test('-o writes the whole file under its name', () => {
    expect(liverPanel(['many.csv', '-o', 'whole.ndjson'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]*whole\.ndjson[^\n]*20000 rows[^\n]*\n$/),
    })
    expect(readFileSync(join(folder, 'whole.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(20_001)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('the input behind standard input is not overwritten', () => {
    writeFileSync(join(folder, 'own.csv'), people)
    const { status } = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${bin}" - -f csv -o own.csv < own.csv`], {
      cwd: folder,
      env: cleanEnv(),
    })
    expect(status).toBe(2)
    expect(readFileSync(join(folder, 'own.csv'), 'utf8')).toBe(people)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s during a long run leaves no file', async (signal) => {
    const child = spawn(process.execPath, [bin, '-', '-o', 'out.json', '--errors', 'errors.csv'], { cwd: folder, env: cleanEnv() })
    child.stdin.on('error', () => undefined)
    // More than is looked at before the output opens; the end never comes.
    child.stdin.write(`${header}\n${`${raised}\n`.repeat(30_000)}`)
    const begun = () => readdirSync(folder).filter((name) => name.endsWith('.tmp')).length === 2
    while (!begun() && child.exitCode === null) await pause(20)
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.kill(signal)
    expect(await ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal])
    expect(readdirSync(folder).filter((name) => /out\.json|errors\.csv/.test(name))).toEqual([])
  })
})
