import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const rows = [
  ...readFileSync(`${root}src/HAZARDS.md`, 'utf8').matchAll(/^\| (?!hazard|---)([^|]+) \| ([^|]+) \| `(test\/[^`]+)`: "([^"]+)" \|$/gm),
]

test('every hazard of the list has something that stands against it', () => {
  expect(rows.length).toBeGreaterThanOrEqual(12)
  const named = rows.flatMap(([, , against = '']) => [...against.matchAll(/`((?:[\w-]+\/)+[\w.-]*)`/g)].map(([, path]) => path as string))
  expect(named.filter((path) => !existsSync(`${root}src/${path}`))).toEqual([])
})

test.each(rows.map(([, hazard = '', , file = '', name = '']) => ({ hazard, file, name })))('$hazard: its test exists', ({ file, name }) => {
  expect(existsSync(root + file)).toBe(true)
  expect(readFileSync(root + file, 'utf8')).toContain(name)
})
