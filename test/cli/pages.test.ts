import { expect, test } from 'vitest'
import { runOnce, type WorldOptions } from './world.ts'

const person = ['--ast', '45', '--alt', '62', '--ggt', '88', '--albumin', '4.3', '--platelets', '18.2万', '--age', '52', '--sex', 'm']
const csv = 'id,AST(U/L),ALT(U/L)\n1,45,62\n2,22,18\n'

/** What was shown page by page, and what went straight to the terminal. */
async function shown(argv: readonly string[], world: WorldOptions, works = true) {
  const pages: string[] = []
  const files = { 'a.csv': csv }
  const showPages = (text: string) => {
    pages.push(text)
    return works
  }
  const { stdout, code } = await runOnce(argv, { stdoutIsTTY: true, columns: 80, rows: 24, files, showPages, ...world })
  return { pages, stdout, code }
}

test.each([
  [[...person]],
  [[...person, '--detail']],
  [['a.csv', '--detail']],
  [['explain', 'ALT', '--detail']],
  [['inspect', 'a.csv']],
  [['rules', 'show', 'alt']],
  [['trend', '--alt', '2024-05-01=62', '--alt', '2025-05-01=45', '--detail']],
])('%j is longer than a low screen, and shown page by page as a whole', async (argv) => {
  const straight = await runOnce(argv, { stdoutIsTTY: true, columns: 80, files: { 'a.csv': csv } })
  const { pages, stdout, code } = await shown(argv, { rows: 5 })
  expect([pages, stdout, code]).toEqual([[straight.stdout], '', straight.code])
})

test('a text that fits is written as it is, one line more is not', async () => {
  const lines = (await shown(person, { rows: 200 })).stdout.trimEnd().split('\n').length
  expect((await shown(person, { rows: lines + 1 })).pages).toEqual([])
  expect((await shown(person, { rows: lines })).pages).toHaveLength(1)
})

test.each<[string, readonly string[], WorldOptions]>([
  ['in a pipe', [], { stdoutIsTTY: false }],
  ['with --no-pager', ['--no-pager'], {}],
  ['with --plain', ['--plain'], {}],
  ['for a screen reader', [], { env: { ACCESSIBLE: '1' } }],
  ['at a dumb terminal', [], { env: { TERM: 'dumb' } }],
  ['as JSON', ['-f', 'json'], {}],
  ['as CSV', ['-f', 'csv'], {}],
  ['into a file', ['-o', 'x.txt'], {}],
  ['where "pager" is off in the config file', [], { files: { 'liver-panel.config.json': '{"no-pager": true}' } }],
])('never %s', async (_, more, world) => {
  expect((await shown([...person, ...more], { rows: 5, ...world })).pages).toEqual([])
})

test('where there is no pager, the text is written', async () => {
  const { pages, stdout } = await shown(person, { rows: 5 }, false)
  expect(stdout).toBe(pages[0])
})
