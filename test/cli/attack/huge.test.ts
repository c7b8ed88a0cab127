import { expect, test } from 'vitest'
import { errorCodeOf } from '../sentence-of.ts'
import { createWorld, runOnce } from '../world.ts'

const long = 'あ'.repeat(300_000)

test.each([
  ['a value', `ID,AST,ALT\n1,${long},62\n2,45,62\n`],
  ['an age', `ID,年齢,AST,ALT\n1,${long},45,62\n2,52,45,62\n`],
  ['a date', `ID,受診日,AST,ALT\n1,${long},45,62\n2,2025-05-14,45,62\n`],
  ['a unit', `ID,血小板,血小板単位,AST\n1,21.5,${long},45\n2,21.5,万/µL,45\n`],
  ['a broken row', `ID,AST,ALT\n1,45,62\n${long},1\n`],
  ['a total', `ID,AST,ALT\n1,45,62\n合計,${long},62\n`],
  ['an id', `ID,AST,ALT\n${long},x,62\n2,45,62\n`],
  ['a name', `ID,氏名,AST,ALT\n1,${long},900,62\n2,見本,45,62\n`],
  ['a header', `ID,${long},AST(${long}),AST,ALT\n1,1,1,x,62\n`],
  ['a line above the header', `${long}\nID,AST,ALT\n1,x,62\n`],
])('%s of 300,000 characters: people are told its beginning only', async (_, csv) => {
  const world = createWorld({ files: { 'a.csv': csv } })
  for (const argv of [
    ['a.csv'],
    ['a.csv', '--detail'],
    ['inspect', 'a.csv'],
    ['a.csv', '-f', 'csv', '--errors', 'e.csv', '-o', 'x.csv'],
    ['trend', 'a.csv'],
  ]) {
    const { code, stdout, stderr } = await world.run(...argv)
    expect(code).not.toBe(70)
    expect(stderr.length).toBeLessThan(20_000)
    expect(stdout.length).toBeLessThan(60_000)
  }
  if (world.names().includes('e.csv')) expect(world.text('e.csv').length).toBeLessThan(320_000)
  world.remove()
})

test('a group for each person is no group: refused before memory runs out', async () => {
  const csv = `ID,AST,ALT\n${Array.from({ length: 3_000 }, (_, n) => `${n},45,62`).join('\n')}\n`
  for (const format of ['text', 'json', 'html', 'xlsx']) {
    const { code, stderr } = await runOnce(['a.csv', '--group', 'ID', '-f', format], { files: { 'a.csv': csv } })
    expect([format, code, errorCodeOf(stderr, 'en')]).toEqual([format, 2, 'groups-too-many'])
  }
})

test('nothing but NULs is no table', async () => {
  const { code, stderr } = await runOnce(['a.csv'], { files: { 'a.csv': Buffer.alloc(100_000) } })
  expect([code, errorCodeOf(stderr, 'en')]).toEqual([2, 'file-not-a-table'])
})
