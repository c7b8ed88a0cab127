import { expect, test } from 'vitest'
import { runOnce } from './world.ts'

// Invented people. The urgent one stands in the first file, and first in it.
const files = {
  'first.csv': '番号,氏名,受診日,AST,ALT\n1,見本 一郎,2025-05-14,620,700\n2,見本 花子,2025-05-14,20,18\n',
  'second.csv': '番号,氏名,受診日,AST,ALT\n3,例 三,2025-05-14,20,18\n',
  // A value that is read, with a warning: very rare.
  'rare.csv': '番号,氏名,受診日,AST,ALT\n1,見本 一郎,2024-05-14,3400,3300\n1,見本 一郎,2025-05-14,20,18\n',
}
const formats = ['text', 'json', 'ndjson', 'csv', 'html']

test.each(formats)('--fail-on sees every block and file, not the last one only: %s', async (format) => {
  for (const argv of [['first.csv'], ['first.csv', 'second.csv'], ['second.csv', 'first.csv']]) {
    expect((await runOnce([...argv, '--fail-on', 'today', '-f', format], { files })).code).toBe(1)
  }
  expect((await runOnce(['second.csv', '--fail-on', 'today', '-f', format], { files })).code).toBe(0)
})

test.each(formats)('"redact" of the config file masks as the option does: %s', async (format) => {
  const config = { 'liver-panel.config.json': '{ "redact": true }' }
  const plain = await runOnce(['first.csv', '-f', format, '--detail'], { files })
  expect(plain.stdout).toContain(format === 'html' || format === 'text' ? '見本' : '見本 一郎')
  const masked = await runOnce(['first.csv', '-f', format, '--detail'], { files: { ...files, ...config } })
  expect(masked.code).toBe(0)
  expect(masked.stdout).not.toContain('見本')
})

test.each([['read'], ['trend']])('--strict stops for a warning: %s', async (command) => {
  const argv = command === 'read' ? ['rare.csv'] : [command, 'rare.csv']
  expect([0, 3]).toContain((await runOnce(argv, { files })).code)
  const strict = await runOnce([...argv, '--strict'], { files })
  expect(strict.code).toBe(2)
  expect(strict.stdout).toBe('')
})
