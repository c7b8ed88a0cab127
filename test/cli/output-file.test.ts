import { linkSync, symlinkSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Disk } from '../../src/cli/world/surroundings.ts'
import { peopleIn } from './people-in.ts'
import { errorCodeOf } from './sentence-of.ts'
import { calm, raised, sheet, urgent } from './sheets.ts'
import { createWorld, failingFiles, runOnce, systemError, type World, type WorldOptions } from './world.ts'

const people = sheet(urgent, calm, raised)
const unreadable = sheet(calm, '00904,試験 三郎,2025-05-15,52,男,測れず,62,88,4.3,18.2')
const worlds: World[] = []

function world(options: WorldOptions = {}): World {
  const made = createWorld({ ...options, files: { 'a.csv': people, ...options.files } })
  worlds.push(made)
  return made
}

afterEach(() => {
  for (const made of worlds.splice(0)) made.remove()
})

describe('-o', () => {
  test.each<[string, (text: string) => void]>([
    ['x.json', (text) => expect(JSON.parse(text).schema).toBe('liver-panel/run@1')],
    [
      'x.ndjson',
      (text) =>
        expect(
          text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line).schema),
        ).toEqual(['liver-panel/rows@1', ...Array(3).fill('liver-panel/row@1')]),
    ],
    ['x.jsonl', (text) => expect(peopleIn(text)).toHaveLength(3)],
    ['x.csv', (text) => expect(text).toMatch(/^\uFEFF受診者ID,.*,lp_note,lp_door,lp_by,lp_check,lp_rank\n/)],
    ['x.html', (text) => expect(text).toMatch(/^<!doctype html>/i)],
    ['X.HTM', (text) => expect(text).toMatch(/^<!doctype html>/i)],
    ['x.txt', (text) => expect(text).toMatch(/^Check-up file explained\n/)],
  ])('%s: the ending decides', async (name, holds) => {
    const here = world()
    const { code, stdout, stderr } = await here.run('a.csv', '-q', '-o', name)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    holds(here.text(name))
    expect(here.names()).toEqual(['a.csv', name].sort())
  })

  test('--format wins over the ending', async () => {
    const here = world()
    await here.run('a.csv', '-o', 'x.json', '-f', 'csv')
    expect(here.text('x.json')).toMatch(/^\uFEFF受診者ID,/)
  })

  test('- is standard output', async () => {
    const here = world()
    expect((await here.run('--alt', '34', '-f', 'json', '-o', '-')).stdout).toMatch(/^\{/)
    expect(here.names()).toEqual(['a.csv'])
  })

  test('what stood there before is replaced as a whole, and a link stays a link', async () => {
    const here = world({ files: { 'old.json': 'x'.repeat(100_000) } })
    symlinkSync(here.path('old.json'), here.path('link.json'))
    await here.run('--alt', '34', '-o', 'link.json')
    expect(JSON.parse(here.text('old.json')).schema).toBe('liver-panel/assessment@1')
    expect(here.names()).toEqual(['a.csv', 'link.json', 'old.json'])
  })

  test.each(['a.csv', './a.csv', '../here/a.csv', 'link.csv', 'hard.csv'])(
    '%s is the input under any name: refused, and untouched',
    async (name) => {
      const here = world()
      symlinkSync(here.path('a.csv'), here.path('link.csv'))
      linkSync(here.path('a.csv'), here.path('hard.csv'))
      const folder = here.folder.split('/').at(-1) as string
      const { code, stderr } = await here.run('a.csv', '-f', 'csv', '-o', name.replace('here', folder))
      expect(code).toBe(2)
      expect(errorCodeOf(stderr, 'en')).toBe('output-is-input')
      expect(here.text('a.csv')).toBe(people)
    },
  )

  test('the second of two inputs, the rules and the config file are inputs as well', async () => {
    const here = world({ files: { 'b.csv': people, 'liver-panel.config.json': '{"contact":"A"}', 'r.json': '{}' } })
    expect((await here.run('a.csv', 'b.csv', '-f', 'csv', '-o', 'b.csv')).code).toBe(2)
    expect(
      errorCodeOf(
        (await here.run('--alt', '34', '-q', '-o', 'liver-panel.config.json', '--config', 'liver-panel.config.json')).stderr,
        'en',
      ),
    ).toBe('output-is-input')
    expect(here.text('b.csv')).toBe(people)
    expect(here.text('liver-panel.config.json')).toBe('{"contact":"A"}')
  })

  test('the same of a trend', async () => {
    const here = world()
    expect(errorCodeOf((await here.run('trend', 'a.csv', '-f', 'csv', '-o', './a.csv')).stderr, 'en')).toBe('output-is-input')
    expect(here.text('a.csv')).toBe(people)
  })
})

describe('nothing is left half-written', () => {
  const failures: [string, (disk: Disk) => Partial<Disk>, number][] = [
    ['the disk fills up', (disk) => failingFiles(disk, { write: (count) => (count > 1 ? systemError('ENOSPC', 'x') : null) }), 2],
    ['the disk is full at once', (disk) => failingFiles(disk, { write: () => systemError('ENOSPC', 'x') }), 2],
    ['renaming is refused', (disk) => failingFiles(disk, { commit: () => systemError('EPERM', 'x') }), 2],
    ['a bug strikes in the middle', (disk) => failingFiles(disk, { write: (count) => (count > 1 ? new TypeError('boom') : null) }), 70],
  ]
  const calls = [
    ['a.csv', '-o', 'x.json'],
    ['a.csv', '-o', 'x.csv'],
    ['a.csv', '-o', 'x.html'],
    ['trend', 'a.csv', '-o', 'x.json'],
  ]
  test.each(failures.flatMap((failure) => calls.map((call) => [failure[0], call.join(' '), call, failure[1], failure[2]] as const)))(
    'when %s: %s',
    async (_what, _call, argv, disk, expected) => {
      const here = world({ disk, files: { 'x.json': 'old', 'x.csv': 'old', 'x.html': 'old' } })
      const { code, stdout } = await here.run(...argv)
      expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
      expect(here.names()).toEqual(['a.csv', 'x.csv', 'x.html', 'x.json'])
      expect(['x.json', 'x.csv', 'x.html'].map((name) => here.text(name))).toEqual(['old', 'old', 'old'])
      expect(here.listeners()).toBe(0)
    },
  )

  test('of one person, too', async () => {
    const here = world({ disk: (disk) => failingFiles(disk, { write: () => systemError('ENOSPC', 'x.json') }) })
    const { code, stderr } = await here.run('--alt', '34', '-o', 'x.json')
    expect([code, errorCodeOf(stderr, 'en'), stderr]).toEqual([2, 'disk-full', expect.stringContaining('x.json')])
    expect(here.names()).toEqual(['a.csv'])
  })

  test('an interrupt takes the output and the errors file away', async () => {
    let interrupted = 0
    const here: World = world({
      files: { 'b.csv': unreadable },
      disk: (disk) =>
        failingFiles(disk, {
          commit: () => {
            if (interrupted === 0) interrupted = here.interrupt()
            return new Error('stopped')
          },
        }),
    })
    await here.run('b.csv', '-o', 'x.json', '--errors', 'e.csv')
    expect(interrupted).toBe(2)
    expect(here.names()).toEqual(['a.csv', 'b.csv'])
  })

  test('a file that grows while it is read stops the run', async () => {
    const here: World = world({
      disk: (disk) => ({
        read: (path) => {
          here.write('a.csv', `${people}${calm}\n`)
          return disk.read(path)
        },
      }),
    })
    const { code, stderr } = await here.run('a.csv', '-o', 'x.json')
    expect({ code, names: here.names() }).toEqual({ code: 2, names: ['a.csv'] })
    expect(errorCodeOf(stderr, 'en')).toBe('file-changed')
  })
})

describe('--errors', () => {
  test('every cell and row that could not be used, with line, column, text, code and reason', async () => {
    const here = world({ files: { 'b.csv': `${unreadable}合計,2\n` } })
    const { code, stderr } = await here.run('b.csv', '-o', 'x.csv', '--errors', 'e.csv')
    const lines = here.text('e.csv').trimEnd().split('\n')
    expect(code).toBe(3)
    expect(lines[0]).toBe('\uFEFFfile,sheet,row,line,column,header,id,text,level,code,reason,advice')
    expect(lines[1]).toMatch(/^b\.csv,,3,3,F,AST\(GOT\),[^,]+,測れず,error,value-not-a-number,/)
    expect(lines[2]).toMatch(/^b\.csv,,4,4,,,,"合計,2",warning/)
    expect(lines).toHaveLength(3)
    expect(stderr).toMatch(/1[^\n]*\n[\s\S]*e\.csv/)
  })

  test('is there, empty, when everything was read', async () => {
    const here = world()
    expect((await here.run('a.csv', '--errors', 'e.csv', '-f', 'json')).code).toBe(0)
    expect(here.text('e.csv')).toBe('\uFEFFfile,sheet,row,line,column,header,id,text,level,code,reason,advice\n')
  })

  test('can not be made to run a formula', async () => {
    const here = world({ files: { 'b.csv': sheet('1,a,2025-05-14,44,男,=1+1,30,30,4.3,18') } })
    await here.run('b.csv', '--errors', 'e.csv', '--quiet')
    expect(here.text('e.csv')).toContain(",'=1+1,")
  })
})

describe('exit codes', () => {
  const run = (...argv: string[]) => runOnce(argv, { files: { 'a.csv': people, 'b.csv': unreadable, 'calm.csv': sheet(calm) } })

  test.each<[number, string[]]>([
    [0, ['a.csv']],
    [3, ['b.csv']],
    [3, ['b.csv', '-f', 'json']],
    [3, ['b.csv', '-f', 'csv', '--quiet']],
    [3, ['a.csv', 'b.csv']],
    [1, ['a.csv', '--fail-on', 'today']],
    [1, ['a.csv', '--fail-on', 'routine']],
    [0, ['calm.csv', '--fail-on', 'recheck']],
    [1, ['calm.csv', '--fail-on', 'routine']],
    [3, ['b.csv', '--fail-on', 'today']],
    [1, ['b.csv', '--fail-on', 'consult']],
    [1, ['a.csv', '--fail-on', 'today', '--only', 'soon']],
    [1, ['--alt', '51', '--fail-on', 'consult']],
    [0, ['--alt', '50', '--fail-on', 'consult']],
    [0, ['--albumin', '4.2', '--fail-on', 'routine']],
    [1, ['--alt', '500', '--fail-on', 'today']],
    [0, ['--alt', '499', '--fail-on', 'today']],
    [2, ['b.csv', '--strict']],
    [0, ['calm.csv', '--strict']],
    [2, ['a.csv', '--strict', '--fail-on', 'today', 'b.csv']],
    [2, ['--alt', '3001', '--strict']],
    [0, ['rules', 'check']],
    [0, ['selftest']],
    [0, ['--version']],
    [0, ['--help']],
  ])('%i for %j', async (code, argv) => {
    expect((await run(...argv)).code).toBe(code)
  })

  test('--strict stops before any output and tells where', async () => {
    const { stdout, stderr } = await run('b.csv', '--strict', '-f', 'json')
    expect(stdout).toBe('')
    expect(stderr).toMatch(/b\.csv, line 3, column F "AST\(GOT\)", ID \w+: /)
    expect(stderr).toMatch(/--strict/)
  })

  test('--quiet says nothing beside the data, and the data is the same', async () => {
    const loud = await run('b.csv', '-f', 'ndjson')
    const quiet = await run('b.csv', '-f', 'ndjson', '--quiet')
    expect(loud.stderr).not.toBe('')
    expect(quiet).toEqual({ ...loud, stderr: '' })
  })

  test('--only leaves out the others, and a row that could not be read is of no level', async () => {
    const { stdout } = await run('a.csv', 'b.csv', '-f', 'ndjson', '--only', 'consult')
    expect(peopleIn(stdout).map(({ subject }) => subject.id)).toEqual(['00901', '00903', '00904'])
  })
})

describe('the same call, the same bytes', () => {
  test.each([
    ['a.csv', '-f', 'json'],
    ['a.csv', '-f', 'html'],
    ['a.csv', '--detail'],
    ['a.csv', '-f', 'csv'],
    ['trend', 'a.csv', '-f', 'html'],
    ['--alt', '34', '-f', 'html'],
  ])('%s %s %s, whatever the clock says', async (...argv) => {
    const call = [...argv, '--as-of', '2025-06-01']
    const files = { 'a.csv': people }
    const one = await runOnce(call, { files, now: () => new Date(2025, 5, 1) })
    const other = await runOnce(call, { files, now: () => new Date(2031, 11, 31, 23, 59) })
    expect(one.code).toBe(0)
    expect(other.stdout).toBe(one.stdout)
  })

  test('--as-of stands for the exam date of rows that have none, in every spelling of the date', async () => {
    const file = '受診者ID,生年月日,性別,AST,ALT,血小板数 [万/μL]\n1,1973-06-02,男,45,62,18.2\n'
    const age = async (asOf: string) => {
      const { stdout } = await runOnce(['b.csv', '-f', 'ndjson', '--as-of', asOf], { files: { 'b.csv': file } })
      return peopleIn(stdout)[0].subject.age
    }
    expect(await age('2025-06-01')).toBe(51)
    expect(await age('2025-06-02')).toBe(52)
    expect(await age('2025/6/2')).toBe(52)
    expect(await age('R7.6.2')).toBe(52)
  })
})

describe('progress', () => {
  const clock = () => {
    let ms = Date.UTC(2025, 5, 1)
    return () => {
      ms += 1000
      return new Date(ms)
    }
  }
  test('on standard error at a terminal, wiped at the end', async () => {
    const { stderr } = await runOnce(['a.csv'], { files: { 'a.csv': people }, stderrIsTTY: true, now: clock() })
    expect(stderr).toMatch(/a\.csv: read up to row 4/)
    expect(stderr.endsWith('\r\u001B[K')).toBe(true)
  })
  test.each<[string, string[], WorldOptions]>([
    ['nowhere else', ['a.csv'], {}],
    ['not with --quiet', ['a.csv', '--quiet'], { stderrIsTTY: true }],
  ])('%s', async (_what, argv, options) => {
    expect((await runOnce(argv, { files: { 'a.csv': people }, now: clock(), ...options })).stderr).toBe('')
  })
})
