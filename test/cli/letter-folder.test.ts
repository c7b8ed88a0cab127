import { readdirSync, readFileSync, statSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { calm, raised, sheet, urgent } from './sheets.ts'
import { createWorld } from './world.ts'

const world = createWorld({ files: { 'a.csv': sheet(calm, urgent, raised), 'full/x': '' } })
afterAll(() => world.remove())
const listed = (folder: string) => readdirSync(world.path(folder)).sort()
const letter = (folder: string, name: string) => readFileSync(world.path(`${folder}/${name}`), 'utf8')

test('-o folder/ writes a whole document a person, named by number and id, and the cover', async () => {
  const { code, stdout, stderr } = await world.run('a.csv', '-o', 'letters/', '--lang', 'ja', '--reply')
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toMatch(/letters\/.*3件/)
  expect(listed('letters')).toEqual(['0000.html', '0001-00902.html', '0002-00901.html', '0003-00903.html'].sort())
  for (const [at, name] of listed('letters').entries()) {
    const text = letter('letters', name)
    expect(text).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(text.match(/<article|class="cover"/g)).toHaveLength(1)
    const others = ['00901', '00902', '00903'].filter((id) => !name.includes(id))
    if (at > 0) expect(others.filter((id) => text.includes(id))).toEqual([])
  }
})

test('masked, no file is called after anybody', async () => {
  await world.run('a.csv', '-o', 'masked/', '--redact', '--cover', 'no')
  expect(listed('masked')).toEqual(['0001.html', '0002.html', '0003.html'])
})

test('--only leaves the others out', async () => {
  await world.run('a.csv', '-o', 'today/', '--only', 'today', '--cover', 'no')
  expect(listed('today')).toEqual(['0001-00901.html'])
})

test('a folder of its owner alone where the file is', async () => {
  const { chmodSync } = await import('node:fs')
  world.write('own.csv', sheet(urgent))
  chmodSync(world.path('own.csv'), 0o600)
  await world.run('own.csv', '-o', 'own/')
  expect(statSync(world.path('own')).mode & 0o077).toBe(0)
  for (const name of listed('own')) expect(statSync(world.path(`own/${name}`)).mode & 0o077).toBe(0)
})

test.each([
  ['a folder that holds something', ['a.csv', '-o', 'full/'], /full\/ holds files/],
  ['a folder for a table', ['a.csv', '-o', 'new/', '-f', 'csv'], /new\/ is a folder/],
  ['a folder for values', ['--alt', '62', '-o', 'new/'], /new\/ is a folder/],
  ['a folder for a trend', ['trend', 'a.csv', '-o', 'new/'], /new\/ is a folder/],
  ['a folder in one that is not there', ['a.csv', '-o', 'no/new/'], /no\/new/],
])('%s is refused, and nothing is written', async (_, argv, said) => {
  const before = world.names()
  const { code, stderr } = await world.run(...argv, '--lang', 'en')
  expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
  expect(world.names()).toEqual(before)
})
