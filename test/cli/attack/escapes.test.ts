import { expect, test } from 'vitest'
import { obeyed } from './escapes.ts'
import { leaksOf } from './escapes-found.ts'

test('nothing that a terminal would obey reaches standard output or error from any place', async () => {
  expect(await leaksOf(Object.values(obeyed).join(''), (index) => [index % 2 === 0 ? 'ja' : 'en'])).toEqual({})
})
