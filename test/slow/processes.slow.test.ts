import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** The built program, as processes beside each other, stopped, killed and fed with what changes under them. */
const bin = fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))
const rows = 150_000
const folder = mkdtempSync(join(tmpdir(), 'liver-panel-processes-'))
const at = (name: string) => join(folder, name)
const csv = `ID,AST,ALT\n${Array.from({ length: rows }, (_, n) => `${n},${20 + (n % 50)},31`).join('\n')}\n`

beforeAll(() => writeFileSync(at('a.csv'), csv))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(...argv: string[]) {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const ended = new Promise<{ code: number | null; signal: string | null; stderr: string }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stderr })),
  )
  return { child, ended }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

describe.skipIf(process.platform === 'win32')('processes', () => {
  test('five at once onto one output: one of them is there, whole', async () => {
    const runs = Array.from({ length: 5 }, () => start('a.csv', '-o', 'same.csv', '-q'))
    for (const { ended } of runs) expect((await ended).code).toBe(0)
    expect(readFileSync(at('same.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(rows + 1)
    expect(leftovers()).toEqual([])
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL', 'SIGQUIT'] as const)(
    '%s at any time: the output is whole or as it was',
    async (signal) => {
      for (const ms of [50, 150, 300, 500, 800]) {
        writeFileSync(at('out.csv'), 'as it was')
        const { child, ended } = start('a.csv', '-o', 'out.csv', '-q')
        await wait(ms)
        child.kill(signal)
        await ended
        const text = readFileSync(at('out.csv'), 'utf8')
        if (text !== 'as it was') expect(text.trimEnd().split('\n')).toHaveLength(rows + 1)
        if (signal !== 'SIGKILL' && signal !== 'SIGQUIT') expect(leftovers()).toEqual([])
        for (const name of leftovers()) rmSync(at(name))
      }
    },
  )

  test('stopped and continued it ends as if nothing had been', async () => {
    const { child, ended } = start('a.csv', '-o', 'stopped.csv', '-q')
    await wait(300)
    child.kill('SIGSTOP')
    await wait(500)
    child.kill('SIGCONT')
    expect((await ended).code).toBe(0)
    expect(readFileSync(at('stopped.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(rows + 1)
  })

  test('an input that is cut short or grows while it is read gives no output, or the whole of what it was', async () => {
    for (const [ms, change] of [
      [100, ''],
      [250, ''],
      [250, `${csv}x,1,2\n`],
    ] as const) {
      writeFileSync(at('b.csv'), csv)
      const { ended } = start('b.csv', '-o', 'b.out.csv', '-q')
      await wait(ms)
      writeFileSync(at('b.csv'), change)
      const { code } = await ended
      if (code !== 0 && code !== 3) expect([code, existsSync(at('b.out.csv'))]).toEqual([2, false])
      rmSync(at('b.out.csv'), { force: true })
      expect(leftovers()).toEqual([])
    }
  })

  test('in a folder that was deleted under it, values are still explained, and a file is not found', async () => {
    const gone = mkdtempSync(join(tmpdir(), 'liver-panel-gone-'))
    const run = (...argv: string[]) =>
      new Promise<{ code: number | null; text: string }>((resolve) => {
        const child = spawn('sh', ['-c', `cd '${gone}' && rmdir '${gone}' && exec '${process.execPath}' '${bin}' ${argv.join(' ')}`])
        let text = ''
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data))
        child.on('close', (code) => resolve({ code, text }))
      })
    expect((await run('--alt', '62')).code).toBe(0)
  })
})
