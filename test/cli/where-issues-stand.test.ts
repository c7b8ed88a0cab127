import { expect, test } from 'vitest'
import { calm, sheet } from './sheets.ts'
import { createWorld } from './world.ts'

const impossible = '00911,試験 五郎,2025-05-15,52,男,60000,62,88,4.3,18.2'
const odd = '00912,試験 六郎,2025-05-15,52,男,4000,62,88,4.3,18.2'

test('the list of --errors tells file, line, column and header of an impossible value, and the line of an odd one', async () => {
  const world = createWorld({ files: { 'a.csv': sheet(calm, impossible, odd) } })
  const { code, stderr } = await world.run('a.csv', '--errors', 'e.csv', '-o', 'x.json')
  const rows = world.text('e.csv').trimEnd().split('\n').slice(1)
  const { assessments } = JSON.parse(world.text('x.json'))
  world.remove()
  expect(code).toBe(3)
  expect(rows.map((row) => row.split(',').slice(0, 7))).toEqual([
    ['a.csv', '3', '6', 'AST(GOT)', '60000', 'error', 'not-possible'],
    expect.arrayContaining(['a.csv', '4', 'double-check-value']),
    expect.arrayContaining(['a.csv', '4', 'double-check-ratio']),
  ])
  expect(stderr).toContain('a.csv, line 3')
  expect(assessments[1].findings).toContainEqual(
    expect.objectContaining({ analyte: 'ast', status: 'undetermined', because: 'not-possible' }),
  )
})

test('standard input is named in words', async () => {
  const world = createWorld({ stdin: sheet(calm, impossible) })
  const { stderr } = await world.run('-', '--errors', 'e.csv', '-f', 'ndjson')
  const list = world.text('e.csv')
  world.remove()
  expect(stderr).toContain('standard input, line 3')
  expect(stderr).not.toMatch(/^ *-,/m)
  expect(list).toContain('standard input,3,')
})
