import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { world } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'liver-panel-book-'))
afterAll(() => rmSync(folder, { recursive: true }))

const titles = ['ID', '年齢', 'AST', 'ALT']
const path = join(folder, 'book.xlsx')
const book = utils.book_new()
utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ['1', 50, 31, 'abc']]), '2024')
utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ['1', 51, 31, 62], ['2', 60, 20, 20]]), '本社 A')
writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)

test('what could not be read stands at its cell, as Excel names it', async () => {
  const io = world()
  const errors = join(folder, 'errors.csv')
  await run([path, '--sheet', '2024', '--errors', errors, '--lang', 'en'], io)
  expect(io.err()).toContain(`${path} '2024'!D2: `)
  expect(readFileSync(errors, 'utf8')).toContain("'2024'!D2,4,ALT,abc,error,value-not-a-number")
})

test('--all-sheets reads each sheet as a file of its own', async () => {
  const io = world()
  await run([path, '--all-sheets', '-f', 'json', '--lang', 'en'], io)
  const { files } = JSON.parse(io.out()) as { files: { file: string; totals: { assessed: number } }[] }
  expect(JSON.stringify(files)).toContain('[2024]')
  expect(JSON.stringify(files)).toContain('[本社 A]')
  expect(files).toHaveLength(2)
})

test('inspect names the sheets, the one that is read, and its columns', async () => {
  const io = world()
  await run(['inspect', path, '--lang', 'en'], io)
  expect(io.out()).toContain('Sheet: "2024" (number 1 of 2)')
  expect(io.out()).toContain('Sheet not read: "本社 A". It has liver columns; choose it with --sheet 2')
  expect(io.out()).toContain('Column C "AST"')
})

test('--sheet and --all-sheets are not both possible', async () => {
  const io = world()
  expect(await run([path, '--sheet', '1', '--all-sheets'], io)).toBe(2)
})
