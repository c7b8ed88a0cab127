import { afterEach, beforeEach, expect, test } from 'vitest'
import { dropped } from '../../../src/cli/drop/dropped.ts'
import { calm, raised, sheet, urgent } from '../sheets.ts'
import { createWorld, type World } from '../world.ts'

let world: World

beforeEach(() => {
  world = createWorld({
    env: { LANG: 'ja_JP.UTF-8' },
    files: { '営業 部.csv': sheet(urgent, calm), 'a&b!.csv': sheet(raised), 'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2) },
  })
})
afterEach(() => world.remove())

const line = (...names: string[]) => `from C:\\WINDOWS\\system32\\cmd.exe /c ""C:\\tools\\drop.cmd" ${names.join(' ')}"`

test('each file has its workbook beside it, and its overview in the window', async () => {
  const { code, stdout, stderr } = await world.enter((io) => dropped(line('"営業 部.csv"', 'a&b!.csv'), ['営業 部.csv', 'a'], io))
  expect(code).toBe(0)
  expect(world.names()).toEqual(['a&b!-結果.xlsx', 'a&b!.csv', 'picture.png', '営業 部-結果.xlsx', '営業 部.csv'])
  expect(stdout).toContain('今日連絡 1人')
  expect(stdout.indexOf('■ a&b!.csv')).toBeGreaterThan(stdout.indexOf('■ 営業 部.csv'))
  expect(stderr).toContain('営業 部-結果.xlsx に書き出しました: 2行')
  const back = await world.run('営業 部-結果.xlsx', '-f', 'csv', '--lang', 'en')
  expect(back.stdout).toContain('00901')
})

test('dropped again, the first result stays as it is', async () => {
  const again = () => world.enter((io) => dropped(line('a&b!.csv'), [], io))
  await again()
  world.write('a&b!-結果.xlsx', 'her own notes')
  await again()
  expect(world.text('a&b!-結果.xlsx')).toBe('her own notes')
  expect(world.names()).toContain('a&b!-結果 (2).xlsx')
})

test('a file that cannot be read is told, and the next one is read all the same', async () => {
  const { code, stderr } = await world.enter((io) => dropped(line('picture.png', 'absent.csv', 'a&b!.csv'), [], io))
  expect(code).toBe(2)
  expect(stderr).toContain('absent.csv')
  expect(world.names().filter((name) => name.includes('結果'))).toEqual(['a&b!-結果.xlsx'])
})

test('the names that the batch file hands on count where the command line tells of none', async () => {
  await world.enter((io) => dropped('from ', ['a&b!.csv'], io))
  expect(world.names()).toContain('a&b!-結果.xlsx')
})

test('a double click says how it is meant', async () => {
  const { code, stdout } = await world.enter((io) => dropped(line(), [], io))
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('drop.cmd の上に重ねて') })
})
