import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chunk, cutChunks } from '../../../src/input/bytes/chunks.ts'

async function chunksOf(blocks: readonly string[], size: number, longest?: number): Promise<Chunk[]> {
  async function* given() {
    for (const block of blocks) yield Buffer.from(block)
  }
  const chunks: Chunk[] = []
  for await (const chunk of cutChunks(given(), size, longest)) chunks.push(chunk)
  return chunks
}

test('chunks are the whole file, and none but the last and an endless row ends anywhere but behind a line', async () => {
  const blocks = fc.array(fc.stringMatching(/^[ab,"\n]{0,40}$/), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(blocks, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 200 }), async (texts, size, longest) => {
      const chunks = await chunksOf(texts, size, longest)
      expect(chunks.map(({ bytes }) => bytes.toString()).join('')).toBe(texts.join(''))
      for (const { bytes, next } of chunks) if (next !== null) expect(bytes.toString().endsWith('\n')).toBe(true)
    }),
  )
})

test('a row without an end is not gathered without an end', async () => {
  const chunks = await chunksOf(
    Array.from({ length: 100 }, () => 'x'.repeat(100)),
    10,
    500,
  )
  expect(Math.max(...chunks.map(({ bytes }) => bytes.length))).toBeLessThan(1_000)
  expect(chunks.every(({ next }) => next === null)).toBe(true)
})
