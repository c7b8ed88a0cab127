import { expect, it } from 'vitest'
import { decoderOf } from '../../../src/input/bytes/decode.ts'

it('a line of many blocks comes whole, in every order of CR and LF', () => {
  const decoder = decoderOf('utf-8')
  const parts = ['1,2\r', '\n3,', '45', '6', '7\r', '8,9', '\r\n', 'x']
  const texts = parts.map((text) => decoder.push(Buffer.from(text)))
  expect(texts.join('') + decoder.end()).toBe(parts.join(''))
})

it('50 MB in one cell is no work of minutes', () => {
  const decoder = decoderOf('utf-8')
  const block = Buffer.alloc(1 << 16, 'x')
  let length = decoder.push(Buffer.from('1,20,')).length
  for (let at = 0; at < 800; at += 1) length += decoder.push(block).length
  length += decoder.push(Buffer.from('\n')).length
  expect(length).toBe(6 + 800 * (1 << 16))
}, 10_000)
