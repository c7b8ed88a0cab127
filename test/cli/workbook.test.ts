import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { createWorld } from './world.ts'

const titles = ['ID', '年齢', 'AST', 'ALT']
const book = utils.book_new()
utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ['1', 50, 31, 'abc']]), '2024')
utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ['1', 51, 31, 62], ['2', 60, 20, 20]]), '本社 A')
const world = createWorld({ files: { 'book.xlsx': write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer } })
afterAll(() => world.remove())

test('what could not be read stands at its cell, as Excel names it', async () => {
  const { stderr } = await world.run('book.xlsx', '--sheet', '2024', '--errors', 'errors.csv', '--lang', 'en')
  expect(stderr).toContain("book.xlsx, '2024'!D2, ")
  expect(readFileSync(world.path('errors.csv'), 'utf8')).toContain(',2024,2,,D,ALT,1,abc,error,value-not-a-number')
})

test('--all-sheets reads each sheet as a file of its own', async () => {
  const { stdout } = await world.run('book.xlsx', '--all-sheets', '-f', 'ndjson', '--lang', 'en')
  expect(peopleIn(stdout).map(({ source }) => source)).toEqual([
    { file: 'book.xlsx [2024]', line: 2 },
    { file: 'book.xlsx [本社 A]', line: 2 },
    { file: 'book.xlsx [本社 A]', line: 3 },
  ])
})

test('inspect names the sheets, the one that is read, and its columns', async () => {
  const { stdout } = await world.run('inspect', 'book.xlsx', '--lang', 'en')
  expect(stdout).toContain('Sheet: "2024" (number 1 of 2)')
  expect(stdout).toContain('Sheet not read: "本社 A". It has liver columns; choose it with --sheet 2')
  expect(stdout).toContain('Column C "AST"')
})

test('the sheet that was read is named in the summary', async () => {
  const { stdout } = await world.run('book.xlsx', '--sheet', '本社 A', '--lang', 'en', '--summary')
  expect(stdout.replace(/\s+/g, ' ')).toContain('(sheet "本社 A")')
})

test('--sheet and --all-sheets are not both possible', async () => {
  const { code, stderr } = await world.run('book.xlsx', '--sheet', '1', '--all-sheets', '--lang', 'en')
  expect([code, stderr]).toEqual([2, expect.stringContaining('--sheet and --all-sheets exclude each other')])
})
