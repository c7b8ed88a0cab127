import { expect, test } from 'vitest'
import { parseAge } from '../../../src/input/cells/age.ts'
import { parseValue } from '../../../src/input/cells/value.ts'
import { liverRules } from '../../../src/rules/index.ts'

test.each(['①', '②③', '⑫', '㊺', '⒌', '⑴', '⓪', '❷', '㉑', '45①', '\u202E54', '\u202D45', '4\u202E5'])(
  '%j is no value and no age',
  (text) => {
    expect(parseValue(text).kind).toBe('not-a-number')
    expect(parseAge(text, liverRules.age).kind).toBe('not-an-age')
  },
)

test.each([
  ['４５', 45],
  ['45\u200b', 45],
  ['\ufeff45', 45],
  ['45\u200e', 45],
])('%j is still one', (text, value) => {
  expect(parseValue(text)).toMatchObject({ kind: 'number', value })
})
